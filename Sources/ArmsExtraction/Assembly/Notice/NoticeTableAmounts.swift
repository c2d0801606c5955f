import ArmsModel

/// The amounts of a table of values whose head or whose other rows say what its figures count: "[Dollars in Thousands]", a column
/// "Million", rows without a dollar sign.
struct NoticeTableAmounts {
  let text: NoticeText

  /// The amounts of a table with the scale that its head states, and with what stands in rows that print no dollar sign.
  ///
  /// A figure that no head and no other row explains is left out where it can be no whole amount: "$1.7 billion, Other $1".
  func scaled(
    _ amounts: [NoticeValueReader.Amount], _ labels: [Int], in range: Range<Int>
  ) -> [NoticeValueReader.Amount] {
    guard let head = head(range, before: amounts) else { return plausible(amounts) }
    var found = amounts.map { ($0.range, times(head, $0)) }
    for (position, label) in labels.enumerated() {
      let end = position + 1 < labels.count ? labels[position + 1] : range.upperBound
      guard !found.contains(where: { label < $0.0.lowerBound && $0.0.lowerBound < end }),
        let bare = bare(in: label + 1..<max(end, label + 1))
      else { continue }
      found.append((bare.range, times(head, bare)))
    }
    return found.sorted { $0.0.lowerBound < $1.0.lowerBound }.map { (range: $0.0, money: $0.1) }
  }

  /// 1,000 or 1,000,000, where words say so that belong to no amount.
  private func head(_ range: Range<Int>, before amounts: [NoticeValueReader.Amount]) -> Int? {
    for index in range {
      if text.bytes(index).count == 9, text.string(index) == "thousands" { return 1_000 }
      let isMillion =
        text.words[index] == .million
        || text.bytes(index).count == 8 && text.string(index) == "millions"
      guard isMillion, !text.isNumber(index - 1),
        !amounts.contains(where: { $0.range.contains(index) })
      else { continue }
      return 1_000_000
    }
    return nil
  }

  private func times(_ head: Int, _ amount: NoticeValueReader.Amount) -> Money {
    let (value, overflow) = amount.money.amount.multipliedReportingOverflow(by: head)
    // "$42 million" under the head "Million" has its own scale.
    if overflow || amount.money.step > 1 || hasScale(amount.range) { return amount.money }
    return Money(amount: value, currency: amount.money.currency, step: head)
  }

  private func hasScale(_ range: Range<Int>) -> Bool {
    range.contains { text.words[$0]?.scale != nil }
  }

  /// A number without a dollar sign that ends its row.
  private func bare(in range: Range<Int>) -> NoticeValueReader.Amount? {
    for index in range {
      guard text.isNumber(index), !text.isGlued(index) || text.isSign(index - 1, "."),
        index + 1 >= text.count || text.startsLine(index + 1),
        let value = text.digits(index), value < 1_000_000
      else { continue }
      return (index..<(index + 1), Money(amount: value, currency: "USD", step: 1))
    }
    return nil
  }

  private func plausible(_ amounts: [NoticeValueReader.Amount]) -> [NoticeValueReader.Amount] {
    amounts.filter { Self.isWhole($0.money) }
  }

  /// Whether an amount can be all that was printed. No notice speaks of less than thousands of dollars: "$150" is what a cut
  /// left of "$150 million".
  static func isWhole(_ money: Money) -> Bool { money.amount == 0 || money.amount >= 10_000 }
}
