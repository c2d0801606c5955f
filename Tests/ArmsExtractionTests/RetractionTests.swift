import ArmsModel
import Testing

@testable import ArmsExtraction

/// Figures that a text takes back.
@Suite struct RetractionTests {
  /// The first item's quantities, the document's own first; those that are taken back with a minus.
  private func quantities(_ text: String) -> [String] {
    let quantity = Extractor().extract(text).reports.first?.items.first?.quantity
    return (quantity.map { [$0] + $0.others } ?? []).map {
      ($0.isRetracted ? "-" : "") + $0.value.canonicalText
    }
  }

  @Test(arguments: [
    (
      "An earlier version of this story said that Norway signed a contract for 14 AH-64E helicopters from the United States; that was wrong. The number is 12.",
      ["12", "-14"]
    ),
    (
      "An earlier version of our report wrongly said that Norway signed a contract for 14 AH-64E helicopters from the United States.",
      ["-14"]
    ),
    (
      "A previous version of this article said Norway signed a contract for 14 AH-64E helicopters from the United States. That was incorrect.",
      ["-14"]
    ),
    (
      "Norway signed a contract for 12 AH-64E helicopters from the United States, not 14 as we reported on Tuesday.",
      ["12"]
    ),
  ])
  func whatATextTakesBackIsNoStatement(text: String, expected: [String]) {
    #expect(quantities(text) == expected)
  }

  @Test(arguments: [
    "The latest version of this helicopter flies. Norway signed a contract for 14 AH-64E helicopters from the United States.",
    "An earlier version of the AH-64E was sold before. Norway signed a contract for 14 AH-64E helicopters from the United States.",
    "Norway signed a contract for 14 AH-64E helicopters from the United States, and critics said that was wrong.",
    "Norway signed a contract for 14 AH-64E helicopters from the United States, not as a gift, as officials said.",
  ])
  func whatIsOnlyCriticisedIsStatedStill(text: String) {
    #expect(quantities(text) == ["14"])
  }

  @Test func anAmountThatIsTakenBackGivesWayToTheRightOne() throws {
    let text =
      "An earlier version of this report said that Norway signed a contract for 12 AH-64E helicopters from the United States for $900 million; that was wrong. The price is $700 million."
    let value = try #require(Extractor().extract(text).reports.first?.value)
    #expect(value.value.money.amount == 700_000_000 && !value.isRetracted)
    let others = value.others.map { ($0.isRetracted ? "-" : "") + "\($0.value.money.amount)" }
    #expect(others == ["-900000000"])
  }
}
