internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsStore

/// The sales anew.
struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Derive all sales anew from the reports and decisions.",
    discussion:
      "With --extract, all stored documents are read anew before: after an update that reads better."
  )

  @Flag(help: "Read all stored documents anew before.")
  var extract = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try requireFile()
      try database.withStore(.writing) { store in
        try store.rebuild(
          extractor: extract ? ExtractorVersion.name : nil,
          readAgain: extract ? { Extractor().extract($0, metadata: $1) } : nil,
          progress: { Terminal.progress("\(Shown.count($0, "document")) …") })
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

  /// A file that is not there is not made; one that is older may be opened for writing only.
  private func requireFile() throws {
    do {
      try database.withStore(.reading) { _ in }
    } catch StoreError.older {}
  }
}
