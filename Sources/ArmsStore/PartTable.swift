/// A table of which a file of some of the sales holds a part. Conditions speak of the tables that `Store.writePart` makes:
/// `temp.wanted` has the sales, `temp.kept` their documents, `temp.kept_decisions` the decisions on them.
struct PartTable {
  var name: String
  /// Which rows of the table in `source` belong to the part.
  var condition: String
  /// Whether all of it follows from other tables.
  var isDerived = false
  /// Columns that follow from other tables, in one that does not.
  var derivedColumns: [String] = []
}

extension Store {
  /// The tables, in an order in which every row finds what it refers to. A plus before a column keeps SQLite from walking
  /// through all pairs of two lists.
  static let tables: [PartTable] = [
    PartTable(name: "extractors", condition: "true"),
    // The documents were read with these.
    PartTable(name: "own_names", condition: "true"),
    PartTable(
      name: "import_runs",
      condition: """
        id IN (SELECT run_id FROM source.documents WHERE id IN (SELECT document_id FROM temp.kept)
          UNION SELECT first_run_id FROM source.appearances WHERE document_id IN (SELECT document_id FROM temp.kept)
          UNION SELECT last_run_id FROM source.appearances WHERE document_id IN (SELECT document_id FROM temp.kept))
        """),
    PartTable(
      name: "publishers",
      condition:
        "id IN (SELECT publisher_id FROM source.documents WHERE id IN (SELECT document_id FROM temp.kept))"
    ),
    PartTable(name: "documents", condition: "id IN (SELECT document_id FROM temp.kept)"),
    PartTable(name: "withdrawals", condition: "sha256 IN (SELECT sha256 FROM main.documents)"),
    PartTable(
      name: "document_settings", condition: "document_id IN (SELECT document_id FROM temp.kept)"),
    PartTable(
      name: "appearances", condition: "document_id IN (SELECT document_id FROM temp.kept)"),
    PartTable(name: "locators", condition: "document_id IN (SELECT document_id FROM temp.kept)"),
    PartTable(name: "citations", condition: "document_id IN (SELECT document_id FROM temp.kept)"),
    PartTable(
      name: "document_relations",
      condition: """
        document_id IN (SELECT document_id FROM temp.kept)
        AND +other_id IN (SELECT document_id FROM temp.kept)
        """, isDerived: true),
    PartTable(
      name: "document_blocks", condition: "document_id IN (SELECT document_id FROM temp.kept)",
      isDerived: true),
    PartTable(
      name: "sales", condition: "id IN (SELECT sale_id FROM temp.wanted)", isDerived: true),
    PartTable(
      name: "sale_keys", condition: "sale_id IN (SELECT sale_id FROM temp.wanted)",
      isDerived: true),
    PartTable(
      name: "items", condition: "sale_id IN (SELECT sale_id FROM temp.wanted)", isDerived: true),
    PartTable(
      name: "item_words", condition: "item_id IN (SELECT id FROM main.items)", isDerived: true),
    PartTable(
      name: "parties",
      condition: """
        id IN (SELECT party_id FROM source.sale_parties WHERE sale_id IN (SELECT sale_id FROM temp.wanted))
        """, isDerived: true),
    PartTable(
      name: "party_names", condition: "party_id IN (SELECT id FROM main.parties)",
      isDerived: true),
    PartTable(
      name: "sale_parties", condition: "sale_id IN (SELECT sale_id FROM temp.wanted)",
      isDerived: true),
    // A sale of which only some of its documents spoke would show other values than here.
    PartTable(
      name: "reports", condition: "sale_id IN (SELECT sale_id FROM temp.wanted)",
      derivedColumns: ["sale_id", "sale_position"]),
    PartTable(
      name: "report_items", condition: "report_id IN (SELECT id FROM main.reports)",
      derivedColumns: ["item_id"]),
    PartTable(name: "claims", condition: "report_id IN (SELECT id FROM main.reports)"),
    PartTable(name: "claim_citations", condition: "claim_id IN (SELECT id FROM main.claims)"),
    PartTable(
      name: "report_blocks", condition: "report_id IN (SELECT id FROM main.reports)",
      isDerived: true),
    PartTable(
      name: "report_links",
      condition: """
        report_id IN (SELECT id FROM main.reports) AND +other_id IN (SELECT id FROM main.reports)
        """, isDerived: true),
    PartTable(name: "decisions", condition: "id IN temp.kept_decisions"),
    PartTable(name: "decision_anchors", condition: "decision_id IN temp.kept_decisions"),
    PartTable(
      name: "choices", condition: "sale_id IN (SELECT sale_id FROM temp.wanted)",
      isDerived: true),
    PartTable(
      name: "choice_reports", condition: "choice_id IN (SELECT id FROM main.choices)",
      isDerived: true),
    PartTable(
      name: "claim_decisions", condition: "claim_id IN (SELECT id FROM main.claims)",
      isDerived: true),
    PartTable(
      name: "candidates",
      condition: """
        \(hasReport("document_sha256", "start_at", "end_at"))
        AND (other_sha256 IS NULL OR \(hasReport("other_sha256", "other_start", "other_end")))
        """, isDerived: true),
  ]

  /// Whether the report that a question speaks of, by the names of its columns, is in the part.
  private static func hasReport(_ document: String, _ start: String, _ end: String) -> String {
    """
    EXISTS (SELECT 1 FROM main.documents qd JOIN main.reports qr ON qr.document_id = qd.id
      WHERE qd.sha256 = \(document) AND qr.anchor_start = \(start) AND qr.anchor_end = \(end))
    """
  }
}
