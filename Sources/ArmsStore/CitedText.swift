internal import ArmsModel
internal import SQLiteKit

/// A document's text as its citations are shown: each in its sentence, with where it stands in the original.
struct CitedText {
  private let context: SentenceContext
  private let document: Int
  private let locators: LocatorRepository
  /// nil where the document is no page.
  private let page: FragmentPage?
  /// The address of a page, into which a browser can be sent; nil where the document is none.
  private let address: String?
  private let hasPlaces: Bool

  init(_ document: Int, in database: Connection) throws {
    self.document = document
    locators = LocatorRepository(database: database)
    let row = try database.first(
      """
      SELECT text, url, original_format,
        EXISTS (SELECT 1 FROM locators WHERE document_id = documents.id)
      FROM documents WHERE id = ?1
      """, document
    ) {
      (
        text: try $0.text(0), url: try $0.optionalText(1), format: try $0.optionalText(2),
        hasPlaces: try $0.bool(3)
      )
    }
    context = SentenceContext(row?.text ?? "")
    hasPlaces = row?.hasPlaces ?? false
    let isPage = row?.format.map(CitationPlaces.isPage) ?? false
    page = isPage ? FragmentPage(context.scalars) : nil
    address = isPage ? row?.url.flatMap { $0.hasPrefix("http") ? $0 : nil } : nil
  }

  /// In code points.
  var length: Int { context.scalars.count }

  func passage(_ citation: Citation) throws -> Passage {
    var passage = context.passage(citation)
    if hasPlaces {
      passage.place = try locators.place(citation.start, citation.end, document: document)
    }
    if let page {
      let fragment = TextFragment.fragment(page, start: citation.start, end: citation.end)
      passage.fragment = fragment
      passage.address = address.flatMap { address in
        fragment.map { TextFragment.address(address, $0) }
      }
    }
    return passage
  }
}
