import ArmsModel
import Testing

@testable import ArmsExtraction

/// What is chosen over something else is sold, and the other is not.
@Suite struct NewsChoiceTests {
  @Test func whatIsChosenOverIsNotSold() {
    let text = """
      South Korea has selected Boeing's AH-64E Apache over Bell's AH-1Z and Turkish Aerospace Industries' T129 for its attack helicopter programme, the procurement agency said on Thursday.

      The 36 helicopters will cost 1.8 trillion won.
      """
    let sold = Extractor().extract(text).reports.filter { !$0.background }
    #expect(sold.map { $0.items.map(\.designation) } == [["AH-64E"]])
    #expect(sold.map { $0.sellers.compactMap(\.value.code) } == [["USA"]])
  }

  /// "Over" before anything but a rival parts nothing.
  @Test func overTenYears() {
    let text =
      "Kuwait has selected 28 Eurofighter Typhoon jets over ten years of talks, and also ordered 500 Meteor missiles from MBDA for the Typhoons."
    let sold = Extractor().extract(text).reports.flatMap { $0.items.map(\.designation) }
    #expect(sold.contains("Meteor"))
  }
}
