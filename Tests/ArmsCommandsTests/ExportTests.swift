import Foundation
import Testing

/// What leaves the file leads back into it.
@Suite struct ExportTests {
  /// Objects of `armsdb export … --format jsonl`.
  static func lines(_ workspace: Workspace, _ arguments: String) throws -> [[String: Any]] {
    let outcome = try workspace.run("armsdb export \(arguments) --format jsonl")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    return try outcome.stdout.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func everyQuoteOfTheEvidenceStandsWhereItsRangeSays() throws {
    let workspace = try Workspace()
    _ = try workspace.run("cp -r \"$PACKAGE/seeds\" . && armsdb import seeds")
    let rows = try Self.lines(workspace, "evidence")
    let wanted = try workspace.sqlite("SELECT count(*) FROM evidence")
    #expect(wanted == "\(rows.count)\n")
    for row in rows {
      let start = try #require(row["start_at"] as? Int)
      let end = try #require(row["end_at"] as? Int)
      let cut = try workspace.sqlite(
        """
        SELECT substr(text, \(start + 1), \(end - start)) FROM documents
        WHERE sha256 = '\(row["sha256"] as? String ?? "")'
        """)
      #expect(cut == "\(row["quote"] as? String ?? "?")\n")
    }
  }

  @Test func everyValueOfASaleHasACitation() throws {
    let workspace = try Workspace()
    _ = try workspace.run("cp -r \"$PACKAGE/seeds\" . && armsdb import seeds")
    let rows = try Self.lines(workspace, "sales")
    #expect(rows.count == 2)
    for row in rows {
      let fields = try #require(row["cited_for"] as? [String])
      for field in ["seller", "buyer", "value", "stage"] where !(row[field] is NSNull) {
        #expect(fields.contains(field))
      }
      for column in ["document", "publisher", "published", "sha256", "start_at", "end_at", "quote"]
      {
        #expect((row[column] as? [Any])?.count == fields.count)
      }
    }
  }

  @Test func aValueThatAPersonSetIsARowWithoutWords() throws {
    let workspace = try Workspace()
    _ = try workspace.run(
      """
      cp -r "$PACKAGE/seeds" . && armsdb import seeds
      armsdb decide set S-EBP09GH7 announced 2018-01-11 --because 'the ministry told me' --by ada
      """)
    let rows = try Self.lines(workspace, "evidence").filter {
      $0["field"] as? String == "announced"
    }
    let row = try #require(rows.first)
    #expect(row["value"] as? String == "2018-01-11")
    #expect(row["rule"] as? String == "decision")
    #expect(row["quote"] is NSNull)
  }
}
