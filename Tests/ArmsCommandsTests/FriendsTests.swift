import Foundation
import Testing

/// armsdb's file and output, read by the programs that people read such with.
@Suite struct FriendsTests {
  /// A store of the seeds and of documents that mean no good, its exports, and metadata for Datasette.
  static func filled() throws -> Workspace {
    let workspace = try SiteTests.filled()
    try workspace.write(odd, to: "odd.jsonl")
    let outcome = try workspace.run(
      """
      set -e
      armsdb import --jsonl odd.jsonl > out.txt
      armsdb publish metadata.json --datasette
      for file in sales.csv sales.jsonl evidence.csv evidence.tsv items.json; do
        armsdb export ${file%.*} --format ${file#*.} --output $file
      done
      """)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    return workspace
  }

  static let odd = #"""
    {"id": "=cmd|'/c calc'!A1", "publisher": "One, \"two\"\n\tthree \\n", "text": "Poland has bought 24 F-16 fighters from the United States for $1.2 billion, the ministry said on 3 February 2023."}
    """#

  @Test(.enabled(if: Tools.hasFriends, "no Datasette and friends: make test-tools installs them"))
  func librariesOfPythonReadWhatIsThere() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run(
      """
      "\(Tools.folder.path)/friends/bin/python" "$PACKAGE/Tests/Tools/check_friends.py" armsdb.sqlite metadata.json .
      """)
    #expect(outcome.status == 0, "\(outcome.stdout)\(outcome.stderr)")
    #expect(outcome.stdout.hasSuffix("; 0 faults\n"))
  }

  /// The command that README shows, up to the server.
  @Test(.enabled(if: Tools.hasFriends, "no Datasette: make test-tools installs it"))
  func datasetteAnswersAQuestionKeptReady() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run(
      """
      "\(Tools.folder.path)/friends/bin/datasette" armsdb.sqlite -m metadata.json \
        --get '/armsdb/sales_to.csv?buyer=Japan'
      """)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let lines = outcome.stdout.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(lines.contains { $0.hasPrefix("S-T24ZMMB8,United States,SM-3 Block IIA: 4") })
  }

  @Test(.enabled(if: Tools.isOnPath("mlr"), "no Miller: make test-tools installs it"))
  func millerReadsEveryFormOfRows() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run(
      """
      set -e
      mlr --icsv --ojson cat evidence.csv > commas.json
      mlr --itsv --ojson cat evidence.tsv > tabs.json
      cmp commas.json tabs.json
      mlr --icsv --ojsonl filter '$disputed == 1' then cut -f sale,documents then sort -f sale sales.csv
      mlr --ijsonl --ocsv filter '$disputed' then cut -o -f sale,value then sort -f sale sales.jsonl
      """)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(
      outcome.stdout.hasPrefix(
        """
        {"sale": "S-Q0AJXKQA", "documents": 2}
        {"sale": "S-T24ZMMB8", "documents": 2}
        sale,value
        S-Q0AJXKQA,500000000
        S-T24ZMMB8,133300000
        """), "\(outcome.stdout)")
  }

  @Test(.enabled(if: Tools.isOnPath("jq"), "no jq: make test-tools installs it"))
  func jqReadsObjectsAndArrays() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run(
      """
      set -e
      jq -r 'select(.disputed) | "\\(.sale) \\(.value) \\(.sha256 | unique | length)"' sales.jsonl | sort
      jq '[.[] | select(.item == "SM-3 Block IIA") | .quantity_low] | add' items.json
      armsdb show S-T24ZMMB8 --format json | jq -r '.key // .sale'
      """)
    #expect(
      outcome.stdout == """
        S-Q0AJXKQA 500000000 2
        S-T24ZMMB8 133300000 2
        4
        S-T24ZMMB8

        """, "\(outcome.stdout)\(outcome.stderr)")
  }

  @Test(.enabled(if: Tools.hasFriends, "no csvkit: make test-tools installs it"))
  func csvkitReadsSales() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run(
      """
      set -e
      PATH="\(Tools.folder.path)/friends/bin:$PATH"
      csvclean --length-mismatch --empty-columns -z 1000000 --omit-error-rows sales.csv > clean.csv 2> faults.txt || true
      csvstat --count sales.csv
      csvgrep -c disputed -m 1 sales.csv | csvcut -c sale | csvsort -c sale
      csvsql --query 'SELECT currency, count(*) AS n, sum(value) AS total FROM sales GROUP BY currency ORDER BY 1' sales.csv
      """)
    #expect(
      outcome.stdout.components(separatedBy: "\n").suffix(7).joined(separator: "\n") == """
        sale
        S-Q0AJXKQA
        S-T24ZMMB8
        currency,n,total
        EUR,1,500000000.0
        USD,3,3333300000.0

        """, "\(outcome.stdout)\(outcome.stderr)")
  }

  /// A mark that a combining mark follows is another character to Swift, and the same to everything else.
  @Test func aQuotationMarkWithACombiningMarkStaysInItsCell() throws {
    let workspace = try Self.filled()
    let outcome = try workspace.run(
      """
      set -e
      sqlite3 :memory: -bail <<'END'
      .import --csv evidence.csv evidence
      .import --csv sales.csv sales
      SELECT count(*) FROM sales;
      SELECT count(*), count(DISTINCT publisher) FROM evidence WHERE length(sha256) IN (0, 64);
      SELECT DISTINCT hex(substr(publisher, 1, 2)) FROM evidence WHERE publisher LIKE '%onmouseover%';
      END
      armsdb export evidence --raw | sqlite3 :memory: -bail '.import --csv /dev/stdin e' 'SELECT count(*), count(DISTINCT publisher) FROM e'
      sqlite3 armsdb.sqlite 'SELECT count(*) FROM sale_summary; SELECT count(*) FROM evidence'
      """)
    let lines = outcome.stdout.split(separator: "\n").map(String.init)
    try #require(lines.count == 6, "\(outcome.stdout)\(outcome.stderr)")
    #expect(lines[0] == lines[4])
    #expect(lines[1] == "\(lines[5])|4")
    #expect(lines[2] == "22CC81")
    #expect(lines[3] == "\(lines[5])|4")
  }
}
