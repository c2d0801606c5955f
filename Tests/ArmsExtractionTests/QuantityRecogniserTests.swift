import Testing

@testable import ArmsExtraction
@testable import ArmsModel

@Suite struct QuantityRecogniserTests {
  static func describe(_ mention: QuantityMention) -> String {
    let quantity = mention.quantity
    var text = "\(quantity.low)"
    if quantity.high != quantity.low { text += "..\(quantity.high)" }
    if let unit = quantity.unit { text += " \(unit)" }
    if quantity.qualifier != .exactly { text += " \(quantity.qualifier.rawValue)" }
    if mention.rule == "quantity.alone" { text += " alone" }
    if mention.rule == "quantity.words-digits-differ" { text += " differ" }
    return text
  }

  @Test(arguments: ["quantities", "quantities-negative", "quantities-latent"])
  func corpus(name: String) throws {
    let recogniser = QuantityRecogniser(.builtIn)
    try NumberCorpus(name).check(name) { line in
      let text = Gazetteer.builtIn.source(line.text)
      return recogniser.find(in: text).map { (text.string($0.tokens), Self.describe($0)) }
    }
  }
}
