import Foundation
import Testing

/// Sites, as files and in a browser.
@Suite struct SiteTests {
  /// A store of the seeds and of documents that mean no good.
  static func filled() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Self.hostile, to: "hostile.jsonl")
    _ = try workspace.run(
      """
      cp -r "$PACKAGE/seeds" . && armsdb import seeds && armsdb import --jsonl hostile.jsonl
      armsdb decide set S-EBP09GH7 announced 2018-01-11 --because 'the <b>ministry</b> told me' --by ada
      """)
    return workspace
  }

  static let hostile = #"""
    {"id": "<img src=x onerror=alert(1)>", "publisher": "\"\u0301 onmouseover=alert(1) x=\"\u0301", "title": "</title><script>alert(2)</script>", "url": "javascript:alert(3)", "published": "2023-02-04", "text": "Norway has bought 12 Leopard 2A7 tanks from Germany for 500 million euros, the ministry said on 3 February 2023. <script>alert(4)</script> {{title}} & \"quoted\"\u0301."}
    {"id": "'\u0301 b", "publisher": "{{{site}}}", "url": "https://wire.example/?a=1&b=\"'>", "text": "Norway has bought 18 Leopard 2A7 tanks from Germany for 500 million euros, the ministry in Oslo said on 3 February 2023.\n\n\u202eturned\u001b[31m"}
    """#

  private func text(_ workspace: Workspace, _ name: String) throws -> String {
    try String(contentsOf: workspace.folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func names(_ workspace: Workspace, _ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(
      atPath: workspace.folder.appendingPathComponent(folder).path
    ).sorted()
  }

  @Test func everyPageIsThere() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run("armsdb publish site")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let names = try names(workspace, "site")
    for name in [
      "index.html", "charts.html", "method.html", "site.css", "site.js", "sales.js",
      "buyers/jpn.html", "sellers/usa.html", "sales/S-T24ZMMB8.html", "documents/index.html",
      "documents/97219d442e092783.html", "armsdb-site.txt",
    ] {
      #expect(names.contains(name))
    }
    let sale = try text(workspace, "site/sales/S-T24ZMMB8.html")
    #expect(sale.contains("says otherwise"))
    #expect(sale.contains("<mark>four</mark>"))
    #expect(sale.contains("../documents/97219d442e092783.html#c594-598"))
    let document = try text(workspace, "site/documents/97219d442e092783.html")
    #expect(
      document.contains(
        "<span id=\"c594-598\"></span><mark><a href=\"../sales/S-T24ZMMB8.html#item-"))
  }

  @Test func aSecondRunWritesWhatChangedAndTakesAwayWhatIsGone() throws {
    let workspace = try Self.filled()
    _ = try workspace.run("armsdb publish site")
    let again = try workspace.run("armsdb publish site")
    #expect(again.stdout.contains(" 0 files written, "))
    #expect(again.stdout.contains(" 0 removed"))
    try workspace.write("mine", to: "site/notes.txt")
    _ = try workspace.run(
      "armsdb forget seeds/001_929d2bf6c53164a5.txt --because 'asked to' --by ada")
    let third = try workspace.run("armsdb publish site")
    #expect(third.status == 0)
    let names = try names(workspace, "site")
    #expect(!names.contains("documents/6a04cfe04527c42c.html"))
    // Who follows an old link is told.
    #expect(
      try text(workspace, "site/sales/S-EBP09GH7.html").contains("S-EBP09GH7 is no longer here"))
    let fourth = try workspace.run("armsdb publish site --buyer Norway")
    #expect(fourth.stdout.contains(" removed"))
    // What is there and only not asked for has no page.
    #expect(!(try self.names(workspace, "site").contains("sales/S-T24ZMMB8.html")))
    #expect(names.contains("notes.txt"))
    // Norway's sale has nothing to do with it.
    #expect(!third.stdout.contains(" 0 unchanged"))
  }

  /// Whatever is done to the file between two runs, the second writes what a first one would.
  @Test func aSecondRunWritesWhatAFreshOneWouldWhateverWasDone() throws {
    let workspace = try Self.filled()
    try workspace.write(Self.more, to: "more.jsonl")
    let outcome = try workspace.run(
      """
      armsdb publish site > out.txt
      try() {
        "$@" > done.txt 2>&1 || { echo "$*"; cat done.txt; }
        rm -rf fresh && armsdb publish site > second.txt && armsdb publish fresh > first.txt
        diff -r -x armsdb-site.txt site fresh > differences.txt || { echo "$*"; head -5 differences.txt; }
        grep -q ' 0 unchanged' second.txt && { echo "$*"; cat second.txt; }
      }
      try armsdb import --jsonl more.jsonl
      try armsdb documents set c --published 2023-02-06
      try armsdb documents set c --title 'Tanks, again'
      try armsdb documents set seeds/000_dcbb3271994eec32.txt --publisher 'A Paper' --url https://paper.example/1
      try armsdb publishers set 'A Paper' --reliability official
      try armsdb decide prefer S-T24ZMMB8 quantity seeds/001_929d2bf6c53164a5.txt --item 'SM-3 Block IIA' --because 'so' --by ada
      try armsdb decisions undo 2 --by ada
      try armsdb withdraw c --because 'it is gone' --by ada
      grep -lr 'vanished from where' site | wc -l > marked.txt
      try armsdb withdraw c --undo --by ada
      try armsdb rebuild --extract
      try touch nothing
      """)
    #expect(outcome.stdout.isEmpty, "\(outcome.stdout)\(outcome.stderr)")
    // Both of its sales, and itself.
    #expect(try text(workspace, "marked.txt") == "3\n")
    let again = try workspace.run("armsdb publish site")
    #expect(again.stdout.contains("; 0 files written, "))
  }

  static let more = #"""
    {"id": "c", "publisher": "The Courier", "text": "Norway has bought 54 Leopard 2A7 tanks from Germany for 500 million euros, the ministry said on 3 February 2023. Denmark ordered 6 P-8A aircraft from the United States for $2 billion in March 2023."}
    """#

  @Test func aRunThatWasStoppedIsCompletedByTheNext() throws {
    let workspace = try Self.filled()
    // Stopped where a file grows beyond 8 kilobytes; then as one that was killed leaves it, with a page of a sale that is
    // not there any more.
    let outcome = try workspace.run(
      """
      (ulimit -f 16; armsdb publish site) 2> stopped.txt; echo $?
      grep -c running site/armsdb-site.txt; find site -name '*.part'
      touch site/mine.part site/charts.html.part site/index.html.part
      printf 'charts.html\\nindex.html\\nsales/S-00000000.html\\n' >> site/armsdb-site.txt
      mkdir -p site/sales; echo old > site/sales/S-00000000.html
      armsdb publish site > out.txt; echo $?
      armsdb publish fresh > out.txt
      rm site/mine.part; diff -r -x armsdb-site.txt site fresh
      find site -name '*.part'; grep -c running site/armsdb-site.txt
      """)
    #expect(outcome.stdout == "2\n1\n0\n0\n", "\(outcome.stdout)\(outcome.stderr)")
  }

  @Test func aDiskThatTakesNothingLeavesAFolderThatTheNextRunTakes() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run(
      """
      (ulimit -f 0; armsdb publish site 2>&1; armsdb export --sqlite part.sqlite 2>&1) | cat; ls -A site | wc -l; ls part.sqlite*
      armsdb publish site | cut -d , -f 2
      """)
    #expect(
      outcome.stdout == """
        armsdb: cannot write site/armsdb-site.txt: File too large
        armsdb: cannot write part.sqlite: its disk takes no more (it is full, or a quota or a limit on the size of files is \
        reached); make room and run it again
        0
         0 unchanged

        """, "\(outcome.stdout)\(outcome.stderr)")
  }

  @Test func aPageThatSomeoneChangedIsWrittenAgain() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run(
      """
      armsdb publish site > out.txt
      echo '<p>mine</p>' >> site/sales/S-T24ZMMB8.html; rm site/charts.html site/documents/97219d442e092783.html
      armsdb publish site
      grep -c mine site/sales/S-T24ZMMB8.html; ls site/charts.html site/documents/97219d442e092783.html
      """)
    #expect(outcome.stdout.contains("; 3 files written, "), "\(outcome.stdout)\(outcome.stderr)")
    #expect(
      outcome.stdout.hasSuffix(
        "\n0\nsite/charts.html\nsite/documents/97219d442e092783.html\n"), "\(outcome.stdout)")
  }

  @Test func anOldKeyLeadsOn() throws {
    let workspace = try Self.filled()
    _ = try workspace.run("armsdb publish site")
    _ = try workspace.run(
      "armsdb documents set seeds/000_dcbb3271994eec32.txt --published 2018-01-10")
    let now = try workspace.run(
      "armsdb query --buyer Japan --disputed --format tsv | cut -f 1 | tail -1"
    )
    .stdout.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(now != "S-T24ZMMB8")
    _ = try workspace.run("armsdb publish site")
    #expect(try text(workspace, "site/sales/S-T24ZMMB8.html").contains("url=\(now).html"))
    #expect(try text(workspace, "site/sales/\(now).html").contains("S-T24ZMMB8"))
  }

  @Test func whatMeansNoGoodIsText() throws {
    let workspace = try Self.filled()
    _ = try workspace.run("armsdb publish site --title '</title><script>alert(5)</script>'")
    for name in try names(workspace, "site") where name.hasSuffix(".html") {
      let page = try text(workspace, "site/\(name)")
      #expect(!page.contains("<script>alert"), "\(name)")
      #expect(!page.contains("<img"), "\(name)")
      #expect(!page.contains("<b>ministry"), "\(name)")
      #expect(!page.contains("href=\"javascript:"), "\(name)")
      let dangerous: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}"]
      #expect(!page.unicodeScalars.contains(where: dangerous.contains), "\(name)")
      // A quotation mark with a combining mark on it ends an attribute all the same.
      let pairs = zip(page.unicodeScalars, page.unicodeScalars.dropFirst())
      #expect(!pairs.contains { ($0 == "\"" || $0 == "'") && $1 == "\u{301}" }, "\(name)")
    }
  }

  @Test func ofManyPassagesOnASideAFewAreSeenAndTheRestIsFolded() throws {
    let workspace = try Workspace()
    let stories = (1...6).map { number in
      """
      {"id": "p\(number)", "publisher": "Paper \(number)", "published": "2023-02-0\(number)", "text": "Norway has bought 54 Leopard 2A7 tanks from Germany for 500 million euros, the ministry said on 3 February 2023. Paper \(number) was told so by witness \(number)."}
      """
    }
    try workspace.write(stories.joined(separator: "\n"), to: "stories.jsonl")
    _ = try workspace.run("armsdb import --jsonl stories.jsonl && armsdb publish site")
    let key = try workspace.sqlite("SELECT key FROM sales").trimmingCharacters(in: .newlines)
    let page = try text(workspace, "site/sales/\(key).html")
    let buyer = try #require(
      page.components(separatedBy: "<section").first { $0.contains("id=\"buyer\"") })
    #expect(buyer.components(separatedBy: "<figure>").count == 7)
    #expect(buyer.contains("<summary>3 more passages</summary>"))
  }

  @Test func contractorsAreParted() throws {
    let workspace = try Workspace()
    try workspace.write(
      #"{"id": "c", "published": "2019-02-04", "text": "Greece signed a contract for 3 frigates with Naval Group, which will build them with MBDA and Thales."}"#,
      to: "story.jsonl")
    _ = try workspace.run("armsdb import --jsonl story.jsonl && armsdb publish site")
    let key = try workspace.sqlite("SELECT key FROM sales").trimmingCharacters(in: .newlines)
    let page = try text(workspace, "site/sales/\(key).html")
    #expect(
      page.contains(
        ">Naval Group; </span><span class=\"each\">MBDA; </span><span class=\"each\">Thales</span>"),
      "\(page)")
  }

  @Test func nothingThatMatchesIsAnHonestPage() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run("armsdb publish site --buyer Belgium")
    #expect(outcome.status == 0)
    #expect(outcome.stderr == "armsdb: no sales match; the pages say so\n")
    let page = try text(workspace, "site/index.html")
    #expect(page.contains("No sale in the database matches these conditions: buyer Belgium"))
    #expect(try text(workspace, "site/charts.html").contains("There is nothing to draw."))
  }

  @Test(.enabled(if: Tools.hasBrowser, "no browser: make test-tools installs one"))
  func aBrowserFindsNoFault() throws {
    let workspace = try Self.filled()
    // No place for a line end in it.
    let long = String(repeating: "Z", count: 3_000)
    try workspace.write(
      #"""
      {"id": "\#(long)", "publisher": "\#(long)", "title": "\#(long)", "published": "2023-03-05", "text": "Sweden ordered 10 Patriot missiles from the United States for $100 million in March 2023."}
      """#, to: "long.jsonl")
    let outcome = try workspace.run(
      """
      armsdb import --jsonl long.jsonl; armsdb publish site && armsdb publish empty --buyer Belgium
      python=\(Tools.folder.path)/bin/python
      "$python" "$PACKAGE/Tests/Tools/check_site.py" site && "$python" "$PACKAGE/Tests/Tools/check_site.py" empty
      """)
    #expect(outcome.status == 0, "\(outcome.stdout)\(outcome.stderr)")
    #expect(outcome.stdout.components(separatedBy: " 0 faults").count == 3)
  }
}
