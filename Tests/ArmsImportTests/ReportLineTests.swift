import ArmsModel
import ArmsStore
import Testing

@testable import ArmsImport

@Suite struct ReportLineTests {
  private let citation = Citation(start: 2, end: 6, quote: "four")

  @Test func writesTheFormOfTheContract() {
    let document = ReadDocument(
      appearance: Appearance(path: "x.jsonl", id: "045"), sha256: "00", text: "t", notes: ["n"],
      metadata: DocumentMetadata(publisher: "P", published: PartialDate(edtf: "2018-01")))
    var report = Report()
    report.sellers = [
      Claim(
        Party(code: "USA", name: "United States"), citations: [citation], rule: "r", inferred: true)
    ]
    report.value = Claim(
      SaleValue(
        Money(amount: 5, currency: nil, currencyReadings: ["USD", "GBP"], qualifier: .atMost),
        meaning: .notified), citations: [citation], rule: "r")
    report.items = [
      Item(
        designation: nil, name: "missiles", category: .missile,
        quantity: Claim(Quantity(4, unit: "kit"), citations: [citation], rule: "q"),
        citations: [citation], rule: "i")
    ]
    var json = JSONWriter()
    ReportLine.write(document, Extraction(kind: .notice, reports: [report]), to: &json)
    let cited = "\"citations\": [{\"start\": 2, \"end\": 6, \"quote\": \"four\"}]"
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        {"document": {"id": "045", "sha256": "00", "title": null, "publisher": "P", "published": "2018-01", \
        "kind": "notice", "notes": ["n"]}, "reports": [{"background": false, "sellers": [{"code": "USA", \
        "name": "United States", "inferred": true, \(cited)}], "buyers": [], "stage": null, "mechanism": null, \
        "transmittal": null, "announced": null, "value": {"amount": 5, "high": null, "currency": null, \
        "currency_readings": ["USD", "GBP"], "qualifier": "at_most", "meaning": "notified", \(cited)}, \
        "increase": null, "mde_value": null, "other_value": null, "items": [{"designation": null, \
        "name": "missiles", "category": "missile", "support": false, "quantity": {"low": 4, "high": 4, \
        "unit": "kit", "qualifier": "exactly", \(cited)}, \(cited)}], "contractors": []}]}

        """)
  }
}
