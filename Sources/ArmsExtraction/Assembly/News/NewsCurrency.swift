import ArmsModel

/// The currency of an amount that its word leaves open: "six billion crowns" is what the buyer pays with, else the seller, where
/// one of them has such a currency.
///
/// It is asked once the sides of a sale are settled. A sign ("$") stays open: both sides may well count in the dollars of a third.
struct NewsCurrency {
  let gazetteer: Gazetteer

  func settle(_ report: inout Report) {
    guard var value = report.value, value.value.money.currency == nil,
      value.rule.hasPrefix(Self.words)
    else { return }
    let recogniser = MoneyRecogniser(gazetteer)
    for parties in [report.buyers, report.sellers] {
      let money = recogniser.settled(
        value.value.money, parties: Set(parties.compactMap(\.value.code)))
      guard money.currency != nil else { continue }
      value.value.money = money
      report.value = value
      return
    }
  }

  /// How the names of the rules begin that read a currency's word.
  private static let words = "money.word"
}
