import ArmsModel

/// What the cells of a register say in numbers. A blank, a question mark and dots are unknown, never zero.
enum CellNumbers {
  /// Whether a cell says nothing.
  static func isUnknown(_ text: String) -> Bool {
    text.utf8.allSatisfy { " ?.-–—*".utf8.contains($0) }
      || ["n/a", "na", "null", "unknown", "none", "nan"].contains(text.lowercased())
  }

  /// Whether a cell marks its neighbour as uncertain: a question mark, or a yes.
  static func isMark(_ text: String) -> Bool {
    text.contains("?") || ["yes", "y", "true", "1", "x"].contains(text.lowercased())
  }

  /// The text in brackets, or before a question mark, and whether it was marked so: how registers print an estimate.
  static func unmarked(_ text: String) -> (text: String, isMarked: Bool) {
    var rest = text[...]
    var isMarked = false
    func trim() { while rest.last == " " { rest.removeLast() } }
    rest = Footnotes.cut(rest)
    while rest.hasSuffix("?") {
      rest.removeLast()
      isMarked = true
      trim()
    }
    if rest.hasPrefix("("), rest.hasSuffix(")") {
      rest = rest.dropFirst().dropLast()
      isMarked = true
    }
    while rest.first == " " { rest.removeFirst() }
    trim()
    return (String(rest), isMarked)
  }

  /// A number of things: `25`, `(25)`, `1,200`, `10-12`, `c. 50`, `>50`; a mark makes it about so many.
  ///
  /// `comma` says that a comma stands before decimals, and a point between thousands.
  static func quantity(_ text: String, isMarked: Bool, comma: Bool = false) -> Quantity? {
    if isUnknown(text) { return nil }
    var (rest, inBrackets) = unmarked(text)
    var qualifier = Qualifier.exactly
    let lowered = rest.lowercased()
    for (sign, meaning) in signs where lowered.hasPrefix(sign) {
      qualifier = meaning
      rest = String(rest.dropFirst(sign.count).drop { $0 == " " || $0 == "." })
      break
    }
    if rest.hasSuffix("+") {
      qualifier = .atLeast
      rest.removeLast()
    }
    if qualifier == .exactly, isMarked || inBrackets { qualifier = .about }
    if let whole = whole(rest, comma: comma) { return Quantity(whole, qualifier: qualifier) }
    let ends = rest.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard ends.count == 2, let low = whole(String(ends[0]), comma: comma),
      let high = whole(String(ends[1]), comma: comma), low < high
    else { return nil }
    return Quantity(low, high: high, qualifier: qualifier)
  }

  private static let signs: [(String, Qualifier)] = [
    ("up to ", .atMost), ("at least ", .atLeast), ("about ", .about), ("approx", .about),
    ("some ", .about), ("ca", .about), ("c.", .about), ("c ", .about), ("~", .about),
    ("≈", .about), (">=", .atLeast), ("≥", .atLeast), (">", .atLeast), ("<=", .atMost),
    ("≤", .atMost), ("<", .atMost),
  ]

  /// A whole number, with thousands parted or not; `2.0` is one too.
  static func whole(_ text: String, comma: Bool = false) -> Int? {
    guard let number = decimal(text, comma: comma), number.decimals == 0 || number.isWhole else {
      return nil
    }
    return number.digits / number.divisor
  }

  /// A number with its decimals.
  struct Decimal {
    var digits = 0
    var decimals = 0
    var divisor: Int { (0..<decimals).reduce(1) { product, _ in product * 10 } }
    var isWhole: Bool { digits % divisor == 0 }
  }

  /// Reads digits with their signs; `comma` says that a comma stands before the decimals. nil where it is no number, or
  /// one that nobody could mean.
  static func decimal(_ text: String, comma: Bool) -> Decimal? {
    let (point, thousands): (UInt8, UInt8) =
      comma ? (UInt8(ascii: ","), UInt8(ascii: ".")) : (UInt8(ascii: "."), UInt8(ascii: ","))
    var number = Decimal()
    var group: Int?
    var isBehindPoint = false
    var count = 0
    let bytes = Array(text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").utf8)
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        count += 1
        guard count <= 15 else { return nil }
        number.digits = number.digits * 10 + Int(byte - 0x30)
        if isBehindPoint { number.decimals += 1 }
        if let length = group { group = length + 1 }
      case thousands, 0x20, UInt8(ascii: "'"):
        guard count > 0, !isBehindPoint, group == nil || group == 3 else { return nil }
        group = 0
      case point:
        guard count > 0, !isBehindPoint, group == nil || group == 3 else { return nil }
        isBehindPoint = true
        group = nil
      default: return nil
      }
    }
    guard count > 0, group == nil || group == 3, number.decimals <= 9 else { return nil }
    return number
  }

  /// Whole units of a currency, with the worth of the last printed digit.
  static func amount(_ text: String, scale: Int, comma: Bool) -> (amount: Int, step: Int)? {
    guard let number = decimal(text, comma: comma) else { return nil }
    let (product, overflow) = number.digits.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    let divisor = number.divisor
    return ((product + divisor / 2) / divisor, max(scale / divisor, 1))
  }
}
