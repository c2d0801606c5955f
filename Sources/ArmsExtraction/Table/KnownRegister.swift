package import ArmsModel

/// A register whose exports are known by their headers, wherever a banner before it ends.
package enum KnownRegister: String, CaseIterable, Sendable {
  /// SIPRI's trade register as its site gives it, a row an order.
  case sipriDeals = "SIPRI trade register, a row an order"
  /// The same, a row a year of deliveries.
  case sipriDeliveries = "SIPRI trade register, a row a year of deliveries"
  /// What SIPRI's site gave until about 2023.
  case sipriOld = "SIPRI transfers database, a row a year of deliveries"
  /// Values of the Campaign Against Arms Trade's licences of the United Kingdom.
  case caatLicences = "CAAT licences of the United Kingdom"
  /// Exports of the European Union's database of licences, or tables of its annual reports: exporter, destination,
  /// Military List, value.
  case coarm = "European Union, licences by Military List"
  /// The Campaign Against Arms Trade's totals of the Union's annual reports.
  case caatTotals = "CAAT, totals of the European Union's annual reports"
  /// What `UNROCAReader` makes of a country's file.
  case unroca = "United Nations register, a country's file"

  /// Columns without which a row tells no sale; empty where it is known in another way.
  private var header: [String] {
    switch self {
    case .sipriDeals: ["Recipient", "Supplier", "Weapon designation"]
    case .sipriDeliveries: ["SIPRI AT Database ID", "Supplier", "Recipient", "Designation"]
    case .sipriOld: ["Deal ID", "Seller", "Buyer", "Designation"]
    case .caatLicences: ["licence_group", "date", "rating", "value", "country", "refused"]
    case .unroca: ["exporter", "importer", "category code", "own report", "partner's report"]
    case .coarm, .caatTotals: []
    }
  }

  /// A word that the exports with a header of their own hold before or in it, and which of its letters is the rarest in
  /// other texts (those that `holdsWordOrList` looks for): what is asked of texts that are no tables.
  private static let words: [(letters: [UInt8], rarest: Int)] = [
    ("Recipient", 0), ("Deal ID", 0), ("licence_group", 7), ("partner's report", 7),
  ].map { (Array($0.utf8), $1) }
  /// A banner is no longer.
  private static let head = 1 << 13

  /// False for nearly every text that is no export of a register, at the cost of a look at its beginning.
  static func isPossible(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { unsafe isPossible($0.span) }
  }

  private static func isPossible(_ bytes: Span<UInt8>) -> Bool {
    holdsWordOrList(bytes)
  }

  /// The register that a text is an export of; nil for every other text.
  package static func of(_ bytes: [UInt8]) -> KnownRegister? {
    guard isPossible(bytes.span) else { return nil }
    let head = Array(bytes.prefix(Self.head))
    return allCases.first { $0.fits(head) }
  }

  private func fits(_ head: [UInt8]) -> Bool {
    switch self {
    case .coarm: Self.holdsList(head.span) && LicenceHeader.mapping(head) != nil
    case .caatTotals: Self.holdsList(head.span) && Self.totals(head) != nil
    case .sipriDeals, .sipriDeliveries, .sipriOld, .caatLicences, .unroca:
      // Persons cut columns out of an export; with half of them it is one yet.
      (lacking(in: head)?.count).map { 2 * $0 <= mapping.named.count } ?? false
    }
  }

  /// The columns of its exports that one has not, in the order of their roles; nil where it has no header of this
  /// register.
  private func lacking(in head: [UInt8]) -> [TableMapping.Column]? {
    guard !header.isEmpty, let names = TableShape.names(head, with: header) else { return nil }
    return lacking(in: names)
  }

  private func lacking(in names: [String]) -> [TableMapping.Column] {
    let names = Set(names.map(TableShape.folded))
    return mapping.named.filter { column in
      if case .name(let name) = column { !names.contains(TableShape.folded(name)) } else { false }
    }
  }

  /// The names of the columns of its exports that a header has not.
  func namesLacking(in header: [String]) -> [String] {
    lacking(in: header).compactMap { if case .name(let name) = $0 { name } else { nil } }
  }

  /// Whether its beginning holds one of the words, or names a number of the Military List: one look for both.
  private static func holdsWordOrList(_ bytes: Span<UInt8>) -> Bool {
    let head = bytes.extracting(first: Self.head)
    var from = 0
    while let at = EightByteScan.first(
      of: UInt8(ascii: "R"), UInt8(ascii: "D"), UInt8(ascii: "_"), UInt8(ascii: "'"),
      UInt8(ascii: "M"), in: head, from: from)
    {
      if head[at] == UInt8(ascii: "M") {
        if at + 1 < head.count, head[at + 1] == UInt8(ascii: "L") { return true }
      } else {
        for word in words where stands(word.letters, in: head, at: at - word.rarest) {
          return true
        }
      }
      from = at + 1
    }
    return false
  }

  /// Whether it names a number of the Military List, "ML10": what tables of licences hold.
  private static func holdsList(_ bytes: Span<UInt8>) -> Bool {
    let head = bytes.extracting(first: Self.head)
    var from = 0
    while let at = EightByteScan.first(of: UInt8(ascii: "M"), in: head, from: from) {
      if at + 1 < head.count, head[at + 1] == UInt8(ascii: "L") { return true }
      from = at + 1
    }
    return false
  }

  private static func stands(_ word: [UInt8], in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + word.count <= bytes.count else { return false }
    for (place, letter) in word.enumerated() where bytes[start + place] != letter { return false }
    return true
  }

  /// Where the totals have what, as places in a row.
  private struct TotalsLayout {
    var seller: Int
    var buyer: Int
    var list: Int
    var kind: Int
    var value: Int

    /// "1998; 0; Austria; Zambia; ML 1; a; 1605;"
    static let first = TotalsLayout(seller: 2, buyer: 3, list: 4, kind: 5, value: 6)
    /// "2003; 0; AT; Austria; DZ; Algeria; AFN; North Africa; ML 4; b; 435148;"
    static let withCodes = TotalsLayout(seller: 3, buyer: 5, list: 8, kind: 9, value: 10)

    func fits(_ cells: [String]) -> Bool {
      guard cells.count == value + 1 || cells.count == value + 2 && cells[value + 1].isEmpty,
        let year = Int(cells[0]), (1990...2100).contains(year), ["0", "1"].contains(cells[1]),
        MilitaryList.number(cells[list]) != nil, let kind = cells[kind].utf8.first
      else { return false }
      return (UInt8(ascii: "a")...UInt8(ascii: "e")).contains(kind)
    }
  }

  /// That which the first rows have; nil where they are no totals.
  private static func totals(_ bytes: [UInt8]) -> TotalsLayout? {
    var rows = DelimitedText(bytes, separator: UInt8(ascii: ";"))
    var first: [[String]] = []
    while first.count < 3, let row = rows.next() { first.append(row.cells.map(rows.text)) }
    guard first.count == 3 else { return nil }
    return [TotalsLayout.first, .withCodes].first { first.allSatisfy($0.fits) }
  }

  /// What the columns of an export mean, of which `bytes` are the text: those that it has.
  func mapping(of bytes: [UInt8]) -> TableMapping {
    let head = Array(bytes.prefix(Self.head))
    if self == .coarm { return LicenceHeader.mapping(head) ?? mapping }
    var mapping = mapping
    if self == .caatTotals, let layout = Self.totals(head) {
      mapping.columns = Self.columns(layout)
    }
    let lacking = Set(lacking(in: head) ?? [])
    mapping.columns = mapping.columns.filter { !lacking.contains($0.value) }
    mapping.uncertain = mapping.uncertain.filter { role, column in
      mapping.columns[role] != nil && !lacking.contains(column)
    }
    return mapping
  }

  package var mapping: TableMapping {
    switch self {
    case .sipriDeals:
      TableMapping(
        columns: [
          .seller: .name("Supplier"), .buyer: .name("Recipient"),
          .designation: .name("Weapon designation"), .description: .name("Weapon description"),
          .quantity: .name("Number ordered"), .date: .name("Year of order"),
          .delivered: .name("Number delivered"), .deliveryDate: .name("Year(s) of delivery"),
          .condition: .name("status"), .comment: .name("Comments"),
          .volume: .name("SIPRI TIV for total order"),
        ], constants: [.stage: Stage.contracted.rawValue])
    case .sipriDeliveries, .sipriOld: deliveries
    case .caatLicences:
      TableMapping(
        columns: [
          .buyer: .name("country"), .item: .name("rating"), .date: .name("date"),
          .value: .name("value"), .stage: .name("refused"),
        ],
        constants: [
          .seller: "United Kingdom", .currency: "GBP", .meaning: ValueMeaning.licensed.rawValue,
        ],
        words: [.stage: ["0": Stage.approved.rawValue, "1": Stage.cancelled.rawValue]])
    case .coarm: TableMapping()
    case .caatTotals:
      TableMapping(
        columns: Self.columns(.first),
        constants: [.currency: "EUR"],
        words: [
          .stage: ["b": Stage.approved.rawValue, "c": Stage.delivered.rawValue],
          .meaning: [
            "b": ValueMeaning.licensed.rawValue, "c": ValueMeaning.delivered.rawValue,
          ],
        ], header: 0)
    case .unroca:
      TableMapping(
        columns: [
          .seller: .name("exporter"), .buyer: .name("importer"), .item: .name("category"),
          .quantity: .name("own report"), .partnerQuantity: .name("partner's report"),
          .category: .name("category"), .date: .name("years"),
        ], constants: [.stage: Stage.delivered.rawValue])
    }
  }

  private static func columns(
    _ layout: TotalsLayout
  ) -> [TableMapping.Role: TableMapping.Column] {
    [
      .date: .number(1), .seller: .number(layout.seller + 1), .buyer: .number(layout.buyer + 1),
      .item: .number(layout.list + 1), .stage: .number(layout.kind + 1),
      .meaning: .number(layout.kind + 1), .value: .number(layout.value + 1),
    ]
  }

  private var deliveries: TableMapping {
    let isOld = self == .sipriOld
    return TableMapping(
      columns: [
        .id: .name(isOld ? "Deal ID" : "SIPRI AT Database ID"),
        .seller: .name(isOld ? "Seller" : "Supplier"),
        .buyer: .name(isOld ? "Buyer" : "Recipient"),
        .designation: .name("Designation"), .description: .name("Description"),
        .category: .name("Armament category"), .date: .name("Order date"),
        .delivered: .name("Numbers delivered"), .deliveryDate: .name("Delivery year"),
        .condition: .name("Status"), .volume: .name("TIV delivery values"),
      ],
      constants: [.stage: Stage.contracted.rawValue],
      uncertain: [
        .date: .name("Order date is estimate"),
        .delivered: .name("Numbers delivered is estimate"),
        .deliveryDate: .name("Delivery year is estimate"),
      ])
  }

  /// Whether it is one of SIPRI's exports.
  var isSIPRI: Bool {
    switch self {
    case .sipriDeals, .sipriDeliveries, .sipriOld: true
    case .caatLicences, .coarm, .caatTotals, .unroca: false
    }
  }

  /// Who keeps it.
  package var publisher: String {
    switch self {
    case .sipriDeals, .sipriDeliveries, .sipriOld: "SIPRI"
    case .coarm: "European External Action Service"
    case .caatLicences, .caatTotals: "Campaign Against Arms Trade"
    case .unroca: "United Nations Register of Conventional Arms"
    }
  }

  /// Whether a row is of this register's subject, by what it tells of the thing, of its kind and of the value: the
  /// licences of the United Kingdom also list goods that are no arms, the Union's totals also count licences and refusals,
  /// and its tables have a row for every pair and list, with nothing in most.
  func concerns(item: String?, kind: String?, value: String?) -> Bool {
    switch self {
    case .caatLicences:
      guard let item else { return true }
      return MilitaryList.number(item) != nil || item.hasPrefix("PL") || item.hasPrefix("HR")
    case .caatTotals: return kind == "b" || kind == "c"
    case .coarm:
      guard let value, !CellNumbers.isUnknown(value) else { return false }
      return CellNumbers.decimal(value, comma: false).map { $0.digits > 0 } ?? true
    case .sipriDeals, .sipriDeliveries, .sipriOld, .unroca: return true
    }
  }

  /// What rows are that it does not concern.
  var leftOut: String {
    switch self {
    case .caatTotals: "rows that count licences, refusals or criteria"
    case .coarm: "rows without a value"
    case .caatLicences, .sipriDeals, .sipriDeliveries, .sipriOld, .unroca:
      "rows of goods that are no arms"
    }
  }
}
