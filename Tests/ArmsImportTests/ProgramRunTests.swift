import Testing

@testable import ArmsImport

@Suite struct ProgramRunTests {
  private func run(
    _ program: String, _ arguments: [String] = [], input: [UInt8] = [], memory: Int = 1 << 30,
    seconds: Int = 60
  ) throws -> (status: Int32?, output: [UInt8]) {
    var output: [UInt8] = []
    let run = ProgramRun(
      path: program, arguments: arguments, memory: memory, output: 1 << 20)
    let status = try run.run(input, until: Deadline(in: seconds)) { output += $0 }
    return (status, output)
  }

  @Test func bytesGoInAndComeOut() throws {
    let input = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let result = try run("/bin/cat", input: input)
    #expect(result.status == 0)
    #expect(result.output == input)
    #expect(try run("/bin/false").status == 1)
  }

  /// No shell looks at the arguments, and of our environment nothing gets through.
  @Test func argumentsAreTakenAsTheyAre() throws {
    let words = "$HOME `id` ; * \"quoted\""
    #expect(try run("/bin/echo", [words]).output == Array("\(words)\n".utf8))
    #expect(
      String(decoding: try run("/usr/bin/env").output, as: UTF8.self)
        == "LC_ALL=C\nHOME=/nonexistent\nPATH=/usr/bin:/bin\n")
  }

  @Test func whatNeverEndsIsEnded() {
    #expect(throws: InputProblem.Reason.time(seconds: 0)) {
      try run("/bin/sleep", ["1000"], seconds: 0)
    }
    #expect(throws: InputProblem.Reason.tooLarge(limit: 1 << 20)) { try run("/usr/bin/yes") }
  }

  @Test func memoryAndFilesAreBounded() throws {
    // It looks for the end of a line, and holds all that comes before.
    #expect(try run("/usr/bin/tail", ["-n", "5", "/dev/zero"], memory: 64 << 20).status != 0)
    let name = "/tmp/armsdb-program-run-test"
    #expect(try run("/bin/dd", ["of=\(name)"], input: [1, 2, 3]).status != 0)
    #expect((try? FileBytes.read(name, limit: 10))?.isEmpty ?? true)
  }

  @Test func aProgramThatIsNotThereIsAProblem() {
    #expect(throws: InputProblem.Reason.missing) { try run("/nowhere/at-all") }
  }
}
