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
    let amounts = (amounts + unsigned(amounts, labels, in: range))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let head = head(range, before: amounts) else { return plausible(amounts) }
    var found = amounts.map { ($0.range, times(head, $0)) }
    for (position, label) in labels.enumerated() {
      let end = position + 1 < labels.count ? labels[position + 1] : range.upperBound
      guard !found.contains(where: { label < $0.0.lowerBound && $0.0.lowerBound < end }),
        let bare = bare(in: label + 1..<max(end, label + 1), times: head)
      else { continue }
      found.append((bare.range, bare.money))
    }
    return found.sorted { $0.0.lowerBound < $1.0.lowerBound }.map { (range: $0.0, money: $0.1) }
  }

  /// "Other 70 million" under "$131 million": rows that leave out the dollar sign once one has it, and print a scale or every digit.
  private func unsigned(
    _ amounts: [NoticeValueReader.Amount], _ labels: [Int], in range: Range<Int>
  ) -> [NoticeValueReader.Amount] {
    guard !amounts.isEmpty else { return [] }
    return labels.enumerated().compactMap { position, label in
      let end = position + 1 < labels.count ? labels[position + 1] : range.upperBound
      guard label < end, !amounts.contains(where: { (label..<end).contains($0.range.lowerBound) })
      else { return nil }
      for index in label + 1..<max(label + 1, end) where text.isNumber(index) {
        guard !text.isGlued(index) || text.isSign(index - 1, ".") else { continue }
        if index + 1 < end, let scale = text.word(index + 1)?.scale, !text.isGlued(index + 1),
          let (amount, step) = NoticeText.scaled(
            text.bytes(index).filter { $0 != UInt8(ascii: ",") }, by: scale)
        {
          return (index..<(index + 2), Money(amount: amount, currency: "USD", step: step))
        }
        // "149,000,000" under "$116,000,000"
        if let amount = text.digits(index), amount >= 100_000,
          text.bytes(index).contains(UInt8(ascii: ",")),
          index + 1 >= end || text.startsLine(index + 1) || text.isSign(index + 1, ".")
        {
          return (index..<(index + 1), Money(amount: amount, currency: "USD", step: 1))
        }
      }
      return nil
    }
  }

  /// A thousand, a million or a billion, where words say so that belong to no amount.
  private func head(_ range: Range<Int>, before amounts: [NoticeValueReader.Amount]) -> Int? {
    for index in range {
      if text.bytes(index).count == 9, text.string(index) == "thousands" { return 1_000 }
      let count = text.bytes(index).count
      let scale: Int? =
        text.words[index] == .million || count == 8 && text.string(index) == "millions"
        ? 1_000_000
        : text.words[index] == .billion || count == 8 && text.string(index) == "billions"
          ? 1_000_000_000 : nil
      guard let scale, !text.isNumber(index - 1),
        !amounts.contains(where: { $0.range.contains(index) })
      else { continue }
      return scale
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

  /// A number that ends its row, in the scale of the table's head: "57", "$6.8", ".9".
  private func bare(in range: Range<Int>, times head: Int) -> NoticeValueReader.Amount? {
    for index in range {
      guard text.isNumber(index), index + 1 >= text.count || text.startsLine(index + 1) else {
        continue
      }
      // Of the dots before a number only one that stands apart from others is its own.
      let isFraction =
        text.isGlued(index) && text.isSign(index - 1, ".") && !text.isGlued(index - 1)
      let start = isFraction ? index - 1 : index
      guard
        isFraction || !text.isGlued(index) || text.isSign(index - 1, ".")
          || text.isSign(index - 1, "$"),
        let (amount, step) = NoticeText.scaled(
          (isFraction ? Array("0.".utf8) : [])
            + text.bytes(index).filter { $0 != UInt8(ascii: ",") }, by: head)
      else { continue }
      return (
        (text.isSign(start - 1, "$") ? start - 1 : start)..<(index + 1),
        Money(amount: amount, currency: "USD", step: step)
      )
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
