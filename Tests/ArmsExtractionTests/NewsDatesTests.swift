import ArmsModel
import Testing

@testable import ArmsExtraction

/// Which date is that of a sale.
@Suite struct NewsDatesTests {
  @Test(arguments: [
    // The verb of its stage tells it, or a day right before the document.
    (
      "The United States sold 12 M777 howitzers to Oman. The sale was requested in 2017, approved in May 2018 and signed on 12 June 2018.",
      "2018-06-12"
    ),
    (
      "The State Department has approved the sale of five MQ-9B drones to Belgium for $600 million, the agency said on Sunday.",
      "2019-03-03"
    ),
    // The day of the deed, not of the words, and as it is told: a day or a month.
    (
      "On 2 March 2019 the Finnish ministry gave some details of radars bought from Israel. Finland signed a contract with Elta in November 2018 for six ELM-2084 radars.",
      "2018-11"
    ),
    (
      "Kenya has received three C-27J aircraft from Italy. They were handed over by Leonardo on Friday.",
      "2019-03-01"
    ),
    (
      "Peru ordered four A26 submarines from Saab under a 2017 contract.", "2017"
    ),
    // What happened then was another thing.
    (
      "Oman ordered a shipment of 400 bombs from Italy that, according to Spanish officials, may be used in March.",
      nil
    ),
    (
      "Kenya has received three C-27J aircraft from Italy. In 2016 Kenya agreed to acquire the aircraft.",
      nil
    ),
    (
      "Saab was awarded a contract for six radars for Peru, with work due to be completed by 1 March 2019.",
      nil
    ),
    (
      "The State Department has approved the sale of five MQ-9B drones to Belgium for $600 million, said the agency, which was founded in 2014.",
      nil
    ),
    (
      "Since the war of 1998 ended, Chile wants more aircraft. It signed a contract with the United States for six UH-60 helicopters.",
      nil
    ),
  ])
  func announced(text: String, date: String?) throws {
    let metadata = DocumentMetadata(published: PartialDate(edtf: "2019-03-04"))
    let reports = Extractor().extract(text, metadata: metadata).reports
    #expect(reports.map { $0.announced?.value.text } == [date], "\(text)")
  }
}
