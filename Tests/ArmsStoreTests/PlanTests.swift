import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Every index earns its place: a query that the program runs, or a foreign key, uses it.
@Suite struct PlanTests {
  private func database() throws -> Connection {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.script(Schema.sql)
    return database
  }

  private func plan(_ sql: String, _ values: [(any Bindable)?] = [], _ database: Connection) throws
    -> String
  {
    try database.all("EXPLAIN QUERY PLAN " + sql, values) { try $0.text(3) }
      .joined(separator: "\n")
  }

  private func plan(_ filter: SalesFilter) throws -> String {
    let database = try database()
    try database.run("INSERT INTO parties (id, code, name) VALUES (1, 'JPN', 'Japan')")
    let sql = try SalesSQL(filter, parties: PartyRepository(database: database))
    return try plan(Store.salesQuery(filter, sql), sql.values + [50, 0], database)
  }

  @Test(arguments: [
    (SalesFilter.Sort.announced, "sales_announced"), (.value, "sales_value"),
    (.buyer, "sales_buyer"), (.seller, "sales_seller"), (.stage, "sales_stage_order"),
    (.documents, "sales_documents"), (.key, "sqlite_autoindex_sales_1"),
  ])
  func everyOrderComesFromItsIndexBothWays(_ sort: SalesFilter.Sort, _ index: String) throws {
    for descending in [true, false] {
      var filter = SalesFilter()
      filter.sort = sort
      filter.descending = descending
      let plan = try plan(filter)
      #expect(plan.contains("USING INDEX \(index)"), "\(plan)")
      #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
    }
  }

  /// An index that SQLite has to make for one query stands where a join goes through all claims for each row.
  @Test func everyViewFindsItsRowsByIndexesThatAreThere() throws {
    let database = try database()
    let views = try database.all("SELECT name FROM sqlite_schema WHERE type = 'view'") {
      try $0.text(0)
    }
    try #require(views.contains("disagreements"))
    for view in views {
      let plan = try plan("SELECT * FROM \(view)", [], database)
      #expect(!plan.contains("AUTOMATIC"), "\(view): \(plan)")
    }
  }

  /// What a document costs must not grow with the file: no statement of an import goes through a whole table.
  @Test func importingGoesThroughNoWholeTable() throws {
    try withStore { store in
      try store.addStories()
      let prepared = store.database.prepared
      try #require(prepared.contains { $0.contains("DELETE FROM document_relations") })
      for sql in prepared where !sql.hasPrefix("PRAGMA") {
        let values = Array(repeating: nil as (any Bindable)?, count: Self.parameters(of: sql))
        for step in try plan(sql, values, store.database).split(separator: "\n")
        where step.hasPrefix("SCAN") {
          // A pair of links, a sale's own choices, and whether there is any decision.
          #expect(["SCAN l", "SCAN (subquery-2)", "SCAN decisions"].contains(step), "\(sql)")
        }
      }
    }
  }

  /// How many values a statement takes: the highest number behind a question mark.
  private static func parameters(of sql: String) -> Int {
    sql.matches(of: /\?(\d+)/).compactMap { Int($0.1) }.max() ?? 0
  }

  @Test func conditionsUseTheirIndexes() throws {
    var filter = SalesFilter()
    filter.sort = .key
    func uses(_ index: String, _ change: (inout SalesFilter) -> Void) throws {
      var filter = filter
      change(&filter)
      let plan = try plan(filter)
      #expect(plan.contains(index), "\(plan)")
    }
    try uses("sale_parties_party (party_id=? AND role=?)") { $0.buyers = [.code("JPN")] }
    try uses("sale_parties_party (party_id=?)") { $0.parties = [.code("JPN")] }
    try uses("items_designation (designation_key=?)") { $0.items = ["F-16"] }
    try uses("items_family (family_key=?)") { $0.items = ["F-16"] }
    try uses("PRIMARY KEY (word=?)") { $0.items = ["F-16"] }
    try uses("items_category (category=?)") { $0.categories = [.missile] }
    try uses("SCAN f VIRTUAL TABLE INDEX 0:M2") { $0.text = "word" }
    try uses("reports_place") { $0.text = "word" }
    filter.sort = .announced
    try uses("sales_disputed") { $0.disputed = true }
    try uses("sales_stage (stage=?)") { $0.stages = [.delivered] }
    try uses("sales_announced (announced_low>? AND announced_low<?)") {
      $0.firstDay = 1
      $0.lastDay = 2
    }
    filter.sort = .value
    try uses("sales_value (value<?)") { $0.maximumValue = 5 }
    try uses("sales_currency (currency=?") { $0.currency = "USD" }
  }

