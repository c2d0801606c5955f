import Testing

@testable import ArmsExtraction
@testable import ArmsModel

@Suite struct MoneyRecogniserTests {
  static func describe(_ mention: MoneyMention) -> String {
    let money = mention.money
    var text =
      money.currency
      ?? (money.currencyReadings.isEmpty ? "?" : money.currencyReadings.joined(separator: "|"))
    text += " \(money.amount)"
    if let high = money.high { text += "..\(high)" }
    if money.qualifier != .exactly { text += " \(money.qualifier.rawValue)" }
    if mention.isEstimate { text += " estimate" }
    if mention.isUnitPrice { text += " unit" }
    if mention.isRate { text += " rate" }
    if let equivalent = mention.equivalent { text += " =\(equivalent)" }
    return text
  }

  @Test(arguments: ["money", "money-negative", "money-latent"])
  func corpus(name: String) throws {
    let recogniser = MoneyRecogniser(.builtIn)
    try NumberCorpus(name).check(name) { line in
      let text = Gazetteer.builtIn.source(line.text)
      return recogniser.find(in: text).map { (text.string($0.tokens), Self.describe($0)) }
    }
  }

  @Test(arguments: [
    ("[Dollars in Thousands]", 1000), ("($ in millions)", 1_000_000),
    ("(In thousands of dollars)", 1000), ("(figures in U.S. dollars, in billions)", 1_000_000_000),
  ])
  func tableScale(note: String, scale: Int) {
    let text = Gazetteer.builtIn.source("Value \(note)\nRadars 12,300")
    let found = MoneyRecogniser(.builtIn).tableScales(in: text)
    #expect(found.count == 1)
    #expect(found.first.map { text.string($0.tokens) } == note)
    let money = Money(amount: 12_300, currency: "USD")
    #expect(found.first?.apply(to: money).amount == 12_300 * scale)
  }

  @Test func noTableScale() {
    for content in ["It sank in thousands of metres.", "(the 12 in millions)", "in millions)"] {
      let text = Gazetteer.builtIn.source(content)
      #expect(MoneyRecogniser(.builtIn).tableScales(in: text).isEmpty, "\(content)")
    }
  }

  /// Parties settle a word that several currencies share, where one of them alone uses one.
  @Test func currencySettledByParties() {
    let recogniser = MoneyRecogniser(.builtIn)
    let money = Money(
      amount: 5, currency: nil, currencyReadings: ["SEK", "NOK", "DKK"])
    #expect(recogniser.settled(money, parties: ["NOR", "USA"]).currency == "NOK")
    #expect(recogniser.settled(money, parties: ["NOR", "SWE"]).currency == nil)
    #expect(recogniser.settled(money, parties: ["JPN"]).currency == nil)
  }
}
