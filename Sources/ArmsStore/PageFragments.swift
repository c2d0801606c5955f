internal import SQLiteKit

/// What leads a browser to the citations of web pages (`citations.fragment`).
struct PageFragments {
  let database: Connection

  /// The text of a document, where it is a web page; else nothing.
  func page(_ document: Int) throws -> FragmentPage {
    try database.first(
      "SELECT text FROM documents WHERE id = ?1 AND original_format IN ('html', 'mhtml')", document
    ) { FragmentPage(Array(try $0.text(0).unicodeScalars)) } ?? FragmentPage([])
  }

  /// Gives them to the citations of a file that was made before there were any.
  func fill() throws {
    let documents = try database.all(
      "SELECT id FROM documents WHERE original_format IN ('html', 'mhtml') ORDER BY id"
    ) { try $0.int(0) }
    for document in documents {
      let page = try page(document)
      let citations = try database.all(
        "SELECT id, start_at, end_at FROM citations WHERE document_id = ?1", document
      ) { (id: try $0.int(0), start: try $0.int(1), end: try $0.int(2)) }
      for citation in citations {
        try database.run(
          "UPDATE citations SET fragment = ?2 WHERE id = ?1", citation.id,
          TextFragment.fragment(page, start: citation.start, end: citation.end))
      }
    }
  }
}
