internal import ArmsMatching
internal import SQLiteKit

/// Where a document stands, as far as another that comes to stand there is a later version of it.
enum AppearancePlace {
  /// nil where the next document under the same name is another one: a pipe, or a line that has no id of its own.
  static func name(path: String, id: String?) -> String? {
    if let id { return id + "\u{1F}" + path }
    if path == "-" || path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return nil }
    if let colon = path.utf8.lastIndex(of: UInt8(ascii: ":")) {
      let behind = path.utf8[path.utf8.index(after: colon)...]
      if !behind.isEmpty, behind.allSatisfy({ (48...57).contains($0) }) { return nil }
    }
    return path
  }
}

/// Which documents are earlier versions of a text, and of which newest one.
struct Versions {
  let database: Connection
  let facts: DocumentFactsCache

  /// Works out anew the versions that hang together with `changed`. Returns the documents that are superseded by another
  /// than before, or no longer.
  func update(_ changed: Set<Int>) throws -> Set<Int> {
    var moved: Set<Int> = []
    var done: Set<Int> = []
    for id in changed.sorted() where !done.contains(id) {
      let group = try component(of: id)
      done.formUnion(group)
      let newest = try self.newest(of: group)
      for member in group {
        let wanted = member == newest ? nil : newest
        let before = try database.first(
          "SELECT superseded_id FROM documents WHERE id = ?1", member
        ) { try $0.optionalInt(0) }
        guard let before, before != wanted else { continue }
        try database.run(
          "UPDATE documents SET superseded_id = ?2 WHERE id = ?1", member, wanted)
        moved.insert(member)
      }
    }
    return moved
  }

  private func component(of id: Int) throws -> Set<Int> {
    var found: Set<Int> = [id]
    var open = [id]
    while let next = open.popLast() {
      let others = try database.all(
        """
        SELECT other_id FROM document_relations WHERE document_id = ?1 AND kind = 'later_version'
        UNION SELECT document_id FROM document_relations
        WHERE other_id = ?1 AND kind = 'later_version'
        """, next
      ) { try $0.int(0) }
      for other in others where found.insert(other).inserted { open.append(other) }
    }
    return found
  }

  private func newest(of group: Set<Int>) throws -> Int? {
    // In the order of hashes, so that the same is found whatever came first.
    let members = try group.compactMap { id in try facts.facts(id).map { (id, $0) } }
      .sorted { $0.1.document < $1.1.document }
    guard var newest = members.first else { return nil }
    for member in members.dropFirst() where newest.1.isVersion(before: member.1) {
      newest = member
    }
    return newest.0
  }
}

extension Derivation {
  /// Why reports of two versions stand in one sale.
  private static let versionReason = "one text, in an earlier and a later version"

  /// Compares the reports of documents anew that became, or are no longer, an earlier version, and ties each report of an
  /// earlier version to what the newest says of the same sale.
  func linkVersions(of documents: Set<Int>) throws {
    for document in documents.sorted() {
      let old = try reports(of: document)
      for report in old {
        try database.run("DELETE FROM report_links WHERE ?1 IN (report_id, other_id)", report)
        try database.run("DELETE FROM report_blocks WHERE report_id = ?1", report)
      }
      try link(old)
    }
    // Afterwards: linking one of them anew drops what the other side was tied to.
    for document in documents.sorted() { try tieAll(around: document) }
  }

  /// Ties the reports of a document that was read anew to those of its other versions.
  func tieAll(around document: Int) throws {
    try tie(document)
    for older in try database.all(
      "SELECT id FROM documents WHERE superseded_id = ?1 ORDER BY id", document,
      body: { try $0.int(0) })
    { try tie(older) }
  }

  /// Ties the reports of an earlier version to those of the newest; nothing where the document is none.
  func tie(_ document: Int) throws {
    let newest = try database.first(
      "SELECT superseded_id FROM documents WHERE id = ?1", document
    ) { try $0.optionalInt(0) }
    guard let newest = newest ?? nil else { return }
    let old = try reports(of: document).compactMap { id in
      try cache.profiled(id).map { (id, $0.profile) }
    }
    let new = try reports(of: newest).compactMap { id in
      try cache.profiled(id).map { (id, $0.profile) }
    }
    for pair in Clustering.versionPairs(old.map(\.1), new.map(\.1)) {
      let (a, b) = (old[pair.first].0, new[pair.second].0)
      try database.run(
        """
        INSERT OR REPLACE INTO report_links (report_id, other_id, score, verdict, reason)
        VALUES (?1, ?2, ?3, 'same', ?4)
        """, min(a, b), max(a, b), Weights.standard.join, Self.versionReason)
    }
  }

  private func reports(of document: Int) throws -> [Int] {
    try database.all("SELECT id FROM reports WHERE document_id = ?1 ORDER BY position", document) {
      try $0.int(0)
    }
  }
}
