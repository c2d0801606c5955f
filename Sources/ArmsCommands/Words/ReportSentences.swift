internal import ArmsModel
internal import ArmsPublish
internal import ArmsStore

/// What reports and pages say beyond single values.
enum ReportSentences {
  static let words = AccountWords(
    values: ValueWords.published, number: { Shown.number($0) },
    question: { ValueWords.question($0) }, decision: { DecisionWords.whole($0) })

  /// "Arms sales: buyer Japan, year 2018".
  static func title(_ which: SaleFilterOptions) -> String {
    let conditions = which.words
    return "Arms sales" + (conditions.isEmpty ? "" : ": \(conditions)")
  }
}

extension SaleFilterOptions {
  /// The conditions as they were asked for.
  var words: String {
    func any(_ name: String, _ values: [String]) -> String? {
      values.isEmpty ? nil : "\(name) \(StoreMessages.list(values, last: " or "))"
    }
    let parts = [
      any("buyer", buyer), any("seller", seller), any("party", party), any("item", item),
      any("category", category.map(\.rawValue)), any("stage", stage.map(\.rawValue)),
      any("value", meaning.map(\.rawValue)), year.map { "year \($0)" },
      from.map { "from \($0.date.text)" }, to.map { "until \($0.date.text)" },
      minValue.map { "at least \(Shown.number($0.value)) \(currency?.uppercased() ?? "")" },
      maxValue.map { "at most \(Shown.number($0.value)) \(currency?.uppercased() ?? "")" },
      minValue == nil && maxValue == nil ? currency.map { "in \($0.uppercased())" } : nil,
      text.map { "documents with “\($0)”" }, disputed ? "disputed" : nil,
      undisputed ? "undisputed" : nil, background ? "told in passing" : nil,
      noBackground ? "not told in passing" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
