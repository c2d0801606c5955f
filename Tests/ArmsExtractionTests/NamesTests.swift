import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// Parties and companies by name. In the corpora `~` before a value marks a weak name, which counts only beside a cue.
@Suite struct NamesTests {
  static let gazetteer = Gazetteer.builtIn

  static func names(_ text: SourceText) -> NameRecogniser.Names {
    NameRecogniser(gazetteer: gazetteer).find(in: text)
  }

  static func describe(_ mention: PartyMention) -> String {
    let entry = gazetteer.parties[mention.party]
    return (mention.weak ? "~" : "") + (entry.code ?? entry.name)
  }

  static func describe(_ mention: CompanyMention) -> String {
    mention.company.map { gazetteer.companies[$0].name } ?? "?"
  }

  /// Parties as assembly sees them: a state's name within a designation is none.
  @Test(arguments: ["parties", "parties-negative", "parties-latent"])
  func parties(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      let text = Self.gazetteer.source(line.text)
      let context = NewsContext(text, published: nil, gazetteer: Self.gazetteer)
      return context.parties.map { (text.string(text.withPoint($0.tokens)), Self.describe($0)) }
    }
  }

  @Test(arguments: ["companies", "companies-negative"])
  func companies(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      let text = Self.gazetteer.source(line.text)
      return Self.names(text).companies.map { (text.string($0.tokens), Self.describe($0)) }
    }
  }

  @Test(arguments: [
    ("Japan", PartyMention.Form.name), ("Japanese", .demonym), ("Tokyo", .capital),
    ("Japan Maritime Self-Defense Force", .institution), ("the Pentagon", .institution),
    ("the Kingdom of Saudi Arabia", .name), ("Norwegians", .demonym), ("Kyiv", .capital),
  ])
  func form(of name: String, is form: PartyMention.Form) {
    let found = Self.names(Self.gazetteer.source("Officials of \(name) signed.")).parties
    #expect(found.map(\.form) == [form])
  }

  /// Every state's own name, demonyms and acronyms lead to its code wherever they stand alone.
  @Test func everyStrongNameOfAStateIsFound() {
    for party in Self.gazetteer.parties where party.kind == .state {
      let text = Self.gazetteer.source("The ship was built for \(party.name) in 2015.")
      let found = Self.names(text).parties
      #expect(
        found.map { Self.gazetteer.parties[$0.party].code } == [party.code],
        "\(party.name): \(found.map { text.string($0.tokens) })")
    }
  }

  /// Mentions come in the order of the text and never overlap, whatever names follow one another.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func randomNamesNeverOverlap(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let parties = Self.gazetteer.parties
    let companies = Self.gazetteer.companies
    let systems = Self.gazetteer.systems
    for _ in 0..<40 {
      var words: [String] = []
      for _ in 0..<12 {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: words.append(parties.randomElement(using: &random)?.name ?? "")
        case 1: words.append(companies.randomElement(using: &random)?.name ?? "")
        case 2: words.append(systems.randomElement(using: &random)?.designation ?? "")
        default:
          words.append(
            ["sold", "and", ",", "-", "of", ".", "24"].randomElement(using: &random) ?? "")
        }
      }
      let text = Self.gazetteer.source(words.joined(separator: " "))
      let names = Self.names(text)
      let ranges =
        (names.parties.map(\.tokens) + names.companies.map(\.tokens)
        + names.systems.map(\.tokens) + names.nouns.map(\.tokens))
        .sorted { $0.lowerBound < $1.lowerBound }
      for (a, b) in zip(ranges, ranges.dropFirst()) {
        #expect(a.upperBound <= b.lowerBound, "seed \(seed): \(words)")
      }
      #expect(
        names.parties.map(\.tokens.lowerBound) == names.parties.map(\.tokens.lowerBound).sorted())
    }
  }
}
