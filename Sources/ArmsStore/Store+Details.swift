internal import ArmsModel
internal import SQLiteKit

extension Store {
  /// All of one sale, by any key ever given to it. Throws `noSuchSale`.
  package func sale(_ key: String) throws -> SaleDetails {
    try translating {
      try database.transaction(.deferred) {
        let id = try saleID(key)
        guard
          let row = try database.first(
            "SELECT \(SaleRow.columns) FROM sales s WHERE s.id = ?1", id,
            body: { try SaleRow(row: $0) })
        else { throw StoreError.noSuchSale(key: key, nearest: []) }
        return try SaleAssembly(store: self, sale: id, summary: row).details()
      }
    }
  }

  /// The documents of one sale, in the order: published (unknown last), hash. Throws `noSuchSale`.
  package func sources(of key: String) throws -> [SourceRow] {
    try translating {
      try database.transaction(.deferred) { try sources(ofSale: try saleID(key)) }
    }
  }

  func sources(ofSale id: Int, of passing: PassingDocuments? = nil) throws -> [SourceRow] {
    let passing = passing ?? PassingDocuments(self)
    let found = try database.all(
      """
      SELECT d.id, min(r.background),
        sum((SELECT count(*) FROM claims c WHERE c.report_id = r.id))
      FROM reports r JOIN documents d ON d.id = r.document_id
      WHERE r.sale_id = ?1
      GROUP BY d.id
      ORDER BY d.published_low NULLS LAST, d.sha256
      """, id
    ) { (try $0.int(0), try $0.bool(1), try $0.int(2)) }
    return try found.compactMap { document, background, claims in
      try passing.row(document).map {
        SourceRow(document: $0, background: background, claims: claims)
      }
    }
  }

  /// The row that a key leads to. Throws `noSuchSale`, or `DecisionError.saleGone` where nothing is left of it.
  func saleID(_ key: String) throws -> Int {
    try reference(key).id
  }
}

/// Builds the details of one sale from its rows.
struct SaleAssembly {
  let store: Store
  let sale: Int
  let summary: SaleRow
  let passing: PassingDocuments
  private var database: Connection { store.database }

  init(store: Store, sale: Int, summary: SaleRow, passing: PassingDocuments? = nil) {
    self.store = store
    self.passing = passing ?? PassingDocuments(store)
    self.sale = sale
    self.summary = summary
  }

  func details() throws -> SaleDetails {
    let keys = try database.all(
      "SELECT key FROM sale_keys WHERE sale_id = ?1 ORDER BY key", sale
    ) { try $0.text(0) }
    let (mechanism, transmittal) =
      try database.first("SELECT mechanism, transmittal FROM sales WHERE id = ?1", sale) {
        (try $0.optionalWord(0, as: Mechanism.self), try $0.optionalText(1))
      } ?? (nil, nil)
    let items = try self.items()
    let facts = try FactBuilder(
      summary: summary, mechanism: mechanism, transmittal: transmittal, parties: parties(),
      items: items, choices: choices(), claims: claims(), contradictions: contradictions()
    ).facts()
    return SaleDetails(
      summary: summary, keys: keys, mechanism: mechanism, transmittal: transmittal, facts: facts,
      items: items.map(\.fact), sources: try store.sources(ofSale: sale, of: passing),
      open: OpenQuestions(summary: summary, items: items.map(\.fact), facts: facts).list(),
      decisions: try store.decisionsInForce(sale: sale))
  }

  private func items() throws -> [FactBuilder.Item] {
    let disputed = try contradictions()
    return try database.all(
      """
      SELECT id, label, designation, name, family, category, support, quantity_low, quantity_high,
        quantity_qualifier, unit, quantity_stage
      FROM items WHERE sale_id = ?1 ORDER BY position
      """, sale
    ) { row in
      let id = try row.int(0)
      var quantity: Quantity?
      if let low = try row.optionalInt(7) {
        quantity = Quantity(
          low, high: try row.int(8), unit: try row.optionalText(10), qualifier: try row.word(9))
      }
      return FactBuilder.Item(
        id: id,
        fact: ItemFact(
          label: try row.text(1), designation: try row.optionalText(2), name: try row.text(3),
          family: try row.optionalText(4), category: try row.word(5), support: try row.bool(6),
          quantity: quantity, quantityStage: try row.optionalWord(11),
          disputed: disputed.contains(FactBuilder.Place(field: .quantity, item: id))))
    }
  }

