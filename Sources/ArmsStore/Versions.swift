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

/// Which documents are earlier versions of a text, and of which newest one: other text in one place, under one address,
/// or again with a correction; and copies of what is an earlier version itself.
struct Versions {
  let database: Connection
  let facts: DocumentFactsCache

  private struct Edge {
    var document: Int
    var other: Int
    var kind: DocumentRelation.Kind
  }

  /// Works out anew the versions that hang together with `changed`. Returns the documents that are superseded by another
  /// than before, or no longer.
  func update(_ changed: Set<Int>) throws -> Set<Int> {
    var moved: Set<Int> = []
    var done: Set<Int> = []
    for id in changed.sorted() where !done.contains(id) {
      let (group, edges) = try component(of: id)
      done.formUnion(group)
      let superseded = try superseded(in: group, edges)
      for member in group {
        let wanted = superseded[member]
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

  /// All that hangs together with a document by being a version or a copy.
  private func component(of id: Int) throws -> (Set<Int>, [Edge]) {
    var found: Set<Int> = [id]
    var edges: [Edge] = []
    var open = [id]
    while let next = open.popLast() {
      let touching = try database.all(
        """
        SELECT document_id, other_id, kind FROM document_relations
        WHERE document_id = ?1 AND kind IN ('later_version', 'correction', 'copy')
        UNION SELECT document_id, other_id, kind FROM document_relations
        WHERE other_id = ?1 AND kind IN ('later_version', 'correction', 'copy')
        """, next
      ) {
        Edge(
          document: try $0.int(0), other: try $0.int(1),
          kind: try $0.word(2, as: DocumentRelation.Kind.self))
      }
      for edge in touching where try edge.kind != .correction || takesThePlace(edge) {
        if edge.document == next { edges.append(edge) }
        for other in [edge.document, edge.other] where found.insert(other).inserted {
          open.append(other)
        }
      }
    }
    return (found, edges)
  }

  /// Whether a correction has the text that it corrects again, and tells of the same sale: one that only says what was
  /// wrong leaves the rest in force.
  private func takesThePlace(_ edge: Edge) throws -> Bool {
    guard let late = try facts.facts(edge.document), let early = try facts.facts(edge.other),
      late.sketch.likeness(early.sketch) >= DocumentRelation.leastOfCorrection
    else { return false }
    return try !Clustering.versionPairs(
      facts.profiles(edge.other), facts.profiles(edge.document)
    ).isEmpty
  }

  /// The newest version of each document that is none itself.
  private func superseded(in group: Set<Int>, _ edges: [Edge]) throws -> [Int: Int] {
    var found: [Int: Int] = [:]
    var versions: [Set<Int>] = []
    for edge in edges where edge.kind != .copy {
      let pair: Set<Int> = [edge.document, edge.other]
      let touched = versions.filter { !$0.isDisjoint(with: pair) }
      versions.removeAll { !$0.isDisjoint(with: pair) }
      versions.append(touched.reduce(pair) { $0.union($1) })
    }
    guard !versions.isEmpty else { return [:] }
    for chain in versions {
      guard let newest = try newest(of: chain) else { continue }
      for member in chain where member != newest { found[member] = newest }
    }
    let known = versions.reduce(Set()) { $0.union($1) }
    let copied = Dictionary(
      edges.lazy.filter { $0.kind == .copy }.map { ($0.document, $0.other) },
      uniquingKeysWith: { first, _ in first })
    for copy in group.subtracting(known) {
      if let old = try copiedVersion(copy, of: copied[copy], versions, known) {
        found[copy] = found[old]
      }
    }
    return found
  }

  /// The version whose text a copy has, where a copy is of a text that has several. `original` is what it is a copy of;
  /// where that came before all versions, the copy is of it and not of a version.
  private func copiedVersion(
    _ copy: Int, of original: Int?, _ versions: [Set<Int>], _ known: Set<Int>
  ) throws -> Int? {
    guard let own = try facts.facts(copy), let text = try text(of: copy) else { return nil }
    let source = try original.flatMap { known.contains($0) ? nil : try facts.facts($0) }
    var best: (likeness: Double, hash: String, id: Int)?
    for member in known.sorted() {
      guard let version = try facts.facts(member), let other = try self.text(of: member) else {
        continue
      }
      if own.isCertainlyBefore(version) || source?.isCertainlyBefore(version) == true { return nil }
      let likeness = TextSketch.fullLikeness(text, other)
      // Of two that are as like, the newest: what counts stays.
      let isNewest = try versions.contains { try newest(of: $0) == member }
      let rank = (likeness: likeness, hash: (isNewest ? "1" : "0") + version.document, id: member)
      if let known = best, (known.likeness, known.hash) >= (rank.likeness, rank.hash) { continue }
      best = rank
    }
    return best?.id
  }

  private func text(of id: Int) throws -> String? {
    try DocumentRepository(database: database).text(id)
  }

  func newest(of group: Set<Int>) throws -> Int? {
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
        try database.run("DELETE FROM report_links WHERE report_id = ?1 OR other_id = ?1", report)
        try database.run("DELETE FROM report_blocks WHERE report_id = ?1", report)
      }
      try link(RowSet(old))
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
