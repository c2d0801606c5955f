/// A page of the manual: what a command's own help says, in the language of man(7).
struct ManualPage {
  let command: ManualSource
  /// What the pages are of: "armsdb 0123456789ab".
  let release: String

  /// `armsdb-decide-same.1`
  var file: String { command.path.joined(separator: "-") + ".1" }

  var text: String {
    var page = Roff()
    let name = command.path.joined(separator: "-")
    page.title(name.uppercased(), section: 1, source: release, manual: "armsdb")
    page.heading("NAME")
    page.line(Roff.text(name) + " \\- " + Roff.text(Self.withoutStop(command.abstract)))
    page.heading("SYNOPSIS")
    page.line(synopsis)
    if !command.discussion.isEmpty {
      page.heading("DESCRIPTION")
      page.prose(command.discussion)
    }
    if !command.commands.isEmpty {
      page.heading("COMMANDS")
      for part in command.commands {
        page.entry(Roff.bold(part.path.joined(separator: " ")), Roff.text(part.abstract))
      }
    }
    options(&page)
    if command.path.count == 1 {
      page.heading("ENVIRONMENT")
      for (variable, use) in Self.environment {
        page.entry(Roff.bold(variable), Roff.text(use))
      }
    }
    page.heading("SEE ALSO")
    page.line(related.map { Roff.bold($0) + "(1)" }.joined(separator: ", "))
    return page.source
  }

  private static let environment = [
    ("ARMSDB_DB", "The database where --db names none."),
    ("NO_COLOR", "Where it is set, nothing is coloured."),
    ("COLUMNS", "How wide tables may be on a terminal."),
  ]

  private var synopsis: String {
    var parts = [Roff.bold(command.path.joined(separator: " "))]
    if !command.commands.isEmpty {
      parts.append(Roff.italic("command"))
    } else {
      parts.append("[" + Roff.italic("options") + "]")
    }
    for argument in command.arguments where argument.names.isEmpty {
      let value = Roff.italic(argument.value ?? "value") + (argument.isRepeating ? " ..." : "")
      parts.append(argument.isOptional ? "[\(value)]" : value)
    }
    return parts.joined(separator: " ")
  }

  /// Arguments first, then options under the titles of their groups.
  private func options(_ page: inout Roff) {
    var sections: [(title: String, arguments: [ManualSource.Argument])] = []
    for argument in command.arguments {
      let title = argument.section ?? (argument.names.isEmpty ? "Arguments" : "Options")
      if let at = sections.firstIndex(where: { $0.title == title }) {
        sections[at].arguments.append(argument)
      } else {
        sections.append((title, [argument]))
      }
    }
    for section in sections {
      page.heading(section.title.uppercased())
      for argument in section.arguments { page.entry(head(argument), about(argument)) }
    }
  }

  private func head(_ argument: ManualSource.Argument) -> String {
    let value = argument.value.map(Roff.italic)
    guard !argument.names.isEmpty else { return value ?? "" }
    return argument.names.map(Roff.bold).joined(separator: ", ") + (value.map { " " + $0 } ?? "")
  }

  private func about(_ argument: ManualSource.Argument) -> String {
    var text = argument.abstract
    if !argument.values.isEmpty {
      text += " (values: \(argument.values.joined(separator: ", ")))"
    }
    if let value = argument.byDefault { text += " (default: \(value))" }
    return Roff.text(text)
  }

  /// The page above and those below; of the program all.
  private var related: [String] {
    let above = command.path.dropLast()
    return (above.isEmpty ? [] : [above.joined(separator: "-")])
      + command.commands.map { $0.path.joined(separator: "-") }
      + (above.isEmpty ? ["sqlite3"] : [])
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// The page of a command and those of all below it.
  static func all(of command: ManualSource, release: String) -> [ManualPage] {
    [ManualPage(command: command, release: release)]
      + command.commands.flatMap { all(of: $0, release: release) }
  }
}
