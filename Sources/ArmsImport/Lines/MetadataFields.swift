package import ArmsModel

/// The metadata that a JSON object holds: the same names in a document's line and in a side file.
enum MetadataFields {
  static let names = ["title", "publisher", "published", "url", "retrieved"]

  static func metadata(
    in object: [String: JSONValue]
  ) throws(InputProblem.Reason) -> DocumentMetadata {
    DocumentMetadata(
      title: try text("title", in: object), publisher: try text("publisher", in: object),
      published: try date("published", in: object), url: try text("url", in: object),
      retrieved: try date("retrieved", in: object))
  }

  /// A text that is not empty; nil where the field is missing or null.
  static func text(
    _ field: String, in object: [String: JSONValue]
  ) throws(InputProblem.Reason) -> String? {
    switch object[field] {
    case nil, .null: return nil
    case .string(let text):
      if text.isEmpty { throw .emptyField(field) }
      guard !EightByteScan.holdsNUL(text) else {
        throw .wrongType(field: field, expected: "a text without NUL")
      }
      return text
    default: throw .wrongType(field: field, expected: "a text")
    }
  }

  private static func date(
    _ field: String, in object: [String: JSONValue]
  ) throws(InputProblem.Reason) -> PartialDate? {
    guard let text = try text(field, in: object) else { return nil }
    guard let date = PartialDate(edtf: text) else { throw .badDate(field: field, value: text) }
    return date
  }
}

extension DocumentMetadata {
  /// These fields, and where one is unknown, that of `other`.
  package func completed(by other: DocumentMetadata) -> DocumentMetadata {
    DocumentMetadata(
      title: title ?? other.title, publisher: publisher ?? other.publisher,
      published: published ?? other.published, url: url ?? other.url,
      retrieved: retrieved ?? other.retrieved, table: table ?? other.table)
  }
}
