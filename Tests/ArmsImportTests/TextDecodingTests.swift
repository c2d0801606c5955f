import Testing

@testable import ArmsImport

@Suite struct TextDecodingTests {
  @Test func plainUTF8NeedsNoOriginal() throws {
    let text = "Zoë sold 🚀\r\nnothing\n"
    #expect(try TextDecoding.decode(Array(text.utf8)) == DecodedText(text: text))
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let decoded = try TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array("a".utf8))
    #expect(decoded.text == "a")
    #expect(decoded.format == "utf-8 with byte order mark")
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16(bigEndian: Bool, marked: Bool) throws {
    let text = "A sale of 🚀 to nobody"
    var bytes: [UInt8] = []
    for unit in (marked ? "\u{FEFF}" + text : text).utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += bigEndian ? pair : pair.reversed()
    }
    let decoded = try TextDecoding.decode(bytes)
    #expect(decoded.text == text)
    #expect(decoded.format == (bigEndian ? "utf-16be" : "utf-16le"))
  }

  @Test func readsWindows1252WhereItIsNothingElse() throws {
    let decoded = try TextDecoding.decode([0x93, 0x46, 0xE7, 0x94, 0x80])
    #expect(decoded.text == "“Fç”€")
    #expect(decoded.format == "windows-1252")
    #expect(decoded.note != nil)
  }

  @Test(
    arguments: [
      ([], InputProblem.Reason.emptyFile), ([0xEF, 0xBB, 0xBF], .emptyFile),
      ([0xFF, 0xFE], .emptyFile),
      (Array(" \n\t".utf8), .blank), (Array("abc\0def".utf8), .nul(at: 3)),
      (Array("%PDF-1.4".utf8), .binary("PDF")), ([0x41, 0x81], .undecodable(byte: 0x81, at: 1)),
      ([0x1F, 0x8B, 8, 0], .binary("gzip archive")),
      ([0xFF, 0xFE, 0x41, 0x00, 0x42], .brokenUTF16(at: 4)),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], .brokenUTF16(at: 2)),
      ([0x01, 0x02, 0x03, 0x41], .binary("binary file")),
    ] as [([UInt8], InputProblem.Reason)])
  func namesWhatCannotBeRead(bytes: [UInt8], reason: InputProblem.Reason) {
    #expect(throws: reason) { try TextDecoding.decode(bytes) }
  }

  @Test func noBytesCrashIt() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed: seed)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      guard let decoded = try? TextDecoding.decode(bytes) else { continue }
      #expect(!decoded.text.isEmpty && !decoded.text.utf8.contains(0), "seed \(seed): \(bytes)")
      if decoded.format == nil { #expect(Array(decoded.text.utf8) == bytes, "seed \(seed)") }
    }
  }
}
