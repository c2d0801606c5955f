import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// What `armsdb explain` shows: every mention with its place and rule, every choice with its reasons.
@Suite struct ExplainTests {
  static let extractor = Extractor()
  static let sentence =
    "Japan signed a contract with Lockheed Martin on 9 January 2018 for 24 F-16V fighters worth $1.2 billion, Tokyo said."

  @Test func everyKindOfMentionIsShown() {
    let mentions = Self.extractor.mentions(in: Self.sentence)
    func quotes(_ kind: Mention.Kind) -> [String] {
      mentions.filter { $0.kind == kind }.map(\.citation.quote)
    }
    #expect(quotes(.party) == ["Japan", "Tokyo"])
    #expect(quotes(.company) == ["Lockheed Martin"])
    #expect(quotes(.designation) == ["F-16V fighters"])
    #expect(quotes(.money) == ["$1.2 billion"])
    #expect(quotes(.date) == ["9 January 2018"])
    #expect(quotes(.quantity) == ["24"])
    #expect(quotes(.cue).contains("signed"))
    #expect(
      Self.extractor.mentions(in: "Transmittal No. 17-69").filter { $0.kind == .transmittal }
        .map(\.value) == [.transmittal("17-69")])
  }

  @Test func mentionsCarryValuesAndRules() throws {
    let date = try #require(PartialDate(edtf: "2018-01-09"))
    let mentions = Self.extractor.mentions(in: Self.sentence)
    #expect(mentions.allSatisfy { $0.rule.contains(".") }, "\(mentions.map(\.rule))")
    #expect(mentions.contains { $0.value == .party(code: "JPN", role: nil) })
    #expect(mentions.contains { $0.value == .name("F-16V") })
    #expect(mentions.contains { $0.value == .name("Lockheed Martin") })
    #expect(mentions.contains { $0.value == .date(date) })
    #expect(mentions.contains { $0.value == .cue(class: "contracted", name: "signed") })
    let places = mentions.map { ($0.citation.start, $0.citation.end) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "in the order of the text")
  }

  /// A value that cannot be settled carries its readings.
  @Test func doubtIsShown() throws {
    let mentions = Self.extractor.mentions(in: "The missiles cost #133.3mn.")
    let money = try #require(mentions.first { $0.kind == .money })
    #expect(money.readings.count > 1)
    guard case .money(let value) = money.value else {
      Issue.record("no amount")
      return
    }
    #expect(value.currency == nil && value.amount == 133_300_000)
  }

  @Test func everyChoiceHasReasons() {
    let explanation = Self.extractor.explain(Self.sentence)
    #expect(explanation.kind == .news)
    #expect(!explanation.readings.isEmpty)
    for reading in explanation.readings {
      #expect((0...1).contains(reading.probability), "\(reading.choice)")
      #expect((0...1).contains(reading.threshold), "\(reading.choice)")
      #expect(!reading.reasons.isEmpty, "\(reading.choice) \(reading.value)")
    }
    #expect(explanation.extraction == Self.extractor.extract(Self.sentence))
  }

  @Test func foreignTextsGiveANoteAndNoReports() {
    let text = String(
      repeating: "Le ministère a signé un contrat pour douze radars avec une entreprise du nord. ",
      count: 4)
    let extraction = Self.extractor.extract(text)
    #expect(extraction.reports.isEmpty)
    #expect(extraction.notes == ["language: fr"])
    #expect(extraction.kind == .other)
  }

  @Test(arguments: ["", " ", "\n\n", ".", "Hello.", "\u{FEFF}", "🙂"])
  func emptyTextsHaveNoReports(text: String) {
    let explanation = Self.extractor.explain(text)
    #expect(explanation.mentions.isEmpty && explanation.extraction.reports.isEmpty)
  }
}
