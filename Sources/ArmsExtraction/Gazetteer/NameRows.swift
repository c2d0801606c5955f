import ArmsModel

/// The rows of a gazetteer file one after the other, as places in its bytes: nothing is copied but what is asked for.
struct NameRows {
  let bytes: [UInt8]
  private var next = 0
  /// The cells of the current row.
  private var cells: [Range<Int>] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Goes on to the next row that is no comment; false at the end.
  mutating func advance() -> Bool {
    // A reference of its own, since the span must not see the changes to the rest.
    let all = self.bytes
    let bytes = all.span
    while next < bytes.count {
      var start = next
      let end = EightByteScan.first(of: UInt8(ascii: "\n"), in: bytes, from: start) ?? bytes.count
      next = end + 1
      guard end > start, bytes[start] != UInt8(ascii: "#") else { continue }
      cells.removeAll(keepingCapacity: true)
      let row = bytes.extracting(first: end)
      while let tab = EightByteScan.first(of: UInt8(ascii: "\t"), in: row, from: start) {
        cells.append(start..<tab)
        start = tab + 1
      }
      cells.append(start..<end)
      return true
    }
    return false
  }

  /// Calls `body` with each row of a file.
  static func each(_ text: String, _ body: (NameRows) -> Void) {
    var rows = NameRows(text)
    while rows.advance() { body(rows) }
  }

  /// What `entry` makes of each row of a file.
  static func map<Entry>(_ text: String, _ entry: (NameRows) -> Entry) -> [Entry] {
    var entries: [Entry] = []
    each(text) { entries.append(entry($0)) }
    return entries
  }

  /// The place of the cell at `index`, empty where the row is shorter.
  func place(_ index: Int) -> Range<Int> { index < cells.count ? cells[index] : 0..<0 }

  func cell(_ index: Int) -> String { string(place(index)) }

  /// The cell without the mark of a weak name.
  func name(_ index: Int) -> String {
    let place = place(index)
    return string(isMarked(place) ? place.dropFirst() : place)
  }

  func string(_ place: Range<Int>) -> String {
    String(decoding: bytes[place], as: UTF8.self)
  }

  /// The places of the parts of a cell.
  func parts(_ index: Int, by separator: Unicode.Scalar = "|") -> Parts {
    Parts(bytes: bytes, separator: UInt8(ascii: separator), rest: place(index))
  }

  /// The parts of a cell one after the other; empty ones are left out.
  struct Parts: Sequence, IteratorProtocol {
    let bytes: [UInt8]
    let separator: UInt8
    var rest: Range<Int>

    mutating func next() -> Range<Int>? {
      while !rest.isEmpty {
        var end = rest.lowerBound
        while end < rest.upperBound, bytes[end] != separator { end += 1 }
        let part = rest.lowerBound..<end
        rest = (end < rest.upperBound ? end + 1 : end)..<rest.upperBound
        if !part.isEmpty { return part }
      }
      return nil
    }
  }

  func strings(_ index: Int, by separator: Unicode.Scalar = "|") -> [String] {
    parts(index, by: separator).map(string)
  }

  /// Whether a leading `~` marks a name as weak.
  func isMarked(_ place: Range<Int>) -> Bool {
    !place.isEmpty && bytes[place.lowerBound] == UInt8(ascii: "~")
  }
}
