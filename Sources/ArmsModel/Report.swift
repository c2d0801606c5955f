/// What one document says of one sale.
package struct Report: Hashable, Sendable {
  /// Told in passing (an earlier purchase, a rival's order), not what the document reports.
  package var background: Bool
  package var sellers: [Claim<Party>]
  package var buyers: [Claim<Party>]
  package var stage: Claim<Stage>?
  package var mechanism: Claim<Mechanism>?
  /// Upper case, without spaces, a leading letter O as 0.
  package var transmittal: Claim<String>?
  /// The date of `stage`.
  package var announced: Claim<PartialDate>?
  package var value: Claim<SaleValue>?
  /// What an enhancement adds; `value` is then the new total.
  package var increase: Claim<SaleValue>?
  package var mdeValue: Claim<SaleValue>?
  package var otherValue: Claim<SaleValue>?
  package var items: [Item]
  package var contractors: [Claim<String>]
  package var details: [Claim<Detail>]

  package init(
    background: Bool = false, sellers: [Claim<Party>] = [], buyers: [Claim<Party>] = [],
    stage: Claim<Stage>? = nil, mechanism: Claim<Mechanism>? = nil,
    transmittal: Claim<String>? = nil, announced: Claim<PartialDate>? = nil,
    value: Claim<SaleValue>? = nil, increase: Claim<SaleValue>? = nil,
    mdeValue: Claim<SaleValue>? = nil, otherValue: Claim<SaleValue>? = nil, items: [Item] = [],
    contractors: [Claim<String>] = [], details: [Claim<Detail>] = []
  ) {
    self.background = background
    self.sellers = sellers
    self.buyers = buyers
    self.stage = stage
    self.mechanism = mechanism
    self.transmittal = transmittal
    self.announced = announced
    self.value = value
    self.increase = increase
    self.mdeValue = mdeValue
    self.otherValue = otherValue
    self.items = items
    self.contractors = contractors
    self.details = details
  }

  /// Where the report is anchored in its document: the first citation of its first item, else of its first buyer, seller
  /// or value. Decisions and public keys hold on to it.
  package var anchorCitation: Citation? {
    items.first?.citations.first ?? buyers.first?.citations.first
      ?? sellers.first?.citations.first ?? value?.citations.first ?? stage?.citations.first
  }

  /// The anchors of one document's reports, each its own: where two would stand at one place (cases that one line lists
  /// for one buyer), the later takes the next passage that it cites and none before it holds.
  package static func anchors(of reports: [Report]) -> [Citation?] {
    var taken: Set<Citation> = []
    return reports.map { report in
      let candidates = report.anchorCandidates
      let anchor = candidates.first { !taken.contains($0) } ?? candidates.first
      if let anchor { taken.insert(anchor) }
      return anchor
    }
  }

  private var anchorCandidates: [Citation] {
    let parties = buyers.flatMap(\.citations) + sellers.flatMap(\.citations)
    let claims: [[Citation]?] = [
      items.first?.citations, buyers.first?.citations, sellers.first?.citations, value?.citations,
      announced?.citations, transmittal?.citations, items.flatMap(\.citations), parties,
      stage?.citations,
      details.flatMap(\.citations),
    ]
    return claims.flatMap { $0 ?? [] }
  }
}
