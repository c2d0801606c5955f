import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// Texts made to be slow or to overflow: each must simply end, with work that grows in a straight line.
@Suite struct TextHostileTests {
  private static let unit: [(name: String, text: String)] = [
    ("one letter", "a"), ("one capital", "A"), ("digits", "7"), ("brackets", "("),
    ("closing brackets", ")"), ("pairs", "()"), ("quotes", "\""), ("spaced quotes", "\" "),
    ("points", ". "), ("newlines", "\n"), ("a name", "Japan "), ("a long name", "Guinea-Bissau "),
    ("names that overlap", "gun system support ship "), ("a system", "F-16 "),
    ("a designation", "AB-1"), ("chained designations", "AB-1-"), ("slashes", "F-16/"),
    ("variants", "Block 70 "), ("money", "$1.2 billion "), ("numbers", "1,"), ("page", "[[Page "),
    ("cues", "signed a contract "), ("modifiers", "new "), ("combining", "\u{301}"),
    ("emoji", "😀"), ("hyphens", "-"), ("hyphened words", "air-"), ("initials", "U."),
    ("nouns", "missile "), ("capitalised words", "Xyz "), ("weak names", "Georgia "),
    ("invisible", "\u{200B}"), ("CRLF", "\r\n"), ("NUL", "\u{0}"),
    ("colours", "\u{1B}[31m"), ("titles", "\u{1B}]0;"), ("escapes", "\u{1B}"),
    ("open colours", "\u{1B}[1;"), ("one-character escapes", "\u{9B}"), ("deep titles", "\u{9D}x"),
  ]

  private static func text(of unit: String, bytes: Int) -> String {
    String(repeating: unit, count: bytes / unit.utf8.count + 1)
  }

  /// One pass of tokens and sentences: a megabyte where that is one token, less where each byte is one.
  @Test(arguments: unit.map(\.name))
  func aLongTextIsCut(name: String) throws {
    let unit = try #require(Self.unit.first { $0.name == name }).text
    let long = ["one letter", "one capital", "digits"].contains(name)
    let text = Gazetteer.builtIn.source(Self.text(of: unit, bytes: long ? 1 << 20 : 1 << 16))
    #expect(text.tokens.count <= text.bytes.count)
    #expect(!long || text.tokens.count == 1)
    #expect(text.sentences.last?.last ?? 0 == text.tokens.count)
  }

  /// The whole reader, on less: what it finds per unit does not depend on how many units there are.
  @Test(arguments: unit.map(\.name))
  func theReaderEnds(name: String) throws {
    let unit = try #require(Self.unit.first { $0.name == name }).text
    let text = Gazetteer.builtIn.source(Self.text(of: unit, bytes: 1 << 14))
    let names = NameRecogniser(gazetteer: .builtIn).find(in: text)
    let items = ItemRecogniser(.builtIn).find(in: text, names: names)
    #expect(names.parties.count <= text.tokens.count)
    #expect(items.allSatisfy { $0.tokens.upperBound <= text.tokens.count })
    // No phrase swallows the text: a designation has a bounded length, so that the next one starts where it ends.
    #expect(items.allSatisfy { $0.designation.count <= 32 }, "\(items.map(\.designation.count))")
  }

  @Test(arguments: [61, 62, 63, 64] as [UInt64])
  func anyMixOfUnitsIsRead(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let extractor = Extractor()
    for _ in 0..<4 {
      var text = ""
      for _ in 0..<40 {
        let unit = Self.unit.randomElement(using: &random)?.text ?? ""
        text += String(repeating: unit, count: Int.random(in: 1...12, using: &random))
      }
      let once = extractor.extract(text)
      #expect(extractor.extract(text) == once, "seed \(seed): same in, same out")
    }
  }
}
