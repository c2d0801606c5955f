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
    try database.run("DELETE FROM document_relations WHERE ?1 IN (document_id, other_id)", id)
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
    for span in own.blocks.sought {
      try database.each(
        "SELECT document_id FROM document_blocks WHERE block BETWEEN ?1 AND ?2", span.first,
        span.last
      ) { found.insert(try $0.int(0)) }
    }
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
