import Foundation
import Testing

/// What the documentation says of commands and options is all there, and true.
@Suite struct DocumentationTests {
  static func text(_ path: String) throws -> String {
    try String(contentsOf: Workspace.package.appendingPathComponent(path), encoding: .utf8)
  }

  static let commands = [
    "import", "extract", "explain", "readers", "query", "show", "cite", "export", "report",
    "publish",
    "matches",
    "disputes",
    "totals", "compare",
    "decide",
    "decide same",
    "decide different", "decide split", "decide prefer", "decide reject", "decide set",
    "decisions", "decisions undo",
    "decisions export", "decisions apply", "history", "review", "forget", "withdraw", "publishers",
    "publishers set",
    "documents", "documents set", "check",
    "map", "names", "names list", "names add", "names remove", "names import", "names missing",
    "rebuild", "sql", "schema", "doctor",
  ]

  @Test(arguments: commands) func everyCommandAndOptionIsDocumented(command: String) throws {
    let reference = try Self.text("docs/commands.md")
    let section = try #require(
      reference.components(separatedBy: "\n## ").first { $0.hasPrefix("armsdb \(command)\n") },
      "docs/commands.md has no section 'armsdb \(command)'")
    let help = try Workspace().run("armsdb \(command) --help").stdout
    let options = Set(help.matches(of: #/--[a-z][a-z-]+/#).map { String($0.output) })
      .subtracting(["--version", "--help"])
    let common =
      reference.components(separatedBy: "\n## ").first { $0.hasPrefix("Common options") } ?? ""
    for option in options {
      #expect(
        section.contains("`\(option)") || common.contains("`\(option)"),
        "docs/commands.md does not tell of \(option) of \(command)")
    }
  }

  @Test func everyCommandIsInTheReadme() throws {
    let readme = try Self.text("README.md")
    for command in Self.commands {
      #expect(readme.contains("armsdb \(command)"), "README.md does not name armsdb \(command)")
    }
  }

  @Test func theListOfCommandsIsWhole() throws {
    let help = try Workspace().run("armsdb --help").stdout
    let listed =
      help.components(separatedBy: "SUBCOMMANDS:").last?
      .matches(of: #/\n {2}([a-z]+) /#).map { String($0.output.1) } ?? []
    #expect(Set(listed) == Set(Self.commands.map { $0.components(separatedBy: " ")[0] }))
  }

  /// Every line of a page that begins with `$ ` runs, in order, in one folder, ends well, and prints the indented lines
  /// that follow it; a line that is `…` stands for any lines, and one that ends with it for any end of its line.
  @Test(arguments: ["README.md", "docs/tutorial.md"])
  func theCommandsPrintWhatIsShown(page: String) throws {
    let workspace = try Workspace()
    _ = try workspace.run("cp -r \"$PACKAGE/seeds\" .")
    var lines = try Self.text(page).components(separatedBy: "\n")[...]
    var commands = 0
    while let line = lines.popFirst() {
      guard line.hasPrefix("    $ ") else { continue }
      commands += 1
      var shown: [String] = []
      while let next = lines.first, next.hasPrefix("    "), !next.hasPrefix("    $ ") {
        shown.append(String(next.dropFirst(4)))
        lines.removeFirst()
      }
      let outcome = try workspace.run(String(line.dropFirst(6)))
      #expect(outcome.status == 0, "\(line)\n\(outcome.stderr)")
      var rest = outcome.stdout[...]
      // What stands between two places where something is left out.
      let parts = shown.flatMap {
        $0.count > 1 && $0.hasSuffix("…") ? [String($0.dropLast()), "…"] : [$0]
      }
      for part in parts.split(separator: "…") {
        let text = part.joined(separator: "\n")
        guard let found = rest.range(of: text) else {
          Issue.record("\(line)\nthe page shows\n\(text)\nand it prints\n\(outcome.stdout)")
          break
        }
        rest = rest[found.upperBound...]
      }
    }
    #expect(commands >= 5)
  }
}
