import ArmsModel
import Testing

@testable import ArmsExtraction

@Suite struct TextTokensTests {
  static func tokens(_ text: String) -> [Token] {
    Tokeniser.tokens(of: Array(text.utf8), vocabulary: Gazetteer.builtIn.vocabulary)
  }

  static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokens(text).map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }

  /// Tokens ascend, never overlap, and leave out white space and invisible signs only.
  static func expectCover(_ bytes: [UInt8], _ tokens: [Token], _ note: String) {
    var covered = 0
    func gap(_ from: Int, _ to: Int) {
      var at = from
      while at < to {
        var (scalar, length) = Tokeniser.meant(bytes.span, at)
        switch Folding.foreign(scalar) {
        case .space, .newline, .ignored: break
        case .control: length = TerminalControl.end(bytes.span, at) - at
        case _ where scalar.value == 0x1B: length = TerminalControl.end(bytes.span, at) - at
        case _ where scalar.value < 32 || scalar.value == 0x7F: break
        default:
          #expect(
            scalar.value <= 32 && scalar.properties.isWhitespace,
            "\(note): U+\(String(scalar.value, radix: 16)) at \(at) is in no token")
        }
        at += length
      }
      #expect(at == to, "\(note): a token starts within a character")
    }
    for token in tokens {
      #expect(token.start < token.end, "\(note): empty token at \(token.start)")
      #expect(Int(token.start) >= covered, "\(note): tokens overlap at \(token.start)")
      gap(covered, Int(token.start))
      covered = Int(token.end)
    }
    gap(covered, bytes.count)
  }

  @Test(arguments: [
    ("24 F-16C/D Block 70s", ["24", "F", "-", "16", "C", "/", "D", "Block", "70", "s"]),
    ("$133.3 million", ["$", "133.3", "million"]), ("133.3mn", ["133.3", "mn"]),
    ("1,200, 2.5.", ["1,200", ",", "2.5", "."]), ("U.S.", ["U", ".", "S", "."]),
    ("don\u{2019}t", ["don", "\u{2019}", "t"]), ("T\u{FC}rkiye\u{2019}s", ["Türkiye", "’", "s"]),
    ("Japan's", ["Japan", "'", "s"]), ("SM\u{2011}3", ["SM", "\u{2011}", "3"]),
    ("a\u{A0}b", ["a", "b"]), ("mis\u{AD}siles", ["mis\u{AD}siles"]), ("", []), (" \n\t ", []),
    ("€5bn", ["€", "5", "bn"]), ("7.62×51mm", ["7.62", "×", "51", "mm"]),
  ])
  func cut(text: String, words: [String]) { #expect(Self.words(text) == words) }

  /// Windows-1252 read as Latin-1, and UTF-8 read as either: words are those that were meant, and the text stays.
  @Test(arguments: [
    ("Japan\u{92}s", ["Japan", "\u{92}", "s"]),
    ("\u{93}M777\u{94}", ["\u{93}", "M", "777", "\u{94}"]),
    ("AIM\u{96}120\u{97}C", ["AIM", "\u{96}", "120", "\u{97}", "C"]),
    ("Japan\u{E2}\u{20AC}\u{2122}s", ["Japan", "\u{E2}\u{20AC}\u{2122}", "s"]),
    ("a\u{E2}\u{80}\u{94}b", ["a", "\u{E2}\u{80}\u{94}", "b"]),
    ("T\u{C3}\u{BC}rkiye", ["T\u{C3}\u{BC}rkiye"]), ("a\u{C2}\u{A0}b", ["a", "b"]),
    ("\u{C2}\u{A3}5", ["\u{A3}", "5"]), ("\u{E2}ge", ["\u{E2}ge"]),
  ])
  func misread(text: String, words: [String]) { #expect(Self.words(text) == words) }

  @Test(arguments: [
    "\u{201C}Japan\u{2019}s 24 F\u{2013}16V fighters\u{201D} from T\u{FC}rkiye cost \u{20AC}5 million.",
    "Norway\u{2014}which ordered 12 M777s\u{2014}paid \u{A3}40 million.",
  ])
  func aMisreadTextHasTheMentionsOfTheOriginal(text: String) {
    func values(_ text: String) -> [String] {
      Extractor().mentions(in: text).map { "\($0.kind) \(String(describing: $0.value)) \($0.rule)" }
    }
    /// The bytes of a text, each taken for a character.
    func misread(_ bytes: some Sequence<UInt8>) -> String {
      var view = String.UnicodeScalarView()
      for byte in bytes { view.append(Unicode.Scalar(byte)) }
      return String(view)
    }
    let windows: [Unicode.Scalar: UInt8] = [
      "\u{201C}": 0x93, "\u{201D}": 0x94, "\u{2019}": 0x92, "\u{2013}": 0x96, "\u{2014}": 0x97,
      "\u{20AC}": 0x80,
    ]
    let original = values(text)
    #expect(original.count > 3)
    #expect(values(misread(text.utf8)) == original)
    #expect(
      values(
        misread(
          text.unicodeScalars.map { windows[$0] ?? UInt8(truncatingIfNeeded: $0.value) }))
        == original)
  }

  /// Commands to a terminal are invisible: what stands around and between them is read as if they were not there.
  @Test(arguments: [
    ("four \u{1B}[31mMQ-9B\u{1B}[0m drones", ["four", "MQ", "-", "9", "B", "drones"]),
    ("F\u{1B}[1m-16C\u{1B}[K jets", ["F", "-", "16", "C", "jets"]),
    ("\u{1B}]8;;http://x.example/\u{7}MQ\u{1B}]8;;\u{1B}\\ jets", ["MQ", "jets"]),
    ("\u{1B}]0;no end\nMQ", ["0", ";", "no", "end", "MQ"]),
    ("\u{9B}1mMQ\u{9D}2;title\u{9C} jets\u{9B}", ["MQ", "jets"]),
    ("a\u{8}b\u{7F} c\u{1B}", ["a", "b", "c"]), ("\u{1B}(B16\u{1B}7 \u{1B}[", ["16"]),
    ("MQ\u{202C} jets", ["MQ", "jets"]),
  ])
  func terminalCommandsAreInvisible(text: String, words: [String]) {
    #expect(Self.words(text) == words)
  }

  @Test func everyWordOfOneSpellingIsOneWord() {
    let groups = [
      ["Türkiye", "TÜRKIYE", "Turkiye", "Tu\u{308}rkiye", "türkiye"],
      ["São", "SÃO", "Sao", "Sa\u{303}o"], ["Élysée", "ELYSEE", "E\u{301}lyse\u{301}e"],
      ["missiles", "MISSILES", "mis\u{AD}siles", "mis\u{200B}siles"],
    ]
    for group in groups {
      var vocabulary = Vocabulary()
      let ids = Set(group.flatMap { Tokeniser.tokens(ofName: $0, adding: &vocabulary).map(\.word) })
      #expect(ids.count == 1, "\(group)")
    }
  }

  /// Capitals are told by letters, not by the marks that stand over them.
  @Test(arguments: [
    ("NATO", true, true), ("Nato", true, false), ("nato", false, false), ("ÉCOLE", true, true),
    ("E\u{301}COLE", true, true), ("École", true, false), ("iPad", false, false),
    ("ΝΑΤΟ", true, true), ("НАТО", true, true),
  ])
  func capitals(text: String, first: Bool, all: Bool) {
    let token = Self.tokens(text).first
    #expect(token?.isCapitalised == first)
    #expect(token?.isAllCaps == all)
  }

  @Test func flagsTellWhatStandsBefore() {
    let flags = Self.tokens("One two\nthree\r\nfour\r\n\r\nfive\n\nsix\u{2029}seven-eight")
      .map(\.flags)
    #expect(flags[0].contains(.paragraphBefore))
    #expect(flags[1].contains(.spaceBefore) && !flags[1].contains(.lineBefore))
    #expect(flags[2].contains(.lineBefore) && !flags[2].contains(.paragraphBefore))
    #expect(flags[3].contains(.lineBefore) && !flags[3].contains(.paragraphBefore))
    #expect(flags[4].contains(.paragraphBefore))
    #expect(flags[5].contains(.paragraphBefore))
    #expect(flags[6].contains(.lineBefore))
    #expect(!flags[7].contains(.spaceBefore))
  }

  @Test(arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
  func everyByteIsInOneToken(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<60 {
      let text = RandomText.text(length: 120, using: &random)
      Self.expectCover(Array(text.utf8), Self.tokens(text), "seed \(seed) round \(round)")
    }
  }

  /// Bytes that are no UTF-8 count as signs; none is lost and none is read past the end.
  @Test(arguments: [21, 22, 23] as [UInt64])
  func anyBytesAreCut(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<60 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let tokens = Tokeniser.tokens(of: bytes, vocabulary: Gazetteer.builtIn.vocabulary)
      var end: Int32 = 0
      for token in tokens {
        #expect(token.start >= end && token.end > token.start, "seed \(seed) round \(round)")
        end = token.end
      }
      #expect(Int(end) <= bytes.count)
    }
  }

  /// `[[Page S5546]]` stands anywhere, even in a name; it is no part of the text's words.
  @Test func pageMarkersAreLeftOut() {
    let text = Gazetteer.builtIn.source(
      "sold to Saudi\n\n[[Page S5546]]\n\nArabia. [[Page H12]] The end [[not a page]].")
    let words = text.tokens.map { text.string(TextSpan(Int($0.start), Int($0.end))) }
    #expect(
      words == [
        "sold", "to", "Saudi", "Arabia", ".", "The", "end", "[", "[", "not", "a", "page", "]",
        "]", ".",
      ])
    #expect(text.line(2..<4) == "Saudi Arabia")
    // The blank lines around a marker end a paragraph only after a full stop.
    #expect(!text.tokens[3].flags.contains(.paragraphBefore))
    #expect(Gazetteer.builtIn.source("[[Page S1]] The end.").sentences.map(\.paragraph) == [0])
    #expect(Gazetteer.builtIn.source("[[Page S1]] [[Page S2]] The end.").tokens.count == 3)
  }
}
