internal import ArmsExtraction
internal import ArmsModel

/// Lines of JSON objects, or an array of them, as a table: a column a member, those of objects inside under `outer.inner`.
enum JSONTable {
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let rest = content(bytes)
    if rest.first == UInt8(ascii: "[") {
      return rest.dropFirst().first { $0 > 0x20 } == UInt8(ascii: "{")
    }
    return rest.first == UInt8(ascii: "{")
  }

  /// Without a byte order mark and blanks before it.
  private static func content(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].drop { $0 <= 0x20 }
  }

  /// Whether what a text begins with are rows of sales, by what their members are called.
  static func looksLikeSales(_ text: String) -> Bool {
    let head = Array(text.utf8.prefix(1 << 16))
    guard isOne(head), let rows = try? read(head, limit: 1 << 18) else { return false }
    return MappingProposal.looksLikeTable(rows.text.text)
  }

  /// The rows, with a header; a line that is no object is an empty row and named in the notes by its number.
  ///
  /// Columns stand in the order in which members come up, as in a table of the same rows in another format.
  static func read(
    _ bytes: [UInt8], limit: Int
  ) throws(InputProblem.Reason) -> (text: RowText, notes: [String]) {
    var columns: [String] = []
    var known: Set<String> = []
    while true {
      var text = RowText(limit: limit)
      var notes: [String] = []
      var isWhole = !columns.isEmpty
      for name in columns { try text.cell(name) }
      try text.endRow()
      try forEachRow(bytes) { (number, line, row) throws(InputProblem.Reason) in
        if row == nil, notes.count < 20 {
          notes.append("\(ReadingLosses.line)\(number): no JSON object")
        }
        let row = row ?? [:]
        let new = row.keys.filter { !known.contains($0) }
        if !new.isEmpty {
          // All lines once more, with a column for each: as a rule this happens at the first line.
          isWhole = false
          known.formUnion(new)
          columns += inOrder(new, of: line)
        }
        guard isWhole else { return }
        for name in columns { try text.cell(row[name] ?? "") }
        try text.endRow()
      }
      guard !columns.isEmpty else { throw .table(.noRows) }
      if isWhole { return (text, notes) }
    }
  }

  /// Calls `body` with each line: nil where it is no object, without members where it is blank.
  private static func forEachRow(
    _ bytes: [UInt8],
    _ body: (Int, ArraySlice<UInt8>, [String: String]?) throws(InputProblem.Reason) -> Void
  ) throws(InputProblem.Reason) {
    guard content(bytes).first != UInt8(ascii: "[") else {
      return try forEachElement(content(bytes).dropFirst(), body)
    }
    var (start, number) = (0, 0)
    while start <= bytes.count {
      let end = EightByteScan.first(of: 0x0A, in: bytes.span, from: start) ?? bytes.count
      number += 1
      let line = bytes[start..<end]
      start = end + 1
      guard line.contains(where: { $0 > 0x20 }) else {
        try body(number, line, [:])
        continue
      }
      try body(number, line, cells(of: line))
    }
  }

  /// The same with the elements of an array, of which all but its `[` is given; the last one may be cut short.
  private static func forEachElement(
    _ bytes: ArraySlice<UInt8>,
    _ body: (Int, ArraySlice<UInt8>, [String: String]?) throws(InputProblem.Reason) -> Void
  ) throws(InputProblem.Reason) {
    var (at, number) = (bytes.startIndex, 0)
    while at < bytes.endIndex {
      let start = at
      var (depth, isText) = (0, false)
      scan: while at < bytes.endIndex {
        switch bytes[at] {
        case UInt8(ascii: "\\") where isText: at += 1
        case UInt8(ascii: "\""): isText.toggle()
        case _ where isText: break
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "]") where depth == 0, UInt8(ascii: ",") where depth == 0: break scan
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
        at += 1
      }
      at = min(at, bytes.endIndex)
      let element = bytes[start..<at]
      if element.contains(where: { $0 > 0x20 }) {
        number += 1
        try body(number, element, cells(of: element))
      }
      if at < bytes.endIndex, bytes[at] == UInt8(ascii: "]") { return }
      at += 1
    }
  }

  /// nil for what is no object.
  private static func cells(of line: ArraySlice<UInt8>) -> [String: String]? {
    do throws(InputProblem.Reason) {
      var cells: [String: String] = [:]
      for (name, value) in try DocumentLine.object(Array(line)) { add(value, name, to: &cells) }
      return cells
    } catch {
      return nil
    }
  }

  /// Names of members by where they stand in a line; those that are written otherwise there, last.
  private static func inOrder(_ names: [String], of line: ArraySlice<UInt8>) -> [String] {
    let text = String(decoding: line, as: UTF8.self)
    let places = names.map { name in
      let last = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
      let range = text.firstRange(of: "\"\(name)\"") ?? text.firstRange(of: "\"\(last)\"")
      return (
        range.map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? .max, name
      )
    }
    return places.sorted { $0 < $1 }.map(\.1)
  }

  private static func add(_ value: JSONValue, _ name: String, to row: inout [String: String]) {
    switch value {
    case .null: break
    case .bool(let flag): row[name] = flag ? "yes" : "no"
    case .number(let print): row[name] = print
    case .string(let text): row[name] = text
    case .array(let values):
      row[name] = values.compactMap { value in
        switch value {
        case .number(let print): print
        case .string(let text): text
        default: nil
        }
      }.joined(separator: "; ")
    case .object(let members):
      for (inner, value) in members { add(value, "\(name).\(inner)", to: &row) }
    }
  }
}
