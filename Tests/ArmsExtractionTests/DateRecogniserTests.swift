import Testing

@testable import ArmsExtraction
@testable import ArmsModel

@Suite struct DateRecogniserTests {
  static func describe(_ mention: DateMention) -> String {
    var text = mention.date?.text ?? "?"
    if !mention.readings.isEmpty {
      text += " " + mention.readings.map(\.text).joined(separator: "|")
    }
    if mention.isExpected { text += " expected" }
    if mention.rule == "date.fiscal" { text += " fiscal" }
    return text
  }

  /// A line of these corpora may begin with the document's date and a bar.
  @Test(arguments: ["dates", "dates-relative", "dates-negative", "dates-latent"])
  func corpus(name: String) throws {
    let recogniser = DateRecogniser(.builtIn)
    try NumberCorpus(name).check(name) { line in
      var body = line.text[...]
      var published: PartialDate?
      if let bar = body.firstIndex(of: "|") {
        published = PartialDate(edtf: String(body[..<bar]))
        #expect(published != nil, "\(name).tsv:\(line.number): the document's date")
        body = body[body.index(after: bar)...]
      }
      let text = Gazetteer.builtIn.source(String(body))
      return recogniser.find(in: text, published: published).map {
        (text.string($0.tokens), Self.describe($0))
      }
    }
  }
}
