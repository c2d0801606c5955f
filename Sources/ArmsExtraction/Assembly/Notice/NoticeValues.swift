import ArmsModel

/// Reads what a notice says the sale is worth.
struct NoticeValueReader {
  typealias Amount = (range: Range<Int>, money: Money)

  let text: NoticeText

  struct Values {
    var total: Claim<SaleValue>?
    var mde: Claim<SaleValue>?
    var other: Claim<SaleValue>?
  }

  private enum Part { case mde, other, total }

  /// The field "Total Estimated Value": a row for major defense equipment, one for the rest, one for the total. Prints give a
  /// label and its amount on one line, or all labels first and the amounts after.
  func table(_ range: Range<Int>) -> Values {
    var labels: [(part: Part, at: Int)] = []
    var amounts = text.amounts(in: range)
    var index = range.lowerBound
    while index < range.upperBound {
      switch text.words[index] {
      case .major where text.word(index + 1) == .defense && !isNegated(index):
        labels.append((.mde, index))
        index += 2
      case .mde where labels.last?.part != .mde && !isNegated(index): labels.append((.mde, index))
      case .other: labels.append((.other, index))
      case .non where text.isSign(index + 1, "-"): labels.append((.other, index))
      case .total: labels.append((.total, index))
      default: break
      }
      index += 1
    }
    // What leased articles would cost to replace is not what the lease is worth.
    amounts.removeAll { amount in
      (max(range.lowerBound, amount.range.lowerBound - 4)..<amount.range.lowerBound).contains {
        text.string($0) == "replacement"
      }
    }
    amounts = NoticeTableAmounts(text: text).scaled(amounts, labels.map(\.at), in: range)
    var values = Values()
    let pairs = consistent(paired(labels, amounts))
    for (part, amount) in pairs {
      let claim = claim(amount, rule: "notice.value.field")
      switch part {
      case .mde: if values.mde == nil { values.mde = claim }
      case .other: if values.other == nil { values.other = claim }
      case .total: values.total = claim
      }
    }
    if values.mde == nil, let none = labels.first(where: { $0.part == .mde }),
      saysNone(after: none.at, range)
    {
      values.mde = zero(none.at, range)
    }
    if labels.isEmpty, let only = amounts.last {
      values.total = claim(only, rule: "notice.value.field")
    }
    if values.total == nil, values.mde == nil, values.other == nil, let last = amounts.last {
      values.total = claim(last, rule: "notice.value.field")
    }
    return values
  }

  /// Without the rows that print no dollar sign where the parts do not add up: "Total 89.0 billion" is a sign misread.
  private func consistent(_ pairs: [(Part, Amount)]) -> [(Part, Amount)] {
    func amount(_ part: Part) -> Money? { pairs.first { $0.0 == part }?.1.money }
    guard let mde = amount(.mde), let other = amount(.other), let total = amount(.total) else {
      return pairs
    }
    let step = max(mde.step, other.step, total.step)
    guard abs(mde.amount.saturatingAdd(other.amount) - total.amount) > step else { return pairs }
    return pairs.filter { text.isSign($0.1.range.lowerBound, "$") }
  }

  private func isNegated(_ index: Int) -> Bool {
    text.word(index - 1) == .non || text.isSign(index - 1, "-") && text.word(index - 2) == .non
  }

  private func paired(_ labels: [(part: Part, at: Int)], _ amounts: [Amount]) -> [(Part, Amount)] {
    guard !labels.isEmpty, !amounts.isEmpty else { return [] }
    // All labels stand before all amounts: they belong together in order.
    if labels.count > 1, labels.count == amounts.count, let last = labels.last,
      let first = amounts.first,
      last.at < first.range.lowerBound
    {
      return zip(labels, amounts).map { ($0.part, $1) }
    }
    var pairs: [(Part, Amount)] = []
    var next = 0
    for (position, label) in labels.enumerated() {
      let limit = position + 1 < labels.count ? labels[position + 1].at : Int.max
      while next < amounts.count, amounts[next].range.lowerBound <= label.at { next += 1 }
      if next < amounts.count, amounts[next].range.lowerBound < limit {
        pairs.append((label.part, amounts[next]))
      }
    }
    return pairs
  }

  private func saysNone(after index: Int, _ range: Range<Int>) -> Bool {
    var at = index
    while at < min(index + 12, range.upperBound) {
      if text.words[at] == .nothing { return true }
      if text.words[at] == .other || text.isSign(at, "$") { return false }
      at += 1
    }
    return false
  }

  private func zero(_ index: Int, _ range: Range<Int>) -> Claim<SaleValue>? {
    guard let word = (index..<range.upperBound).first(where: { text.words[$0] == .nothing }) else {
      return nil
    }
    return Claim(
      SaleValue(Money(amount: 0, currency: "USD"), meaning: .notified),
      citations: [text.citation(word..<(word + 1))], rule: "notice.value.none")
  }

  /// The amount behind "estimated total cost is", "total estimated cost is up to", "for an estimated cost of", "estimated to cost".
  func sentence(in range: Range<Int>) -> Claim<SaleValue>? {
    for index in range {
      guard let word = text.words[index], word == .cost || word == .value || word == .amount else {
        continue
      }
      let before = max(range.lowerBound, index - 7)..<index
      guard
        before.contains(where: {
          text.words[$0] == .estimated || text.words[$0] == .total || text.words[$0] == .acquisition
        })
      else { continue }
      guard let amount = amount(after: index, before: range.upperBound),
        NoticeTableAmounts.isWhole(amount.money)
      else { continue }
      return claim(amount, rule: "notice.value.sentence")
    }
    return nil
  }

  /// The amount within a few words of `index`, in the same sentence, with the words that bound it.
  func amount(after index: Int, before end: Int, within most: Int = 14) -> Amount? {
    var at = index + 1
    var qualifier = Qualifier.exactly
    while at < min(index + most, end) {
      if var amount = text.money(at: at, before: end) {
        let next = amount.range.upperBound
        if text.word(next) == .or, text.word(next + 1) == .more { qualifier = .atLeast }
        amount.money.qualifier = qualifier
        return amount
      }
      if text.isSign(at, "."), !text.isGlued(at + 1) { return nil }
      switch text.words[at] {
      case .up where text.word(at + 1) == .to: qualifier = .atMost
      case .approximately, .about: qualifier = .about
      case .exceed, .exceeding: qualifier = .atMost
      case .cost, .value, .mde, .constitute, .constituted: if at > index + 8 { return nil }
      default: break
      }
      at += 1
    }
    return nil
  }

  func claim(_ amount: Amount, meaning: ValueMeaning = .notified, rule: String) -> Claim<SaleValue>
  {
    Claim(
      SaleValue(amount.money, meaning: meaning), citations: [text.citation(amount.range)],
      rule: rule)
  }
}

extension NoticeText {
  /// A token in lower case.
  func string(_ index: Int) -> String {
    String(decoding: bytes(index).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
