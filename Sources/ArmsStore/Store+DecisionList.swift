internal import ArmsMatching
package import ArmsModel
internal import SQLiteKit

/// A decision with what has become of it.
package struct DecisionRow: Hashable, Sendable {
  package var decision: Decision
  package var state: State
  /// The sales that it is about now, by key, sorted.
  package var sales: [String]
  /// The keys that its leading reports give, one a side: they name what it is about whatever has become of it.
  package var subjects: [String]
  /// Names of the documents whose claims it speaks of (prefer, reject), of what was taken out (split), or that it cites
  /// (set); a hash where the document is not here.
  package var documents: [String]

  /// Whether it has an effect on the sales.
  package enum State: Hashable, Sendable {
    case applies
    /// Taken back by this number.
    case undone(by: Int)
    /// The undo of one that has no effect any more is done with.
    case done
    /// Documents that it holds on to are not here: their hashes, and those of them that were removed on purpose.
    case documentsMissing([String], removed: [Tombstone])
    /// The documents are here, and are now read otherwise than where it holds on to.
    case readOtherwise
    /// No document states the value any more.
    case valueGone
    /// The sale has no item any more to which the value that was set could belong.
    case itemGone
    /// Another decision on the same field goes before it.
    case overruled(by: Int)
  }
}

extension Store {
  /// All decisions, in the order of the file; or those about one sale, by any key ever given to it.
  package func decisions(sale given: String? = nil) throws -> [DecisionRow] {
    try translating {
      try database.transaction(.deferred) {
        let rows = try log.all().map(row)
        guard let given else { return rows }
        let keys = try self.keys(leadingWhere: KeyRepository.normal(given))
        return rows.filter { Self.isAbout(keys, $0) }
      }
    }
  }

  /// Those about a sale that nobody took back; within a transaction.
  func decisionsInForce(sale id: Int) throws -> [DecisionRow] {
    guard try !log.all().isEmpty else { return [] }
    // Of reports that are gone, the keys that they gave are still here.
    let gone = try database.all(
      "SELECT document_sha256, start_at, end_at FROM sale_keys WHERE sale_id = ?1", id
    ) { Anchor(document: try $0.text(0), start: try $0.int(1), end: try $0.int(2)) }
    return try log.touching(try anchors(ofSale: id) + gone).sorted { $0.id < $1.id }.map(row)
  }

  /// One decision, by its number; nil where there is none.
  package func decision(_ id: Int) throws -> DecisionRow? {
    try translating {
      try database.transaction(.deferred) {
        try log.all().first { $0.id == id }.map(row)
      }
    }
  }

  private static func isAbout(_ keys: Set<String>, _ row: DecisionRow) -> Bool {
    !keys.isDisjoint(with: row.sales) || !keys.isDisjoint(with: row.subjects)
  }

  /// Every key that leads to the sale of `key`; `key` alone where nothing is left of it. Throws `noSuchSale`.
  private func keys(leadingWhere key: String) throws -> Set<String> {
    do {
      let reference = try reference(key)
      return Set(
        try database.all("SELECT key FROM sale_keys WHERE sale_id = ?1", reference.id) {
          try $0.text(0)
        })
    } catch DecisionError.saleGone {
      return [key]
    }
  }

  private func row(_ decision: Decision) throws -> DecisionRow {
    var subject = decision
    while subject.action == .undo,
      let target = try log.all().first(where: { $0.id == subject.undoes })
    {
      subject = target
    }
    let leading = [subject.anchors.first, subject.others.first].compactMap { $0 }
    var documents: [String] = []
    switch subject.action {
    case .prefer, .reject, .split:
      for anchor in subject.anchors where !documents.contains(anchor.document) {
        documents.append(anchor.document)
      }
    case .set: documents = subject.evidence.map { [$0.document] } ?? []
    case .same, .different, .undo: break
    }
    return DecisionRow(
      decision: decision, state: try state(decision), sales: try keys(around: decision),
      subjects: leading.map { matching.key(of: $0) }, documents: try documents.map(name(of:)))
  }

  private func state(_ decision: Decision) throws -> DecisionRow.State {
    let standing = try log.inForce()
    if let by = standing.undoneBy[decision.id] { return .undone(by: by) }
    if decision.action == .undo { return .done }
    guard try log.effective(decision) != nil else { return try missing(decision) }
    switch decision.action {
    case .same, .different, .split, .undo: return .applies
    case .set, .prefer: break
    case .reject:
      let hit = try database.first(
        "SELECT 1 FROM claim_decisions WHERE decision_id = ?1", decision.id, body: { _ in true })
      return hit == nil ? .valueGone : .applies
    }
    let chosen = try database.first(
      "SELECT 1 FROM choices WHERE decision_id = ?1", decision.id, body: { _ in true })
    if chosen != nil { return .applies }
    for key in try keys(around: decision) {
      let other = try database.first(
        """
        SELECT c.decision_id FROM choices c JOIN sales s ON s.id = c.sale_id
        LEFT JOIN items i ON i.id = c.item_id
        WHERE s.key = ?1 AND c.field = ?2 AND i.label IS ?3 AND c.decision_id IS NOT NULL
        """, key, decision.field?.rawValue, decision.item
      ) { try $0.int(0) }
      if let other { return .overruled(by: other) }
    }
    return decision.action == .set ? .itemGone : .valueGone
  }

  /// Why nothing is there that the decision could hold on to.
  private func missing(_ decision: Decision) throws -> DecisionRow.State {
    var gone: [String] = []
    for anchor in decision.anchors + decision.others where !gone.contains(anchor.document) {
      if try documentRows.id(sha256: anchor.document) == nil { gone.append(anchor.document) }
    }
    guard !gone.isEmpty else { return .readOtherwise }
    return .documentsMissing(gone, removed: try gone.flatMap(tombstones))
  }
}
