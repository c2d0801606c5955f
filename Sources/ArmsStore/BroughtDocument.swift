package import ArmsModel

/// A document as another armsdb file holds it, on its way into this one.
package struct BroughtDocument: Sendable {
  /// Where it was met there, and what is known of it from there.
  package struct Met: Sendable {
    package var appearance: Appearance
    package var metadata: DocumentMetadata
  }

  /// A piece of metadata that a person set there.
  package struct Setting: Hashable, Sendable {
    package var name: String
    package var value: String
    /// Seconds since 1970-01-01 UTC.
    package var setAt: Int
  }

  /// Its row in that file.
  package var row: Int
  /// As that file states it; not yet held against the bytes.
  package var sha256: String
  package var text: String
  package var original: [UInt8]?
  package var originalFormat: String?
  package var readerNotes: [String]
  /// What is in force there: what it was read with.
  package var metadata: DocumentMetadata
  package var places: [Met]
  package var settings: [Setting]
  /// What it is called there.
  package var name: String { places.first?.appearance.name ?? sha256 }
}

/// Something that two files say otherwise, or that one knows of the other's documents; the file that is written to keeps
/// its own.
package enum BringRemark: Hashable, Sendable {
  /// A person set this piece of a document's metadata otherwise there.
  case setting(document: String, name: String, here: String, there: String)
  /// A publisher is trusted otherwise there.
  case reliability(publisher: String, here: Reliability, there: Reliability)
  /// A document that is here was removed there on purpose.
  case removedThere(Tombstone, document: String)
}

/// What a file gives another beside its documents.
package struct Brought: Hashable, Sendable {
  package var decisions = 0
  package var newDecisions = 0
  /// Removals that were noted here too.
  package var removals = 0
  /// Own names that it was taught and this file was not.
  package var strangeNames = 0
  package var remarks: [BringRemark] = []

  package init() {}
}
