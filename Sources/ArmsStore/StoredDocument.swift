package import ArmsMatching
package import ArmsModel

/// A document as a reader hands it to the store.
package struct StoredDocumentInput: Hashable, Sendable {
  /// SHA-256 of the bytes as they came, 64 lower-case hexadecimal digits.
  package var sha256: String
  /// The text that citations count in; holds no NUL and is not empty.
  package var text: String
  /// The bytes as they came, where they are not the UTF-8 of `text`.
  package var original: [UInt8]?
  /// The name of the original's encoding or format, such as `windows-1252`; nil where the bytes are the text.
  package var originalFormat: String?
  /// What the reader has to say (beside the notes of the extraction).
  package var notes: [String]
  package var metadata: DocumentMetadata
  package var appearance: Appearance
  /// Where ranges of the text stand in the original; no two with the same range.
  package var places: [Place]

  package init(
    sha256: String, text: String, original: [UInt8]? = nil, originalFormat: String? = nil,
    notes: [String] = [], metadata: DocumentMetadata = .init(), appearance: Appearance,
    places: [Place] = []
  ) {
    self.sha256 = sha256
    self.text = text
    self.original = original
    self.originalFormat = originalFormat
    self.notes = notes
    self.metadata = metadata
    self.appearance = appearance
    self.places = places
  }
}

/// Where a document was met: the path as given, and the id where the input gave one.
package struct Appearance: Hashable, Sendable {
  /// The path as imported; `-` for standard input; `FILE!/MEMBER` for a member.
  package var path: String
  /// The input's own id of the document (a JSON line's `id`), where it gave one.
  package var id: String?

  package init(path: String, id: String? = nil) {
    self.path = path
    self.id = id
  }

  /// What the document is called in lists: the id, else the path.
  package var name: String { id ?? path }
}

/// What `Store.add` did with a document.
package enum AddOutcome: Hashable, Sendable {
  /// Stored, with so many reports. `laterVersionOf`: names of the documents that it is a later version or the correction
  /// of, and that count no longer.
  case new(reports: Int, laterVersionOf: [String] = [])
  /// Known, under this appearance, with this metadata: nothing was written.
  case unchanged
  /// Known, and now under one more appearance; read again where its metadata changed.
  case newAppearance(readAgain: Bool)
  /// Known, with other metadata than before: read again.
  case metadataChanged
  /// Known as it came, and read with other own names than those known now: read again.
  case readWithNames
}

/// A document of the store, without its text.
package struct DocumentRow: Hashable, Sendable {
  package var sha256: String
  package var kind: DocumentKind
  /// The metadata in force: a person's word, else the earliest appearance that knows it.
  package var metadata: DocumentMetadata
  package var reliability: Reliability
  package var appearances: [Appearance]
  package var notes: [String]
  /// Length of the text in code points.
  package var characters: Int
  package var originalFormat: String?
  /// How many reports were read from it.
  package var reports: Int
  /// Keys of the sales that these reports stand in, sorted.
  package var sales: [String]
  /// Seconds since 1970-01-01 UTC at which it was first stored.
  package var firstSeen: Int
  /// How it relates to other documents, by kind and name.
  package var related: [RelatedDocument]
  /// The newest version of its text, where it is an earlier one: what it says stays and does not count.
  package var supersededBy: RelatedDocument?
  /// Who marked it as vanished from where it stood, and why.
  package var withdrawal: Withdrawal?

  /// What it is called: the first appearance's name, in sorted order.
  package var name: String { appearances.first?.name ?? sha256 }

  package init(
    sha256: String, kind: DocumentKind, metadata: DocumentMetadata, reliability: Reliability,
    appearances: [Appearance], notes: [String], characters: Int, originalFormat: String?,
    reports: Int, sales: [String], firstSeen: Int, related: [RelatedDocument] = [],
    supersededBy: RelatedDocument? = nil, withdrawal: Withdrawal? = nil
  ) {
    self.sha256 = sha256
    self.kind = kind
    self.metadata = metadata
    self.reliability = reliability
    self.appearances = appearances
    self.notes = notes
    self.characters = characters
    self.originalFormat = originalFormat
    self.reports = reports
    self.sales = sales
    self.firstSeen = firstSeen
    self.related = related
    self.supersededBy = supersededBy
    self.withdrawal = withdrawal
  }
}

/// A document that another one relates to.
package struct RelatedDocument: Hashable, Sendable {
  package var kind: DocumentRelation.Kind
  package var name: String
  package var sha256: String
  /// What shows it, in words.
  package var reason: String
}

/// A change of metadata: per field, leave it, set it, or clear it so that the appearances speak again.
package struct MetadataChange: Hashable, Sendable {
  package enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
    case keep, clear
    case set(Value)
  }

  package var title: Change<String> = .keep
  package var publisher: Change<String> = .keep
  package var published: Change<PartialDate> = .keep
  package var url: Change<String> = .keep
  package var retrieved: Change<PartialDate> = .keep

  package init() {}
}
