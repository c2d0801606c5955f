import Testing

/// Citations of documents that speak of several sales.
@Suite struct CitedOnceTests {
  private static let lines = #"""
    {"id": "round-up", "published": "2023-02-04", "text": "Norway has bought 54 Leopard 2A7 tanks from Germany for 500 million euros, the ministry said on 3 February 2023. Denmark ordered 6 P-8A aircraft from the United States for $2 billion on 1 February 2023."}
    {"id": "tanks", "published": "2023-02-05", "text": "Norway has bought 54 Leopard 2A7 tanks from Germany for 500 million euros, the ministry in Oslo said on 3 February 2023."}
    """#

  @Test func aDocumentOfTwoSalesStandsOnceWithBoth() throws {
    let workspace = try Workspace()
    try workspace.write(Self.lines, to: "a.jsonl")
    _ = try workspace.run("armsdb import --jsonl a.jsonl")
    let keys = try workspace.run("armsdb query --format tsv --fields sale").stdout
      .split(separator: "\n").dropFirst().map(String.init)
    #expect(keys.count == 2)
    for arguments in ["", keys.joined(separator: " "), "\(keys[1]) \(keys[0]) \(keys[1])"] {
      let cited = try workspace.run("armsdb cite --style footnote \(arguments)").stdout
      let notes = cited.split(separator: "\n")
      #expect(notes.count == 2, "\(cited)")
      let roundUp = try #require(notes.first { $0.contains("P-8A") })
      // Both sales, each once, and what is said of both.
      for key in keys { #expect(roundUp.components(key) == 1, "\(roundUp)") }
      #expect(roundUp.contains("54 Leopard 2A7"))
    }
    // Of the sale that is not asked for, nothing.
    let one = try workspace.run("armsdb cite --buyer Denmark --style footnote").stdout
    #expect(one.split(separator: "\n").count == 1)
    #expect(!one.contains("Leopard"))
  }

  @Test func theSourcesOfAReportHaveTheNumbersThatSentencesName() throws {
    let workspace = try Workspace()
    try workspace.write(Self.lines, to: "a.jsonl")
    _ = try workspace.run(
      """
      armsdb import --jsonl a.jsonl
      armsdb decide set $(armsdb query --buyer Norway --format tsv --fields sale | tail -n 1) quantity 55 --item 'Leopard 2A7' --because 'so' --by ada
      """)
    for order in ["", "--buyer Norway"] {
      let report = try workspace.run("armsdb report \(order)").stdout
      let sources = report.split(separator: "\n").filter { $0.contains(#/^[0-9]+\. /#) }
      #expect(sources.count == 3, "\(report)")
      #expect(sources.enumerated().allSatisfy { $1.hasPrefix("\($0 + 1). ") }, "\(report)")
      // The sentence with the number that a person set names that person's decision.
      let count = try #require(
        report.split(separator: "\n").first { $0.contains("sale of 55 Leopard 2A7") })
      let decision = try #require(sources.first { $0.contains("ada") }?.prefix { $0 != "." })
      #expect(
        count.contains("\\[\(decision)\\]") || count.contains("–\(decision)\\]"), "\(report)")
    }
  }
}

extension Substring {
  fileprivate func components(_ word: String) -> Int { ranges(of: word).count }
}
