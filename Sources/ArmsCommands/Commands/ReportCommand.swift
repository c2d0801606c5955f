internal import ArgumentParser
internal import ArmsPublish
internal import ArmsStore

/// A written summary of sales.
struct ReportCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a summary of sales with figures, disputes and numbered sources.",
    discussion: """
      No sentence stands without the number of a source: a document, or a person's decision. Sums keep meanings and \
      currencies apart, and a bound or range goes in with its least and its most.

        armsdb report --buyer Japan --output japan.md
        armsdb report --year 2018 --format html > 2018.html
      """)

  @Option(help: "The form: markdown or html.")
  var format: Format = .markdown

  @Option(
    help: ArgumentHelp("The heading (default: which sales were asked for).", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The file to write, whole or not at all (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup(title: "Which sales") var which: SaleFilterOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if let output, output.isEmpty { throw ValidationError("--output needs the name of a file") }
    if let title, title.allSatisfy(\.isWhitespace) {
      throw ValidationError("--title needs words; leave it out for a title of armsdb's")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      if let output, WholeFile.isSame(output, database.path) {
        throw CommandFailure(
          message: "--output \(output) is the database itself; name another file")
      }
      let report = SalesReport(
        title: title ?? ReportSentences.title(which), form: format == .html ? .html : .markdown,
        words: ReportSentences.words)
      let sales = try database.withStore(.reading) { store in
        let filter = try which.filter(in: store)
        var sales = 0
        try WholeFile.write(toFileOrOutput: output) { out in
          sales = try report.write(filter, of: store) { try out.write($0) }
        }
        return sales
      }
      if sales == 0 { Diagnostics.line("no sales match; the report is empty") }
    }
  }
}
