import ArmsModel
import Testing

@testable import ArmsExtraction

/// The place and the day that a story opens with.
@Suite struct DatelineTests {
  private func announced(_ text: String, published: String? = nil) throws -> String? {
    var metadata = DocumentMetadata()
    metadata.published = published.flatMap { PartialDate(edtf: $0) }
    let report = try #require(Extractor().extract(text, metadata: metadata).reports.first)
    return report.announced?.value.text
  }

  /// 14 March 2022 was a Monday: the Friday before it is meant, never the dateline's day.
  @Test(
    arguments: [
      (
        "PARIS, March 14, 2022 (AFP) - France signed a contract on Friday to sell 12 Rafale jets to Indonesia.",
        "2022-03-11"
      ),
      (
        "France sells jets\n\nPARIS, 14 March 2022. /TASS/. France signed a contract on Friday to sell 12 Rafale jets to Indonesia.",
        "2022-03-11"
      ),
      (
        "MOSCOW, 17 May 2019 - Russia delivered six Su-30SM fighters to Kazakhstan on Tuesday.",
        "2019-05-14"
      ),
      ("MOSCOW, 17 May 2019 - Russia delivered six Su-30SM fighters to Kazakhstan.", nil),
      (
        "PARIS, March 14 (AFP) - France signed a contract on Friday to sell 12 Rafale jets to Indonesia.",
        nil
      ),
    ] as [(String, String?)])
  func weekdaysCountFromIt(text: String, day: String?) throws {
    #expect(try announced(text) == day)
  }

  /// A release without a dateline prints its day on a line of its own.
  @Test(arguments: [
    "Jets for Indonesia\n14 March 2022\n\nFrance signed a contract on Friday to sell 12 Rafale jets to Indonesia.",
    "Press release, March 14, 2022\nFrance signed a contract on Friday to sell 12 Rafale jets to Indonesia.",
  ])
  func theDayAboveARelease(text: String) throws {
    #expect(try announced(text) == "2022-03-11")
  }

  /// The document's own date goes before it.
  @Test func theDateOfTheDocumentGoesFirst() throws {
    let text =
      "PARIS, March 14, 2022 (AFP) - France signed a contract on Friday to sell 12 Rafale jets to Indonesia."
    #expect(try announced(text, published: "2022-03-21") == "2022-03-18")
  }

  /// "May" of a date is no verb of what is to come.
  @Test func aMonthTellsNoFuture() throws {
    let text =
      "MOSCOW, 17 May 2019 - Russia delivered six Su-30SM fighters to Kazakhstan on Tuesday."
    #expect(Extractor().extract(text).reports.map { $0.stage?.value } == [.delivered])
  }

  /// A date within a sentence opens no story.
  @Test func aDateInASentenceIsNone() {
    let gazetteer = Gazetteer.builtIn
    for text in [
      "The deal of March 14, 2022 - the largest so far - was signed.",
      "On March 14, 2022, France signed a contract - at last.",
    ] {
      let source = gazetteer.source(text)
      let dates = DateRecogniser(gazetteer).find(in: source, published: nil)
      #expect(!dates.isEmpty)
      #expect(Dateline(source, dates) == nil, "\(text)")
    }
  }
}
