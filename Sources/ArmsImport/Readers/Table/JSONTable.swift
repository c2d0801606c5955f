internal import ArmsExtraction

/// Lines of JSON objects as a table: a column a member, those of objects inside under `outer.inner`.
enum JSONTable {
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { $0 > 0x20 } == UInt8(ascii: "{")
  }

  /// The rows, with a header; a line that is no object is an empty row and named in the notes by its number.
  static func read(
    _ bytes: [UInt8], limit: Int
  ) throws(InputProblem.Reason) -> (text: String, notes: [String]) {
    var rows: [[String: String]] = []
    var names: Set<String> = []
    var notes: [String] = []
    for (place, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      var row: [String: String] = [:]
      if line.contains(where: { $0 > 0x20 }) {
        do throws(InputProblem.Reason) {
          for (name, value) in try DocumentLine.object(Array(line)) {
            add(value, name, to: &row)
          }
        } catch {
          if notes.count < 20 { notes.append("table: line \(place + 1): no JSON object") }
        }
      }
      names.formUnion(row.keys)
      rows.append(row)
    }
    guard !names.isEmpty else { throw .table(.noRows) }
    let columns = names.sorted()
    var text = RowText(limit: limit)
    for name in columns { try text.cell(name) }
    try text.endRow()
    for row in rows {
      for name in columns { try text.cell(row[name] ?? "") }
      try text.endRow()
    }
    return (text.text, notes)
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
