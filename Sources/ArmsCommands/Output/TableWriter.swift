/// A table for people: columns as wide as their cells, wrapped to the terminal's width where there is one.
///
/// Widths follow from the first rows, which are held back for that; the rest streams with those widths, so that memory
/// stays bounded however many rows come.
struct TableWriter: RowWriter {
  let output: StandardOutput
  /// nil where nothing is wrapped.
  let width: Int?
  private var columns: [Column] = []
  private var held: [[String]] = []
  private var widths: [Int] = []

  private static let heldRows = 1000
  private static let gap = 2
  /// A column is not made narrower than this to fit.
  private static let narrowest = 7

  init(output: StandardOutput, width: Int?) {
    self.output = output
    self.width = width
  }

  mutating func begin(_ columns: [Column]) throws {
    self.columns = columns
  }

  mutating func row(_ cells: [Cell]) throws {
    let texts = cells.map { cell in
      if case .int(let number) = cell { return String(number) }
      return Shown.line(cell.plain)
    }
    guard widths.isEmpty else { return try write(texts) }
    held.append(texts)
    if held.count >= Self.heldRows { try settle() }
  }

  mutating func end() throws {
    if widths.isEmpty, !held.isEmpty { try settle() }
  }

  private mutating func settle() throws {
    widths = columns.map { DisplayWidth.of($0.name) }
    for row in held {
      for (index, text) in row.enumerated() where index < widths.count {
        widths[index] = max(widths[index], DisplayWidth.of(text), 1)
      }
    }
    if let width { fit(width) }
    try write(columns.map { Shown.line($0.name) }, style: .bold)
    try write(widths.map { String(repeating: "─", count: $0) }, style: .faint)
    for row in held { try write(row) }
    held = []
  }

  /// Takes room from the widest column, again and again, until all fit; from what holds headings only where it must, and
  /// never from a column that is there to be copied.
  private mutating func fit(_ room: Int) {
    let gaps = Self.gap * max(widths.count - 1, 0)
    var excess = widths.reduce(0, +) + gaps - room
    for heads in [true, false] {
      let floors = columns.map { column in
        max(Self.narrowest, heads ? DisplayWidth.of(column.name) : 0)
      }
      while excess > 0 {
        let givers = widths.indices.filter { !columns[$0].isWhole && widths[$0] > floors[$0] }
        guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
  }

  private func write(_ texts: [String], style: Style? = nil) throws {
    let cells = texts.enumerated().map { index, text in
      width == nil ? [text] : Wrapping.lines(text, width: widths[index])
    }
    for line in 0..<max(cells.map(\.count).max() ?? 1, 1) {
      var out = ""
      var pending = 0
      for (index, lines) in cells.enumerated() {
        let text = line < lines.count ? lines[line] : ""
        let blank = max(widths[index] - DisplayWidth.of(text), 0)
        let shown = style.map { $0(text) } ?? text
        if columns[index].isNumber {
          if !text.isEmpty {
            out += String(repeating: " ", count: pending + blank) + shown
            pending = 0
          } else {
            pending += widths[index]
          }
        } else {
          // Blanks at the end of a line are not written.
          if !text.isEmpty {
            out += String(repeating: " ", count: pending) + shown
            pending = 0
          }
          pending += blank
        }
        pending += Self.gap
      }
      try output.line(out)
    }
  }
}
