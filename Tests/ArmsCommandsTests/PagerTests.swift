import Foundation
import Testing

@testable import ArmsCommands

/// A pager shows what is longer than the screen of a terminal, and nothing else.
@Suite struct PagerTests {
  /// What a terminal of ten lines shows of a command, with these variables; status 3 is the command's own.
  private func shown(
    _ command: String, _ variables: String, in workspace: Workspace? = nil, rows: Int = 10
  ) throws -> Workspace.Outcome {
    var outcome = try (workspace ?? Workspace()).run(
      "TERM=xterm \(variables) script -qec 'stty cols 100 rows \(rows) -opost; \(command)' /dev/null"
        + " < /dev/null")
    outcome.stdout = outcome.stdout.replacingOccurrences(of: "\r", with: "")
    return outcome
  }

  /// A command that prints so many lines of one number each, below two lines of heading.
  private func rows(_ count: Int) -> String {
    "armsdb sql --format tsv \"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count)) SELECT i FROM n\""
  }

  private func lines(_ count: Int) -> String {
    (["i"] + (1...count).map(String.init)).joined(separator: "\n") + "\n"
  }

  private func filled() throws -> Workspace { try RowShapeTests.workspace() }

  @Test func whatIsLongerThanTheScreenGoesThroughIt() throws {
    let workspace = try filled()
    let pager = "ARMSDB_PAGER=\"sed s/^/page:/\""
    let long = try shown(rows(20), pager, in: workspace)
    #expect(long.stdout.hasPrefix("page:i\npage:1\n"), "\(long.stdout)")
    #expect(long.stdout.hasSuffix("page:20\n"))
    #expect(try shown(rows(8), pager, in: workspace).stdout == lines(8))
    // Nine lines of output and one to type in are the whole screen.
    #expect(try shown(rows(9), pager, in: workspace).stdout.hasPrefix("page:"))
    #expect(try shown("armsdb show S-T24ZMMB8", pager, in: workspace).stdout.hasPrefix("page:"))
    #expect(try shown("armsdb schema", pager, in: workspace).stdout.hasPrefix("page:"))
  }

  @Test(arguments: [
    "PAGER=\"sed s/^/page:/\" ARMSDB_PAGER=cat", "PAGER=\"sed s/^/page:/\" ARMSDB_PAGER=",
    "PAGER=", "PAGER=cat", "PAGER=\"sed s/^/page:/\" TERM=dumb",
  ]) func noneIsUsedWhereNoneIsWished(variables: String) throws {
    let outcome = try shown(rows(20), variables, in: filled())
    #expect(outcome == .init(stdout: lines(20), stderr: "", status: 0))
  }

  @Test func noneIsUsedInAPipeOrWithNoPager() throws {
    let workspace = try filled()
    let pager = "PAGER=\"sed s/^/page:/\""
    #expect(try shown(rows(20) + " --no-pager", pager, in: workspace).stdout == lines(20))
    #expect(try shown(rows(20) + " | head -n 40", pager, in: workspace).stdout == lines(20))
    #expect(try workspace.run("\(pager) \(rows(20))").stdout == lines(20))
    #expect(try shown(rows(20), pager, in: workspace).stdout.hasPrefix("page:"))
  }

  /// In a pipe that holds all, and in one that is full before the pager has gone.
  @Test(arguments: [20, 100_000]) func leavingItEarlyIsNoError(count: Int) throws {
    let outcome = try shown(rows(count), "PAGER=\"sed 2q\"", in: filled())
    #expect(outcome == .init(stdout: "i\n1\n", stderr: "", status: 0))
  }

  @Test(arguments: [20, 100_000], ["exit 3", "kill -9 $$", "no-such-pager 2> /dev/null"])
  func onePrintsPlainlyWhereItFails(count: Int, pager: String) throws {
    let workspace = try filled()
    try workspace.write(pager, to: "pager.sh")
    let outcome = try shown(rows(count), "PAGER=\"sh ./pager.sh\"", in: workspace)
    #expect(outcome.status == 0)
    // A shell may say before it what became of its program.
    let words = outcome.stdout.dropLast(lines(count).count)
    #expect(outcome.stdout.hasSuffix(lines(count)), "\(outcome.stdout.prefix(200))")
    #expect(words.isEmpty || words.hasPrefix("Killed"), "\(words.prefix(200))")
  }

  @Test func aPagerThatReadsAndBreaksLosesNothingThatItDidNotRead() throws {
    let workspace = try filled()
    try workspace.write("head -c 200000 > /dev/null; exit 3", to: "pager.sh")
    let outcome = try shown(rows(400_000), "PAGER=\"sh ./pager.sh\"", in: workspace)
    #expect(outcome.stdout.hasSuffix("399999\n400000\n"))
    #expect(outcome.stdout.contains("\n100000\n"))
  }

  @Test func anErrorIsToldOnceThePagerHasEnded() throws {
    let workspace = try filled()
    let outcome = try shown(
      "armsdb sql --format tsv \"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT abs(-9223372036854775807 - (i > 90000)) FROM n\"",
      "PAGER=\"sed -n 2p\"", in: workspace)
    #expect(outcome.status == 2)
    #expect(outcome.stdout.hasPrefix("9223372036854775807\n"), "\(outcome.stdout)")
    #expect(outcome.stdout.contains("armsdb: armsdb.sqlite: integer overflow"))
  }

  @Test(arguments: [
    (["TERM": "xterm"], "less -FRX"), (["TERM": "xterm", "PAGER": "more -x"], "more -x"),
    (["TERM": "xterm", "PAGER": "more", "ARMSDB_PAGER": "most"], "most"),
    (["TERM": "xterm", "PAGER": "more", "ARMSDB_PAGER": ""], nil),
    (["TERM": "xterm", "PAGER": " cat "], nil), (["TERM": "dumb", "PAGER": "more"], nil),
    (["PAGER": "more"], nil),
  ]) func theUsersOwnComesFirst(variables: [String: String], command: String?) {
    #expect(PagerChoice.command(variables: { variables[$0] }, isThere: { _ in true }) == command)
  }

  @Test func lessIsUsedOnlyWhereItIs() {
    #expect(PagerChoice.command(variables: { ["TERM": "xterm"][$0] }) { _ in false } == nil)
  }

  @Test func aLineTakesAsManyLinesOfTheScreenAsItsColumnsNeed() {
    func count(_ text: String) -> Int {
      ScreenLines.count(Array(text.utf8), width: 10, atMost: 100)
    }
    #expect(count("") == 0)
    #expect(count("a\nb\n") == 2)
    #expect(count("a\n\nb") == 3)
    #expect(count("1234567890\n") == 1)
    #expect(count("12345678901\n") == 2)
    #expect(count("\u{1B}[1;36m1234567890\u{1B}[0m\n") == 1)
    #expect(count("\u{1B}]8;;https://wire.example/a\u{1B}\\1234567890\u{1B}]8;;\u{1B}\\\n") == 1)
    #expect(count("日本日本日\n") == 1)
    #expect(count("日本日本日本\n") == 2)
    #expect(count("éééééééééé\n") == 1)
  }
}
