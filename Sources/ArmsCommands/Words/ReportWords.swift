internal import ArmsModel
internal import ArmsStore

/// A report as lines for a person: field, value, the words it rests on, and the rule.
enum ReportWords {
  static func lines(_ report: Report) -> [String] {
    var lines: [String] = []
    func add<V>(_ name: String, _ claim: Claim<V>?, _ value: (V) -> FactValue) {
      guard let claim else { return }
      lines.append(line(name, value(claim.value), claim.citations, claim.rule, claim.inferred))
      for other in claim.others {
        lines.append(
          line(
            "\(name), as another says", value(other.value), other.citations, other.rule,
            other.inferred))
      }
    }
    for claim in report.sellers { add("seller", claim) { .party($0) } }
    for claim in report.buyers { add("buyer", claim) { .party($0) } }
    add("stage", report.stage) { .stage($0) }
    add("mechanism", report.mechanism) { .mechanism($0) }
    add("transmittal", report.transmittal) { .text($0) }
    add("announced", report.announced) { .date($0) }
    add("value", report.value) { .money($0) }
    add("increase", report.increase) { .money($0) }
    add("value of major equipment", report.mdeValue) { .money($0) }
    add("value of the rest", report.otherValue) { .money($0) }
    for item in report.items {
      lines.append(
        line(
          item.support ? "support" : "item", .item(designation: item.designation, name: item.name),
          item.citations, item.rule, false))
      if let quantity = item.quantity { add("  quantity", quantity) { .quantity($0) } }
    }
    for claim in report.contractors { add("contractor", claim) { .text($0) } }
    for claim in report.details { add("detail", claim) { .detail($0) } }
    return lines
  }

  private static func line(
    _ name: String, _ value: FactValue, _ citations: [Citation], _ rule: String, _ inferred: Bool
  ) -> String {
    let quotes = citations.map { "“\(Shown.line($0.quote))”" }.joined(separator: ", ")
    let mark = inferred ? " [inferred]" : ""
    return
      "\(name): \(Shown.line(ValueWords.value(value)))\(mark)  ← \(quotes)  \(Style.faint(Shown.line(rule)))"
  }
}
