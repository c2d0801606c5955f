package import ArmsModel
package import ArmsStore

/// The documents of sales, each once however many sales it speaks of. One is put together at a time, so that what is in
/// memory of the others is their hashes.
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

  private let part: Part
  private let alsoUncited: Bool
  private let word: (Fact, ClaimFact) -> String

  /// `word` says in words what a claim claims; `alsoUncited` takes documents that speak of a sale and state nothing.
  package init(
    _ part: Part = Part(), alsoUncited: Bool = false, word: @escaping (Fact, ClaimFact) -> String
  ) {
    self.part = part
    self.alsoUncited = alsoUncited
    self.word = word
  }

  /// Hands each document that the sales with these present keys rest on to `body`, in the order in which the sales come to
  /// them: within a sale by date, then by hash.
  package func each(
    of keys: [String], in sales: SalesByKey, _ body: (CitedDocument) throws -> Void
  ) throws {
    let places = Dictionary(zip(keys, 0...), uniquingKeysWith: { first, _ in first })
    var told: Set<String> = []
    for (place, key) in keys.enumerated() where places[key] == place {
      let sale = try sales.sale(key)
      if try sale.documents().allSatisfy(told.contains) { continue }
      let details = try sale.details()
      let cited = documents(of: details)
      for source in details.sources.map(\.document)
      where cited.contains(source.sha256) && told.insert(source.sha256).inserted {
        var draft = CitedDocumentDraft(source)
        draft.add(details, part, word)
        // Of an earlier sale it was not cited, or it had been told there.
        let later = try sales.keys(ofDocument: source.sha256).compactMap { places[$0] }
          .filter { $0 > place }
        for other in later.sorted() {
          let details = try sales.sale(keys[other]).details()
          if documents(of: details).contains(source.sha256) { draft.add(details, part, word) }
        }
        try body(draft.document)
      }
    }
  }

  /// Hashes of those that state what is asked for.
  private func documents(of details: SaleDetails) -> Set<String> {
    if alsoUncited { return Set(details.sources.map(\.document.sha256)) }
    return Set(details.facts.filter(part.holds).flatMap { $0.claims.map(\.document) })
  }
}

/// One document, to which what it says of one sale after the other is added.
private struct CitedDocumentDraft {
  var document: CitedDocument
  /// The place of each sentence among the statements: a register has thousands of them.
  private var places: [String: Int] = [:]

  init(_ row: DocumentRow) {
    document = CitedDocument(
      name: row.name, sha256: row.sha256, kind: row.kind, metadata: row.metadata,
      withdrawn: row.withdrawal?.words, sales: [], statements: [])
  }

  mutating func add(
    _ details: SaleDetails, _ part: CitedDocuments.Part, _ word: (Fact, ClaimFact) -> String
  ) {
    document.sales.append(details.summary.key)
    for fact in details.facts where part.holds(fact) {
      for claim in fact.claims where claim.document == document.sha256 {
        let words = word(fact, claim)
        for passage in claim.passages { state(words, Self.sentence(passage)) }
      }
    }
  }

  /// Two passages of one sentence are one statement.
  private mutating func state(_ claim: String, _ sentence: String) {
    guard let place = places[sentence] else {
      places[sentence] = document.statements.count
      document.statements.append(CitedStatement(claims: [claim], sentence: sentence))
      return
    }
    if !document.statements[place].claims.contains(claim) {
      document.statements[place].claims.append(claim)
    }
  }

  /// On one line, with one blank between words.
  private static func sentence(_ passage: Passage) -> String {
    var sentence = ""
    var isBlankDue = false
    for text in [passage.shownBefore, passage.citation.quote, passage.shownAfter] {
      for scalar in text.unicodeScalars {
        if scalar.isBlank {
          isBlankDue = !sentence.isEmpty
        } else {
          if isBlankDue { sentence.append(" ") }
          isBlankDue = false
          sentence.unicodeScalars.append(scalar)
        }
      }
    }
    return sentence
  }
}

extension Unicode.Scalar {
  /// White space; most is told without Unicode's tables, which take a fourth of the time that citing takes.
  fileprivate var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
