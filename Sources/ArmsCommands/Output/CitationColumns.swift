internal import ArmsModel
internal import ArmsStore

/// The columns that lead from a value to its words: document, publisher, dates, address, hash, range, quote and place.
struct CitationColumns {
  static let columns = [
    Column("document"), Column("title"), Column("publisher"), Column("published"),
    Column("retrieved"), Column("url"), Column("sha256"), Column("start_at", number: true),
    Column("end_at", number: true), Column("quote"), Column("address"), Column("place"),
  ]

  /// Those of several citations of one row: what each is cited for, and then lists of equal length.
  static let listColumns =
    [Column("cited_for")] + columns + [Column("document_withdrawn", number: true)]

  private let documents: [String: DocumentRow]

  init(_ documents: [String: DocumentRow]) {
    self.documents = documents
  }

  init(_ details: SaleDetails) {
    documents = Dictionary(
      details.sources.map { ($0.document.sha256, $0.document) }, uniquingKeysWith: { a, _ in a })
  }

  /// Whether the document of a claim vanished from where it stood.
  func isWithdrawn(_ claim: ClaimFact) -> Bool { documents[claim.document]?.withdrawal != nil }

  /// `passage` is nil where no words are cited.
  func cells(_ claim: ClaimFact, _ passage: Passage?) -> [Cell] {
    let metadata = documents[claim.document]?.metadata
    return [
      .text(claim.documentName), .text(metadata?.title), .text(metadata?.publisher),
      .text(metadata?.published?.text), .text(metadata?.retrieved?.text), .text(metadata?.url),
      .text(claim.document), .int(passage?.citation.start), .int(passage?.citation.end),
      .text(passage?.citation.quote), .text(passage?.address), .text(passage?.placeWords),
    ]
  }

  static let none: [Cell] = columns.map { _ in .null }

  /// What speaks for the values of `facts`: of each document that states one itself and still counts, its first passage.
  func lists(_ facts: [Fact]) -> [Cell] {
    var lists: [[Cell]] = Self.listColumns.map { _ in [] }
    for fact in facts where fact.value != nil {
      var documents: Set<String> = []
      for claim in fact.claims
      where claim.agrees && !claim.other && !claim.superseded && !fact.isOfAnother(claim) {
        guard let passage = claim.passages.first, documents.insert(claim.document).inserted
        else { continue }
        let row =
          [.text(fact.field.rawValue)] + cells(claim, passage) + [.flag(isWithdrawn(claim))]
        for (place, cell) in row.enumerated() { lists[place].append(cell) }
      }
    }
    return lists.map { .list($0) }
  }
}
