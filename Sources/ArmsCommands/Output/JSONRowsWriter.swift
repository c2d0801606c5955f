internal import ArmsImport

/// An array of objects, or an object a line.
struct JSONRowsWriter: RowWriter {
  let isLines: Bool
  let output: StandardOutput
  private var columns: [Column] = []
  private var json = JSONWriter()
  private var isFirst = true

  init(isLines: Bool, output: StandardOutput) {
    self.isLines = isLines
    self.output = output
  }

  mutating func begin(_ columns: [Column]) throws {
    self.columns = columns
    if !isLines { try output.write("[") }
  }

  mutating func row(_ cells: [Cell]) throws {
    json.removeAll()
    json.object { json in
      for (column, cell) in zip(columns, cells) {
        json.key(column.name)
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
    }
  }
}
