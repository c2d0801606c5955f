internal import SQLiteKit

/// Documents under one name: those of a publisher, of a file or folder, or one alone.
package struct SourceGroup: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case publisher, document, file
  }

  package var kind: Kind
  /// As it was asked for; a publisher as its documents write it.
  package var name: String
  /// How many documents.
  package var documents: Int
  /// The hashes.
  package var hashes: Set<String>
  /// Rows of publishers, for a publisher.
  let publishers: [Int]
}

extension Store {
  /// The documents that `name` means: a publisher in whatever case, else a document by hash, id, path, address or title,
  /// else all of a file of lines or of a folder. nil where it means none.
  package func sourceGroup(named name: String) throws -> SourceGroup? {
    try translating {
      let wanted = Folding.name(name)
      let publishers = try database.all("SELECT id, name FROM publishers ORDER BY name") {
        (id: try $0.int(0), name: try $0.text(1))
      }.filter { Folding.name($0.name) == wanted }
      if let first = publishers.first {
        return try group(.publisher, first.name, publishers.map(\.id))
      }
      let isOne = try documents(named: name).count == 1
      let found = try group(isOne ? .document : .file, name, [])
      return found.documents == 0 ? nil : found
    }
  }

  private func group(
    _ kind: SourceGroup.Kind, _ name: String, _ publishers: [Int]
  ) throws -> SourceGroup {
    var group = SourceGroup(
      kind: kind, name: name, documents: 0, hashes: [], publishers: publishers)
    group.hashes = Set(
      try database.all(
        "SELECT sha256 FROM documents WHERE id IN (\(group.rows(1)))", group.value
      ) { try $0.text(0) })
    group.documents = group.hashes.count
    return group
  }
}

extension SourceGroup {
  /// SQL that gives the rows of its documents, with `value` bound to the placeholder of that number.
  ///
  /// A line of a file without an id stands under `FILE:LINE`, what is in a folder under `FOLDER/…`, and ';' and '0' are
  /// the characters after ':' and '/'.
  func rows(_ place: Int) -> String {
    if kind == .publisher {
      let list = publishers.map(String.init).joined(separator: ", ")
      return "SELECT id FROM documents WHERE publisher_id IN (\(list)) AND ?\(place) IS NOT NULL"
    }
    let name = "?\(place)"
    return """
      SELECT document_id FROM appearances WHERE path = \(name)
      UNION SELECT document_id FROM appearances WHERE external_id = \(name)
      UNION SELECT id FROM documents WHERE url = \(name)
      UNION SELECT id FROM documents WHERE title = \(name)
      UNION SELECT id FROM documents
        WHERE length(\(name)) >= 8 AND sha256 >= lower(\(name)) AND sha256 < lower(\(name)) || 'g'
      UNION SELECT document_id FROM appearances WHERE path >= \(name) || ':' AND path < \(name) || ';'
      UNION SELECT document_id FROM appearances
        WHERE path >= rtrim(\(name), '/') || '/' AND path < rtrim(\(name), '/') || '0'
      """
  }

  var value: String { name }
}
