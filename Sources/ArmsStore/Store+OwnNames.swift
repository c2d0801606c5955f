package import ArmsModel
internal import SQLiteKit

/// Names that a person taught this file.
extension Store {
  /// All of them, by kind and name.
  package func ownNames() throws -> [OwnName] {
    try translating {
      try database.all(
        """
        SELECT kind, name, weak, stands_for, category, noun, family, states, makers, source
        FROM own_names ORDER BY kind = 'alias', kind DESC, name, stands_for
        """
      ) {
        OwnName(
          kind: try $0.word(0), name: try $0.text(1), isWeak: try $0.bool(2),
          of: try $0.optionalText(3), category: try $0.optionalWord(4),
          noun: try $0.optionalText(5), family: try $0.optionalText(6),
          states: try $0.text(7).split(separator: ",").map(String.init),
          makers: try $0.text(8).split(separator: "|").map(String.init),
          source: try $0.optionalText(9))
      }
    }
  }

  /// Adds names that were checked; one that is there already is left as it is.
  package func add(_ names: [OwnName]) throws {
    try changing {
      for name in names {
        try database.run(
          """
          INSERT INTO own_names (kind, name, weak, stands_for, category, noun, family, states, makers,
            source, added_at)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT DO NOTHING
          """, name.kind.rawValue, name.name, name.isWeak ? 1 : 0, name.of,
          name.category?.rawValue, name.noun, name.family, name.states.joined(separator: ","),
          name.makers.joined(separator: "|"), name.source, Self.now)
      }
    }
  }

  /// Removes these names.
  package func remove(_ names: [OwnName]) throws {
    try changing {
      for name in names {
        try database.run(
          "DELETE FROM own_names WHERE kind = ?1 AND name = ?2 AND stands_for IS ?3",
          name.kind.rawValue, name.name, name.of)
      }
    }
  }

  /// How many documents were read last with other own names than those of this digest.
  package func documentsReadWithoutNames(_ digest: String?) throws -> Int {
    try translating {
      try database.all(
        """
        SELECT e.name, count(*) FROM documents d JOIN extractors e ON e.id = d.extractor_id
        GROUP BY e.id
        """
      ) { (name: try $0.text(0), count: try $0.int(1)) }
      .filter { ExtractorName.names(in: $0.name) != digest }.reduce(0) { $0 + $1.count }
    }
  }

  /// The text of the document whose row follows `row`, with the metadata in force and what it is called; nil at the end.
  package func text(
    after row: Int
  ) throws -> (row: Int, name: String, text: String, metadata: DocumentMetadata)? {
    try translating {
      try database.first(
        """
        SELECT d.title, p.name, d.published, d.url, d.retrieved, d.table_mapping, d.id, ifnull(n.name, d.sha256), d.text
        FROM documents d JOIN document_names n ON n.document_id = d.id
        LEFT JOIN publishers p ON p.id = d.publisher_id
        WHERE d.id > ?1 ORDER BY d.id LIMIT 1
        """, row
      ) {
        (
          row: try $0.int(6), name: try $0.text(7), text: try $0.text(8),
          metadata: try DocumentRepository.metadata($0, from: 0)
        )
      }
    }
  }
}
