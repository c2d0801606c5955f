import Foundation
import Testing

/// What filters wrote on any number of machines gives the database that a plain import gives.
@Suite struct ExtractedImportTests {
  /// A folder `in` of stories and notices on some sales, with side files, other encodings, a copy, and one with no sale.
  static func documents(in workspace: Workspace) throws {
    let buyers = ["Japan", "Poland", "Norway", "Qatar", "Chile"]
    let systems = ["MQ-9B aircraft", "M1A2 tanks", "F-16 fighters", "Javelin missiles"]
    for number in 0..<20 {
      let buyer = buyers[number % buyers.count]
      let system = systems[(number / 2) % systems.count]
      let count = 4 + number % 3
      let text =
        number % 3 == 0
        ? """
        The State Department has approved a possible Foreign Military Sale to \(buyer) of \(count) \(system) and \
        related equipment for an estimated cost of $\(100 + number % 5) million, the agency said on Tuesday.
        """
        : """
        \(buyer) has signed a contract for \(count) \(system) worth about $\(100 + number % 5) million with the \
        United States, an official said – “naïve” or not. Story \(number).
        """
      try workspace.write(text, to: "in/\(number).txt")
      if number % 4 == 1 {
        try workspace.write(
          "{\"id\": \"story-\(number)\", \"published\": \"2019-0\(number % 9 + 1)\", \"publisher\": \"Paper\"}",
          to: "in/\(number).txt.meta.json")
      }
    }
    try workspace.write("A quiet day at the fair.", to: "in/none.txt")
    _ = try workspace.run(
      """
      cp in/3.txt in/copy-of-3.txt
      printf 'Spain bought 24 F-16 fighters for \\200300 million.' > in/western.txt
      mkdir in/more; iconv -t UTF-16 in/4.txt > in/more/wide.txt
      """)
  }

  static func requireViews(
    _ workspace: Workspace, _ file: String, like plain: [String: [String]]
  ) throws {
    let views = try ImportOrderTests.dump(workspace, file)
    for (name, rows) in plain { #expect(views[name] == rows, "\(name) of \(file)") }
  }

  /// Random splits over files, in random orders, with lines and files given twice. Set ARMSDB_SEED to repeat one.
  @Test func anySplitAndOrderGivesTheViewsOfAPlainImport() throws {
    let seed =
      ProcessInfo.processInfo.environment["ARMSDB_SEED"].flatMap(UInt64.init)
      ?? UInt64.random(in: 0...999_999)
    var random = Seeded(state: seed)
    let workspace = try Workspace()
    try Self.documents(in: workspace)
    let outcome = try workspace.run(
      "armsdb import --db plain.sqlite in && armsdb extract --with-text in > all.jsonl && wc -l < all.jsonl"
    )
    try #require(outcome.status == 0, "\(outcome.stderr)")
    try #require(outcome.stdout.hasSuffix("24\n"), "\(outcome.stdout)")
    let plain = try ImportOrderTests.dump(workspace, "plain.sqlite")
    #expect(plain["sale_summary"]?.isEmpty == false)
    let anchors =
      "SELECT d.sha256, anchor_start, anchor_end FROM reports r, documents d ON d.id = r.document_id ORDER BY 1, 2, 3;"
    let plainAnchors = try workspace.sqlite(anchors, file: "plain.sqlite")
    let lines = try String(
      contentsOf: workspace.folder.appendingPathComponent("all.jsonl"), encoding: .utf8
    ).split(separator: "\n").map(String.init)
    for round in 0..<3 {
      let file = "round\(round).sqlite"
      var shards = Array(repeating: [String](), count: Int.random(in: 1...5, using: &random))
      for line in lines.shuffled(using: &random) {
        // A task that is run again writes its lines again.
        for _ in 0..<Int.random(in: 1...2, using: &random) {
          shards[Int.random(in: 0..<shards.count, using: &random)].append(line)
        }
      }
      for (number, shard) in shards.enumerated() {
        try workspace.write(shard.map { $0 + "\n" }.joined(), to: "out\(round)/part-\(number)")
      }
      try workspace.write("", to: "out\(round)/_SUCCESS")
      let outcome = try workspace.run(
        """
        set -e
        armsdb import --db \(file) --extracted out\(round)/part-0
        cat out\(round)/part-* | armsdb import --db \(file) --extracted -
        armsdb import --db \(file) --extracted out\(round)
        armsdb check --db \(file)
        """)
      #expect(outcome.status == 0, "seed \(seed), round \(round): \(outcome.stderr)")
      try Self.requireViews(workspace, file, like: plain)
      let found = try workspace.sqlite(anchors, file: file)
      #expect(found == plainAnchors, "seed \(seed), round \(round)")
    }
  }

  @Test func decisionsAndOriginalsAreThoseOfAPlainImport() throws {
    let workspace = try Workspace()
    try Self.documents(in: workspace)
    let outcome = try workspace.run(
      """
      set -e
      armsdb import --db plain.sqlite in
      armsdb extract --with-text in | armsdb import --db filtered.sqlite --extracted --verify -
      sale=$(armsdb query --db plain.sqlite --buyer Spain --format tsv | sed 1d | cut -f 1)
      for file in plain filtered; do
        armsdb decide set $sale stage delivered --because letter --by ada --db $file.sqlite
      done
      armsdb rebuild --extract --db filtered.sqlite
      armsdb decisions --db filtered.sqlite --format csv | cut -d, -f1-4
      """)
    try #require(outcome.status == 0, "\(outcome.stderr)")
    try Self.requireViews(
      workspace, "filtered.sqlite", like: ImportOrderTests.dump(workspace, "plain.sqlite"))
    for sql in [
      "SELECT sha256, original_format, hex(original), reader_notes, notes, kind FROM documents ORDER BY 1;",
      "SELECT path, external_id, title, publisher, published, url FROM appearances ORDER BY 1, 2;",
      "SELECT document_sha256, start_at, end_at FROM decision_anchors ORDER BY 1, 2, 3;",
      "SELECT rule, value, step FROM claims ORDER BY 1, 2, 3;",
    ] {
      let plain = try workspace.sqlite(sql, file: "plain.sqlite")
      #expect(!plain.isEmpty)
      #expect(try workspace.sqlite(sql, file: "filtered.sqlite") == plain)
    }
  }

  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
