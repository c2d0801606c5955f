import Foundation
import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// A file of lines `text ⇥ value ⇥ …`, one value for each ⟦marked⟧ span. `\n` in a text stands for the end of a line. A line
/// without marks and values must yield nothing.
struct NumberCorpus {
  struct Line {
    let number: Int
    /// Without the marks.
    let text: String
    /// The marked spans as quotes, in order.
    let quotes: [String]
    let values: [String]
  }

  let lines: [Line]

  init(_ name: String, test: String = #filePath) throws {
    let url = URL(fileURLWithPath: test).deletingLastPathComponent()
      .appendingPathComponent("Corpora/\(name).tsv")
    let content = try String(contentsOf: url, encoding: .utf8)
    var lines: [Line] = []
    for (index, row) in content.components(separatedBy: "\n").enumerated()
    where !row.isEmpty && !row.hasPrefix("//") {
      let cells = row.components(separatedBy: "\t")
      let marked = cells[0].replacingOccurrences(of: "\\n", with: "\n")
      var text = ""
      var quotes: [String] = []
      var open: String?
      for character in marked {
        switch character {
        case "⟦": open = ""
        case "⟧":
          if let quote = open { quotes.append(quote) }
          open = nil
        default:
          text.append(character)
          open?.append(character)
        }
      }
      lines.append(
        Line(
          number: index + 1, text: text, quotes: quotes,
          values: cells.dropFirst().filter { !$0.isEmpty }))
    }
    self.lines = lines
  }

  /// Runs every line through `find`, which gives quotes and values, and reports each line that differs.
  func check(_ name: String, _ find: (Line) -> [(quote: String, value: String)]) {
    for line in lines {
      let found = find(line)
      let expected = Array(zip(line.quotes, line.values))
      #expect(
        line.quotes.count == line.values.count,
        "\(name).tsv:\(line.number): marks and values differ in number")
      let same =
        found.count == expected.count
        && zip(found, expected).allSatisfy { $0.quote == $1.0 && $0.value == $1.1 }
      if !same {
        Issue.record(
          """
          \(name).tsv:\(line.number): \(line.text)
            expected \(expected.map { "⟦\($0.0)⟧ \($0.1)" })
            found    \(found.map { "⟦\($0.quote)⟧ \($0.value)" })
          """)
      }
    }
  }
}
