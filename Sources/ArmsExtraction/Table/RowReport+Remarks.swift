import ArmsModel

extension RowReport {
  /// Adds what the column of remarks says and no column of its own does.
  func addRemarks(to report: inout Report) {
    for row in rows {
      guard let cell = table.cell(.comment, row) else { continue }
      for (fact, range) in table.remarks.facts(table.source(cell.span)) {
        let citation = table.citation(
          TextSpan(cell.span.start + range.lowerBound, cell.span.start + range.upperBound))
        add(fact, citation, to: &report)
      }
    }
  }

  private func add(_ fact: RowComments.Fact, _ citation: Citation, to report: inout Report) {
    let rule = "register.remark"
    switch fact {
    case .detail(let detail):
      // A column says more surely what a remark says again.
      if detail.kind == .condition, report.details.contains(where: { $0.value.kind == .condition })
      {
        return
      }
      if report.details.contains(where: { $0.value == detail }) { return }
      report.details.append(Claim(detail, citations: [citation], rule: rule))
    case .value(let money):
      guard report.value == nil, shapeHasNoValue else { return }
      report.value = Claim(
        SaleValue(money, meaning: .contract), citations: [citation], rule: rule)
    case .cancelled(let date):
      guard report.stage?.value != .cancelled,
        !(report.stage?.others.contains { $0.value == .delivered } ?? false)
      else { return }
      var claim = Claim(Stage.cancelled, citations: [citation], rule: rule)
      if let stated = report.stage { claim.others = [stated] }
      report.stage = claim
      guard let date else { return }
      report.details.append(
        Claim(
          Detail(.stageDate, text: "cancelled", role: Stage.cancelled.rawValue, date: date),
          citations: [citation], rule: rule))
    }
  }

  /// A table with a column of values says there what it knows of them.
  private var shapeHasNoValue: Bool { table.shape.columns[.value] == nil }
}
