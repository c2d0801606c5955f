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
}
