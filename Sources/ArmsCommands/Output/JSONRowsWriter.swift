internal import ArmsImport

/// An array of objects, or an object a line. Of columns of one name the second is called `name_2`: most readers keep one
/// of two equal keys and say nothing.
struct JSONRowsWriter: RowWriter {
  let isLines: Bool
  let output: StandardOutput
  /// As they are written.
  private var keys: [[UInt8]] = []
  private var json = JSONWriter()
  private var isFirst = true

  init(isLines: Bool, output: StandardOutput) {
    self.isLines = isLines
    self.output = output
  }

  mutating func begin(_ columns: [Column]) throws {
    keys = Self.distinct(columns.map(\.name)).map { JSONWriter.written(key: $0) }
    if !isLines { try output.write("[") }
  }

  /// The names, those that stood before with the first free number from 2 on.
  static func distinct(_ names: [String]) -> [String] {
    var taken = Set(names)
    var seen: Set<String> = []
    return names.map { name in
      if seen.insert(name).inserted { return name }
      var number = 2
      while !taken.insert("\(name)_\(number)").inserted { number += 1 }
      return "\(name)_\(number)"
    }
  }

  mutating func row(_ cells: [Cell]) throws {
    json.removeAll()
    json.object { json in
      for (key, cell) in zip(keys, cells) {
        json.key(written: key)
        json.cell(cell)
      }
    }
    if !isLines { try output.write(isFirst ? "\n" : ",\n") }
    isFirst = false
    try output.write(json.bytes)
    if isLines { try output.line() }
  }

  mutating func end() throws {
    if !isLines { try output.write(isFirst ? "]\n" : "\n]\n") }
  }
}

extension JSONWriter {
  mutating func cell(_ cell: Cell) {
    switch cell {
    case .null: null()
    case .int(let number): int(number)
    // JSON has no infinity.
    case .real(let number): number.isFinite ? raw("\(number)") : null()
    case .text(let text): string(text)
    case .flag(let value): bool(value)
    case .blob: string(cell.plain)
    case .list(let cells): array(cells) { $0.cell($1) }
    }
  }
}
