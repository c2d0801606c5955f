internal import ArmsPublish

/// What publishing a site has to say.
enum SiteMessages {
  static func message(_ error: SiteError) -> String {
    switch error {
    case .notAFolder(let path): "\(path) is there and is no folder; name another"
    case .foreign(let path, let example):
      """
      \(path) holds other files, such as \(example), and is no site that armsdb wrote; name a new or empty folder
      """
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    }
  }

  static func done(_ outcome: Site.Outcome, _ folder: String) -> String {
    let files = outcome.files
    return """
      \(folder): \(Shown.count(outcome.sales, "sale")) of \(Shown.count(outcome.documents, "document")); \
      \(Shown.count(files.written, "file")) written, \(Shown.number(files.unchanged)) unchanged, \
      \(Shown.number(files.removed)) removed
      """
  }
}
