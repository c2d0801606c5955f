internal import ArmsModel
internal import SQLiteKit

extension Store {
  /// Sums the values of the sales that match; limit, offset and order of the filter mean nothing here.
  package func totals(_ question: TotalsQuestion) throws -> Totals {
    try translating {
      try database.transaction(.deferred) {
        let sql = try TotalsSQL(question, parties: PartyRepository(database: database))
        var totals = Totals(rows: [], background: 0, cancelled: 0, contained: 0, superseded: 0)
        try database.each(sql.leftOut, sql.values) { row in
          totals.background = try row.int(0)
          totals.cancelled = try row.int(1)
          totals.contained = try row.int(2)
          totals.superseded = try row.int(3)
        }
        totals.rows = try database.all(sql.sums, sql.values) { row in
          Totals.Row(
            group: try row.optionalText(0), background: try row.bool(1),
            meaning: try row.optionalWord(2), currency: try row.optionalText(3),
            sales: try row.int(4), unknown: try row.int(5), low: try row.optionalInt(6),
            high: try row.optionalInt(7), openAbove: try row.int(8),
            approximate: try row.int(9), disputed: try row.int(10),
            maybeSame: try row.int(11))
        }
        return totals
      }
    }
  }
}

/// The statements of totals. All have the same values bound.
struct TotalsSQL {
  let values: [(any Bindable)?]
  private let question: TotalsQuestion
  private let clause: String

  init(_ question: TotalsQuestion, parties: PartyRepository) throws {
    self.question = question
    let sql = try SalesSQL(question.filter, parties: parties)
    clause = sql.clause
    values = sql.values
  }

  /// How many sales match and are in passing, cancelled, contained in another; each counted under the first that holds.
  var leftOut: String {
    """
    \(common)
    SELECT
      count(*) FILTER (WHERE passing AND NOT gone),
      count(*) FILTER (WHERE NOT passing AND dropped AND NOT gone),
      count(*) FILTER (WHERE NOT passing AND NOT dropped AND id IN (SELECT id FROM contained)),
      count(*) FILTER (WHERE gone)
    FROM found
    """
  }

  var sums: String {
    """
    \(common),
    doubtful AS MATERIALIZED (
      SELECT a.id AS first, b.id AS second
      FROM open_candidates o
      CROSS JOIN sales a ON a.key = o.sale
      CROSS JOIN sales b ON b.key = o.other
      WHERE +a.id IN (SELECT id FROM counted) AND +b.id IN (SELECT id FROM counted)
        AND +a.id NOT IN (SELECT id FROM contained) AND +b.id NOT IN (SELECT id FROM contained))
    SELECT
      \(group) AS name, s.background, s.value_meaning, s.currency, count(*),
      count(*) FILTER (WHERE NOT p.summed),
      sum(CASE s.value_qualifier WHEN 'at_most' THEN 0 ELSE s.value END) FILTER (WHERE p.summed),
      sum(ifnull(s.value_high, s.value)) FILTER (WHERE p.summed),
      count(*) FILTER (WHERE p.summed AND s.value_qualifier = 'at_least'),
      count(*) FILTER (WHERE p.summed AND s.value_qualifier = 'about'),
      count(*) FILTER (WHERE s.disputed = 1 AND EXISTS (
        SELECT 1 FROM contradictions x WHERE x.sale_id = s.id AND x.field = 'value')),
      count(*) FILTER (WHERE s.id IN (SELECT first FROM doubtful UNION SELECT second FROM doubtful))
    FROM found p CROSS JOIN sales s ON s.id = p.id
    WHERE NOT p.passing AND NOT p.dropped AND NOT p.gone AND p.id NOT IN (SELECT id FROM contained)
    GROUP BY name, s.background, s.value_meaning, s.currency
    ORDER BY \(order), s.background, \(meanings), s.currency NULLS LAST
    """
  }

  /// `found`: the sales that match, with what keeps each out of the sums. `contained`: those of them that another one's
  /// value holds already. A notice that raises an earlier one gives the new total, so that the earlier one, where it
  /// stands as a sale of its own, would count twice; so would the same text in another print that was not joined.
  ///
  /// CROSS JOIN keeps the order, and + keeps the lists of ids from being searched one by one: a million sales have ever so
  /// many of one value, or of none.
  private var common: String {
    """
    WITH found AS MATERIALIZED (
      SELECT s.id,
        \(question.withBackground ? "0" : "s.background") AS passing,
        \(question.withCancelled ? "0" : "ifnull(s.stage = 'cancelled', 0)") AS dropped,
        s.superseded AS gone,
        ifnull(s.value IS NOT NULL AND s.currency IS NOT NULL AND s.value_meaning <> 'unit', 0) AS summed
      FROM sales s
      \(clause)),
    counted AS MATERIALIZED (SELECT id FROM found WHERE NOT passing AND NOT dropped AND NOT gone),
    contained AS MATERIALIZED (
      SELECT t.id
      FROM counted CROSS JOIN sales p ON p.id = counted.id
      CROSS JOIN reports r ON r.sale_id = p.id
      CROSS JOIN claims c ON c.report_id = r.id AND c.field = 'detail'
      CROSS JOIN sales t ON t.transmittal = c.value
      WHERE c.detail_kind = 'prior_case' AND c.role = 'transmittal'
        AND t.id <> p.id AND t.buyer IS p.buyer AND +t.id IN (SELECT id FROM counted)
        AND (p.transmittal GLOB '*[A-Z]*' OR EXISTS (
          SELECT 1 FROM claims i WHERE i.report_id = r.id AND i.field = 'increase'))
        AND (ifnull(t.announced_low, p.announced_low), t.key)
          < (ifnull(p.announced_low, t.announced_low), p.key)
      UNION
      SELECT t.id
      FROM document_relations x
      CROSS JOIN reports rt ON rt.document_id = x.document_id
      CROSS JOIN reports rp ON rp.document_id = x.other_id
      CROSS JOIN sales t ON t.id = rt.sale_id
      CROSS JOIN sales p ON p.id = rp.sale_id
      WHERE x.kind IN ('copy', 'reprint', 'translation', 'later_version')
        AND t.id <> p.id AND t.buyer IS p.buyer AND t.items IS p.items AND t.value IS p.value
        AND +t.id IN (SELECT id FROM counted) AND +p.id IN (SELECT id FROM counted)
        AND NOT EXISTS (
          SELECT 1 FROM document_relations y
          WHERE y.document_id = x.other_id AND y.other_id = x.document_id AND t.key < p.key))
    """
  }

  private var group: String {
    switch question.grouping {
    case .buyer: "s.buyer"
    case .seller: "s.seller"
    case .stage: "s.stage"
    case .year:
      """
      CASE WHEN strftime('%Y', s.announced_low * 86400, 'unixepoch')
          = strftime('%Y', s.announced_high * 86400, 'unixepoch')
        THEN strftime('%Y', s.announced_low * 86400, 'unixepoch') END
      """
    case .category:
      """
      (SELECT group_concat(category, '; ') FROM (
        SELECT DISTINCT i.category FROM items i WHERE i.sale_id = s.id AND i.support = 0
        ORDER BY i.category))
      """
    }
  }

  private var order: String {
    question.grouping == .stage ? "s.stage_order NULLS LAST" : "name NULLS LAST"
  }

  /// The order of the contract's list; unknown last.
  private var meanings: String {
    let cases = ValueMeaning.allCases.enumerated().map { "WHEN '\($1.rawValue)' THEN \($0)" }
    return "CASE s.value_meaning \(cases.joined(separator: " ")) ELSE 99 END"
  }
}
