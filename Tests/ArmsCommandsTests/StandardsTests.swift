import Foundation
import Testing

/// Programs that the tests hold armsdb's output against; `make test-tools` installs them.
enum Tools {
  static let folder = Workspace.package.appendingPathComponent(".build/tools")

  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  static let hasStandards = has("bin/ftm") && has("bin/jsonschema") && has("ocds.json")
  static let hasCitations = has("citations")
  static let hasBrowser = has("browser") && isOnPath("chromium") && isOnPath("chromedriver")
  /// Datasette, sqlite-utils, DuckDB, pandas and csvkit.
  static let hasFriends = has("friends/ready")

  static func isOnPath(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}

/// Exports, read by the programs of those who made the standards.
@Suite(.enabled(if: Tools.hasStandards, "no validators: make test-tools installs them"))
struct StandardsTests {
  static let stories = """
    {"id": "a", "publisher": "Harbour Wire", "published": "2023-02-03", "url": "https://wire.example/a?x=1&y=2", "title": "Tanks  for\\nNorway", "text": "Norway has signed a contract for 54 Leopard 2A7 tanks from Germany worth about 500 million euros on 3 February 2023. The first will be delivered in 2026."}
    {"id": "b", "publisher": "The Courier", "text": "Norway has signed a contract for 72 Leopard 2A7 tanks with Krauss-Maffei Wegmann of Germany on 3 February 2023, worth up to 520 million euros."}
    {"id": "c", "published": "2019-06", "text": "The State Department has approved a possible sale of up to 60 AIM-120C-8 AMRAAM missiles to Poland for $200 million to $250 million. Raytheon is the principal contractor."}
    {"id": "d", "text": "Chile plans to buy between 10 and 12 F-16 fighters. Talks with Denmark were cancelled."}
    {"id": "e <i>", "title": "\\u202e reversed & \\"quoted\\"", "text": "The NATO Support and Procurement Agency ordered 155 mm shells from Rheinmetall for EUR 1.1 billion.\\nKosovo received 246 Javelin missiles from the United States in 2024."}
    """

  @Test func entitiesReleasesAndAnnotationsAreWhatTheirStandardsSay() throws {
    let workspace = try Workspace()
    try workspace.write(Self.stories, to: "stories.jsonl")
    let outcome = try workspace.run(
      """
      set -e
      tools=\(Tools.folder.path)
      cp -r "$PACKAGE/seeds" .
      armsdb import seeds > out.txt
      armsdb import --jsonl stories.jsonl > out.txt
      armsdb decide set S-EBP09GH7 announced 2018-01-11 --because 'told me' --by ada > out.txt
      armsdb export ftm --output ftm.jsonl
      armsdb export ftm-statements --output statements.csv
      armsdb export ocds --output ocds.json
      armsdb export annotations --output annotations.json
      "$tools/bin/ftm" validate -i ftm.jsonl -o out.jsonl
      "$tools/bin/ftm" aggregate-statements -i statements.csv -d armsdb -o aggregated.jsonl
      "$tools/bin/python" "$PACKAGE/Tests/Tools/check_exports.py" armsdb.sqlite ftm.jsonl aggregated.jsonl \
        ocds.json annotations.json "$tools/ocds.json"
      """)
    #expect(outcome.status == 0, "\(outcome.stdout)\(outcome.stderr)")
    #expect(outcome.stdout.contains(" 0 faults"))
    #expect(!outcome.stdout.contains("0 releases") && !outcome.stdout.contains(", 0 annotations"))
  }

  @Test(.enabled(if: Tools.hasCitations, "no citeproc-py: make test-tools installs it"))
  func bibliographiesAreMadeOfCitations() throws {
    let workspace = try Workspace()
    try workspace.write(Self.stories, to: "stories.jsonl")
    let outcome = try workspace.run(
      """
      set -e
      cp -r "$PACKAGE/seeds" .
      armsdb import seeds > out.txt
      armsdb import --jsonl stories.jsonl > out.txt
      armsdb cite --style csl-json > cited.json
      armsdb cite --style bibtex > cited.bib
      "\(Tools.folder.path)/bin/python" "$PACKAGE/Tests/Tools/check_citations.py" cited.json cited.bib
      """)
    #expect(outcome.status == 0, "\(outcome.stdout)\(outcome.stderr)")
    #expect(outcome.stdout.contains("7 items, 7 entries, 0 faults"))
  }
}
