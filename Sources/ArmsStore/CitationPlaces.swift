package import ArmsModel

/// Where the citations of one document stand in its original, as the view `evidence` tells it.
package struct CitationPlaces: Sendable {
  private let places: [Place]
  /// The text of a web page; empty where the document is none.
  private let page: FragmentPage
  private let url: String?

  /// `places` in the order of the text; `format` is that of the original, nil where its bytes are the text.
  package init(text: String, places: [Place], format: String?, url: String?) {
    self.places = places
    self.url = url
    page = FragmentPage(format.map(Self.isPage) ?? false ? Array(text.unicodeScalars) : [])
  }

  /// Whether originals of this format are web pages, which a browser can open at a passage.
  package static func isPage(_ format: String) -> Bool { format == "html" || format == "mhtml" }

  /// `page 3`, `row 5, column Number`, or a page's address that opens a browser at the words; nil where the text is all
  /// there is.
  package func words(_ citation: Citation) -> String? {
    if !page.isEmpty {
      return TextFragment.fragment(page, start: citation.start, end: citation.end).map {
        TextFragment.address(url ?? "", $0)
      }
    }
    // The last that begins at or before it is the only one that can hold it: they do not overlap.
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start <= citation.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, places[low - 1].end > citation.start else { return nil }
    return places[low - 1].words
  }
}
