import Foundation
import Testing

/// What leads back into a saved page, opened in a browser.
@Suite(
  .enabled(
    if: ["chromium", "chromedriver", "python3"].allSatisfy(Tools.isOnPath),
    "no browser: apt-get install chromium chromium-driver"))
struct PassageAddressTests {
  /// A story and a table whose rows share names, numbers and years: each citation's address opens at its own words, and what
  /// the browser marks lies in the row or paragraph that states the sale.
  @Test func aBrowserMarksThePassage() throws {
    let workspace = try Workspace()
    let outcome = try workspace.run(
      """
      set -e
      pages="$PACKAGE/Tests/ArmsCommandsTests/Passages"
      armsdb import "$pages" > out.txt
      armsdb export evidence --format jsonl > evidence.jsonl
      python3 "$PACKAGE/Tests/Tools/check_fragments.py" evidence.jsonl "$pages"
      """)
    #expect(outcome.status == 0, "\(outcome.stdout)\(outcome.stderr)")
    let opened = outcome.stdout.prefix { $0.isNumber }
    #expect((Int(opened) ?? 0) > 50, "\(outcome.stdout)")
    #expect(outcome.stdout.hasSuffix(" 0 faults\n"), "\(outcome.stdout)")
  }
}
