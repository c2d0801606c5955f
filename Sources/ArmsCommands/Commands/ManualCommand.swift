internal import ArgumentParser
internal import SQLiteKit

/// Writes the manual: `make install` calls it, so that the pages are those of the program that is installed.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the pages of the manual (for make install).",
    discussion: "A page for every command, out of its own help, in the language of man(7).",
    shouldDisplay: false)

  @Option(
    help: ArgumentHelp("The folder to write to, which is there.", valueName: "folder"),
    completion: .directory)
  var to: String

  func run() throws {
    try Reporting.run {
      guard let source = ManualSource(dump: ArmsDBCommand._dumpHelp()) else {
        throw CommandFailure(
          message: "ArgumentParser describes the commands in another form")
      }
      let pages = ManualPage.all(of: source, release: "armsdb \(Build.commit)")
      for page in pages {
        try WholeFile.write(to: "\(to)/\(page.file)") { try $0.write(page.text) }
      }
      Diagnostics.line(Shown.count(pages.count, "page"))
    }
  }
}
