internal import ArmsModel
internal import ArmsStore

/// Questions as a person reads them.
enum ReviewWords {
  /// A sale in half a line.
  static func brief(_ sale: SaleRow) -> String {
    [
      "\(sale.seller ?? "unknown") to \(sale.buyer ?? "unknown")", sale.items,
      sale.value.map(ValueWords.saleValue), sale.stage?.rawValue, sale.announced?.text,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  static func field(_ reading: ReviewQuestion.ReadingQuestion) -> String {
    let name = ValueWords.field(reading.field)
    return reading.item.map { "\(name) of \($0)" } ?? name
  }

  static func why(_ reading: ReviewQuestion.ReadingQuestion) -> String {
    switch reading.doubt {
    case .unsettled: reading.reason
    case .currency: "the currency is printed in doubt, and nothing settles it"
    }
  }

  static func title(_ question: ReviewQuestion) -> String {
    switch question {
    case .pair(let pair): "Are these one sale? (score \(pair.score))"
    case .reading(let reading): "Which is right: \(field(reading))?"
    }
  }

  static func lines(_ question: ReviewQuestion) -> [String] {
    switch question {
    case .pair(let pair):
      return [
        "\(pair.first.key)  \(brief(pair.first))", "\(pair.second.key)  \(brief(pair.second))",
        "why: \(pair.reason)",
      ]
    case .reading(let reading):
      var lines = ["\(reading.sale.key)  \(brief(reading.sale))"]
      for (place, option) in reading.options.prefix(9).enumerated() {
        let shown = option.value == reading.shown ? ", shown now" : ""
        lines.append(
          "\(place + 1)  \(option.value) (\(StoreMessages.list(option.documents))\(shown))")
      }
      if reading.options.isEmpty {
        lines.append(
          "no reading is known; give it one with 'armsdb decide set \(reading.sale.key) \(reading.field.rawValue)'"
        )
      }
      return lines + ["why: \(why(reading))"]
    }
  }

  static func keys(_ question: ReviewQuestion) -> String {
    switch question {
    case .pair: "y same, n different, s skip, q quit"
    case .reading(let reading):
      switch reading.options.count {
      case 0: "s skip, q quit"
      case 1: "y the one, s skip, q quit"
      default: "1-\(min(reading.options.count, 9)) which, y the first, s skip, q quit"
      }
    }
  }
}
