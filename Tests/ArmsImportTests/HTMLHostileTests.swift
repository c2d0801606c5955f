import Testing

@testable import ArmsImport

@Suite struct HTMLHostileTests {
  private func read(_ bytes: [UInt8]) -> String? {
    try? HTMLReader().read(bytes, ReadingContext()).text
  }

  @Test func deepMarkupIsReadAsFarAsAnyoneWritesIt() throws {
    let deep = String(repeating: "<div>", count: 100_000)
    let read = try HTMLReader().read(Array("<p>before</p>\(deep)x".utf8), ReadingContext())
    #expect(read.text == "before")
    #expect(read.notes.contains { $0.hasPrefix("markup: ") })
    let ends = String(repeating: "</i>", count: 100_000)
    let open = String(repeating: "<b>", count: 1_000)
    #expect(self.read(Array("\(open)a\(ends)b".utf8)) == "ab")
  }

  @Test func nothingOutsideThePageIsRead() {
    let page = """
      <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"> <!ENTITY y "yyyy">]>
      <html><p>a&x;b</p><link rel=stylesheet href="http://127.0.0.1:1/"><iframe src="file:///etc/passwd"></iframe>
      """
    #expect(read(Array(page.utf8))?.contains("root:") == false)
  }

  @Test func manyAttributesAndLongOnesAreNoBurden() {
    let long = String(repeating: "A", count: 2_000_000)
    #expect(read(Array("<p><img src=\"data:image/png;base64,\(long)\">text".utf8)) == "text")
    let many = (0..<2_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(read(Array("<p \(many)>text".utf8)) == "text")
  }

  /// Bytes of pages are changed, cut, doubled and put into one another: whatever comes of it, it ends well.
  @Test(arguments: HTMLReaderTests.names) func changedPagesNeverCrashIt(name: String) throws {
    let seed: UInt64 = 1_769
    var random = SeededRandom(seed: seed)
    let good = try HTMLReaderTests.bytes("\(name).html")
    let pieces = [
      "<", ">", "</", "<!--", "-->", "<![CDATA[", "&#x1F4A9;", "&#0;", "&amp", "\"", "'", "<table>",
      "<td>", "</p>", "<script>", "</script>", "<title>", "<svg>", "\0", "\u{FEFF}", "<body", "=",
      "<script type=application/ld+json>[{", "<meta charset=utf-7>", "<frameset>", "<li><ul>",
    ].map { Array($0.utf8) }
    var readable = 0
    for _ in 0..<1_500 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(place + Int.random(in: 0..<200, using: &random), bytes.count)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = .random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<max(end, place + 1))
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
        }
        if bytes.isEmpty { bytes = good }
      }
      if let text = read(bytes) {
        readable += 1
        #expect(!text.utf8.contains(0), "seed \(seed)")
      }
    }
    #expect(readable > 1_000, "seed \(seed)")
  }
}
