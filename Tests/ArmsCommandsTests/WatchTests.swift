import Foundation
import Testing

/// `import --watch`, driven by files that come and by the lines that it prints; nothing here waits for a time.
@Suite struct WatchTests {
  /// A running `armsdb import --watch in`, whose lines are read one by one.
  private final class Watching {
    let workspace: Workspace
    private let process: Process
    private let output = Pipe()
    private let errors = Pipe()

    /// `runner` is a program that runs it, such as one that gives up rights.
    init(_ workspace: Workspace, _ options: String = "", by runner: String = "") throws {
      self.workspace = workspace
      process = workspace.process("exec \(runner) armsdb import --watch \(options) in")
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = errors
      try process.run()
    }

    private func line(of pipe: Pipe) -> String {
      var bytes: [UInt8] = []
      while let byte = try? pipe.fileHandleForReading.read(upToCount: 1)?.first {
        if byte == 0x0A { break }
        bytes.append(byte)
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    func outputLine() -> String { line(of: output) }
    func errorLine() -> String { line(of: errors) }

    /// Sends a signal and returns the last lines and the exit status.
    func end(_ signal: Int32) -> (output: [String], status: Int32) {
      kill(process.processIdentifier, signal)
      var lines: [String] = []
      while true {
        let line = outputLine()
        if line.isEmpty { break }
        lines.append(line)
      }
      process.waitUntilExit()
      return (lines, process.terminationReason == .exit ? process.terminationStatus : -1)
    }
  }

  private static func story(_ count: Int) -> String {
    """
    The State Department has approved a possible sale of \(count) MQ-9B drones to Belgium for $600 million, officials said.
    """
  }

  @Test(arguments: [SIGINT, SIGTERM]) func whatIsThereAndWhatComesIsImportedUntilASignal(
    signal: Int32
  ) throws {
    let workspace = try Workspace()
    try workspace.write(Self.story(6), to: "in/a.txt")
    let watching = try Watching(workspace, "--publisher Paper --db in/armsdb.sqlite")
    #expect(watching.outputLine() == "1 document: 1 new, 0 unchanged, 0 failed")
    #expect(watching.errorLine() == "armsdb: watching in for new files; Ctrl-C ends it")
    try workspace.write(Self.story(7), to: "in/more/b.txt")
    #expect(watching.outputLine() == "1 document: 1 new, 0 unchanged, 0 failed")
    // Between two imports others may write, and what they teach is read with.
    let between = try workspace.run(
      "armsdb names add --db in/armsdb.sqlite 'Blue Jet' --of F-16 && ls in && armsdb check --db in/armsdb.sqlite"
    )
    #expect(between.status == 0, "\(between.stderr)")
    #expect(!between.stdout.contains("-wal"), "\(between.stdout)")
    try workspace.write(Self.story(7), to: "in/more/b.txt")
    #expect(
      watching.outputLine()
        == "1 document: 0 new, 0 unchanged, 1 read anew with other names, 0 failed")
    _ = try workspace.run("printf '\\0\\1\\2' > in/bad.txt")
    #expect(watching.errorLine().hasPrefix("armsdb: in/bad.txt: "))
    #expect(watching.outputLine() == "1 document: 0 new, 0 unchanged, 1 failed")
    let (lines, status) = watching.end(signal)
    #expect(
      lines == [
        "in all 4 documents: 2 new, 0 unchanged, 1 read anew with other names, 1 failed"
      ])
    #expect(status == 1)
    let publishers = try workspace.run("armsdb publishers --db in/armsdb.sqlite --format csv")
    #expect(publishers.stdout.contains("Paper,unknown,2"))
  }

  /// A folder that may not be read keeps nobody from the others.
  @Test func aFolderBelowThatCannotBeReadIsToldAndTheRestIsWatched() throws {
    let workspace = try Workspace()
    try workspace.write(Self.story(6), to: "in/a.txt")
    try workspace.write(Self.story(7), to: "in/closed/b.txt")
    #expect(try workspace.run("chmod 777 . in && chmod 000 in/closed").status == 0)
    defer { _ = try? workspace.run("chmod 700 in/closed") }
    let runner = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
    let watching = try Watching(workspace, by: runner)
    #expect(watching.errorLine() == "armsdb: in/closed: no permission to read it")
    #expect(watching.outputLine() == "1 document: 1 new, 0 unchanged, 0 failed")
    #expect(watching.errorLine().contains("watching in"))
    try workspace.write(Self.story(8), to: "in/c.txt")
    #expect(watching.outputLine() == "1 document: 1 new, 0 unchanged, 0 failed")
    let (lines, status) = watching.end(SIGINT)
    #expect(lines == ["in all 3 documents: 2 new, 0 unchanged, 1 failed"])
    #expect(status == 1)
  }

