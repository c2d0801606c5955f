/// JSON Lines: a document a line. The lines are cut here and read in parallel (`DocumentLine`).
struct JSONLinesReader: ContainerReader {
  /// The first line is an object, and holds a text or begins as one that may.
  func takes(_ head: Head) -> Bool {
    guard head.text.first == UInt8(ascii: "{"), !head.bytes.contains(0) else { return false }
    if head.isNamed(".jsonl", ".ndjson") { return true }
    let line = head.text.prefix { $0 != 0x0A }
    return MemberNames(of: line).all { $0 == "text" || $0 == "html" }
  }

  func open(_ input: ContainerInput) throws(InputProblem.Reason) -> any Members {
    LineReader(input)
  }
}

/// The names of an object's members, as far as its text goes.
private struct MemberNames {
  private let names: [String]
  /// Whether the text ends before the object does.
  private let isCut: Bool

  init(of bytes: ArraySlice<UInt8>) {
    var names: [String] = []
    var depth = 0
    var string: ArraySlice<UInt8>?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ":"):
        if depth == 1, let name = string { names.append(String(decoding: name, as: UTF8.self)) }
      case UInt8(ascii: "\""):
        let start = index + 1
        index = start
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        string = index < bytes.endIndex ? bytes[start..<index] : nil
      default: break
      }
      index += 1
    }
    self.names = names
    isCut = depth > 0
  }

  /// Whether one of the names is wanted, or all of them are those of a document's metadata and more may come.
  func all(_ isWanted: (String) -> Bool) -> Bool {
    if names.contains(where: isWanted) { return true }
    let known = Set(MetadataFields.names + ["id"])
    return isCut && !names.isEmpty && names.allSatisfy(known.contains)
  }
}
