package import ArmsModel

/// What the header of a table seems to say of its columns: a mapping for a person to look over.
package struct MappingProposal: Sendable {
  package var mapping: TableMapping
  /// Columns of which nothing is known.
  package var unused: [String]
  /// The register that it is an export of; it needs no mapping.
  package var register: KnownRegister?

  /// nil where no row looks like a header.
  package init?(_ bytes: [UInt8]) {
    var best: (score: Int, names: [String], row: Int)?
    for separator in TableShape.separators {
      var rows = DelimitedText(bytes, separator: separator)
      while let row = rows.next(), row.number <= 60 {
        let names = row.cells.map(rows.text)
        guard names.count > 1 else { continue }
        let score = names.filter { Self.role(of: $0) != nil }.count
        // Of rows that say as much, the first: a header stands above its rows.
        if score > best?.score ?? 0 { best = (score, names, row.number) }
      }
    }
    guard let best else { return nil }
    register = KnownRegister.of(bytes)
    var mapping = register?.mapping(of: bytes) ?? TableMapping()
    if register == nil {
      // "From" may be a seller, or a year beside one.
      let (clear, vague) = (
        best.names.filter { !Self.isVague($0) }, best.names.filter(Self.isVague)
      )
      for name in clear + vague {
        guard var role = Self.role(of: name) else { continue }
        // "Ordered" may be how many or when.
        if role == .quantity, TableShape.folded(name) == "ordered",
          Self.tellsTime(name, best.names, bytes, below: best.row)
        {
          role = .date
        }
        guard mapping.columns[role] == nil else { continue }
        mapping.columns[role] = .name(name)
        guard role == .value else { continue }
        mapping.constants[.currency] = Self.currency(in: name)
        mapping.scale = Self.scale(in: name)
      }
      mapping.decimalComma = Self.hasDecimalCommas(bytes, best.names, mapping, below: best.row)
      if mapping.columns[.currency] != nil { mapping.constants[.currency] = nil }
      if mapping.columns[.stage] == nil, mapping.columns[.date] != nil {
        mapping.constants[.stage] = Stage.contracted.rawValue
      }
      if mapping.columns[.value] != nil, mapping.columns[.meaning] == nil {
        mapping.constants[.meaning] = ValueMeaning.contract.rawValue
      }
    }
    self.mapping = mapping
    let used = Set(
      mapping.named.compactMap { column in
        if case .name(let name) = column { TableShape.folded(name) } else { nil }
      })
    unused = best.names.filter { !$0.isEmpty && !used.contains(TableShape.folded($0)) }
  }

  /// Whether a text begins as a table does whose columns say what is sold and by or to whom: two rows of one length,
  /// the first of which is such a header. Costs a look at the first lines.
  package static func looksLikeTable(_ text: String) -> Bool {
    let head = Array(text.utf8.prefix(1 << 12))
    return TableShape.separators.contains { separator in
      var rows = DelimitedText(head, separator: separator)
      var before: TableRow?
      while let row = rows.next(), row.number <= 20 {
        if let header = before, header.cells.count >= 3, header.cells.count == row.cells.count {
          let roles = Set(header.cells.compactMap { role(of: rows.text($0)) })
          if !roles.isDisjoint(with: [.item, .designation]),
            !roles.isDisjoint(with: [.seller, .buyer])
          {
            return true
          }
        }
        before = row
      }
      return false
    }
  }

  private static func role(of name: String) -> TableMapping.Role? {
    var folded = TableShape.folded(name)
    if let role = roles[folded] { return role }
    // "Value (USD million)", "Number of items (units)"
    if let open = folded.firstIndex(where: { $0 == "(" || $0 == "[" || $0 == "," }) {
      folded = String(folded[..<open]).trimmingBlanks
    }
    return roles[folded] ?? roles[withoutUnits(name)]
  }

  /// Whether a name says what a column is only where no other does.
  private static func isVague(_ name: String) -> Bool {
    ["from", "to", "country", "client", "provider"].contains(TableShape.folded(name))
  }

  /// A folded name without what it is counted in: "value" of "Value USD m" and "Value in million EUR".
  static func withoutUnits(_ name: String) -> String {
    var words = TableShape.folded(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    while words.count > 1, let last = words.last,
      units.contains(last) || last == "in" || KnownNames.isCurrency(last.uppercased())
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static let units: Set<String> = [
    "us", "m", "mn", "mio", "million", "millions", "bn", "billion", "billions", "thousand",
    "thousands", "k", "euro", "euros", "dollars", "units",
  ]

  /// Whether most cells of the first rows are years or days.
  private static func tellsTime(
    _ name: String, _ names: [String], _ bytes: [UInt8], below header: Int
  ) -> Bool {
    guard let column = names.firstIndex(of: name) else { return false }
    var (dates, others) = (0, 0)
    for separator in TableShape.separators {
      var rows = DelimitedText(bytes, separator: separator)
      while let row = rows.next(), row.number <= header + 100 {
        guard row.number > header, row.cells.count == names.count else { continue }
        let text = rows.text(row.cells[column])
        if text.isEmpty { continue }
        let year = PartialDate(edtf: text)?.year ?? 0
        if (1900...2100).contains(year) { dates += 1 } else { others += 1 }
      }
    }
    return dates > others
  }

  /// Whether the amounts of the first rows are written as in most of Europe: 1.200.000,50.
  private static func hasDecimalCommas(
    _ bytes: [UInt8], _ names: [String], _ mapping: TableMapping, below header: Int
  ) -> Bool {
    guard let shape = try? TableShape(bytes, mapping) else { return false }
    let columns = [TableMapping.Role.value, .quantity].compactMap { shape.columns[$0] }
    var (commas, points) = (0, 0)
    var rows = DelimitedText(bytes, separator: shape.separator)
    while let row = rows.next(), row.number <= header + 500 {
      guard row.number > header else { continue }
      for column in columns where column < row.cells.count {
        let (text, _) = CellNumbers.unmarked(rows.text(row.cells[column]))
        let byComma = CellNumbers.decimal(text, comma: true)
        let byPoint = CellNumbers.decimal(text, comma: false)
        if byComma != nil, byPoint == nil { commas += 1 }
        if byPoint != nil, byComma == nil { points += 1 }
      }
    }
    return commas > 0 && points == 0
  }

  /// The code that a name of a column holds, or the sign.
  static func currency(in name: String) -> String? {
    let words = name.uppercased().split { !$0.isLetter }.map(String.init)
    if let code = words.first(where: { $0.count == 3 && KnownNames.isCurrency($0) }) { return code }
    if name.contains("€") { return "EUR" }
    if name.contains("£") { return "GBP" }
    return name.contains("US$") ? "USD" : nil
  }

  static func scale(in name: String) -> Int {
    let words = Set(name.lowercased().split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: ["billion", "bn"]) { return 1_000_000_000 }
    if !words.isDisjoint(with: ["million", "millions", "mn", "mio", "m"]) { return 1_000_000 }
    return words.isDisjoint(with: ["thousand", "thousands", "k"]) ? 1 : 1_000
  }

  private static let roles: [String: TableMapping.Role] = {
    let names: [TableMapping.Role: [String]] = [
      .seller: [
        "seller", "supplier", "exporter", "exporting country", "exporting state",
        "supplier country",
        "seller country", "country of origin", "origin", "source country", "state of export",
        "member state", "from", "sender", "vendor", "selling country", "selling state",
        "origin country", "export country", "exporter country", "supplying country",
        "supplier state", "from country", "exporting member state", "provider", "seller state",
      ],
      .buyer: [
        "buyer", "recipient", "importer", "importing country", "importing state", "destination",
        "destination country", "country of destination", "recipient country", "customer",
        "purchaser", "buyer country", "final importer state", "to", "receiver", "buying country",
        "buying state", "import country", "importer country", "to country", "end destination",
        "purchasing country", "recipient state", "state of destination", "receiving country",
        "client", "customer country", "country",
      ],
      .designation: ["designation", "weapon designation", "model"],
      .item: [
        "item", "items", "product", "equipment", "goods", "weapon", "weapon system", "system",
        "article", "description of items", "item description", "rating", "military list",
        "military list category", "ml category", "ml", "what",
      ],
      .description: ["description", "weapon description", "weapon type", "type"],
      .category: ["category", "weapon category", "armament category"],
      .quantity: [
        "quantity", "number", "units", "number ordered", "no. ordered", "number of items", "qty",
        "quantity ordered", "amount ordered", "how many", "ordered",
      ],
      .date: [
        "date", "year", "order date", "year of order", "order year", "contract date",
        "date of contract", "date signed", "signed", "announced", "decision date", "licence date",
        "license date", "date of order", "ordered on", "signed on", "contract signed",
      ],
      .stage: ["stage"],
      .value: [
        "value", "price", "contract value", "total value", "deal value", "cost", "total cost",
        "value of licences", "licence value", "license value", "amount",
      ],
      .currency: ["currency"],
      .mechanism: ["mechanism"],
      .transmittal: ["transmittal", "transmittal number", "transmittal no", "transmittal no."],
      .id: [
        "deal id", "contract id", "order id", "case id", "sipri at database id", "contract",
        "order no", "order no.", "order number", "contract no", "contract no.", "contract number",
      ],
      .contractor: [
        "company", "contractor", "manufacturer", "prime contractor", "maker", "supplier company",
      ],
      .delivered: [
        "delivered", "number delivered", "numbers delivered", "units delivered",
        "quantity delivered",
      ],
      .deliveryDate: [
        "delivery year", "year of delivery", "year(s) of delivery", "delivery date",
        "date of delivery",
      ],
      .condition: ["condition"],
      .endUser: ["end user", "end-user"],
      .comment: ["comment", "comments", "note", "notes", "remarks"],
    ]
    var roles: [String: TableMapping.Role] = [:]
    for (role, names) in names { for name in names { roles[name] = role } }
    return roles
  }()
}
