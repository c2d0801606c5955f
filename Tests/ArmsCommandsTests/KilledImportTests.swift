import Foundation
import Testing

/// An import that is killed at any moment leaves a sound file with whole documents, and the next import completes it.
@Suite struct KilledImportTests {
  static let documents = 60

  /// Sentences of ours, all different, so that every document brings a sale or part of one.
  static func line(_ number: Int) -> String {
    let buyers = ["Belgium", "Norway", "Chile", "Kenya", "Thailand"]
    let text = """
      The State Department has approved a possible sale of \(number + 2) MQ-9B drones to \
      \(buyers[number % buyers.count]) for $\(number + 100) million, officials said.
      """
    return
      "{\"id\": \"\(number)\", \"text\": \"\(text)\", \"published\": \"20\(number % 10 + 10)-03-01\"}\n"
  }

  @Test func killedAtFiftyRandomMomentsItIsSoundAndCompletes() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SplitMix(state: seed)
    let workspace = try Workspace()
    try workspace.write((0..<Self.documents).map(Self.line).joined(), to: "lines.jsonl")
    let clock = ContinuousClock()
    // How long a whole import takes here, so that the moments fall into it whatever the machine.
    let whole = try clock.measure {
      let outcome = try workspace.run("armsdb import --db whole.sqlite --jsonl lines.jsonl")
      try #require(outcome.status == 0, "\(outcome.stderr)")
    }
    let expected = try ImportOrderTests.dump(workspace, "whole.sqlite")
    var killed = 0
    for point in 0..<50 {
      let moment = Double(random.next() % 1_000_000) / 1_000_000
      let process = try workspace.start("exec armsdb import --db cut.sqlite --jsonl lines.jsonl")
      let end = clock.now + whole * moment
      while process.isRunning, clock.now < end { usleep(500) }
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        killed += 1
      }
      process.waitUntilExit()
      guard
        FileManager.default.fileExists(
          atPath: workspace.folder.appendingPathComponent("cut.sqlite").path)
      else { continue }
      let context: Comment = "seed \(seed), point \(point), moment \(moment)"
      // A read command needs no import to mend the file first.
      let read = try workspace.run("armsdb query --db cut.sqlite --format csv")
      #expect(
        read.status == 0 || read.stderr.contains("holds nothing yet"), "\(context) \(read.stderr)")
      let state = try workspace.sqlite(
        """
        PRAGMA integrity_check;
        PRAGMA foreign_key_check;
        SELECT count(*) FROM documents d WHERE NOT EXISTS (SELECT 1 FROM appearances a WHERE a.document_id = d.id);
        SELECT count(*) FROM reports WHERE sale_id IS NULL;
        """, file: "cut.sqlite")
      // Killed before the schema was there, the file is empty, and sound as that.
      let isEmpty =
        try workspace.sqlite("SELECT count(*) FROM sqlite_schema;", file: "cut.sqlite") == "0\n"
      #expect(isEmpty || state == "ok\n0\n0\n", context)
      // Every tenth is completed and compared whole; the others go on growing, as a real one would.
      if point % 10 == 9 {
        let outcome = try workspace.run(
          "armsdb import --db cut.sqlite --jsonl lines.jsonl && armsdb check --db cut.sqlite")
        #expect(outcome.status == 0, "\(context) \(outcome.stderr)")
        #expect(try ImportOrderTests.dump(workspace, "cut.sqlite") == expected, context)
        _ = try workspace.run("rm -f cut.sqlite cut.sqlite-*")
      } else if point % 3 == 0 {
        _ = try workspace.run("rm -f cut.sqlite cut.sqlite-*")
      }
    }
    #expect(killed > 0, "seed \(seed): no import was caught while it ran")
  }
}

/// Random numbers that a printed seed repeats.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
