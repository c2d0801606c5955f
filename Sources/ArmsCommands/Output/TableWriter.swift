/// A table for people: columns as wide as their cells, wrapped at blanks to the terminal's width where there is one.
/// Where the words of a row do not fit side by side, each row is written as named values instead, so that no word is cut.
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
  /// True where the columns do not fit side by side.
  private var isList = false

  private static let heldRows = 1000
  private static let gap = 2
  /// A word longer than this (a path, an address) may be broken: it is read as a whole only where it is copied.
  private static let longestWord = 28

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
    if isList {
      for row in held { try write(row) }
      held = []
      return
    }
    try write(columns.map { Shown.line($0.name) }, style: .bold)
    try write(widths.map { String(repeating: "─", count: $0) }, style: .faint)
    for row in held { try write(row) }
    held = []
  }

  /// Takes room from the widest column, again and again, until all fit: from none more than its longest word needs, and
  /// never from one that is there to be copied.
  private mutating func fit(_ room: Int) {
    let gaps = Self.gap * max(widths.count - 1, 0)
    var excess = widths.reduce(0, +) + gaps - room
    guard excess > 0 else { return }
    let floors = columns.indices.map(floor)
    guard floors.reduce(0, +) + gaps <= room else {
      isList = true
      return
    }
    while excess > 0 {
      let givers = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
  }

  /// The width of a column's longest word, its heading among them.
  private func floor(_ column: Int) -> Int {
    if columns[column].isWhole { return widths[column] }
    var longest = 1
    for text in held.lazy.map({ $0[column] }) + [columns[column].name] {
      for word in text.split(separator: " ") {
        longest = max(longest, min(DisplayWidth.of(String(word)), Self.longestWord))
      }
    }
    return longest
  }

  /// `sale: S-… | buyer: Japan`: named values, each whole on a line where it fits on one; blank ones are left out. With
  /// colours, names step back and the first value, what the row is of, stands out.
  private func writeList(_ texts: [String], _ room: Int) throws {
    var line = ""
    // The same with its colours, which take no room.
    var shown = ""
    var isFirst = true
    func indent() -> Int { isFirst ? 0 : 2 }
    func flush() throws {
      guard !line.isEmpty else { return }
      try output.line(String(repeating: " ", count: indent()) + shown)
      isFirst = false
      line = ""
    }
    for (place, (column, text)) in zip(columns, texts).enumerated() where !text.isEmpty {
      let name = "\(Shown.line(column.name)):"
      let pair = "\(name) \(text)"
      let value = place == 0 ? Style.bold(text) : column.coloured(text)
      let coloured = "\(Style.faint(name)) \(value)"
      let joined = line.isEmpty ? pair : "\(line) | \(pair)"
      if DisplayWidth.of(joined) <= room - indent() {
        shown = line.isEmpty ? coloured : "\(shown) | \(coloured)"
        line = joined
        continue
      }
      try flush()
      if DisplayWidth.of(pair) <= room - indent() {
        line = pair
        shown = coloured
        continue
      }
      let parts = Wrapping.lines(pair, width: room - 4)
      for (number, part) in parts.enumerated() {
        if number > 0 { try output.line("    " + part) } else { line = part }
        shown =
          number == 0 && part.hasPrefix(name)
          ? Style.faint(name) + String(part.dropFirst(name.count)) : line
        if number == 0, parts.count > 1 { try flush() }
      }
    }
    try flush()
  }

  private func write(_ texts: [String], style: Style? = nil) throws {
    if isList, let width { return try writeList(texts, width) }
    let cells = texts.enumerated().map { index, text in
      width == nil ? [text] : Wrapping.lines(text, width: widths[index])
    }
    for line in 0..<max(cells.map(\.count).max() ?? 1, 1) {
      var out = ""
      var pending = 0
      for (index, lines) in cells.enumerated() {
        let text = line < lines.count ? lines[line] : ""
        let blank = max(widths[index] - DisplayWidth.of(text), 0)
        let shown = style.map { $0(text) } ?? columns[index].coloured(text)
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
