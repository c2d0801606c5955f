internal import ArmsMatching
internal import SQLiteKit

/// Keeps the relations between documents, and what each document hands on, in step with the documents.
///
/// Which relations there are depends on the documents alone, never on the order in which they came.
struct Relations {
  let database: Connection
  let facts: DocumentFactsCache

  /// Takes a document out of all relations, before it is read anew or deleted. Returns the documents that spoke through it
  /// and those of which it was another version.
  func leave(_ id: Int) throws -> Set<Int> {
    let pointing = try database.all(
      """
      SELECT document_id FROM document_relations WHERE other_id = ?1
      UNION SELECT other_id FROM document_relations
      WHERE document_id = ?1 AND kind IN ('later_version', 'correction', 'copy')
      UNION SELECT id FROM documents WHERE superseded_id = ?1
      """, id
    ) { try $0.int(0) }
    let single = try database.all(
      "SELECT document_id, kind FROM document_relations WHERE other_id = ?1", id
    ) { (document: try $0.int(0), kind: try $0.word(1, as: DocumentRelation.Kind.self)) }
    // Not "?1 IN (document_id, other_id)", for which SQLite goes through all relations.
    try database.run("DELETE FROM document_relations WHERE document_id = ?1 OR other_id = ?1", id)
    try database.run("DELETE FROM document_blocks WHERE document_id = ?1", id)
    facts.forget(id)
    for (document, kind) in single where Self.toTheEarliest.contains(kind) {
      // Its place is taken by the next one.
      guard let own = try facts.facts(document) else { continue }
      for other in try neighbours(of: document, own) where other != id {
        try relate(document, other)
      }
    }
    return Set(pointing)
  }

  /// Relates a document with those that it meets. Returns every document whose relations changed, itself among them.
  func enter(_ id: Int) throws -> Set<Int> {
    facts.forget(id)
    guard let own = try facts.facts(id) else { return [] }
    for block in own.blocks.filed {
      try database.run(
        "INSERT INTO document_blocks (block, document_id) VALUES (?1, ?2)", block, id)
    }
    var changed: Set<Int> = [id]
    for other in try neighbours(of: id, own).sorted() {
      if let document = try relate(id, other) { changed.insert(document) }
    }
    return changed
  }

  /// Kinds of which a document has one: towards the earliest. Of a hundred copies each is one of the first.
  private static let toTheEarliest: Set<DocumentRelation.Kind> = [.copy, .laterVersion, .reprint]

  /// Writes how two documents relate. Returns the one that the relation is of, where there is one.
  @discardableResult
  private func relate(_ id: Int, _ other: Int) throws -> Int? {
    guard let a = try facts.facts(id), let b = try facts.facts(other),
      let relation = try DocumentRelation.between(a, b, oneSale: { try areLinked(id, other) })
    else { return nil }
    let (document, target) = relation.document == a.document ? (id, other) : (other, id)
    if Self.toTheEarliest.contains(relation.kind) {
      let known = try database.first(
        "SELECT other_id FROM document_relations WHERE document_id = ?1 AND kind = ?2", document,
        relation.kind.rawValue
      ) { try $0.int(0) }
      if let known {
        guard let first = try facts.facts(known), let second = try facts.facts(target),
          relation.kind == .laterVersion
            ? second.isVersion(before: first) : second.precedes(first)
        else { return nil }
        try database.run(
          "DELETE FROM document_relations WHERE document_id = ?1 AND kind = ?2", document,
          relation.kind.rawValue)
      }
    }
    try database.run(
      """
      INSERT OR REPLACE INTO document_relations (document_id, other_id, kind, reason)
      VALUES (?1, ?2, ?3, ?4)
      """, document, target, relation.kind.rawValue, relation.reason)
    return document
  }

