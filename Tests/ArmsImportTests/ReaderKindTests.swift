import Testing

@testable import ArmsImport

@Suite struct ReaderKindTests {
  private func kind(_ text: String, _ name: String = "file.txt") -> ReaderKind {
    ReaderKind.of(Head(of: Array(text.utf8), name: name))
  }

  @Test func contentAndNotTheNameTellsWhatAFileIs() {
    #expect(kind("Japan buys missiles.") == .text)
    #expect(kind("Japan buys missiles.", "file.jsonl") == .text)
    #expect(kind("{\"id\": \"a\", \"text\": \"Japan\"}\n{}") == .jsonl)
    #expect(kind("\u{FEFF} {\"text\":\"a } \\\" b\"}") == .jsonl)
    #expect(kind("{\"url\": \"x\", \"html\": \"<p>\"}") == .jsonl)
    // One object over several lines is no line of a document, and neither is another register's object.
    #expect(kind("{\"count\": 2, \"results\": [{\"text\": \"a\"}]}") == .text)
    #expect(kind("{broken", "lines.jsonl") == .jsonl)
    #expect(kind("{braces} in a text") == .text)
  }

  @Test func aLongFirstLineIsALineOfADocument() {
    let long = String(repeating: "x", count: 20_000)
    #expect(kind("{\"id\": \"a\", \"title\": \"\(long)\", \"text\": \"b\"}") == .jsonl)
    #expect(kind("{\"other\": \"\(long)\", \"text\": \"b\"}") == .text)
  }
}
