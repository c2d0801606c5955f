import Foundation
import Testing

/// One armsdb file goes into another, and what comes of it is what a plain import of the same documents gives.
@Suite struct DatabaseImportTests {
  /// Makes plain.sqlite of all documents, and a.sqlite and b.sqlite that hold a part each and share some.
  private func made() throws -> Workspace {
    let workspace = try Workspace()
    try ExtractedImportTests.documents(in: workspace)
    let outcome = try workspace.run(
      """
      set -e
      armsdb import --db plain.sqlite in
      armsdb import --db a.sqlite in/0.txt in/1.txt in/10.txt in/11.txt in/12.txt in/13.txt in/14.txt in/15.txt \
        in/16.txt in/17.txt in/18.txt in/3.txt in/none.txt in/western.txt in/more
      armsdb import --db b.sqlite in/19.txt in/2.txt in/3.txt in/4.txt in/5.txt in/6.txt in/7.txt in/8.txt in/9.txt \
        in/copy-of-3.txt in/18.txt in/more
      """)
    try #require(outcome.status == 0, "\(outcome.stderr)")
    return workspace
  }

  @Test func filesInAnyOrderAndTwiceGiveTheViewsOfAPlainImport() throws {
    let workspace = try made()
    let plain = try ImportOrderTests.dump(workspace, "plain.sqlite")
    #expect(plain["sale_summary"]?.isEmpty == false)
    let outcome = try workspace.run(
      """
      set -e
      sha256sum a.sqlite b.sqlite > before
      armsdb import --db ab.sqlite a.sqlite b.sqlite
      armsdb import --db ba.sqlite b.sqlite
      armsdb import --db ba.sqlite b.sqlite a.sqlite b.sqlite
      armsdb import --db through.sqlite ab.sqlite
      cp a.sqlite into.sqlite
      armsdb import --db into.sqlite b.sqlite --jobs 1
      armsdb import --db into.sqlite in
      for file in ab ba through into; do armsdb check --db $file.sqlite; done
      sha256sum --check --quiet before
      ls
      """)
    try #require(outcome.status == 0, "\(outcome.stderr)")
    for file in ["ab.sqlite", "ba.sqlite", "through.sqlite", "into.sqlite"] {
      try ExtractedImportTests.requireViews(workspace, file, like: plain)
    }
    #expect(!outcome.stdout.contains("-wal") && !outcome.stdout.contains("version-"))
  }

  @Test func whatPersonsSetAndDecidedComesAlongOnce() throws {
    let workspace = try made()
    let outcome = try workspace.run(
      """
      set -e
      export USER=ada
      key=$(armsdb query --db b.sqlite --format tsv | sed 1d | cut -f1 | head -1)
      armsdb decide set --db b.sqlite $key stage cancelled --because 'it fell through'
      armsdb documents set --db b.sqlite in/2.txt --published 2018-05-05
      armsdb publishers set --db b.sqlite Paper --reliability press
      armsdb withdraw --db b.sqlite in/5.txt --because 'the page is gone'
      armsdb forget --db b.sqlite in/19.txt --because 'asked to'
      armsdb import --db plain.sqlite b.sqlite 2> told
      armsdb import --db plain.sqlite b.sqlite 2> /dev/null
      armsdb decisions --db plain.sqlite --format csv | cut -d, -f3,4,13
      armsdb documents --db plain.sqlite in/2.txt --format csv | grep -c 2018-05-05
      armsdb publishers --db plain.sqlite --format csv
      armsdb documents --db plain.sqlite in/5.txt | grep -o withdrawn
      armsdb import --db new.sqlite b.sqlite
      armsdb import --db new.sqlite in/19.txt 2>&1 || true
      armsdb check --db plain.sqlite
      cat told
      """)
    try #require(outcome.status == 0, "\(outcome.stderr)\(outcome.stdout)")
    #expect(outcome.stdout.contains("1 decision, 1 new"))
    #expect(outcome.stdout.contains("1 decision, 0 new"))
    #expect(outcome.stdout.components(separatedBy: "ada,set,1").count == 2)
    #expect(outcome.stdout.contains("Paper,press"))
    #expect(outcome.stdout.contains("\nwithdrawn\n"))
    #expect(outcome.stdout.contains("1 removal noted"))
    #expect(outcome.stdout.contains("in/19.txt: removed as in/19.txt by ada"))
    #expect(
      outcome.stdout.contains("b.sqlite: in/19.txt was removed there by ada"), "\(outcome.stdout)")
  }

  @Test func decisionsThatCannotBothHoldLeaveTheDocumentsIn() throws {
    let workspace = try made()
    let outcome = try workspace.run(
      """
      export USER=ada
      key=$(armsdb query --db b.sqlite --format tsv | sed 1d | cut -f1 | head -1)
      cp b.sqlite c.sqlite
      armsdb decide set --db b.sqlite $key stage cancelled --because 'it fell through'
      armsdb decide set --db c.sqlite $key stage delivered --because 'seen at the base' --by bo
      armsdb import --db c.sqlite a.sqlite b.sqlite; echo status $?
      armsdb decisions --db c.sqlite --format csv | grep -c set
      """)
    #expect(outcome.stdout.contains("status 1\n1\n"), "\(outcome.stdout)")
    #expect(
      outcome.stderr.contains("none of its decisions; 'armsdb decisions export --db b.sqlite'"),
      "\(outcome.stderr)")
  }

  @Test func aFileOfAnOlderSchemaIsReadFromACopy() throws {
    let workspace = try made()
    let schemas = Workspace.package.appendingPathComponent("Tests/ArmsStoreTests/Schemas").path
    let outcome = try workspace.run(
      """
      set -e
      sqlite3 older.sqlite < \(schemas)/version-2-last.sql
      for table in extractors import_runs publishers documents appearances locators; do
        columns=$(sqlite3 older.sqlite "SELECT group_concat(name, ', ') FROM pragma_table_info('$table')")
        sqlite3 older.sqlite "ATTACH 'b.sqlite' AS b; INSERT INTO main.$table ($columns) SELECT $columns FROM b.$table"
      done
      sha256sum older.sqlite > before
      mkdir scratch
      TMPDIR=$PWD/scratch armsdb import --db new.sqlite older.sqlite a.sqlite
      sha256sum --check --quiet before
      ls scratch older*
      """)
    try #require(outcome.status == 0, "\(outcome.stderr)\(outcome.stdout)")
    #expect(outcome.stdout.hasSuffix("older.sqlite\n\nscratch:\n"), "\(outcome.stdout)")
    try ExtractedImportTests.requireViews(
      workspace, "new.sqlite", like: try ImportOrderTests.dump(workspace, "plain.sqlite"))
  }

  /// A text that was changed by hand in the other file is not taken for what its hash names.
  @Test func aDocumentThatIsNotWhatItsHashSaysIsRefused() throws {
    let workspace = try made()
    let outcome = try workspace.run(
      """
      sqlite3 b.sqlite "PRAGMA trusted_schema = ON; UPDATE documents SET text = replace(text, 'MQ-9B', 'MQ-9A')
        WHERE original IS NULL AND text LIKE '%MQ-9B%'"
      armsdb import --db new.sqlite b.sqlite; echo status $?
      """)
    #expect(outcome.stdout.hasSuffix("status 1\n"))
    #expect(
      outcome.stderr.contains("b.sqlite: in/8.txt: not the document that"), "\(outcome.stderr)")
  }
}
