internal import ArmsModel

/// One line of input JSON Lines: a document with what is known of it.
struct DocumentLine: Hashable, Sendable {
  /// nil where the line gives none.
  var id: String?
  var text: String
  /// Whether `text` is a page's source.
  var isHTML: Bool
  var metadata: DocumentMetadata

  /// A problem of a line, with the line's id where that could be read.
  struct Failure: Error {
    var id: String?
    var reason: InputProblem.Reason
  }

  static func parse(_ bytes: [UInt8], maxBytes: Int) throws(Failure) -> DocumentLine {
    var id: String?
    do throws(InputProblem.Reason) {
      let object = try object(bytes)
      id = try identifier(object)
      let isHTML = try isHTML(object)
      let text = try text(object, isHTML ? "html" : "text", maxBytes: maxBytes)
      return DocumentLine(
        id: id, text: text, isHTML: isHTML, metadata: try MetadataFields.metadata(in: object))
    } catch {
      throw Failure(id: id, reason: error)
    }
  }

  static func object(_ bytes: [UInt8]) throws(InputProblem.Reason) -> [String: JSONValue] {
    let value: JSONValue
    do throws(JSONProblem) {
      value = try JSONParser.parse(bytes)
    } catch {
      throw .json(error)
    }
    guard case .object(let object) = value else { throw .notAnObject }
    return object
  }

  private static func identifier(
    _ object: [String: JSONValue]
  ) throws(InputProblem.Reason) -> String? {
    try MetadataFields.text("id", in: object)
  }

  private static func isHTML(
    _ object: [String: JSONValue]
  ) throws(InputProblem.Reason) -> Bool {
    func has(_ field: String) -> Bool { object[field] != nil && object[field] != .null }
    switch (has("text"), has("html")) {
    case (true, true): throw .textAndHTML
    case (false, false): throw has("document") && has("reports") ? .extractedLine : .noText
    case (_, let html): return html
    }
  }

  private static func text(
    _ object: [String: JSONValue], _ field: String, maxBytes: Int
  ) throws(InputProblem.Reason) -> String {
    guard case .string(let text) = object[field] else {
      throw .wrongType(field: field, expected: "a text")
    }
    guard !text.isEmpty else { throw .emptyField(field) }
    guard text.utf8.count <= maxBytes else { throw .tooLarge(limit: maxBytes) }
    if EightByteScan.holdsNUL(text), let place = text.unicodeScalars.firstIndex(of: "\0") {
      throw .nul(at: text.unicodeScalars.distance(from: text.startIndex, to: place))
    }
    return text
  }
}
