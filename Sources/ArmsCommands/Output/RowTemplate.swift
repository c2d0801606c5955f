internal import ArgumentParser

/// A line of text with places for the values of a row.
struct RowTemplate {
  private enum Part {
    case text(String)
    case column(Int)
  }

  private var parts: [Part] = []

  /// Reads `{name}` as a place, `{{` as a brace, and `\t` and `\n` as tab and line end. `place` finds a column by its name.
  init(_ text: String, place: (String) throws -> Int) throws {
    var rest = text[...]
    var plain = ""
    while let letter = rest.popFirst() {
      switch letter {
      case "\\" where rest.first == "t" || rest.first == "n":
        plain += rest.removeFirst() == "t" ? "\t" : "\n"
      case "{" where rest.first == "{", "}" where rest.first == "}":
        plain.append(rest.removeFirst())
      case "{":
        guard let end = rest.firstIndex(of: "}") else {
          throw ValidationError(
            "a brace of --template is not closed; write {{ for one that is meant as it stands")
        }
        parts.append(.text(plain))
        plain = ""
        parts.append(.column(try place(String(rest[..<end]))))
        rest = rest[rest.index(after: end)...]
      default: plain.append(letter)
      }
    }
    parts.append(.text(plain))
  }

  /// The line of a row. Values stand on one line, without what a terminal would act on; an unknown one is empty.
  func line(_ cells: [Cell]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .column(let place): Shown.line(cells[place].plain)
      }
    }.joined()
  }
}
