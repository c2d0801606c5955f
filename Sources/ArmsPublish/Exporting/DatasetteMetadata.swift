internal import ArmsImport
internal import ArmsModel
package import ArmsStore

/// What Datasette is told of an armsdb file (its metadata.json): a title, what every table, view and column is, which
/// columns to count by, and questions kept ready.
///
/// Units stand in the descriptions: Datasette's own `units` are of one column, and an amount's currency is the row's.
package struct DatasetteMetadata {
  let title: String
  let database: String
  let revision: Revision

  /// `file` is the database's path: Datasette calls a database by the name of its file, without folder and ending.
  package init(file: String, title: String, revision: Revision) {
    self.title = title
    self.revision = revision
    database = Self.name(of: file)
  }

  /// As Python's `Path.stem` has it.
  package static func name(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      name.index(after: dot) != name.endIndex
    else { return name }
    return String(name[..<dot])
  }

  /// What is worth counting by, and the order in which rows are met first.
  private static let faces: [String: (facets: [String], sort: (key: String, column: String)?)] = [
    "sale_summary": (
      ["buyer", "seller", "stage", "currency", "value_meaning", "disputed", "background"],
      ("sort_desc", "announced")
    ),
    "sale_items": (["category", "family"], nil),
    "sale_documents": (["document"], nil),
    "document_texts": (["kind", "publisher"], ("sort_desc", "published")),
    "evidence": (["field", "document", "rule"], nil),
    "disagreements": (["field"], nil),
    "related_documents": (["relation"], nil),
    "choice_reasons": (["field"], nil),
    "documents": (["kind", "publisher_id"], nil),
    "decisions": (["action"], nil),
    "publishers": (["reliability"], nil),
  ]

  /// Tables that people meet; the others hold the views together, and are listed as hidden.
  private static let open: Set<String> = ["documents", "publishers", "decisions", "own_names"]
  /// Views that others rest on.
  private static let inner: Set<String> = [
    "document_names", "claim_pairs", "side_pairs", "contradictions",
  ]

  /// JSON, with a line end.
  package var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("title")
      json.string(title.withoutHarm)
      json.key("description")
      json.string(
        "Arms sales out of documents, each value with the words that state it. Revision \(revision.number)"
          + (revision.day.map { " of \($0.text)" } ?? "")
          + ". NULL is unknown, never zero; amounts are whole units of the row's currency; positions are code points "
          + "counted from 0; times are seconds since 1970-01-01 UTC, days are days since then.")
      json.key("databases")
      json.object { json in
        json.key(database)
        json.object { json in
          json.key("tables")
          json.object { json in
            for object in SchemaComments().objects { Self.write(object, to: &json) }
          }
          json.key("queries")
          json.object { json in
            for query in DatasetteQuery.all { Self.write(query, to: &json) }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ object: SchemaComments.Object, to json: inout JSONWriter) {
    json.key(object.name)
    json.object { json in
      json.key("description")
      json.string(object.about)
      json.key("columns")
      json.object { json in
        for column in object.columns {
          json.key(column.name)
          json.string(column.about)
        }
      }
      if let face = faces[object.name] {
        json.key("facets")
        json.array(face.facets) { $0.string($1) }
        if let sort = face.sort {
          json.key(sort.key)
          json.string(sort.column)
        }
      }
      if object.isView ? inner.contains(object.name) : !open.contains(object.name) {
        json.key("hidden")
        json.bool(true)
      }
    }
  }

  private static func write(_ query: DatasetteQuery, to json: inout JSONWriter) {
    json.key(query.name)
    json.object { json in
      json.key("title")
      json.string(query.title)
      json.key("description")
      json.string(query.about)
      json.key("sql")
      json.string(query.sql)
    }
  }
}
