internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

extension Store {
  /// The course of one sale, by any key ever given to it. Throws `noSuchSale`.
  package func timeline(of key: String) throws -> Timeline {
    try translating {
      try database.transaction(.deferred) {
        let id = try saleID(key)
        guard
          let sale = try database.first(
            "SELECT \(SaleRow.columns) FROM sales s WHERE s.id = ?1", id,
            body: { try SaleRow(row: $0) })
        else { throw StoreError.noSuchSale(key: key, nearest: []) }
        let reports = try database.all(
          """
          SELECT r.id, n.name FROM reports r JOIN document_names n ON n.document_id = r.document_id
          WHERE r.sale_id = ?1 ORDER BY r.sale_position
          """, id
        ) { (id: try $0.int(0), name: try $0.optionalText(1) ?? "") }
        var events: [Timeline.Event] = []
        for report in reports {
          guard let sourced = try cache.quoted(report.id) else { continue }
          events += TimelineEvents(sale: sale, source: sourced, name: report.name).all
        }
        return Timeline(sale: sale, events: Timeline.sorted(events))
      }
    }
  }
}

extension Timeline {
  /// Sorted, those of one document that say the same in the same words once.
  static func sorted(_ events: [Event]) -> [Event] {
    var seen: Set<Event> = []
    return events.filter { seen.insert($0).inserted }.enumerated().sorted { a, b in
      func rank(_ event: (offset: Int, element: Event)) -> (Int, Int, Int, Int) {
        let date = event.element.date
        return (
          event.element.step.order, date?.lowDay ?? date?.highDay ?? .max, date?.highDay ?? .max,
          event.offset
        )
      }
      return rank(a) < rank(b)
    }.map(\.element)
  }
}

/// What one report tells of the course of its sale.
struct TimelineEvents {
  let sale: SaleRow
  let source: SourcedReport
  let name: String

  var all: [Timeline.Event] {
    var events: [Timeline.Event] = []
    let report = source.report
    if let stage = report.stage {
      // The date of a stage stands in a field of its own, and other dates that the document hands on stand beside it.
      events.append(event(stage, date: report.announced, handedOn: false))
      events += (report.announced?.others ?? []).map {
        event(stage, date: $0, handedOn: true)
      }
      events += stage.others.map { event($0, date: nil, handedOn: true) }
    }
    for claim in report.details {
      guard let step = Timeline.Step(claim.value), claim.value.date != nil else { continue }
      events.append(
        event(
          step, date: claim.value.date,
          note: claim.value.kind == .delivery ? claim.value.text : nil, handedOn: false,
          stepCitations: [], dateCitations: claim.citations, rule: claim.rule))
    }
    return events
  }

  private func event(
    _ stage: Claim<Stage>, date: Claim<PartialDate>?, handedOn: Bool
  ) -> Timeline.Event {
    event(
      Timeline.Step(stage.value), date: date?.value, note: nil, handedOn: handedOn,
      stepCitations: stage.citations, dateCitations: date?.citations ?? [], rule: stage.rule)
  }

  private func event(
    _ step: Timeline.Step, date: PartialDate?, note: String?, handedOn: Bool,
    stepCitations: [Citation], dateCitations: [Citation], rule: String
  ) -> Timeline.Event {
    Timeline.Event(
      step: step, date: date, note: note, handedOn: handedOn,
      background: source.report.background,
      chosen: !stepCitations.isEmpty && sale.stage.map { Timeline.Step($0) } == step
        && sale.announced == date,
      document: source.anchor.document, documentName: name, publisher: source.publisher,
      published: source.published, stepCitations: stepCitations, dateCitations: dateCitations,
      rule: rule)
  }
}