  @Test(arguments: [
    ("SELECT 1 FROM documents WHERE url = ?1", "documents_url"),
    ("SELECT 1 FROM documents WHERE title = ?1", "documents_title"),
    ("SELECT 1 FROM documents WHERE publisher_id = ?1", "documents_publisher"),
    ("SELECT 1 FROM appearances WHERE path = ?1", "appearances_path"),
    ("SELECT 1 FROM appearances WHERE external_id = ?1", "appearances_external_id"),
    (
      "SELECT 1 FROM appearances WHERE document_id = 1 AND path = ?1 AND ifnull(external_id, '') = ''",
      "appearances_place (document_id=? AND path=? AND <expr>=?)"
    ),
    ("SELECT 1 FROM documents WHERE origin_id = ?1", "documents_origin"),
    ("SELECT 1 FROM documents WHERE superseded_id = ?1", "documents_superseded"),
    ("SELECT 1 FROM document_relations WHERE other_id = ?1", "document_relations_other"),
    ("SELECT 1 FROM document_blocks WHERE document_id = ?1", "document_blocks_document"),
    (
      "SELECT 1 FROM citations WHERE document_id = ?1 ORDER BY start_at, end_at", "citations_range"
    ),
    ("SELECT 1 FROM sales WHERE transmittal = ?1", "sales_transmittal"),
    ("SELECT 1 FROM sale_keys WHERE sale_id = ?1", "sale_keys_sale"),
    ("SELECT 1 FROM sale_keys WHERE document_sha256 = ?1", "sale_keys_anchor"),
    ("SELECT 1 FROM items WHERE sale_id = ?1 ORDER BY position", "items_place"),
    ("SELECT 1 FROM item_words WHERE item_id = ?1", "item_words_item"),
    ("SELECT 1 FROM parties WHERE name = ?1 AND code IS NULL", "parties_uncoded"),
    ("SELECT 1 FROM party_names WHERE party_id = ?1", "party_names_party"),
    ("SELECT 1 FROM reports WHERE document_id = ?1 ORDER BY position", "reports_place"),
    ("SELECT 1 FROM reports WHERE sale_id = ?1", "reports_sale"),
    ("SELECT 1 FROM report_items WHERE report_id = ?1 AND position = 1", "report_items_place"),
    ("SELECT 1 FROM report_items WHERE item_id = ?1", "report_items_item"),
    ("SELECT 1 FROM claims WHERE report_id = ?1 AND field = 'value'", "claims_report"),
    ("SELECT 1 FROM claims WHERE report_item_id = ?1", "claims_report_item"),
    ("SELECT 1 FROM claims WHERE of_claim_id = ?1", "claims_of_claim"),
    ("SELECT 1 FROM claim_citations WHERE citation_id = ?1", "claim_citations_citation"),
    ("SELECT 1 FROM choices WHERE sale_id = ?1 ORDER BY field, position", "choices_sale"),
    ("SELECT 1 FROM choices WHERE item_id = ?1", "choices_item"),
    ("SELECT 1 FROM choice_reports WHERE report_id = ?1", "choice_reports_report"),
    ("SELECT 1 FROM sale_history WHERE key = ?1 ORDER BY id", "sale_history_key"),
    ("SELECT 1 FROM report_blocks WHERE report_id = ?1", "report_blocks_report"),
    ("SELECT 1 FROM report_links WHERE other_id = ?1", "report_links_other"),
    (
      "SELECT 1 FROM candidates WHERE question = 'same' AND document_sha256 = ?1",
      "candidates_question"
    ),
    (
      "SELECT 1 FROM candidates WHERE question = 'same' AND other_sha256 = ?1 AND other_start = 1",
      "candidates_other"
    ),
    ("SELECT 1 FROM decision_anchors WHERE document_sha256 = ?1", "decision_anchors_document"),
    ("SELECT 1 FROM choices WHERE decision_id = ?1", "choices_decision"),
    ("SELECT 1 FROM claim_decisions WHERE decision_id = ?1", "claim_decisions_decision"),
    ("SELECT 1 FROM tombstones WHERE sha256 = ?1", "tombstones_sha256"),
    (
      "SELECT 1 FROM withdrawals WHERE sha256 = ?1 AND undone_at IS NULL", "withdrawals_sha256"
    ),
    ("SELECT 1 FROM own_names WHERE name = ?1 AND kind = 'alias'", "own_names_name"),
  ])
  func everyOtherIndexIsUsed(_ sql: String, _ index: String) throws {
    let plan = try plan(sql, sql.contains("?1") ? ["x"] : [], database())
    #expect(plan.contains(index), "\(plan)")
    #expect(!plan.contains("SCAN"), "\(plan)")
  }

