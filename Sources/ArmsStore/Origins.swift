internal import ArmsMatching
internal import SQLiteKit

/// Which document's words a document hands on in the end: the copy of a story that quotes a notice has the notice's.
struct Origins {
  let database: Connection

  /// Works out anew what documents hand on whose relations changed, and those that hand on these. Returns the documents
  /// for which it is another than before.
  func update(_ changed: Set<Int>) throws -> Set<Int> {
    var affected = changed
    var open = Array(changed)
    while let id = open.popLast() {
      let pointing = try database.all(
        "SELECT document_id FROM document_relations WHERE other_id = ?1", id
      ) { try $0.int(0) }
      for other in pointing where affected.insert(other).inserted { open.append(other) }
    }
    var moved: Set<Int> = []
    for id in affected.sorted() {
      let before = try database.first("SELECT origin_id FROM documents WHERE id = ?1", id) {
        try $0.optionalInt(0)
      }
      guard let before else { continue }
      let now = try origin(of: id)
      if now != before {
        try database.run("UPDATE documents SET origin_id = ?2 WHERE id = ?1", id, now)
        moved.insert(id)
      }
    }
    return moved
  }

  /// The end of the way through what each hands on best; nil where the document speaks for itself. Where the way comes
  /// back upon itself (two that name each other), its earliest document is the end.
  private func origin(of id: Int) throws -> Int? {
    var way = [id]
    while let next = try handedOn(by: way[way.count - 1]) {
      if let start = way.firstIndex(of: next) {
        let circle = try way[start...].map { (try order(of: $0), $0) }
        let first = circle.min { $0.0 < $1.0 }?.1 ?? id
        return first == id ? nil : first
      }
      way.append(next)
    }
    return way.count > 1 ? way[way.count - 1] : nil
  }

  private func handedOn(by id: Int) throws -> Int? {
    let targets = try database.all(
      "SELECT other_id, kind FROM document_relations WHERE document_id = ?1", id
    ) { (id: try $0.int(0), kind: try $0.word(1, as: DocumentRelation.Kind.self)) }
    return try targets.compactMap { target in
      try target.kind.handingOn.map { ($0, try order(of: target.id), target.id) }
    }.min { ($0.0, $0.1) < ($1.0, $1.1) }?.2
  }

  /// Published, then the smaller hash.
  private func order(of id: Int) throws -> Order {
    try database.first("SELECT published_low, sha256 FROM documents WHERE id = ?1", id) {
      Order(day: try $0.optionalInt(0) ?? .max, hash: try $0.text(1))
    } ?? Order(day: .max, hash: "")
  }

  private struct Order: Comparable {
    var day: Int
    var hash: String

    static func < (a: Order, b: Order) -> Bool { (a.day, a.hash) < (b.day, b.hash) }
  }
}
