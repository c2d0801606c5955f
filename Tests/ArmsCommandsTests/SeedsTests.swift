import Foundation
import Testing

/// What the two stories of seeds/ must give, by general rules, whatever the order of import.
@Suite struct SeedsTests {
  private static let orders = [
    "seeds", "seeds/001_929d2bf6c53164a5.txt seeds/000_dcbb3271994eec32.txt",
  ]

  private func imported(_ paths: String) throws -> Workspace {
    let workspace = try Workspace()
    let outcome = try workspace.run(
      "cp -r \"$PACKAGE/seeds\" . && armsdb import \(paths) && armsdb import seeds")
    try #require(outcome.status == 0, "\(outcome.stderr)")
    return workspace
  }

  @Test(arguments: orders) func exactlyTwoSales(order: String) throws {
    let rows = try imported(order).sqlite(
      """
      SELECT seller, seller_inferred, buyer, value, value_high, value_qualifier, currency, stage, announced, documents,
        disputed, background FROM sale_summary ORDER BY background;
      """)
    #expect(
      rows == """
        United States|0|Japan|133300000||exactly|USD|approved||2|1|0
        United States|1|Japan|2000000000||about|USD|considered||1|0|1

        """)
  }

  @Test(arguments: orders) func theItemsAndTheirDispute(order: String) throws {
    let workspace = try imported(order)
    #expect(
      try workspace.sqlite(
        """
        SELECT i.designation, i.quantity_low, i.quantity_high, i.disputed FROM sale_items i
        JOIN sale_summary s ON s.sale = i.sale WHERE NOT i.support ORDER BY s.background, i.designation;
        """) == "MK 29 missile canister|4|4|0\nSM-3 Block IIA|4|4|1\nAegis Ashore|2|2|0\n")
    #expect(
      try workspace.sqlite("SELECT field, item, value FROM disagreements ORDER BY value;")
        == "quantity|SM-3 Block IIA|3\nquantity|SM-3 Block IIA|4\n")
    #expect(
      try workspace.sqlite(
        "SELECT count(*) > 0 FROM sale_items i JOIN sale_summary s ON s.sale = i.sale WHERE i.support AND NOT s.background;"
      ) == "1\n")
  }

  @Test func theReasonsAreTold() throws {
    let workspace = try imported("seeds")
    let shown = try workspace.run(
      "armsdb show $(armsdb query --disputed --format tsv | sed 1d | cut -f 1)"
    ).stdout
    for line in [
      "quantity of SM-3 Block IIA: 4 [disputed]", "why: quoted official statement",
      "says 3 (contradicts)",
      "its doubtful currency sign is settled as USD", "What the documents leave open",
      "- announced: no document tells",
    ] {
      #expect(shown.contains(line), "\(line)\n\(shown)")
    }
    let background = try workspace.run(
      "armsdb show $(armsdb query --background --format tsv | sed 1d | cut -f 1)"
    ).stdout
    #expect(background.contains("seller: United States [inferred]"))
  }

  @Test func theSecondStoryAloneLeavesTheCurrencyOpen() throws {
    let outcome = try Workspace().run("armsdb extract \"$PACKAGE/seeds/001_929d2bf6c53164a5.txt\"")
    #expect(
      outcome.stdout.contains(
        "\"amount\": 133300000, \"high\": null, \"currency\": null, \"currency_readings\": ["))
  }

  @Test func everyCitationCutsItsQuote() throws {
    let broken = try imported("seeds").sqlite(
      """
      SELECT count(*) FROM evidence e JOIN document_texts t ON t.document = e.document
      WHERE substr(t.text, e.start_at + 1, e.end_at - e.start_at) <> e.quote;
      SELECT count(*) > 20 FROM evidence;
      """)
    #expect(broken == "0\n1\n")
  }
}
