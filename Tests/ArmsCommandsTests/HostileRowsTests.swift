import Foundation
import Testing

/// Names that mean no good, as `query --fields` and `--template` print them: nothing of them acts on a terminal, ends a row or a
/// cell, or becomes markup or a formula.
@Suite struct HostileRowsTests {
  static let names = [
    "<script>alert(1)</script>&\"'", "a, \"b\" | c `d` *e* [f](http://g.example)",
    "line\nend\r\nthird\u{2028}fourth\u{85}fifth", "\u{1B}[31mred\u{1B}]0;title\u{07}",
    "\u{9B}31m\u{7F}\u{08}", "=HYPERLINK(\"http://x.example\")", "+1", "-2+3", "@SUM(A1)", "\t=1",
    "\n=1", "\r=1", "＝1+1", "\u{202E}lairomem\u{202C}\u{2066}x\u{2069}", "e\u{301}\u{301}\u{301}",
    // A combining mark makes one character of itself and the sign before it.
    "a\"\u{301}b", ",\u{301}x", "=\u{301}1+1", "|\u{301}x", "<\u{301}script>", "`\u{301}`",
    "{sale}{{}}\\n\\t", "\u{FEFF}mark", "日本🇯🇵", "'", " =1",
  ]

  /// A database of the two stories with a sale of the name's.
  private static func bought(by name: String) throws -> Workspace {
    let workspace = try RowShapeTests.workspace()
    let hex = name.utf8.map { String(format: "%02x", $0) }.joined()
    let made = try workspace.run(
      "sqlite3 armsdb.sqlite \"UPDATE sales SET buyer = CAST(x'\(hex)' AS TEXT) WHERE disputed = 1\""
    )
    try #require(made.status == 0, "\(made.stderr)")
    return workspace
  }

  private func printed(_ workspace: Workspace, _ options: String) throws -> String {
    let outcome = try workspace.run("armsdb query --disputed \(options)")
    #expect(outcome.status == 0 && outcome.stderr.isEmpty, "\(outcome.stderr)")
    for scalar in outcome.stdout.unicodeScalars where scalar != "\n" {
      let category = scalar.properties.generalCategory
      let isKept =
        options.contains("csv") && (scalar == "\r" || scalar == "\t")
        || options.contains("tsv") && scalar == "\t"
      #expect(
        isKept
          || ![.control, .lineSeparator, .paragraphSeparator].contains(category)
            && !(0x202A...0x202E).contains(scalar.value)
            && !(0x2066...0x2069).contains(scalar.value),
        "\(options): U+\(scalar.value)")
    }
    return outcome.stdout
  }

  @Test(arguments: names) func aNameThatMeansNoGoodStaysAName(name: String) throws {
    let workspace = try Self.bought(by: name)
    for format in ["json", "jsonl"] {
      let text = try printed(workspace, "--fields buyer,sale --format \(format)")
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      let row = (value as? [[String: String]])?.first ?? value as? [String: String]
      #expect(row?["buyer"].map { Array($0.utf8) } == Array(name.utf8))
      #expect(row?["sale"] == "S-T24ZMMB8")
    }
    let isFormula = name.unicodeScalars.first.map { "=+-@\t\n\r＝".unicodeScalars.contains($0) }
    // The last field is the key, wherever the name's own signs stand.
    let csv = try printed(workspace, "--fields buyer,sale --format csv").unicodeScalars
    let cell = String(
      String.UnicodeScalarView(
        csv.dropFirst("buyer,sale\n".unicodeScalars.count)
          .dropLast(",S-T24ZMMB8\n".unicodeScalars.count)))
    #expect(
      cell.replacingOccurrences(of: "\"", with: "", options: .literal).hasPrefix("'")
        == (isFormula == true || name.hasPrefix("'")), "\(cell)")
    let needsQuotes = name.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
    #expect(cell.unicodeScalars.first == "\"" || !needsQuotes, "\(cell)")
    let quotes = cell.unicodeScalars.filter { $0 == "\"" }.count
    #expect(
      quotes == 2 * name.unicodeScalars.filter { $0 == "\"" }.count + (needsQuotes ? 2 : 0),
      "\(cell)")

    for format in ["tsv", "markdown", "table"] {
      let lines = try printed(workspace, "--fields sale,buyer --format \(format)").utf8
      #expect(lines.filter { $0 == 0x0A }.count == (format == "tsv" ? 2 : 3), "\(format)")
    }
    let tsv = try printed(workspace, "--fields sale,buyer,stage --format tsv")
    #expect(tsv.utf8.filter { $0 == 0x09 }.count == 4, "\(tsv)")
    let markdown = try printed(workspace, "--fields sale,buyer,stage --format markdown")
    let row = markdown.unicodeScalars.split(separator: "\n").last.map(Array.init) ?? []
    let bars = row.indices.filter {
      row[$0] == "|" && (row.startIndex == $0 || row[$0 - 1] != "\\")
    }
    #expect(bars.count == 4, "\(markdown)")
    let tags = row.indices.filter { row[$0] == "<" && row[$0 - 1] != "\\" }
    #expect(tags.isEmpty, "\(markdown)")

    let line = try printed(workspace, "--template '{sale}|{buyer}|{stage}'")
    #expect(line.hasPrefix("S-T24ZMMB8|") && line.hasSuffix("|approved\n"), "\(line)")
    #expect(line.utf8.filter { $0 == 0x0A }.count == 1, "\(line)")
  }

  @Test func whatIsNoHarmComesAsItIs() throws {
    for name in ["e\u{301}\u{301}\u{301}", "日本🇯🇵", "{sale}{{}}\\n\\t", "<b>&amp;"] {
      let workspace = try Self.bought(by: name)
      #expect(
        Array(try printed(workspace, "--template '{buyer}'").utf8) == Array((name + "\n").utf8))
    }
  }
}
