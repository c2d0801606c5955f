internal import ArmsModel
internal import ArmsStore

extension Site {
  /// The page of a sale, and pages that lead on from the keys that it had before.
  func writeSale(_ open: OpenSale) throws {
    let sale = open.summary
    let others = try open.keys().filter { $0 != sale.key }
    let state = base.with([Array("sale".utf8), try open.state()])
    let names = ([sale.key] + others).map(SiteAddress.sale)
    if try names.allSatisfy({ try folder.keeps($0, state) }) { return }
    let details = try open.details()
    let documents = details.documents()
    let node: SiteNode = [
      "key": .text(sale.key), "marks": .texts(Self.marks(sale)),
      "isDisputed": .flag(sale.disputed), "disputes": .nodes(disputes(details)),
      "brief": .nodes(brief(details)),
      "groups": .nodes(groups(details, documents)),
      "decisions": .texts(details.decisions.map(words.decision)),
      "hasDecisions": .flag(!details.decisions.isEmpty),
      "open": .texts(details.open.map { words.question($0.ofPublicName) }),
      "hasOpen": .flag(!details.open.isEmpty),
      "sources": .nodes(details.sources.map(Self.source)),
      "keys": .text(others.joined(separator: ", ")),
      "hasKeys": .flag(!others.isEmpty),
    ]
    let events = try store.timeline(of: sale.key).events
    let course: SiteNode = [
      "events": .nodes(events.map(event)), "hasEvents": .flag(!events.isEmpty),
    ]
    try write(
      SiteAddress.sale(sale.key), "sale", title: details.title, from: state,
      node: node.with(course))
    for key in others {
      try press.add(
        SitePress.Page(
          name: SiteAddress.sale(key), template: "moved",
          node: ["from": .text(key), "to": .text(sale.key)], state: state))
    }
  }

  /// What had a page, and of which no document tells any more, still answers under its address.
  func writeGone() throws {
    try folder.eachOther { name in
      guard let key = SiteAddress.key(ofPage: name), try store.isGone(key) else { return }
      try write(name, "gone", title: key, from: [key]) { ["key": .text(key)] }
    }
  }

  private static func marks(_ sale: SaleRow) -> [String] {
    [
      sale.background ? "Documents tell of this sale in passing only." : nil,
      sale.superseded
        ? "Only earlier versions of documents speak of this sale; it counts nowhere." : nil,
      sale.withdrawn > 0
        ? "\(sale.withdrawn) of \(sale.documents) documents that tell of this sale vanished from where they stood."
        : nil,
    ].compactMap { $0 }
  }

  /// Links to what documents contradict one another on.
  private func disputes(_ details: SaleDetails) -> [SiteNode] {
    let all = Dispute.all(of: details)
    return all.enumerated().map { place, dispute in
      let field =
        dispute.field == .announced ? "the date" : "the \(words.values.field(dispute.field))"
      let left = all.count - place - 1
      return [
        "anchor": .text(SiteAddress.fact(dispute.field, item: dispute.item)),
        "name": .text(field + (dispute.item.map { " of \($0)" } ?? "")),
        "then": .text(left == 0 ? "" : left == 1 ? " and " : ", "),
      ]
    }
  }

  /// What was chosen, at a glance.
  private func brief(_ details: SaleDetails) -> [SiteNode] {
    let fields: [Field] = [
      .seller, .buyer, .value, .stage, .announced, .mechanism, .transmittal, .contractor,
    ]
    return fields.compactMap { field in
      let facts = details.facts.filter { $0.field == field }
      let chosen = facts.filter { $0.value != nil }
      let isAlways =
        field == .seller || field == .buyer || field == .value || field == .stage
        || field == .announced
      guard isAlways || !chosen.isEmpty else { return nil }
      var links: [SiteNode] = chosen.compactMap { fact in
        guard let value = fact.value else { return nil }
        var address: String?
        if let party = fact.party, field == .buyer || field == .seller {
          address = "../" + SiteAddress.party(party, in: field == .buyer ? "buyers" : "sellers")
        }
        return [
          "address": .text(address),
          "text": .text(words.values.value(value) + (fact.inferred ? " (inferred)" : "")),
        ]
      }
      if links.isEmpty { links = [["address": .text(nil), "text": .text("unknown")]] }
      links = links.enumerated().map { place, link in
        link.with(["more": .flag(place + 1 < links.count)])
      }
      return [
        "name": .text(Self.capital(words.values.field(field))), "links": .nodes(links),
        "disputed": .flag(facts.contains { $0.disputed }),
        "anchor": .text(SiteAddress.fact(field, item: nil)),
      ]
    }
  }

  /// Facts under one heading: a field, or an item with how many of it.
  private func groups(_ details: SaleDetails, _ documents: [String: DocumentRow]) -> [SiteNode] {
    var order: [String] = []
    var groups: [String: [Fact]] = [:]
    for fact in details.facts {
      let anchor = SiteAddress.fact(fact.field, item: fact.item)
      if groups[anchor] == nil { order.append(anchor) }
      groups[anchor, default: []].append(fact)
    }
    return order.map { anchor in
      let facts = groups[anchor] ?? []
      let first = facts.first
      let name =
        first?.item ?? first.map { Self.capital(words.values.field($0.field)) } ?? anchor
      return [
        "anchor": .text(anchor), "name": .text(name),
        "disputed": .flag(facts.contains { $0.disputed }),
        "facts": .nodes(facts.map { fact($0, documents) }),
      ]
    }
  }

