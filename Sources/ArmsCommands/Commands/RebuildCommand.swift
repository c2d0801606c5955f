internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsStore

/// The sales anew.
struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Derive all sales anew from the reports and decisions.",
    discussion:
      """
      With --extract, all stored documents are read anew before: after an update that reads better, or with the names \
      that 'armsdb names' lists. Decisions stay.
      """
  )

  @Flag(help: "Read all stored documents anew before.")
  var extract = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try requireFile()
      try database.withStore(.writing) { store in
        let names = OwnNames(try store.ownNames())
        var step: (RebuildProgress.Step, Progress)?
        try store.rebuild(
          extractor: extract ? ExtractorVersion.name(with: names) : nil,
          readAgain: extract
            ? { Extractor(names: names).extract($0, metadata: $1, later: true) } : nil,
          progress: { done in
            if step?.0 != done.step { step = (done.step, Self.progress(done)) }
            step?.1.show(done.done)
          })
        Terminal.clearProgress()
        let counts = try store.counts()
        let output = StandardOutput()
        try output.line(
          """
          \(database.path): \(Shown.count(counts.sales, "sale")) of \
          \(Shown.count(counts.documents, "document")), \(Shown.number(counts.disputed)) disputed
          """)
        try output.flush()
      }
    }
  }

  private static func progress(_ done: RebuildProgress) -> Progress {
    switch done.step {
    case .reading: Progress("document", of: done.total, step: "reading")
    case .joining: Progress("document", of: done.total, step: "joining")
    case .deriving: Progress("report", of: done.total, step: "deriving sales")
    }
  }

  /// A file that is not there is not made; one that is older may be opened for writing only.
  private func requireFile() throws {
    do {
      try database.withStore(.reading) { _ in }
    } catch StoreError.older {}
  }
}
