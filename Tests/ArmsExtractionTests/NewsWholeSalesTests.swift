import ArmsModel
import Testing

@testable import ArmsExtraction

/// What a story tells in general and then one by one, who only speaks of another's purchase, and what a sale adds to.
@Suite struct NewsWholeSalesTests {
  private func reports(_ text: String, published: String? = nil) -> [Report] {
    Extractor().extract(
      text, metadata: DocumentMetadata(published: published.flatMap(PartialDate.init(edtf:)))
    ).reports
  }

  @Test func whatAddsToEarlierDeliveriesIsTold() {
    let text = """
      Singapore received 18 Leopard 2 main battle tanks from Germany in 2017, adding to the seven tanks that it got in 2016.
      """
    #expect(reports(text).first?.items.map { $0.quantity?.value.low } == [18])
  }

  @Test func twoThatOrderTogetherBothBuy() {
    let text = "Oman and Qatar have jointly ordered 24 Typhoon fighters from the United Kingdom."
    #expect(reports(text).first?.buyers.compactMap(\.value.code).sorted() == ["OMN", "QAT"])
  }

  @Test func aThirdStateThatComplainsDoesNotBuy() {
    let text = """
      India supplying weapons to Armenia is unfriendly, says president of Azerbaijan

      Armenia has bought weapons from India. Azerbaijan sees itself as their target.
      """
    for report in reports(text) { #expect(report.buyers.compactMap(\.value.code) == ["ARM"]) }
  }

  @Test func theDayOfSigningIsNotThatOfTheWords() {
    let text = """
      Saab said on Tuesday that it has signed a contract with Peru for 12 Gripen E fighters. The agreement was signed in Lima on Monday.
      """
    #expect(reports(text, published: "2018-05-15").first?.announced?.value.text == "2018-05-14")
  }

  @Test func anAcronymNamesAThing() {
    let text = """
      Saab will supply combat management systems (CMS) and tactical data links (TDL) to the Chilean Navy under a $40 million contract.
      """
    #expect(reports(text).first?.items.filter { !$0.support }.count == 2)
  }

  @Test func aJointCompanySellsForItsStates() {
    let text =
      "EH Industries said it plans to bid its EH101 helicopter to replace Portugal's fleet of Pumas."
    #expect(reports(text).first?.sellers.compactMap(\.value.code).sorted() == ["GBR", "ITA"])
  }
}
