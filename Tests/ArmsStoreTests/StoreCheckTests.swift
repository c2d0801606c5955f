import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

@Suite struct StoreCheckTests {
  /// What is found after `damage`, by kind.
  private func findings(_ damage: String) throws -> [Finding] {
    try withStore { (store) throws in
      try store.addStories()
      #expect(try store.check() == [])
      try store.database.run("PRAGMA foreign_keys = OFF")
      try store.database.script(damage)
      let before = try store.database.first("SELECT count(*) FROM sale_history") { try $0.int(0) }
      let findings = try store.check()
      // A check writes nothing.
      #expect(
        try store.database.first("SELECT count(*) FROM sale_history") { try $0.int(0) } == before)
      return findings
    }
  }

  @Test func aQuoteThatIsNotTheText() throws {
    let found = try findings("UPDATE citations SET quote = 'Jappn' WHERE quote = 'Japan'")
    #expect(found.map(\.kind).contains(.brokenQuote))
    #expect(found.contains { $0.subject == Stories.hash("a") })
  }

  @Test func aValueWithoutACitation() throws {
    let found = try findings(
      """
      DELETE FROM claim_citations WHERE claim_id =
        (SELECT c.id FROM claims c JOIN reports r ON r.id = c.report_id
         JOIN documents d ON d.id = r.document_id WHERE c.field = 'stage' AND d.sha256 LIKE 'a%')
      """)
    #expect(
      found.first
        == Finding(.noCitation, subject: Stories.hash("a"), detail: "stage: approved"))
  }

  @Test func aRowThatIsMissing() throws {
    let found = try findings("DELETE FROM publishers; DELETE FROM extractors")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.kind == .foreignKey })
  }

  @Test func anIndexOutOfStep() throws {
    let found = try findings(
      """
      INSERT INTO document_search (document_search, rowid, title, text)
        SELECT 'delete', id, title, text FROM documents WHERE sha256 LIKE 'b%'
      """)
    #expect(found.map(\.kind) == [.fullText])
  }

  @Test func aSaleThatWasEdited() throws {
    let found = try findings("UPDATE sales SET value = 5 WHERE documents = 2")
    #expect(found.map(\.kind) == [.staleSale])
    #expect(found.first?.detail == "differs from its reports")
  }

  @Test func aSaleThatIsGone() throws {
    let found = try findings(
      "PRAGMA foreign_keys = ON; DELETE FROM sales WHERE documents = 2")
    #expect(found.map(\.kind) == [.staleSale])
    #expect(found.first?.detail == "is missing: its reports would give it")
  }

  @Test func aSchemaThatWasChanged() throws {
    let found = try findings("DROP VIEW choice_reasons")
    #expect(found.map(\.kind) == [.schema])
    #expect(found.first?.subject == "choice_reasons")
  }
}