  /// What is asked in review costs what is open, not what the file holds.
  @Test func whatNothingSettledIsFoundByItsIndex() throws {
    let plan = try plan(
      "SELECT sale_id FROM choices WHERE settled = 0 ORDER BY sale_id", [], database())
    #expect(plan.contains("INDEX choices_unsettled"), "\(plan)")
    #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
  }

  /// The arguments above and the filters name every index of the schema.
  @Test func noIndexIsWithoutItsPlan() throws {
    let named = Set([
      "sales_announced", "sales_value", "sales_buyer", "sales_seller", "sales_stage",
      "sales_stage_order", "item_words_item",
      "sales_documents", "items_designation", "items_family", "items_category", "sales_disputed",
      "sales_currency", "sale_parties_party", "documents_url", "documents_title",
      "documents_publisher", "appearances_path", "appearances_external_id", "appearances_place",
      "document_relations_other", "documents_origin", "documents_superseded",
      "document_blocks_document",
      "citations_range", "sales_transmittal", "sale_keys_sale",
      "sale_keys_anchor", "items_place", "parties_uncoded", "party_names_party", "reports_place",
      "reports_sale", "report_items_place", "report_items_item", "claims_report",
      "claims_report_item", "claims_of_claim", "claim_citations_citation", "choices_sale",
      "choices_item", "choice_reports_report", "sale_history_key", "report_blocks_report",
      "report_links_other", "candidates_question", "candidates_other",
      "decision_anchors_document", "choices_decision", "claim_decisions_decision",
      "tombstones_sha256", "choices_unsettled", "own_names_name",
      "withdrawals_sha256",
    ])
    let found = Set(
      try database().all(
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
      ) { try $0.text(0) })
    #expect(found == named)
  }

  /// One sale's disagreements must not cost the whole store.
  @Test func theContradictionsOfOneSaleAreFoundByIndexes() throws {
    for sql in [
      "SELECT 1 FROM contradictions WHERE sale_id = ?1",
      "SELECT 1 FROM side_pairs WHERE sale_id = ?1",
      "SELECT * FROM sale_items WHERE sale = ?1",
      "SELECT * FROM sale_documents WHERE sale = ?1",
      "SELECT * FROM evidence WHERE sale = ?1",
      "SELECT * FROM disagreements WHERE sale = ?1",
    ] {
      let plan = try plan(sql, ["x"], database())
      #expect(!plan.contains("SCAN r"), "\(sql)\n\(plan)")
      #expect(!plan.contains("SCAN c"), "\(sql)\n\(plan)")
      #expect(!plan.contains("SCAN s\n"), "\(sql)\n\(plan)")
    }
  }
}
