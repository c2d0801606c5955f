/// One value of a row, before any format.
enum Cell: Hashable, Sendable {
  case null
  case int(Int)
  case real(Double)
  case text(String)
  /// 1 or 0 in tables of numbers, true or false in JSON.
  case flag(Bool)
  case blob([UInt8])
  /// Several values, in JSON an array; elsewhere an entry a line, whose own line ends are blanks then.
  case list([Cell])

  static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .null }
  static func int(_ number: Int?) -> Cell { number.map { .int($0) } ?? .null }
  static func flag(_ value: Bool?) -> Cell { value.map { .flag($0) } ?? .null }

  /// The value in letters; bytes as SQL writes them. NULL is an empty text.
  var plain: String {
    switch self {
    case .null: ""
    case .int(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .flag(let value): value ? "1" : "0"
    case .blob(let bytes): Self.hexadecimal(bytes)
    case .list(let cells): Self.lines(Self.entries(cells))
    }
  }

  /// The entries of a list, a line each; nothing where all are empty.
  static func lines(_ entries: [String]) -> String {
    entries.allSatisfy(\.isEmpty) ? "" : entries.joined(separator: "\n")
  }

  /// Each on one line.
  static func entries(_ cells: [Cell]) -> [String] {
    cells.map { cell in
      var line = String.UnicodeScalarView()
      for scalar in cell.plain.unicodeScalars {
        let isLineEnd =
          scalar.properties.generalCategory == .lineSeparator
          || scalar.properties.generalCategory == .paragraphSeparator
          || (0x0A...0x0D).contains(scalar.value) || scalar.value == 0x85
        line.append(isLineEnd ? " " : scalar)
      }
      return String(line)
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var text = Array("X'".utf8)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text + [0x27], as: UTF8.self)
  }
}

struct Column: Hashable {
  var name: String
  /// Numbers stand to the right in tables.
  var isNumber = false
  /// Never broken into lines: keys and hashes are there to be copied.
  var isWhole = false
  /// A word in its cells that is coloured on a terminal that has colour.
  var warning: String?

  init(_ name: String, number: Bool = false, whole: Bool = false, warning: String? = nil) {
    self.name = name
    isNumber = number
    isWhole = whole
    self.warning = warning
  }

  /// A text of its cells as a terminal shows it.
  func coloured(_ text: String) -> String {
    guard let warning, Terminal.hasColour else { return text }
    return text.replacing(warning, with: Style.warning(warning))
  }
}

/// Writes rows in one format. Knows nothing of what the rows mean.
protocol RowWriter {
  mutating func begin(_ columns: [Column]) throws
  mutating func row(_ cells: [Cell]) throws
  /// Writes what is still held back.
  mutating func end() throws
}
