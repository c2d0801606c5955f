import ArmsModel
import ArmsPublish
import ArmsStore
import Testing

/// How documents look as citations.
@Suite struct CitationStyleTests {
  static let revision = Revision(
    run: 3, decision: 1, day: PartialDate(year: 2026, month: 11, day: 25), schema: 1)
  static let hash = String(repeating: "0123456789abcdef", count: 4)

  static func document(
    _ metadata: DocumentMetadata, kind: DocumentKind = .news, sentence: String = "Japan buys four."
  ) -> CitedDocument {
    CitedDocument(
      name: "wire/7.txt", sha256: hash, kind: kind, metadata: metadata, sales: ["S-00000001"],
      statements: [CitedStatement(claims: ["quantity of SM-3 4"], sentence: sentence)])
  }

  static let whole = DocumentMetadata(
    title: "Missiles for Japan", publisher: "Harbour Wire",
    published: PartialDate(year: 2018, month: 1, day: 9), url: "https://wire.example/7",
    retrieved: PartialDate(year: 2026, month: 2))

  static let trail =
    "[S-00000001; SHA-256 \(hash); armsdb file, revision 3.1 of 2026-11-25]"

  static func text(_ style: CitationStyle, _ documents: [CitedDocument]) -> String {
    var list = CitationList(style, revision: revision)
    return documents.map { list.add($0) }.joined() + list.end()
  }

  static func text(_ style: CitationStyle, _ document: CitedDocument) -> String {
    text(style, [document])
  }

  @Test func chicago() {
    #expect(
      Self.text(.chicago, Self.document(Self.whole)) == """
        Harbour Wire. “Missiles for Japan.” January 9, 2018. Accessed February 2026. \
        https://wire.example/7. “Japan buys four.” \(Self.trail)

        """)
  }

  @Test func apa() {
    #expect(
      Self.text(.apa, Self.document(Self.whole)) == """
        Harbour Wire. (2018, January 9). Missiles for Japan. Retrieved February 2026, from \
        https://wire.example/7 “Japan buys four.” \(Self.trail)

        """)
  }

  @Test func footnoteSaysWhatIsSaid() {
    #expect(
      Self.text(.footnote, Self.document(Self.whole)) == """
        1. Harbour Wire, “Missiles for Japan”, January 9, 2018, https://wire.example/7. \
        quantity of SM-3 4: “Japan buys four.” \(Self.trail)

        """)
  }

  @Test func whatIsUnknownIsSaidAndNotInvented() {
    let bare = Self.document(DocumentMetadata())
    #expect(Self.text(.chicago, bare).hasPrefix("“[Untitled document wire/7.txt].” n.d. “Japan"))
    #expect(Self.text(.apa, bare).hasPrefix("[Untitled document wire/7.txt]. (n.d.). “Japan"))
    #expect(!Self.text(.bibtex, bare).contains("author"))
    #expect(!Self.text(.cslJSON, bare).contains("issued"))
  }

  @Test(arguments: ["2018?", "2018-21", "2018/2019", "201X", "2018-01~"])
  func doubtfulDatesStayAsTheyAre(edtf: String) throws {
    let date = try #require(PartialDate(edtf: edtf))
    let document = Self.document(DocumentMetadata(title: "T", published: date))
    #expect(Self.text(.chicago, document).contains("“T.” \(edtf)"))
    #expect(Self.text(.cslJSON, document).contains(#""issued": {"literal": "\#(edtf)"}"#))
    #expect(!Self.text(.bibtex, document).contains("  year ="))
  }

  @Test func bibtexEscapesWhatTexReads() {
    let text = Self.text(
      .bibtex,
      Self.document(
        DocumentMetadata(
          title: "R&D_{100%} #1 \\ ^~$", publisher: "A & B",
          published: PartialDate(year: 2018, month: 1), url: "https://a.example/{x}?a=1&b=2%20"),
        sentence: "It costs $5."))
    #expect(
      text == ##"""
        @misc{armsdb-0123456789ab,
          title = {{R\&D\_\{100\%\} \#1 \textbackslash{} \textasciicircum{}\textasciitilde{}\$}},
          author = {{A \& B}},
          publisher = {A \& B},
          year = {2018},
          month = {1},
          date = {2018-01},
          url = {https://a.example/%7Bx%7D?a=1&b=2%20},
          annote = {“It costs \$5.”},
          note = {S-00000001; SHA-256 \##(Self.hash); armsdb file, revision 3.1 of 2026-11-25},
        }

        """##)
  }

  @Test func cslNamesTypeDatesAndTrail() {
    let text = Self.text(.cslJSON, Self.document(Self.whole, kind: .notice))
    #expect(text.contains(#""type": "report", "title": "Missiles for Japan""#))
    #expect(
      text.contains(
        #""issued": {"date-parts": [[2018, 1, 9]]}, "accessed": {"date-parts": [[2026, 2]]}"#))
    #expect(Self.text(.cslJSON, []) == "[]\n")
  }

  /// A title of a stranger's page is no command to the terminal that shows it.
  @Test(arguments: CitationStyle.allCases)
  func nothingThatATerminalActsOnIsPrinted(style: CitationStyle) {
    let document = Self.document(
      DocumentMetadata(
        title: "Red \u{1B}[31m\u{202E}and\nblue", publisher: "A\u{9B}31m Wire",
        url: "https://a.example/\u{1B}]0;x\u{7}"),
      sentence: "Japan \u{1B}[2J buys four.")
    let text = Self.text(style, document)
    let acted = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(acted.isEmpty, "\(text)")
    #expect(text.contains("blue"))
    if style == .chicago { #expect(text.contains(#"Red \u{1B}[31m\u{202E}and blue"#)) }
  }
}