  private func fact(_ fact: Fact, _ documents: [String: DocumentRow]) -> SiteNode {
    let said = fact.value.map { value in
      fact.field == .quantity
        ? "\(words.values.field(fact.field)): \(words.values.value(value))"
        : words.values.value(value)
    }
    // Those that agree first; of one value together, so that sides stand beside one another.
    var sides: [(value: FactValue, remark: String, claims: [ClaimFact])] = []
    for claim in fact.claims {
      let remark = fact.value == nil ? "" : fact.remark(on: claim)
      if let place = sides.firstIndex(where: { $0.value == claim.value && $0.remark == remark }) {
        sides[place].claims.append(claim)
      } else {
        sides.append((claim.value, remark, [claim]))
      }
    }
    sides = sides.filter(\.remark.isEmpty) + sides.filter { !$0.remark.isEmpty }
    return [
      "value": .text(said), "inferred": .flag(fact.inferred), "reason": .text(fact.reason),
      "hasSides": .flag(!sides.isEmpty),
      "sides": .nodes(
        sides.map { side in
          let decided = side.claims.compactMap(\.decided)
          let (first, more) = Self.parted(
            side.claims.flatMap { claim in claim.passages.map { (passage: $0, claim: claim) } })
          func nodes(_ passages: [(passage: Passage, claim: ClaimFact)]) -> SiteNode.Content {
            .nodes(passages.map { passage($0.passage, $0.claim, documents[$0.claim.document]) })
          }
          return [
            // One value is not said twice.
            "said": .text(
              sides.count > 1 || fact.value == nil || !side.remark.isEmpty
                ? words.values.value(side.value) : nil),
            "against": .flag(side.remark == " (contradicts)"),
            "aside": .flag(side.remark == " (of another fact)"),
            "decided": .text(decided.isEmpty ? nil : decided.joined(separator: "; ")),
            "passages": nodes(first), "more": nodes(more), "hasMore": .flag(!more.isEmpty),
            "moreCount": .text("\(words.number(more.count)) more passages"),
          ]
        }),
    ]
  }

  /// A side's passages: those that are seen at once, which come from as many documents as may be, and those that a reader
  /// opens. Of few, all are seen, and one alone is never left for opening.
  private static func parted(
    _ passages: [(passage: Passage, claim: ClaimFact)]
  ) -> (
    first: [(passage: Passage, claim: ClaimFact)], more: [(passage: Passage, claim: ClaimFact)]
  ) {
    let most = 3
    guard passages.count > most + 1 else { return (passages, []) }
    var met: Set<String> = []
    let fresh = passages.indices.filter { met.insert(passages[$0].claim.document).inserted }
    let rest = passages.indices.filter { !fresh.contains($0) }
    let seen = Set((fresh + rest).prefix(most))
    return (
      passages.indices.filter(seen.contains).map { passages[$0] },
      passages.indices.filter { !seen.contains($0) }.map { passages[$0] }
    )
  }

  private func passage(
    _ passage: Passage, _ claim: ClaimFact, _ document: DocumentRow?
  ) -> SiteNode {
    let remark =
      claim.superseded
      ? "earlier version"
      : claim.other
        ? "handed on" : claim.inferred ? "inferred" : claim.background ? "in passing" : nil
    return [
      "before": .text(passage.shownBefore), "quote": .text(passage.citation.quote),
      "after": .text(passage.shownAfter),
      "place": .text(
        "../\(SiteAddress.document(claim.document))#\(SiteAddress.passage(passage.citation))"),
      "document": .text(Self.short(document?.metadata.title ?? claim.documentName.publicName)),
      "from": .text(
        [
          document?.metadata.publisher.map(Self.short), document?.metadata.published?.text,
          passage.place?.words,
        ].compactMap { $0.map { ", \($0)" } }.joined()),
      "remark": .text(remark), "web": .text(SiteAddress.web(passage.address)),
    ]
  }

  private func event(_ event: Timeline.Event) -> SiteNode {
    let citation = event.stepCitations.first ?? event.dateCitations.first
    let anchor = citation.map { "#\(SiteAddress.passage($0))" } ?? ""
    return [
      "when": .text(event.date?.text ?? "date unknown"), "step": .text(event.step.rawValue),
      "note": .text(event.note), "chosen": .flag(event.chosen),
      "handedOn": .flag(event.handedOn),
      "place": .text("../\(SiteAddress.document(event.document))\(anchor)"),
      "document": .text(Self.short(event.documentName.publicName)), "quote": .text(citation?.quote),
    ]
  }

  /// A name that stands beside many passages; it is whole among the sources and on the document's page.
  private static func short(_ name: String) -> String { SVG.cut(name, 200) }

  private static func source(_ source: SourceRow) -> SiteNode {
    let document = source.document
    return [
      "address": .text("../" + SiteAddress.document(document.sha256)),
      "name": .text(document.metadata.title ?? document.name.publicName),
      "publisher": .text(document.metadata.publisher),
      "published": .text(document.metadata.published?.text),
      "background": .flag(source.background),
      "superseded": .flag(document.supersededBy != nil),
      "withdrawn": .flag(document.withdrawal != nil), "sha256": .text(document.sha256),
    ]
  }

  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
