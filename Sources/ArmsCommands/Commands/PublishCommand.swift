internal import ArgumentParser
internal import ArmsPublish
internal import ArmsStore

/// A static web site of sales.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Write a web site of sales, with every passage, that opens without a server.",
    discussion: """
      A page for each sale, buyer, seller, system and document, with search and filters, charts and a page on method. \
      The pages load nothing from elsewhere. A second run writes only what changed and takes away what is gone; \
      addresses stay.

      With --datasette it writes one file instead, which tells Datasette what every view and column of the database is, \
      what to count by, and questions that it keeps ready.

        armsdb publish site/
        armsdb publish japan/ --buyer Japan --title 'Arms for Japan'
        armsdb publish metadata.json --datasette && datasette armsdb.sqlite -m metadata.json
      """)

  @Argument(
    help: """
      The folder to write: a new one, an empty one, or a site that armsdb wrote before. With --datasette, the file; - is \
      standard output.
      """, completion: .file())
  var folder: String

  @Flag(help: "Write metadata for Datasette over the database, in place of a site.")
  var datasette = false

  @Option(
    help: ArgumentHelp("The site's name (default: which sales were asked for).", valueName: "text"))
  var title: String?

  @OptionGroup(title: "Which sales") var which: SaleFilterOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if folder.isEmpty {
      throw ValidationError(datasette ? "name the file to write" : "name the folder to write")
    }
    if datasette, !which.isEmpty {
      throw ValidationError(
        "--datasette tells of the whole database; 'export --sqlite FILE' makes one of some sales")
    }
    if let title, title.allSatisfy(\.isWhitespace) {
      throw ValidationError("--title needs words; leave it out for a title of armsdb's")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      if datasette { return try writeMetadata() }
      let outcome = try database.withStore(.reading) { store in
        let filter = try which.filter(in: store)
        do {
          var site = try Site(
            store: store, folder: try SiteFolder(path: folder), words: ReportSentences.words,
            title: title ?? ReportSentences.title(which), conditions: which.words,
            program: ThisProgram.name)
          let progress = Progress(
            "sale", of: Terminal.errorsAreTerminal ? try store.count(filter) : nil)
          defer { Terminal.clearProgress() }
          return try site.publish(filter) { progress.show($0) }
        } catch let error as SiteError {
          throw CommandFailure(message: SiteMessages.message(error))
        }
      }
      if outcome.sales == 0 { Diagnostics.line("no sales match; the pages say so") }
      let out = StandardOutput()
      try out.line(SiteMessages.done(outcome, folder))
      try out.flush()
    }
  }

  private func writeMetadata() throws {
    if WholeFile.isSame(folder, database.path) {
      throw CommandFailure(message: "\(folder) is the database itself; name another file")
    }
    let metadata = DatasetteMetadata(
      file: database.path, title: title ?? "Arms sales",
      revision: try database.withStore(.reading) { try $0.revision() })
    try WholeFile.write(toFileOrOutput: folder) { try $0.write(metadata.bytes) }
    if folder != "-" { Diagnostics.line(SiteMessages.datasette(folder, database.path)) }
  }
}
