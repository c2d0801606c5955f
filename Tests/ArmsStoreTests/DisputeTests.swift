import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Disputes: the field, each value, who says so, and what was chosen and why.
@Suite struct DisputeTests {
  private func disputes(
    in store: Store, _ change: (inout SalesFilter) -> Void = { _ in }
  ) throws -> (list: [Dispute], sales: Int) {
    var filter = SalesFilter()
    change(&filter)
    var list: [Dispute] = []
    let sales = try store.disputes(filter) { list.append($0) }
    return (list, sales)
  }

  @Test(arguments: [false, true]) func eachValueStandsWithThoseWhoStateIt(reversed: Bool) throws {
    try withStore { store in
      try store.addStories(reversed: reversed)
      let found = try disputes(in: store)
      #expect(found.sales == 1)
      let dispute = try #require(found.list.first)
      #expect(found.list.count == 1)
      #expect(dispute.field == .quantity && dispute.item == "Blue Arrow")
      #expect(dispute.sides.map(\.agrees) == [true, false])
      #expect(dispute.chosen.map(\.value) == [dispute.sides[0].value])
      #expect(dispute.sides[0].reason == dispute.chosen.first?.reason)
      #expect(dispute.sides.map { $0.reason?.isEmpty } == [false, nil])
      let said = Dictionary(
        uniqueKeysWithValues: dispute.sides.flatMap { side in
          side.claims.map { claim in
            (claim.documentName, [side.value.canonicalText] + claim.passages.map(\.citation.quote))
          }
        })
      #expect(said == ["a.txt": ["4", "four"], "b.txt": ["3", "3 Blue"]])
      #expect(Set(dispute.documents.values.map(\.name)) == ["a.txt", "b.txt"])
    }
  }

  /// The list and the view that other tools read are of one mind.
  @Test func theValuesAreThoseOfTheView() throws {
    try withStore { store in
      try store.addStories()
      let rows = try store.database.all(
        "SELECT sale, field, item, value, documents FROM disagreements ORDER BY value"
      ) { [try $0.text(0), try $0.text(1), try $0.text(2), try $0.text(3), try $0.text(4)] }
      let listed = try disputes(in: store).list.flatMap { dispute in
        dispute.sides.map { side in
          [
            dispute.sale.key, dispute.field.rawValue, dispute.item ?? "",
            side.value.canonicalText, side.claims.map(\.documentName).joined(separator: "; "),
          ]
        }
      }
      #expect(listed.sorted { $0[3] < $1[3] } == rows)
    }
  }

  @Test func filtersHoldAndAgreementIsNoDispute() throws {
    try withStore { store in
      try store.addStories()
      #expect(try disputes(in: store) { $0.buyers = [.code("JPN")] }.list.count == 1)
      #expect(try disputes(in: store) { $0.buyers = [.code("NOR")] }.sales == 0)
      #expect(try disputes(in: store) { $0.background = true }.sales == 0)
      #expect(try disputes(in: store) { $0.offset = 1 }.list.isEmpty)
      #expect(try disputes(in: store) { $0.offset = 1 }.sales == 1)
      // $133 million and 133.3 million are no dispute.
      #expect(try disputes(in: store).list.allSatisfy { $0.field == .quantity })
    }
  }

  @Test func aPartyThatNobodyChoseContradicts() {
    func claim(_ name: String, _ document: String) -> ClaimFact {
      ClaimFact(
        value: .party(Party(code: nil, name: name)), rule: "t", inferred: false, other: false,
        agrees: true, document: document, documentName: document, background: false, passages: [])
    }
    func fact(_ name: String, chosen: Bool, _ documents: [String]) -> Fact {
      Fact(
        field: .buyer, item: nil, value: chosen ? .party(Party(code: nil, name: name)) : nil,
        reason: chosen ? "why" : nil, inferred: false, disputed: true,
        claims: documents.map { claim(name, $0) })
    }
    let sale = SaleRow(
      key: "S-00000000", seller: nil, sellerInferred: false, buyer: "Japan", items: nil, value: nil,
      stage: nil, announced: nil, documents: 4, disputed: true, background: false)
    let disputes = Dispute.all(
      of: SaleDetails(
        summary: sale, keys: [], mechanism: nil, transmittal: nil,
        facts: [
          fact("Norway", chosen: false, ["c", "d", "e"]), fact("Chile", chosen: false, ["f"]),
          fact("Japan", chosen: true, ["a"]),
        ], items: [], sources: [], open: []))
    #expect(disputes.count == 1)
    #expect(disputes.first?.chosen.map(\.reason) == ["why"])
    #expect(disputes.first?.chosen.map(\.value.canonicalText) == ["Japan"])
    #expect(
      disputes.first?.sides.map { "\($0.value.canonicalText) \($0.agrees)" }
        == ["Japan true", "Norway false", "Chile false"])
  }

  private func claim(
    _ value: FactValue, _ document: String, agrees: Bool = true, compared: Bool = true
  ) -> ClaimFact {
    ClaimFact(
      value: value, rule: "t", inferred: false, other: false, agrees: agrees, compared: compared,
      document: document, documentName: document, background: false, passages: [])
  }

  private func disputes(of facts: [Fact]) -> [Dispute] {
    let sale = SaleRow(
      key: "S-00000000", seller: nil, sellerInferred: false, buyer: nil, items: nil, value: nil,
      stage: nil, announced: nil, documents: 4, disputed: true, background: false)
    return Dispute.all(
      of: SaleDetails(
        summary: sale, keys: [], mechanism: nil, transmittal: nil, facts: facts, items: [],
        sources: [], open: []))
  }

  @Test func eachPartyStandsWithItsOwnReason() {
    func fact(_ name: String, _ reason: String, _ document: String) -> Fact {
      let party = FactValue.party(Party(code: nil, name: name))
      return Fact(
        field: .buyer, item: nil, value: party, reason: reason, inferred: false, disputed: true,
        claims: [claim(party, document)])
    }
    let found = disputes(of: [
      fact("Japan", "named by 2 of 3 documents", "a"), fact("Norway", "the only statement", "b"),
    ])
    #expect(
      found.first?.sides.map { "\($0.value.canonicalText): \($0.reason ?? "")" }
        == ["Japan: named by 2 of 3 documents", "Norway: the only statement"])
  }

  @Test func whatIsAnotherFactStandsInNoDispute() {
    func money(_ millions: Int, _ meaning: ValueMeaning) -> FactValue {
      .money(SaleValue(Money(amount: millions, currency: "USD"), meaning: meaning))
    }
    let found = disputes(of: [
      Fact(
        field: .value, item: nil, value: money(230, .contract), reason: "earliest", inferred: false,
        disputed: true,
        claims: [
          claim(money(230, .contract), "a"), claim(money(250, .contract), "b", agrees: false),
          claim(money(500, .notified), "c", compared: false),
        ])
    ])
    #expect(
      found.first?.sides.map(\.value) == [money(230, .contract), money(250, .contract)])
  }
}
