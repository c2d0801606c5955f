package import ArmsModel
internal import SQLiteKit

/// What two versions of one document say otherwise.
package struct VersionChange: Hashable, Sendable {
  package struct Document: Hashable, Sendable {
    package var name: String
    package var sha256: String
    package var published: PartialDate?
  }

  package struct Difference: Hashable, Sendable {
    /// Public key of the sale that it is about.
    package var sale: String
    package var field: Field
    /// The item's label, where the field is of an item.
    package var item: String?
    /// What only the earlier version says, and what only the later one says.
    package var before: [FactValue]
    package var after: [FactValue]
  }

  package var earlier: Document
  package var later: Document
  /// Empty where the words changed and the facts did not.
  package var differences: [Difference]
}

extension Store {
  /// What changed in the facts from each version of a document to the next; of all documents that have versions, or of those
  /// that `name` means. Throws `noSuchDocument`.
  package func versionChanges(named name: String? = nil) throws -> [VersionChange] {
    try translating {
      try database.transaction(.deferred) {
        var groups = try versionGroups()
        if let name {
          let wanted = Set(try documents(named: name).map(\.sha256))
          guard !wanted.isEmpty else {
            throw StoreError.noSuchDocument(
              name: name, nearest: try nearestNames(to: name, kind: .document))
          }
          let ids = Set(try wanted.compactMap { try documentRows.id(sha256: $0) })
          groups = groups.filter { !ids.isDisjoint(with: $0) }
        }
        return try groups.flatMap(changes)
      }
    }
  }

  /// Documents that are versions of one another, each group with its newest.
  private func versionGroups() throws -> [Set<Int>] {
    var groups: [Int: Set<Int>] = [:]
    try database.each(
      "SELECT id, superseded_id FROM documents WHERE superseded_id IS NOT NULL"
    ) { row in
      let newest = try row.int(1)
      groups[newest, default: [newest]].insert(try row.int(0))
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private func changes(in group: Set<Int>) throws -> [VersionChange] {
    let versions = Versions(database: database, facts: factsCache)
    var rest = group
    var order: [Int] = []
    while let newest = try versions.newest(of: rest) {
      order.insert(newest, at: 0)
      rest.remove(newest)
    }
    return try zip(order, order.dropFirst()).map { earlier, later in
      VersionChange(
        earlier: try version(earlier), later: try version(later),
        differences: try differences(earlier, later))
    }
  }

  private func version(_ id: Int) throws -> VersionChange.Document {
    let row = try documentRow(id)
    return VersionChange.Document(
      name: row?.name ?? "", sha256: row?.sha256 ?? "", published: row?.metadata.published)
  }

  private struct Place: Hashable {
    var sale: String
    var field: Field
    var item: String?
  }

  private func differences(
    _ earlier: Int, _ later: Int
  ) throws -> [VersionChange.Difference] {
    let before = try values(of: earlier)
    let after = try values(of: later)
    var differences: [VersionChange.Difference] = []
    for place in Set(before.keys).union(after.keys) {
      let (old, new) = (before[place] ?? [], after[place] ?? [])
      let difference = VersionChange.Difference(
        sale: place.sale, field: place.field, item: place.item,
        before: old.filter { !new.contains($0) }, after: new.filter { !old.contains($0) })
      if !difference.before.isEmpty || !difference.after.isEmpty { differences.append(difference) }
    }
    let fields = Dictionary(
      uniqueKeysWithValues: Field.allCases.enumerated().map { ($0.element, $0.offset) })
    return differences.sorted {
      ($0.sale, fields[$0.field] ?? 0, $0.item ?? "")
        < ($1.sale, fields[$1.field] ?? 0, $1.item ?? "")
    }
  }

  /// All that a document says, by the sale and field that it is of; what it hands on beside its own values is left out.
  private func values(of document: Int) throws -> [Place: [FactValue]] {
    var values: [Place: [FactValue]] = [:]
    let reports = try database.all(
      """
      SELECT r.id, ifnull(s.key, '') FROM reports r LEFT JOIN sales s ON s.id = r.sale_id
      WHERE r.document_id = ?1 ORDER BY r.position
      """, document
    ) { (id: try $0.int(0), sale: try $0.text(1)) }
    for report in reports {
      var labels: [Int: String] = [:]
      try database.each(
        """
        SELECT i.id, coalesce(s.label, i.designation, i.name)
        FROM report_items i LEFT JOIN items s ON s.id = i.item_id WHERE i.report_id = ?1
        """, report.id
      ) { labels[try $0.int(0)] = try $0.text(1) }
      for claim in try ClaimRow.load(report: report.id, from: database) where claim.ofClaim == nil {
        let place = Place(
          sale: report.sale, field: claim.field, item: claim.reportItem.flatMap { labels[$0] })
        if values[place]?.contains(claim.fact) ?? false { continue }
        values[place, default: []].append(claim.fact)
      }
    }
    return values
  }
}
