import Testing

@testable import ArmsExtraction

@Suite struct TransmittalRecogniserTests {
  @Test(arguments: ["transmittals", "transmittals-negative"])
  func corpus(name: String) throws {
    let recogniser = TransmittalRecogniser(.builtIn)
    try NumberCorpus(name).check(name) { line in
      let text = Gazetteer.builtIn.source(line.text)
      return recogniser.find(in: text).map {
        (text.string($0.tokens), ($0.scheme == .ddtc ? "ddtc " : "") + $0.number)
      }
    }
  }
}