  @Test func anArmsdbFileThatIsPutInIsBrought() throws {
    let workspace = try Workspace()
    try workspace.write(Self.story(6), to: "a.txt")
    try workspace.write(Self.story(9), to: "in/b.txt")
    #expect(try workspace.run("armsdb import --db other.sqlite a.txt").status == 0)
    let watching = try Watching(workspace)
    #expect(watching.outputLine() == "1 document: 1 new, 0 unchanged, 0 failed")
    #expect(watching.errorLine().contains("watching in"))
    #expect(try workspace.run("mv other.sqlite in/").status == 0)
    #expect(watching.outputLine() == "in/other.sqlite: 1 document: 1 new, 0 unchanged, 0 failed")
    // SQLite's own files beside it come and go, and are nobody's documents.
    #expect(try workspace.run("sqlite3 in/foreign.sqlite 'CREATE TABLE t (x)'").status == 0)
    #expect(watching.errorLine().hasPrefix("armsdb: in/foreign.sqlite: a database of another"))
    let (lines, status) = watching.end(SIGTERM)
    #expect(lines == ["in all 3 documents: 2 new, 0 unchanged, 1 failed"])
    #expect(status == 1)
    #expect(try workspace.run("armsdb check").status == 0)
  }

  @Test func whereAnotherProgramWritesTheFileIsTriedAgain() throws {
    let workspace = try Workspace()
    try workspace.write(Self.story(6), to: "in/a.txt")
    let watching = try Watching(workspace)
    #expect(watching.outputLine() == "1 document: 1 new, 0 unchanged, 0 failed")
    #expect(watching.errorLine().contains("watching in"))
    // The shell holds the lock until its input ends.
    let input = Pipe()
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    holder.arguments = ["sqlite3", workspace.folder.appendingPathComponent("armsdb.sqlite").path]
    let answer = Pipe()
    holder.standardInput = input
    holder.standardOutput = answer
    try holder.run()
    try input.fileHandleForWriting.write(
      contentsOf: Data("BEGIN IMMEDIATE;\n.print held\n".utf8))
    #expect(try answer.fileHandleForReading.read(upToCount: 4) == Data("held".utf8))
    try workspace.write(Self.story(7), to: "in/b.txt")
    #expect(
      watching.errorLine() == "armsdb: another program is using armsdb.sqlite; it is tried again")
    try input.fileHandleForWriting.close()
    holder.waitUntilExit()
    #expect(watching.outputLine() == "1 document: 1 new, 0 unchanged, 0 failed")
    let (lines, status) = watching.end(SIGTERM)
    #expect(lines == ["in all 2 documents: 2 new, 0 unchanged, 0 failed"])
    #expect(status == 0)
  }

  @Test func anImportThatIsUnderWayIsStoppedWithWholeDocuments() throws {
    let workspace = try Workspace()
    var text = ""
    for number in 0..<3000 {
      text += "{\"id\": \"\(number)\", \"text\": \"\(Self.story(number + 2))\"}\n"
    }
    try workspace.write(text, to: "in/many.jsonl")
    // The first thing that it says comes out of the middle: a line that cannot be read.
    try workspace.write("{\"id\": \"x\"}\n" + text, to: "in/many.jsonl")
    let watching = try Watching(workspace)
    #expect(watching.errorLine().hasPrefix("armsdb: in/many.jsonl:1: "))
    let (lines, status) = watching.end(SIGINT)
    #expect(lines.last?.hasPrefix("in all ") == true, "\(lines)")
    #expect(status == 1)
    let check = try workspace.run("armsdb check")
    #expect(check.status == 0, "\(check.stdout)")
  }
}
