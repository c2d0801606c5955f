import Foundation
import Testing

/// The manual and the completions, as `make install` makes them.
@Suite struct ManualTests {
  @Test(arguments: DocumentationTests.commands)
  func aPageTellsOfEveryOption(command: String) throws {
    let workspace = try Workspace()
    let made = try workspace.run("mkdir man && armsdb manual --to man")
    try #require(made.status == 0, "\(made.stderr)")
    let name = "armsdb-" + command.replacingOccurrences(of: " ", with: "-")
    let page = try String(
      contentsOf: workspace.folder.appendingPathComponent("man/\(name).1"), encoding: .utf8
    ).replacingOccurrences(of: "\\-", with: "-")
    #expect(page.contains("\(name) - "))
    let help = try workspace.run("armsdb \(command) --help").stdout
    for match in help.matches(of: #/\n {2}(?:-[a-z], )?(--[a-z][a-z-]+)/#) {
      #expect(page.contains(match.output.1), "\(name).1 does not tell of \(match.output.1)")
    }
  }

  @Test func everyPageIsReadWithoutAWarning() throws {
    let workspace = try Workspace()
    guard try workspace.run("command -v groff").status == 0 else { return }
    let outcome = try workspace.run(
      """
      mkdir man && armsdb manual --to man
      for page in man/*; do groff -man -Tutf8 -Kutf8 -ww $page > out || exit 1; done
      """
    )
    #expect(outcome.status == 0)
    #expect(
      outcome.stderr.split(separator: "\n").filter { !$0.hasSuffix("pages") }.isEmpty,
      "\(outcome.stderr)")
  }

  @Test func namesInTheFileAreOffered() throws {
    let workspace = try Workspace()
    _ = try workspace.run("armsdb import --db mine.sqlite \"$PACKAGE/seeds\"")
    func offered(_ option: String, _ typed: String, shell: String = "bash") throws -> [String] {
      let line = "armsdb query --db mine.sqlite \(option) \(typed)"
      return try workspace.run(
        "armsdb ---completion query -- \(option) 5 \(typed.utf8.count) \(line)",
        environment: ["SAP_SHELL": shell]
      ).stdout.split(separator: "\n").map(String.init)
    }
    #expect(try offered("--buyer", "Ja") == ["Japan"])
    #expect(try offered("--item", "SM").contains(#"SM-3\ Block\ IIA"#))
    let sales = try workspace.run(
      "armsdb ---completion show -- positional@0 4 2 armsdb show --db mine.sqlite S-",
      environment: ["SAP_SHELL": "fish"]
    ).stdout
    #expect(sales.contains("S-T24ZMMB8\tJapan, SM-3 Block IIA: 4"), "\(sales)")
  }

  @Test func nothingIsOfferedAndNothingSaidWithoutAFile() throws {
    let workspace = try Workspace()
    let outcome = try workspace.run(
      "armsdb ---completion query -- --buyer 3 2 armsdb query --buyer Ja",
      environment: ["SAP_SHELL": "bash"])
    #expect(outcome.stdout.split(separator: "\n").isEmpty)
    #expect(outcome.stderr.isEmpty)
    #expect(try workspace.run("ls").stdout.isEmpty)
  }

  /// As `make install` puts them, in a shell with a terminal where someone presses the tab key.
  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsCompleteNamesAndKeys(shell: String) throws {
    guard Tools.isOnPath(shell), Tools.isOnPath("python3") else { return }
    let workspace = try Workspace()
    let outcome = try workspace.run(
      """
      armsdb import "$PACKAGE/seeds" > out.txt 2>&1
      python3 "$PACKAGE/Tests/Tools/check_shell.py" \(shell)
      """)
    #expect(outcome.status == 0, "\(outcome.stdout)\(outcome.stderr)")
  }

  @Test func bashTakesTheScript() throws {
    let workspace = try Workspace()
    _ = try workspace.run("armsdb import \"$PACKAGE/seeds\"")
    let outcome = try workspace.run(
      """
      cat > try.bash <<'END'
      source <(armsdb --generate-completion-script bash)
      COMP_WORDS=(armsdb query --buyer Ja) COMP_CWORD=3 COMP_LINE='armsdb query --buyer Ja' COMP_POINT=23 COMP_TYPE=9
      _armsdb armsdb Ja --buyer
      printf '%s\\n' "${COMPREPLY[@]}"
      END
      bash try.bash
      """)
    #expect(outcome.stdout.contains("Japan"), "\(outcome.stderr)")
  }
}
