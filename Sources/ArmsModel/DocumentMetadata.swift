/// What is known of a document from outside its text. Nothing here is guessed from the text or the name.
package struct DocumentMetadata: Hashable, Sendable {
  package var title: String?
  package var publisher: String?
  /// The document's own date; relative dates ("on Tuesday") count from it.
  package var published: PartialDate?
  package var url: String?
  /// When the copy was taken.
  package var retrieved: PartialDate?
  /// What the columns of the table mean that it is, where a person said so.
  package var table: TableMapping?

  package init(
    title: String? = nil, publisher: String? = nil, published: PartialDate? = nil,
    url: String? = nil, retrieved: PartialDate? = nil, table: TableMapping? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.published = published
    self.url = url
    self.retrieved = retrieved
    self.table = table
  }
}

/// What sort of text a document is.
package enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  case notice, release, news, register, other
}

/// How far a source is to be trusted for the facts of a sale; kept apart from how certain a value is.
package enum Reliability: String, CaseIterable, Hashable, Sendable {
  case official, company, press, unknown

  /// Smaller is better.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What extraction read from one document: a pure function of its text, its metadata and the names known.
package struct Extraction: Hashable, Sendable {
  package var kind: DocumentKind
  /// What was not read and why, such as `language: fr`.
  package var notes: [String]
  package var reports: [Report]
  /// Those of a long table, where they were wished for one after another; nil where `reports` are all.
  package var later: LaterReports?

  package init(
    kind: DocumentKind, notes: [String] = [], reports: [Report] = [], later: LaterReports? = nil
  ) {
    self.kind = kind
    self.notes = notes
    self.reports = reports
    self.later = later
  }
}
