import Foundation
import Testing

/// An import that Ctrl-C stops ends in good order: it says so, keeps whole documents, and the next import completes it.
@Suite struct StoppedImportTests {
  /// Runs a script whose input is a pipe, writes `text` into it, sends the signal once it has said something, and closes
  /// the pipe.
  private static func stopped(
    _ workspace: Workspace, _ script: String, input text: String, by signal: Int32
  ) throws -> (lines: [String], output: String, status: Int32) {
    let process = workspace.process("exec \(script)")
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    // It has begun: it tells of the line that cannot be read.
    let first = try errors.fileHandleForReading.read(upToCount: 1) ?? Data()
    kill(process.processIdentifier, signal)
    try input.fileHandleForWriting.close()
    let rest = try errors.fileHandleForReading.readToEnd() ?? Data()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let lines = String(decoding: first + rest, as: UTF8.self).split(separator: "\n")
    return (
      lines.map(String.init), String(decoding: said, as: UTF8.self),
      process.terminationReason == .exit ? process.terminationStatus : -1
    )
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func aStoppedImportSaysSoAndTheNextOneCompletesIt(signal: Int32, status: Int32) throws {
    let workspace = try Workspace()
    let lines = (0..<40).map(KilledImportTests.line)
    try workspace.write(lines.joined(), to: "lines.jsonl")
    #expect(try workspace.run("armsdb import --db whole.sqlite --jsonl lines.jsonl").status == 0)
    // Input is read in pieces: blank lines fill what would be waited for.
    let blank = String(repeating: String(repeating: " ", count: 999) + "\n", count: 300)
    let begun = lines.prefix(20).joined() + "{\"id\": \"no text\"}\n" + blank
    let stopped = try Self.stopped(
      workspace, "armsdb import --db cut.sqlite --jobs 1 --jsonl -", input: begun, by: signal)
    #expect(stopped.status == status, "\(stopped.lines)")
    #expect(
      stopped.lines.last
        == "armsdb: stopped by a signal: every document that was counted is in whole; the same import again brings the rest"
    )
    #expect(stopped.output.contains("cut.sqlite holds 20 documents"), "\(stopped.output)")
    let next = try workspace.run(
      """
      set -e
      armsdb check --db cut.sqlite
      ls cut.sqlite*
      armsdb import --db cut.sqlite --jsonl lines.jsonl
      """)
    #expect(next.status == 0, "\(next.stderr)")
    #expect(next.stdout.contains("\ncut.sqlite\n"), "\(next.stdout)")
    #expect(!next.stdout.contains("-wal"))
    #expect(
      try workspace.sqlite("SELECT count(*) FROM documents;", file: "cut.sqlite") == "40\n")
    #expect(
      try workspace.sqlite("SELECT * FROM sale_summary ORDER BY 1;", file: "cut.sqlite")
        == workspace.sqlite("SELECT * FROM sale_summary ORDER BY 1;", file: "whole.sqlite"))
  }

  /// However fast the machine: half of the input is still to come when the signal does.
  @Test func onAllCoresNothingIsCountedTwiceAndTheRestComesNext() throws {
    let workspace = try Workspace()
    // Lines long enough that two jobs take up their share of the first half and tell of it.
    let space = String(repeating: " ", count: 2_000)
    let lines = ["{\"id\": \"no text\"}\n"] + (0..<600).map { space + KilledImportTests.line($0) }
    try workspace.write(lines.joined(), to: "lines.jsonl")
    let stopped = try Self.stopped(
      workspace, "armsdb import --db cut.sqlite --jobs 2 --jsonl -",
      input: lines.prefix(301).joined(), by: SIGINT)
    #expect(stopped.status == 130, "\(stopped.lines)")
    let stored = try workspace.sqlite("SELECT count(*) FROM documents;", file: "cut.sqlite")
    let count = try #require(Int(stored.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(count <= 300)
    let next = try workspace.run("armsdb import --db cut.sqlite --jsonl - < lines.jsonl")
    #expect(
      next.stdout.replacing(",", with: "").contains(
        "601 documents: \(600 - count) new \(count) unchanged 1 failed"), "\(next.stdout)")
  }
}
