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

        armsdb publish site/
        armsdb publish japan/ --buyer Japan --title 'Arms for Japan'
      """)

  @Argument(
    help: "The folder to write: a new one, an empty one, or a site that armsdb wrote before.")
  var folder: String

  @Option(
    help: ArgumentHelp("The site's name (default: which sales were asked for).", valueName: "text"))
  var title: String?

  @OptionGroup(title: "Which sales") var which: SaleFilterOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if folder.isEmpty { throw ValidationError("name the folder to write") }
    if let title, title.allSatisfy(\.isWhitespace) {
      throw ValidationError("--title needs words; leave it out for a title of armsdb's")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      let outcome = try database.withStore(.reading) { store in
        let filter = try which.filter(in: store)
        do {
          var site = try Site(
            store: store, folder: try SiteFolder(path: folder), words: ReportSentences.words,
            title: title ?? ReportSentences.title(which), conditions: which.words)
          return try site.publish(filter)
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
}
