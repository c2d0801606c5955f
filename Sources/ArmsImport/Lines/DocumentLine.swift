internal import ArmsModel

/// One line of input JSON Lines: a document with what is known of it.
struct DocumentLine: Hashable, Sendable {
  /// nil where the line gives none.
  var id: String?
  var text: String
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
      let text = try text(object, maxBytes: maxBytes)
      return DocumentLine(id: id, text: text, metadata: try MetadataFields.metadata(in: object))
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

  private static func text(
    _ object: [String: JSONValue], maxBytes: Int
  ) throws(InputProblem.Reason) -> String {
    switch object["text"] {
    case .string(let text):
      guard !text.isEmpty else { throw .emptyField("text") }
      guard text.utf8.count <= maxBytes else { throw .tooLarge(limit: maxBytes) }
      if EightByteScan.holdsNUL(text), let place = text.unicodeScalars.firstIndex(of: "\0") {
        throw .nul(at: text.unicodeScalars.distance(from: text.startIndex, to: place))
      }
      return text
    case nil, .null:
      switch object["html"] {
      case nil, .null: throw .noText
      default: throw .html
      }
    default: throw .wrongType(field: "text", expected: "a text")
    }
  }
}
