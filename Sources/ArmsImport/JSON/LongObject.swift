internal import ArmsExtraction

/// A JSON object that is too long to hold, because of one list in it: the rest of it, and where the list stands.
struct LongObject {
  let members: [String: JSONValue]
  /// The list that was left out, from bracket to bracket; nil where there is none.
  let list: Range<Int>?

  /// How much is looked at in one go.
  fileprivate static let piece = 1 << 18

  /// Goes once through `line`. The list `name` of the object is left out, and nothing is known yet of what stands in it;
  /// the rest is read strictly. Throws `tooLarge` where the rest is longer than `limit` bytes.
  init(_ line: any LineBytes, leavingOut name: String, limit: Int) throws(InputProblem.Reason) {
    var scan = Scan(name: Array(name.utf8))
    var position = 0
    while position < line.count {
      let piece = try line.bytes(at: position, count: Self.piece)
      scan.take(piece, at: position)
      guard scan.rest.count <= limit else { throw .tooLarge(limit: limit) }
      position += piece.count
    }
    let left = scan.left
    let value: JSONValue
    do throws(JSONProblem) {
      value = try JSONParser.parse(scan.rest)
    } catch {
      // Where it stands in the line.
      let isBehind = left.map { error.offset > $0.lowerBound } ?? false
      let gone = isBehind ? (left?.count ?? 2) - 2 : 0
      throw .json(JSONProblem(kind: error.kind, offset: error.offset + gone))
    }
    guard case .object(let members) = value else { throw .notAnObject }
    self.members = members
    list = left
  }

  /// What a pass over the bytes of an object knows of them: enough to find a list, not whether they are JSON.
  private struct Scan {
    let name: [UInt8]
    /// What is not left out, with `[]` for what is.
    var rest: [UInt8] = []
    /// Where the list stands that was left out last.
    var left: Range<Int>?
    private var depth = 0
    private var isText = false
    private var isEscaped = false
    /// The last text of the object itself, as far as it could be the name.
    private var text: [UInt8] = []
    /// Whether a colon stands right behind the name.
    private var isNamed = false
    /// Where the list begins that is being left out.
    private var start: Int?

    init(name: [UInt8]) { self.name = name }

    mutating func take(_ bytes: [UInt8], at offset: Int) {
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if start == nil { rest.append(byte) }
        index += 1
        if isText {
          if isEscaped {
            isEscaped = false
          } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
          } else if byte == UInt8(ascii: "\"") {
            isText = false
            continue
          }
          if depth == 1, text.count <= name.count { text.append(byte) }
          continue
        }
        switch byte {
        case UInt8(ascii: "\""):
          isText = true
          isNamed = false
          text = []
        case UInt8(ascii: ":"): isNamed = depth == 1 && text == name
        case UInt8(ascii: "["):
          depth += 1
          if isNamed, start == nil { start = offset + index - 1 }
          isNamed = false
        case UInt8(ascii: "{"):
          depth += 1
          isNamed = false
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          depth -= 1
          if depth == 1, let from = start {
            left = from..<offset + index
            start = nil
            rest.append(UInt8(ascii: "]"))
          }
        case UInt8(ascii: ","): text = []
        default: break
        }
      }
    }
  }
}

/// The elements of a list within a long line, one after another; each is read strictly, and none is kept.
struct LongList {
  private let line: any LineBytes
  private let end: Int
  /// The most bytes of one element.
  private let limit: Int
  private var position: Int
  private var piece: [UInt8] = []
  private var index = 0
  private var isFirst = true
  private var isOver = false

  /// `list` is a range that `LongObject` gave for this line.
  init(_ line: any LineBytes, in list: Range<Int>, limit: Int) {
    self.line = line
    self.limit = limit
    position = list.lowerBound + 1
    end = list.upperBound
  }

  /// The next element; nil at the end of the list.
  mutating func next() throws(InputProblem.Reason) -> JSONValue? {
    guard !isOver else { return nil }
    var element: [UInt8] = []
    var depth = 0
    var isText = false
    var isEscaped = false
    let start = position - piece.count + index
    while let byte = try nextByte() {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]") where depth == 0, UInt8(ascii: ",") where depth == 0:
          isOver = byte == UInt8(ascii: "]")
          if isOver, isFirst, element.allSatisfy({ $0 <= 0x20 }) { return nil }
          isFirst = false
          return try value(element, at: start)
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        default: break
        }
      }
      element.append(byte)
      guard element.count <= limit else { throw .tooLarge(limit: limit) }
    }
    throw .json(JSONProblem(kind: .unexpectedEnd, offset: end))
  }

  private func value(_ element: [UInt8], at start: Int) throws(InputProblem.Reason) -> JSONValue {
    do throws(JSONProblem) {
      return try JSONParser.parse(element: element)
    } catch {
      throw .json(JSONProblem(kind: error.kind, offset: start + error.offset))
    }
  }

  private mutating func nextByte() throws(InputProblem.Reason) -> UInt8? {
    if index == piece.count {
      let count = min(LongObject.piece, end - position)
      guard count > 0 else { return nil }
      piece = try line.bytes(at: position, count: count)
      position += piece.count
      index = 0
    }
    defer { index += 1 }
    return piece[index]
  }
}