  /// Documents that share a block, and those with a report that speaks of one sale with one of its own, or may: a short
  /// correction shares little of its words with what it corrects, and differs in what it corrects.
  private func neighbours(of id: Int, _ own: DocumentFacts) throws -> Set<Int> {
    var found: Set<Int> = []
    let blocks = own.blocks
    for span in blocks.sought {
      try eachFiled(in: span) { found.insert($0) }
    }
    found.formUnion(try copies(blocks))
    try database.each(
      """
      SELECT b.document_id FROM reports a JOIN report_links l ON l.report_id = a.id
      JOIN reports b ON b.id = l.other_id WHERE a.document_id = ?1
      UNION SELECT b.document_id FROM reports a JOIN report_links l ON l.other_id = a.id
      JOIN reports b ON b.id = l.report_id WHERE a.document_id = ?1
      """, id
    ) { found.insert(try $0.int(0)) }
    found.remove(id)
    return found
  }

  private func eachFiled(in span: Blocks.Span, _ body: (Int) -> Void) throws {
    try database.each(
      "SELECT document_id FROM document_blocks WHERE block BETWEEN ?1 AND ?2", span.first,
      span.last
    ) { body(try $0.int(0)) }
  }

  /// Documents that may be copies. What all documents in one printed form share tells nothing and is not gone through, so
  /// that a document is compared with few others whatever the form.
  private func copies(_ blocks: Blocks) throws -> Set<Int> {
    let isTold = blocks.hits > 0 && blocks.hits <= blocks.choices.count
    var found: Set<Int> = []
    var isOneLeftOut = false
    for spans in blocks.crowded {
      if isTold, try count(spans) >= Self.crowd {
        isOneLeftOut = true
      } else {
        for span in spans { try eachFiled(in: span) { found.insert($0) } }
      }
    }
    guard isOneLeftOut else { return found }
    // Whoever shares no words is none, so that the same are found however many there were.
    for other in try sharing(blocks.choices, blocks.hits) where !found.contains(other) {
      let keys = try database.all("SELECT block FROM document_blocks WHERE document_id = ?1", other)
      { try $0.text(0) }
      if blocks.isCrowded(with: keys) { found.insert(other) }
    }
    return found
  }

  /// Documents that stand in `hits` of the choices, and some more.
  private func sharing(_ choices: [[Blocks.Span]], _ hits: Int) throws -> Set<Int> {
    let counted = try choices.enumerated().map { place, spans in
      (count: try count(spans), place: place)
    }
    let least = choices.count - hits + 1
    var found: [Int: Int] = [:]
    var (looked, seen) = (0, 0)
    for choice in counted.sorted(by: { ($0.count, $0.place) < ($1.count, $1.place) }) {
      guard looked < least || seen + choice.count <= Self.cheap else { break }
      looked += 1
      seen += choice.count
      for span in choices[choice.place] { try eachFiled(in: span) { found[$0, default: 0] += 1 } }
    }
    let wanted = hits - (choices.count - looked)
    return Set(found.lazy.filter { $0.value >= wanted }.map(\.key))
  }

  private func count(_ spans: [Blocks.Span]) throws -> Int {
    try spans.reduce(0) { try $0 + count($1) }
  }

  /// How many documents stand in a span; no more than tells that they are many.
  private func count(_ span: Blocks.Span) throws -> Int {
    try database.first(
      """
      SELECT count(*) FROM (SELECT 1 FROM document_blocks WHERE block BETWEEN ?1 AND ?2 LIMIT ?3)
      """, span.first, span.last, Self.cheap
    ) { try $0.int(0) } ?? 0
  }

  /// So many rows are looked at sooner than a few documents are compared.
  private static let cheap = 500
  /// A place in which so many documents stand is not gone through where another way leads to the copies among them.
  private static let crowd = 64

  private func areLinked(_ a: Int, _ b: Int) throws -> Bool {
    try database.first(
      """
      SELECT 1 FROM reports x JOIN reports y ON y.document_id = ?2
      JOIN report_links l ON l.report_id = min(x.id, y.id) AND l.other_id = max(x.id, y.id)
      WHERE x.document_id = ?1 AND l.verdict = 'same' LIMIT 1
      """, a, b
    ) { _ in true } ?? false
  }
}
