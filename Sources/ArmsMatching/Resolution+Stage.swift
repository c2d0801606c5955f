internal import ArmsModel

extension Resolution {
  /// How far the sale has come: the furthest stage that a report tells. Stages move on, so that an earlier one does not
  /// contradict a later; a cancelled sale stays cancelled unless a later report tells that it went on.
  func stage() -> Choice<Stage>? {
    let all = sale.statements(of: \.stage)
    let field = FieldDecisions(decisions, .stage)
    let live = all.filter {
      !$0.superseded && !field.rejects(sale.reports[$0.report].anchor, $0.value.rawValue)
    }
    for decision in field.decisions.reversed() {
      let chosen: Stage? =
        switch decision.action {
        case .set: decision.value.flatMap(Stage.init)
        case .prefer:
          all.first {
            decision.anchors.contains(sale.reports[$0.report].anchor)
              && (decision.value == nil || decision.value == $0.value.rawValue)
          }?.value
        default: nil
        }
      if let chosen {
        var choice = choice(chosen, FieldDecisions.words(decision), live)
        choice.decision = decision.id
        return choice
      }
    }
    guard let furthest = live.max(by: { order($0) < order($1) }) else { return nil }
    let stages = Set(live.map(\.value))
    let reason: String
    if live.count == 1 {
      reason = "the only statement"
    } else if stages.count == 1 {
      reason = "all \(documents(live)) documents agree"
    } else {
      let others = stages.subtracting([furthest.value]).sorted { $0.order < $1.order }
      reason =
        furthest.value == .cancelled
        ? "the last that is told; before it \(others.map(\.rawValue).joined(separator: ", "))"
        : "the furthest that is told; also \(others.map(\.rawValue).joined(separator: ", "))"
    }
    return choice(furthest.value, reason, live)
  }

  private func documents(_ statements: [Statement<Stage>]) -> Int {
    Set(statements.map { sale.reports[$0.report].anchor.document }).count
  }

  /// Order of stages; cancelled counts only where nothing later tells that the sale went on.
  private func order(_ one: Statement<Stage>) -> Int {
    guard one.value == .cancelled else { return one.value.order * 2 }
    let day = day(one.report)
    let wentOn = sale.reports.indices.contains { place in
      guard let stage = sale.reports[place].report.stage?.value,
        stage == .contracted || stage == .delivered,
        let own = day, let other = self.day(place)
      else { return false }
      return other > own
    }
    return wentOn ? 1 : Stage.cancelled.order * 2
  }

  private func day(_ place: Int) -> Int? {
    let report = sale.reports[place]
    return report.report.announced?.value.lowDay ?? report.published?.lowDay
  }

  private func choice(
    _ stage: Stage, _ reason: String, _ live: [Statement<Stage>]
  ) -> Choice<Stage> {
    Choice(
      stage,
      inferred: live.contains { $0.value == stage }
        && live.filter { $0.value == stage }.allSatisfy(\.inferred),
      reason: reason,
      supporting: Set(live.lazy.filter { $0.value == stage }.map(\.report)).sorted())
  }

  /// The date of the chosen stage, from the reports that tell this stage.
  func announced(of stage: Stage?) -> Choice<PartialDate>? {
    let chooser = Chooser<PartialDate>(
      sale: sale, field: FieldDecisions(decisions, .announced), fits: Self.meet,
      width: { $0.width ?? .max }, refines: { _, _ in true }, text: \.text,
      parse: PartialDate.init(edtf:))
    let all = sale.statements(of: \.announced)
    let own = all.filter { sale.reports[$0.report].report.stage?.value == stage }
    // A notice that raises the sale has a day of its own, years later, and does not move the first one's.
    let first = own.filter { !changesSale(sale.reports[$0.report].report) }
    let told = first.contains { !$0.superseded } ? first : own
    return chooser.choose(told.isEmpty ? dated(stage) : told, every: all)
  }

  private func changesSale(_ report: Report) -> Bool {
    report.increase != nil
      || report.transmittal.map { TransmittalNumber.isAmendment($0.value) } ?? false
  }

  /// Where a report tells of a stage beside its own (a register's row of its order and its deliveries), the day that it
  /// gives for it.
  private func dated(_ stage: Stage?) -> [Statement<PartialDate>] {
    sale.reports.indices.flatMap { place in
      sale.reports[place].report.details.compactMap { claim in
        guard claim.value.kind == .stageDate, claim.value.role == stage?.rawValue,
          let date = claim.value.date
        else { return nil }
        return sale.statement(
          Claim(date, citations: claim.citations, rule: claim.rule), at: place, own: true)
      }
    }
  }

  private static func meet(_ a: PartialDate, _ b: PartialDate) -> Bool {
    Interval(low: a.lowDay, high: a.highDay).intersects(Interval(low: b.lowDay, high: b.highDay))
  }
}
