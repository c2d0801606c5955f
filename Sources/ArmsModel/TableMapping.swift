/// What the columns of a table mean: what a person says of a register or spreadsheet, or what is known of one.
package struct TableMapping: Hashable, Sendable {
  /// What a column holds.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    case seller, buyer
    /// The system's name as the trade writes it.
    case designation
    /// What is sold, in words: a name, a kind, or both.
    case item
    /// What the thing is, beside its name ("fighter aircraft").
    case description
    case category
    /// How many are ordered.
    case quantity
    /// The day or year of `stage`.
    case date
    case stage
    case value, currency
    /// What the value means.
    case meaning
    case mechanism, transmittal
    /// Rows with one text here are one sale.
    case id
    case contractor
    /// How many are delivered.
    case delivered
    case deliveryDate = "delivery_date"
    case condition
    case endUser = "end_user"
    case comment
    /// A volume of capability, such as SIPRI's TIV; no money.
    case volume
    /// How many the other side of the transfer reports.
    case partnerQuantity = "partner_quantity"
  }

  /// A column by its name or its number.
  package enum Column: Hashable, Sendable {
    case name(String)
    /// From 1.
    case number(Int)
  }

  /// Where each role stands.
  package var columns: [Role: Column]
  /// What holds for all rows.
  package var constants: [Role: String]
  /// Columns that mark another as uncertain, by a question mark or a yes.
  package var uncertain: [Role: Column]
  /// What texts of a column stand for: `1` for cancelled.
  package var words: [Role: [String: String]]
  /// What a value is counted in: 1,000,000 where the table gives millions.
  package var scale: Int
  /// The sign before the decimals.
  package var decimalComma: Bool
  /// The row of the header, from 1; nil where it is the first that has the columns, 0 where there is none.
  package var header: Int?
  /// The sheet of a workbook; nil for the first.
  package var sheet: String?

  package init(
    columns: [Role: Column] = [:], constants: [Role: String] = [:],
    uncertain: [Role: Column] = [:], words: [Role: [String: String]] = [:], scale: Int = 1,
    decimalComma: Bool = false, header: Int? = nil, sheet: String? = nil
  ) {
    self.columns = columns
    self.constants = constants
    self.uncertain = uncertain
    self.words = words
    self.scale = scale
    self.decimalComma = decimalComma
    self.header = header
    self.sheet = sheet
  }

  /// Every column that is named, in the order of the roles.
  package var named: [Column] {
    Role.allCases.flatMap { [columns[$0], uncertain[$0]].compactMap { $0 } }
  }
}

// MARK: - The canonical text

extension TableMapping {
  /// A line for each thing said, fields parted by tabs, in one order: what a database keeps of a mapping.
  package var canonicalText: String {
    var lines: [[String]] = []
    for role in Role.allCases {
      if let column = columns[role] {
        lines.append(["column", role.rawValue] + Self.words(column))
      }
      if let column = uncertain[role] {
        lines.append(["uncertain", role.rawValue] + Self.words(column))
      }
      if let text = constants[role] { lines.append(["constant", role.rawValue, text]) }
      for (text, meaning) in (words[role] ?? [:]).sorted(by: { $0.key < $1.key }) {
        lines.append(["word", role.rawValue, text, meaning])
      }
    }
    if scale != 1 { lines.append(["scale", "\(scale)"]) }
    if decimalComma { lines.append(["decimal", ","]) }
    if let header { lines.append(["header", "\(header)"]) }
    if let sheet { lines.append(["sheet", sheet]) }
    return lines.map { $0.map(Self.escaped).joined(separator: "\t") }.joined(separator: "\n")
  }

  /// Reads what `canonicalText` writes; nil where `text` is none.
  package init?(canonical text: String) {
    self.init()
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.plain)
      let role = parts.count > 1 ? Role(rawValue: parts[1]) : nil
      switch (parts[0], parts.count, role) {
      case ("column", 4, let role?):
        guard let column = Self.column(parts[2], parts[3]) else { return nil }
        columns[role] = column
      case ("uncertain", 4, let role?):
        guard let column = Self.column(parts[2], parts[3]) else { return nil }
        uncertain[role] = column
      case ("constant", 3, let role?): constants[role] = parts[2]
      case ("word", 4, let role?): words[role, default: [:]][parts[2]] = parts[3]
      case ("scale", 2, _):
        guard let number = Int(parts[1]), number > 0 else { return nil }
        scale = number
      case ("decimal", 2, _): decimalComma = parts[1] == ","
      case ("header", 2, _):
        guard let number = Int(parts[1]), number >= 0 else { return nil }
        header = number
      case ("sheet", 2, _): sheet = parts[1]
      default: return nil
      }
    }
  }

  private static func words(_ column: Column) -> [String] {
    switch column {
    case .name(let name): ["name", name]
    case .number(let number): ["number", "\(number)"]
    }
  }

  private static func column(_ kind: String, _ text: String) -> Column? {
    switch kind {
    case "name": .name(text)
    case "number": Int(text).flatMap { $0 > 0 ? .number($0) : nil }
    default: nil
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func plain(_ text: Substring) -> String {
    var plain = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape {
        plain.unicodeScalars.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
