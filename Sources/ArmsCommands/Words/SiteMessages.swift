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
    case .cannotRemember(let reason):
      """
      cannot write a temporary file: \(reason); make room where temporary files go (the folder that TMPDIR names, else \
      /var/tmp), and run it again
      """
    }
  }

  /// What to type next.
  static func datasette(_ file: String, _ database: String) -> String {
    "written; open it with: datasette \(quoted(database)) -m \(quoted(file))"
  }

  /// As a shell takes a name as one word.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || "-._/+".utf8.contains($0)
    }
    let parts = name.split(separator: "'", omittingEmptySubsequences: false)
    return isPlain ? name : "'\(parts.joined(separator: "'\\''"))'"
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
