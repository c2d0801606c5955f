package import ArmsModel
package import ArmsStore

/// A document as a citation names it, with the words of it that a sale rests on.
package struct CitedDocument: Hashable, Sendable {
  /// What the document is called in the file: the input's id, else its path.
  package var name: String
  /// SHA-256 of its bytes, in lower-case hexadecimal digits.
  package var sha256: String
  package var kind: DocumentKind
  package var metadata: DocumentMetadata
  /// When it vanished from where it stood, and why; nil where it did not.
  package var withdrawn: String?
  /// Keys of the sales that it is cited for, in the order in which they were asked for.
  package var sales: [String]
  /// The sentences, each once, in the order of the fields.
  package var statements: [CitedStatement]

  package init(
    name: String, sha256: String, kind: DocumentKind, metadata: DocumentMetadata,
    withdrawn: String? = nil, sales: [String], statements: [CitedStatement]
  ) {
    self.withdrawn = withdrawn
    self.name = name
    self.sha256 = sha256
    self.kind = kind
    self.metadata = metadata
    self.sales = sales
    self.statements = statements
  }

  /// A key for reference managers: letters, digits and hyphens, the same in every file that holds the document.
  package var identifier: String { "armsdb-\(sha256.prefix(12))" }
}

/// What a document says, in its words.
package struct CitedStatement: Hashable, Sendable {
  /// The field and value as worded by the caller, such as "value: 133,300,000 USD".
  package var claims: [String]
  /// The sentence that states it, without line breaks.
  package var sentence: String

  package init(claims: [String], sentence: String) {
    self.claims = claims
    self.sentence = sentence
  }
}

/// Collects the documents of sales, each once however many sales it speaks of.
package struct CitedDocuments {
  /// Which claims are cited.
  package struct Part: Hashable, Sendable {
    /// nil for all fields.
    package var field: Field?
    /// The item's label, for fields of items; nil for all.
    package var item: String?

    package init(field: Field? = nil, item: String? = nil) {
      self.field = field
      self.item = item
    }

    func holds(_ fact: Fact) -> Bool {
      (field == nil || fact.field == field) && (item == nil || fact.item == item)
    }
  }

  private var places: [String: Int] = [:]
  package private(set) var documents: [CitedDocument] = []
  private let part: Part
  private let word: (Fact, ClaimFact) -> String

  /// `word` says in words what a claim claims.
  package init(_ part: Part = Part(), word: @escaping (Fact, ClaimFact) -> String) {
    self.part = part
    self.word = word
  }

  /// Adds what the documents of one sale say.
  package mutating func add(_ details: SaleDetails) {
    let sources = Dictionary(
      details.sources.map { ($0.document.sha256, $0.document) },
      uniquingKeysWith: { first, _ in first }
    )
    // Documents come in the order of the sale's sources: by date, then by hash.
    let cited = Set(
      details.facts.filter(part.holds).flatMap { $0.claims.map(\.document) })
    for source in details.sources where cited.contains(source.document.sha256) {
      place(source.document, details.summary.key)
    }
    for fact in details.facts where part.holds(fact) {
      for claim in fact.claims {
        guard sources[claim.document] != nil, let place = places[claim.document] else { continue }
        let words = word(fact, claim)
        for passage in claim.passages {
          documents[place].state(words, Self.sentence(passage))
        }
      }
    }
  }

  private mutating func place(_ row: DocumentRow, _ sale: String) {
    if let place = places[row.sha256] {
      if documents[place].sales.last != sale { documents[place].sales.append(sale) }
      return
    }
    places[row.sha256] = documents.count
    documents.append(
      CitedDocument(
        name: row.name, sha256: row.sha256, kind: row.kind, metadata: row.metadata,
        withdrawn: row.withdrawal?.words, sales: [sale], statements: []))
  }

  private static func sentence(_ passage: Passage) -> String {
    (passage.shownBefore + passage.citation.quote + passage.shownAfter)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension CitedDocument {
  /// Two passages of one sentence are one statement.
  fileprivate mutating func state(_ claim: String, _ sentence: String) {
    guard let place = statements.firstIndex(where: { $0.sentence == sentence }) else {
      statements.append(CitedStatement(claims: [claim], sentence: sentence))
      return
    }
    if !statements[place].claims.contains(claim) { statements[place].claims.append(claim) }
  }
}
