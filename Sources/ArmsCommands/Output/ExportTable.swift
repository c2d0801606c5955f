internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// What `export` gives as rows; every row carries its citations.
enum ExportTable {
  case sales, items, evidence, disagreements

  var columns: [Column] {
    switch self {
    case .sales:
      SaleRecord.columns + [Column("mechanism"), Column("transmittal")]
        + CitationColumns.listColumns
    case .items: ItemRecord.columns + CitationColumns.listColumns
    case .evidence: EvidenceRecord.columns + CitationColumns.columns + Self.ofDocument
    case .disagreements:
      DisagreementRecord.columns + CitationColumns.columns + Self.ofDocument
    }
  }

  /// Whether the document vanished from where it stood; behind the citation columns, which keep their places.
  private static let ofDocument = [Column("withdrawn", number: true)]

  /// The rows of one sale.
  func rows(_ details: SaleDetails) -> [[Cell]] {
    let citations = CitationColumns(details)
    switch self {
    case .sales:
      let facts = details.facts.filter {
        !$0.field.isOfItem && $0.field != .detail && $0.field != .contractor
      }
      return [
        SaleRecord.cells(details.summary)
          + [.text(details.mechanism?.rawValue), .text(details.transmittal)]
          + citations.lists(facts)
      ]
    case .items:
      return details.items.map { item in
        ItemRecord.cells(item, details.summary)
          + citations.lists(details.facts.filter { $0.field.isOfItem && $0.item == item.label })
      }
    case .evidence: return details.facts.flatMap { EvidenceRecord.rows($0, details, citations) }
    case .disagreements:
      return Dispute.all(of: details).flatMap { DisagreementRecord.rows($0, citations) }
    }
  }

  /// The filter under which no sale is opened in vain.
  func narrowed(_ filter: SalesFilter) -> SalesFilter {
    guard self == .disagreements else { return filter }
    var filter = filter
    // Both are asked for where undisputed sales are: there is none then.
    if filter.disputed == false { filter.limit = 0 }
    filter.disputed = true
    return filter
  }
}

extension Field {
  var isOfItem: Bool { self == .item || self == .quantity }
}

/// An item of a sale as a row: the columns of the view sale_items, and its sale's buyer.
enum ItemRecord {
  static let columns = [
    Column("sale"), Column("buyer"), Column("item"), Column("designation"), Column("name"),
    Column("family"), Column("category"), Column("quantity_low", number: true),
    Column("quantity_high", number: true), Column("unit"), Column("quantity_qualifier"),
    Column("support", number: true), Column("disputed", number: true), Column("quantity_stage"),
  ]

  static func cells(_ item: ItemFact, _ sale: SaleRow) -> [Cell] {
    [
      .text(sale.key), .text(sale.buyer), .text(item.label), .text(item.designation),
      .text(item.name), .text(item.family), .text(item.category.rawValue),
      .int(item.quantity?.low), .int(item.quantity?.high), .text(item.quantity?.unit),
      .text(item.quantity?.qualifier.rawValue), .flag(item.support), .flag(item.disputed),
      .text(item.quantityStage?.rawValue),
    ]
  }
}

/// What documents say, a row a passage.
enum EvidenceRecord {
  static let columns = [
    Column("sale"), Column("field"), Column("item"), Column("value"),
    Column("agrees", number: true), Column("inferred", number: true),
    Column("other", number: true), Column("background", number: true),
    Column("superseded", number: true), Column("rule"), Column("reason"),
  ]

  static func rows(
    _ fact: Fact, _ details: SaleDetails, _ citations: CitationColumns
  ) -> [[Cell]] {
    let of: [Cell] = [
      .text(details.summary.key), .text(fact.field.rawValue), .text(fact.item),
    ]
    if fact.claims.isEmpty, let value = fact.value {
      // What a person set: no document says it.
      return [
        of + [
          .text(ValueWords.value(value)), .flag(true), .flag(fact.inferred), .flag(false),
          .flag(false), .flag(false), .text(fact.decision == nil ? nil : "decision"),
          .text(fact.reason),
        ] + CitationColumns.none + [.flag(false)]
      ]
    }
    return fact.claims.flatMap { claim -> [[Cell]] in
      let cells: [Cell] =
        of + [
          .text(ValueWords.value(claim.value)),
          .flag(fact.value == nil ? false : fact.agreement(claim)),
          .flag(claim.inferred), .flag(claim.other), .flag(claim.background),
          .flag(claim.superseded), .text(claim.rule), .text(claim.decided),
        ]
      let passages: [Passage?] = claim.passages.isEmpty ? [nil] : claim.passages
      let withdrawn = Cell.flag(citations.isWithdrawn(claim))
      return passages.map { cells + citations.cells(claim, $0) + [withdrawn] }
    }
  }
}

/// What documents contradict one another on, a row a passage.
enum DisagreementRecord {
  static let columns = [
    Column("sale"), Column("buyer"), Column("field"), Column("item"), Column("value"),
    Column("agrees", number: true), Column("chosen"), Column("reason"), Column("reliability"),
    Column("background", number: true), Column("rule"),
  ]

  static func rows(_ dispute: Dispute, _ citations: CitationColumns) -> [[Cell]] {
    let chosen = dispute.chosen.map { ValueWords.value($0.value) }.joined(separator: "; ")
    return dispute.sides.flatMap { side in
      side.claims.flatMap { claim -> [[Cell]] in
        let cells: [Cell] = [
          .text(dispute.sale.key), .text(dispute.sale.buyer), .text(dispute.field.rawValue),
          .text(dispute.item), .text(ValueWords.value(side.value)), .flag(side.agrees),
          .text(chosen.isEmpty ? nil : chosen), .text(side.reason ?? DisputeRecord.reason(dispute)),
          .text(dispute.documents[claim.document]?.reliability.rawValue),
          .flag(claim.background), .text(claim.rule),
        ]
        let passages: [Passage?] = claim.passages.isEmpty ? [nil] : claim.passages
        let withdrawn = Cell.flag(citations.isWithdrawn(claim))
        return passages.map { cells + citations.cells(claim, $0) + [withdrawn] }
      }
    }
  }
}
