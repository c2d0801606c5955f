import Testing

@testable import ArmsExtraction

/// Sentences that leave out what the one before them named.
@Suite struct NewsEllipsisTests {
  @Test(arguments: [
    (
      "Kuwait has signed a contract for 28 Typhoon fighters from Italy. Qatar ordered two more.",
      "ITA > QAT contracted, 2 Typhoon fighters"
    ),
    (
      "Bangladesh received four Z-9 helicopters from China in March. Myanmar received six.",
      "CHN > MMR delivered, 6 Z-9 helicopters"
    ),
  ]) func anotherBuyerOfTheSame(text: String, sale: String) {
    #expect(told(text).last == sale)
  }

  @Test func whoOrderedThem() {
    #expect(
      told(
        "Eighteen TOS-1A launchers drove past the palace in Baku. Azerbaijan ordered them from Russia's Uralvagonzavod in 2011 for $100 million."
      ).first?.hasPrefix("RUS > AZE contracted 100000000 USD, 18 ") == true)
  }

  /// A sentence on another thing of the same kind says nothing of the sale before it.
  @Test func anotherTypeIsAnotherSale() {
    let text =
      "HDW is offering its Type 214 to India. DCNS has put forward the Scorpene, six of which are already under construction in Mumbai under a contract signed in 2005."
    #expect(told(text).first?.hasPrefix("DEU > IND considered") == true)
  }
}
