internal import ArmsModel
internal import ArmsStore

/// What is in doubt: contradictions, and what no document tells.
extension SaleAccount {
  func dispute(_ dispute: Dispute) -> SalesReport.Sentence? {
    let of = named(dispute.field) + (dispute.item.map { " of \($0)" } ?? "")
    let sides = dispute.sides.map { side in
      let said: String
      if case .date(let date) = side.value {
        said = CitedDate.dayLast(date)
      } else {
        said = words.values.value(side.value)
      }
      let reason = side.reason.map { ", which is shown (\($0))" } ?? ""
      return SalesReport.Sentence.Part(
        text: said + reason, sources: side.claims.map { numbers.number(ofDocument: $0.document) })
    }
    return .init("Documents contradict one another on the \(of):", sides)
  }

  /// What no document tells, and what else is open.
  var openQuestions: [SalesReport.Sentence?] {
    var unknown: [String] = []
    var uncounted: [String] = []
    var others: [String] = []
    for question in details.open {
      switch question {
      case .unknown(let field): unknown.append("the \(named(field))")
      case .unknownQuantity(let item): uncounted.append(item)
      // Told above.
      case .disputed: continue
      case .inferred, .differing, .doubtfulCurrency, .undisclosed:
        others.append(words.question(question))
      }
    }
    if !uncounted.isEmpty {
      unknown.append("how many of \(SalesReport.list(Self.distinct(uncounted), last: "or"))")
    }
    return [
      unknown.isEmpty
        ? nil : .init("No document tells \(SalesReport.list(unknown, last: "or")).", every),
      others.isEmpty
        ? nil : .init("Left open: \(Self.distinct(others).joined(separator: "; ")).", every),
    ]
  }
}
