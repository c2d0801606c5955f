import Testing

@testable import ArmsPublish

/// Amounts and names in the sentences of a report.
@Suite struct SaleAccountTests {
  @Test(arguments: [
    ("133,300,000 USD", "133.3 million USD"), ("900,000,000 USD", "900 million USD"),
    ("up to 1,000,000 EUR", "up to 1 million EUR"),
    ("2,720,000,000 to 3,000,000,000 USD", "2.72 billion to 3 billion USD"),
    ("5,600,000,000,000 KRW", "5.6 trillion KRW"),
    // What would lose digits stays, and so does what is small.
    ("133,345,678 USD", "133,345,678 USD"), ("2,725,100,000 USD", "2,725,100,000 USD"),
    ("27,700 USD", "27,700 USD"), ("0 USD", "0 USD"),
  ]) func amountsAreInMillionsWhereThatLosesNothing(text: String, told: String) {
    #expect(SaleAccount.inMillions(text) == told)
  }

  @Test(arguments: [
    ("United States", "the United States"), ("Netherlands", "the Netherlands"),
    ("Czech Republic", "the Czech Republic"), ("Japan", "Japan"), ("Unity Land", "Unity Land"),
  ]) func someStatesHaveAnArticle(name: String, told: String) {
    #expect(SaleAccount.withArticle(name) == told)
  }
}
