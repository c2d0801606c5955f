import Foundation
import Testing

@testable import ArmsCommands

/// What a terminal gets and a pipe does not.
@Suite struct TerminalTests {
  static func filled() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      #"""
      {"id": "a", "publisher": "Harbour Wire", "url": "https://wire.example/a?x=1&y=ä", "text": "Norway has bought 12 Leopard 2A7 tanks from Germany for 500 million euros, the ministry said on 3 February 2023."}
      {"id": "b", "url": "javascript:alert(1)", "text": "Poland has bought 24 F-16 fighters from the United States for $1.2 billion, the ministry said on 3 February 2023."}
      """#, to: "two.jsonl")
    _ = try workspace.run("armsdb import --jsonl two.jsonl")
    return workspace
  }

  /// What a command prints on a terminal, with these variables.
  private func shown(_ command: String, _ workspace: Workspace, _ variables: String) throws
    -> String
  {
    try workspace.run(
      "\(variables) script -qec 'stty cols 100 rows 40; \(command)' /dev/null < /dev/null"
    ).stdout.replacingOccurrences(of: "\r", with: "")
  }

  @Test(arguments: ["show S-", "cite"]) func addressesAreLinks(command: String) throws {
    let workspace = try Self.filled()
    let key = try workspace.run("armsdb query --buyer Norway --format tsv | cut -f 1 | tail -1")
      .stdout.trimmingCharacters(in: .whitespacesAndNewlines)
    let command = "armsdb \(command == "cite" ? command : "show \(key)")"
    let link = "\u{1B}]8;;https://wire.example/a?x=1&y=%C3%A4\u{1B}\\https://wire.example/a?x=1&y=ä"
    let on = "TERM=xterm-256color FORCE_HYPERLINK=1"
    #expect(try shown(command, workspace, on).contains(link))
    #expect(try shown(command, workspace, "TERM=xterm-kitty").contains(link))
    for off in [
      "\(on) NO_COLOR=1", "TERM=dumb FORCE_HYPERLINK=1",
      "TERM=xterm-kitty FORCE_HYPERLINK=0",
      "TERM=xterm",
    ] {
      let text = try shown(command, workspace, off)
      #expect(!text.contains("\u{1B}]8"), "\(off)")
      #expect(text.contains("https://wire.example/a?x=1&y=ä"), "\(off)")
    }
    #expect(
      !(try workspace.run(command, environment: ["FORCE_HYPERLINK": "1", "TERM": "xterm-kitty"])
        .stdout.contains("\u{1B}")))
  }

  @Test(arguments: [100, 40]) func aDisputeIsSeenByItsColour(columns: Int) throws {
    let workspace = try RowShapeTests.workspace()
    func shown(_ variables: String) throws -> String {
      try workspace.run(
        "\(variables) script -qec 'stty cols \(columns) rows 40; armsdb query' /dev/null < /dev/null"
      ).stdout
    }
    #expect(try shown("TERM=xterm").contains("\u{1B}[33mdisputed\u{1B}[0m"))
    let plain = try shown("TERM=xterm NO_COLOR=1")
    #expect(plain.contains("disputed") && !plain.contains("\u{1B}"))
  }

  @Test func onlyAddressesOfTheWebAreLinks() {
    #expect(Hyperlink.target("javascript:alert(1)") == nil)
    #expect(
      Hyperlink.target("https://a.example/\u{1B}\\ \"ö") == "https://a.example/%1B\\%20\"%C3%B6")
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], false), (["TERM": "xterm-256color", "VTE_VERSION": "7200"], true),
    (["TERM": "xterm", "VTE_VERSION": "4601"], false), (["TERM": "foot"], true),
    (["TERM": "tmux-256color", "VTE_VERSION": "7200"], false),
    (["TERM": "xterm", "TERM_PROGRAM": "vscode"], true), ([:], false),
  ]) func terminalsThatHaveLinksAreKnown(variables: [String: String], isKnown: Bool) {
    #expect(Hyperlink.isKnown { variables[$0] } == isKnown)
  }
}
