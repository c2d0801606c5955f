import Foundation
import Testing

/// What an import gives does not hang on the order of the documents, on doing it twice, or on doing it in parts.
@Suite struct ImportOrderTests {
  /// The views of the contract, each as sorted rows.
  static let views = [
    "sale_summary", "sale_items", "sale_documents", "document_texts", "evidence", "disagreements",
  ]

  static func dump(_ workspace: Workspace, _ file: String) throws -> [String: [String]] {
    var rows: [String: [String]] = [:]
    for view in views {
      rows[view] = try workspace.sqlite(".mode quote\nSELECT * FROM \(view);", file: file)
        .split(separator: "\n").map(String.init).sorted()
    }
    return rows
  }

  @Test func theSeedsInEitherOrderAndTwiceGiveTheSameViews() throws {
    let workspace = try Workspace()
    let outcome = try workspace.run(
      """
      set -e
      cp -r "$PACKAGE/seeds" .
      set -- seeds/*
      armsdb import --db forward.sqlite "$1" "$2"
      armsdb import --db backward.sqlite "$2" "$1"
      armsdb import --db twice.sqlite seeds
      armsdb import --db twice.sqlite seeds
      armsdb import --db parts.sqlite "$2"
      armsdb import --db parts.sqlite seeds
      armsdb rebuild --db parts.sqlite --extract
      for file in forward backward twice parts; do armsdb check --db $file.sqlite; done
      """)
    try #require(outcome.status == 0, "\(outcome.stderr)")
    let forward = try Self.dump(workspace, "forward.sqlite")
    #expect(forward["sale_summary"]?.isEmpty == false)
    for file in ["backward.sqlite", "twice.sqlite", "parts.sqlite"] {
      #expect(try Self.dump(workspace, file) == forward, "\(file)")
    }
  }

  @Test func anUnchangedImportWritesNothingIntoTheViews() throws {
    let workspace = try Workspace()
    let outcome = try workspace.run(
      """
      set -e
      cp -r "$PACKAGE/seeds" .
      armsdb import seeds > /dev/null
      armsdb import seeds
      """)
    #expect(outcome.stdout.hasPrefix("2 documents: 0 new, 2 unchanged, 0 failed\n"))
  }
}
