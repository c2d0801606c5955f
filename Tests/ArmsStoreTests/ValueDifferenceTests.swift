import ArmsModel
import Testing

@testable import ArmsStore

/// What is a difference between two values, and how great it is.
@Suite struct ValueDifferenceTests {
  private func money(
    _ amount: Int, _ currency: String? = "USD", step: Int = 1, as meaning: ValueMeaning = .notified,
    _ qualifier: Qualifier = .exactly
  ) -> FactValue {
    .money(
      SaleValue(
        Money(amount: amount, currency: currency, qualifier: qualifier, step: step),
        meaning: meaning))
  }

  private func date(_ text: String) -> FactValue? {
    PartialDate(edtf: text).map { .date($0) }
  }

  @Test func roundingAndBoundsAreNoDifference() {
    let exact = money(133_300_000, step: 100_000)
    for other in [
      money(133_000_000, step: 1_000_000), money(150_000_000, as: .notified, .atMost),
      money(133_300_000, nil), money(133_300_000, as: .stated),
    ] {
      #expect(ValueDifference.between(exact, other) == nil)
      #expect(ValueDifference.between(other, exact) == nil)
    }
  }

  @Test func amountsDifferByUnitsAndThousandths() {
    #expect(
      ValueDifference.between(money(2_200), money(2_000))
        == .amount(-200, currency: "USD", perMille: -91))
    #expect(
      ValueDifference.between(money(2_000, nil), money(2_200))
        == .amount(200, currency: "USD", perMille: 100))
    #expect(
      ValueDifference.between(money(0), money(5)) == .amount(5, currency: "USD", perMille: nil))
    #expect(
      ValueDifference.between(money(1), money(.max))
        == .amount(.max - 1, currency: "USD", perMille: nil))
  }

  @Test func anotherMeaningCurrencyOrUnitIsNamedAndNotCounted() {
    #expect(ValueDifference.between(money(1), money(2, as: .contract)) == .meaning)
    #expect(ValueDifference.between(money(1, as: .stated), money(1, as: .unit)) == .meaning)
    #expect(ValueDifference.between(money(1), money(1, "EUR")) == .currency)
    #expect(
      ValueDifference.between(
        .quantity(Quantity(2, unit: "battery")), .quantity(Quantity(2))) == .unit)
  }

  @Test func quantitiesAndDatesDifferByANumber() throws {
    func days(_ a: String, _ b: String) throws -> ValueDifference? {
      ValueDifference.between(try #require(date(a)), try #require(date(b)))
    }

    #expect(
      ValueDifference.between(.quantity(Quantity(6)), .quantity(Quantity(8)))
        == .number(2, unit: nil))
    #expect(
      ValueDifference.between(
        .quantity(Quantity(73, qualifier: .atMost)), .quantity(Quantity(70))) == nil)
    #expect(
      try days("2018-01-09", "2018-01-14") == .days(5))
    #expect(
      try days("2018-02", "2018-01-30") == .days(-2))
    #expect(try days("2018", "2018-01-30") == nil)
    #expect(try days("2018-05/..", "2019") == nil)
  }

  @Test func ofSeveralValuesTheNearestTwoCount() {
    let six: [FactValue] = [.quantity(Quantity(6)), .quantity(Quantity(20))]
    #expect(ValueDifference.least(six, [.quantity(Quantity(19))]) == .number(-1, unit: nil))
    #expect(ValueDifference.least(six, [.quantity(Quantity(20))]) == nil)
    #expect(
      ValueDifference.least([money(9, as: .contract), money(4)], [money(5)])
        == .amount(1, currency: "USD", perMille: 250))
  }
}
