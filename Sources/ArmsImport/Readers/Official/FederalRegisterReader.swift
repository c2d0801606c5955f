internal import ArmsModel

/// What the Federal Register's interface for programs gives: one document, or the results of a search, each of which is a
/// document `FILE!/NUMBER`. It holds title and summary; the full text is another file, which a note names.
struct FederalRegisterReader: DocumentReader, ContainerReader {
  func takes(_ head: Head) -> Bool {
    head.text.first == UInt8(ascii: "{") && head.holds("\"document_number\"")
      && head.holds("federalregister.gov")
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    let object = try DocumentLine.object(bytes)
    let title = try MetadataFields.text("title", in: object)
    let parts = [title, try MetadataFields.text("abstract", in: object)].compactMap { $0 }
    guard !parts.isEmpty else { throw .noText }
    var metadata = DocumentMetadata(title: title, publisher: "Federal Register")
    if case .string(let date)? = object["publication_date"] {
      metadata.published = PartialDate(edtf: date)
    }
    metadata.url = Self.address("html_url", in: object)
    let full = Self.address("raw_text_url", in: object) ?? metadata.url
    return ReadText(
      text: parts.joined(separator: "\n\n"), format: ReaderKind.federalRegister.rawValue,
      notes: ["title and summary only" + (full.map { "; the full text is at \($0)" } ?? "")],
      metadata: metadata)
  }

  func open(_ input: ContainerInput) throws(InputProblem.Reason) -> any Members {
    let bytes = try input.stream.all(limit: input.limits.bytes, until: input.deadline)
    let object = try DocumentLine.object(bytes)
    guard case .array(let results)? = object["results"] else {
      return OneMember(
        .member(
          Member(
            path: input.name, id: input.id, bytes: bytes, metadata: input.metadata,
            kind: .federalRegister)))
    }
    guard !results.isEmpty else { throw .archive(.empty) }
    guard results.count <= input.limits.members else {
      throw .members(limit: input.limits.members)
    }
    return FederalRegisterResults(results, JSONElements.of("results", in: bytes), input)
  }

  private static func address(_ field: String, in object: [String: JSONValue]) -> String? {
    guard case .string(let text)? = object[field], text.hasPrefix("http"), !text.contains(" ")
    else { return nil }
    return text
  }
}

private final class FederalRegisterResults: Members {
  private let input: ContainerInput
  private var waiting: ArraySlice<(name: String, bytes: [UInt8])>

  init(_ results: [JSONValue], _ bytes: [[UInt8]], _ input: ContainerInput) {
    self.input = input
    var names: Set<String> = []
    waiting =
      zip(results, bytes).enumerated().map { index, result in
        var name = "\(index + 1)"
        if case .object(let object) = result.0,
          case .string(let number)? = object["document_number"]
        {
          let label = MailMembers.label(number)
          if names.insert(label).inserted { name = label }
        }
        return (name, result.1)
      }[...]
  }

  func next() -> InputItem? {
    guard let result = waiting.popFirst() else { return nil }
    return .member(
      Member(
        path: input.name(ofMember: result.name), bytes: result.bytes, metadata: input.metadata,
        kind: .federalRegister))
  }
}

/// The elements of an array inside a JSON object, as they are printed.
enum JSONElements {
  /// Those of the object's member `name`, where `bytes` are known to be sound JSON.
  static func of(_ name: String, in bytes: [UInt8]) -> [[UInt8]] {
    var elements: [[UInt8]] = []
    var depth = 0
    var index = 0
    var last: ArraySlice<UInt8> = []
    /// Where the wanted array's current element begins; nil outside it.
    var start: Int?
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let begin = index + 1
        index = begin
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        last = bytes[begin..<min(index, bytes.count)]
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth == 2, start == nil, bytes[index] == UInt8(ascii: "["),
          last.elementsEqual(name.utf8)
        {
          start = index + 1
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 1, let begin = start {
          add(bytes[begin..<index], to: &elements)
          return elements
        }
      case UInt8(ascii: ","):
        if depth == 2, let begin = start {
          add(bytes[begin..<index], to: &elements)
          start = index + 1
        }
      default: break
      }
      index += 1
    }
    return elements
  }

  private static func add(_ bytes: ArraySlice<UInt8>, to elements: inout [[UInt8]]) {
    let isBlank = { (byte: UInt8) in byte <= 0x20 }
    let element = bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    if !element.isEmpty { elements.append(Array(element)) }
  }
}