  private func parties() throws -> [Field: [(party: Party, inferred: Bool)]] {
    var parties: [Field: [(party: Party, inferred: Bool)]] = [:]
    try database.each(
      """
      SELECT sp.role, p.code, sp.name, sp.inferred
      FROM sale_parties sp JOIN parties p ON p.id = sp.party_id
      WHERE sp.sale_id = ?1 ORDER BY sp.role, sp.position
      """, sale
    ) { row in
      let party = Party(code: try row.optionalText(1), name: try row.text(2))
      parties[try row.word(0), default: []].append((party, try row.bool(3)))
    }
    return parties
  }

  private func choices() throws -> [FactBuilder.StoredChoice] {
    var compared: [Int: [Int: Bool]] = [:]
    try database.each(
      """
      SELECT o.choice_id, o.report_id, o.agrees FROM choices c
      JOIN choice_reports o ON o.choice_id = c.id WHERE c.sale_id = ?1
      """, sale
    ) { compared[try $0.int(0), default: [:]][try $0.int(1)] = try $0.bool(2) }
    return try database.all(
      """
      SELECT id, field, item_id, value, inferred, reason, decision_id FROM choices
      WHERE sale_id = ?1 ORDER BY field, position
      """, sale
    ) { row in
      FactBuilder.StoredChoice(
        place: FactBuilder.Place(field: try row.word(1), item: try row.optionalInt(2)),
        text: try row.text(3), inferred: try row.bool(4), reason: try row.text(5),
        compared: compared[try row.int(0)] ?? [:], decision: try row.optionalInt(6))
    }
  }

  private func contradictions() throws -> Set<FactBuilder.Place> {
    Set(
      try database.all(
        """
        SELECT field, item_id FROM contradictions WHERE sale_id = ?1
        UNION SELECT field, item_id FROM side_pairs WHERE sale_id = ?1
        """, sale
      ) { FactBuilder.Place(field: try $0.word(0), item: try $0.optionalInt(1)) })
  }

  private func claims() throws -> [FactBuilder.StoredClaim] {
    let reports = try database.all(
      """
      SELECT r.id, r.background, d.id, d.sha256, n.name, d.superseded_id IS NOT NULL
      FROM reports r JOIN documents d ON d.id = r.document_id
      JOIN document_names n ON n.document_id = d.id
      WHERE r.sale_id = ?1 ORDER BY r.sale_position
      """, sale
    ) {
      (
        id: try $0.int(0), background: try $0.bool(1), document: try $0.int(2),
        sha256: try $0.text(3), name: try $0.optionalText(4) ?? "", superseded: try $0.bool(5)
      )
    }
    var decided: [Int: String] = [:]
    try database.each(
      """
      SELECT x.claim_id, x.reason FROM reports r JOIN claims c ON c.report_id = r.id
      JOIN claim_decisions x ON x.claim_id = c.id WHERE r.sale_id = ?1 ORDER BY x.decision_id
      """, sale
    ) { row in
      let words = try row.text(1)
      decided[try row.int(0), default: words] += decided[try row.int(0)] == nil ? "" : "; " + words
    }
    var claims: [FactBuilder.StoredClaim] = []
    for report in reports {
      let text = try passing.text(report.document)
      var items: [Int: (item: Int?, label: String)] = [:]
      try database.each(
        "SELECT id, item_id, coalesce(designation, name) FROM report_items WHERE report_id = ?1",
        report.id
      ) { items[try $0.int(0)] = (try $0.optionalInt(1), try $0.text(2)) }
      for row in try ClaimRow.load(report: report.id, from: database) {
        let item = row.reportItem.flatMap { items[$0] }
        claims.append(
          FactBuilder.StoredClaim(
            report: report.id, place: FactBuilder.Place(field: row.field, item: item?.item),
            itemLabel: item?.label,
            fact: ClaimFact(
              value: row.fact, rule: row.rule, inferred: row.inferred, other: row.ofClaim != nil,
              agrees: true, document: report.sha256, documentName: report.name,
              background: report.background, superseded: report.superseded,
              decided: decided[row.id],
              passages: try row.citations.map(text.passage))))
      }
    }
    return claims
  }
}
