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
  /// What `UNROCAReader` makes of a country's file.
  case unroca = "United Nations register, a country's file"

  /// Columns that no other table has together.
  var header: [String] {
    switch self {
    case .sipriDeals: ["Recipient", "Supplier", "Year of order", "Weapon designation"]
    case .sipriDeliveries:
      ["SIPRI AT Database ID", "Supplier", "Recipient", "Designation", "Delivery year"]
    case .sipriOld: ["Deal ID", "Seller", "Buyer", "Designation", "Delivery year"]
    case .caatLicences: ["licence_group", "date", "rating", "value", "country", "refused"]
    case .unroca: ["exporter", "importer", "category code", "own report", "partner's report"]
    }
  }

  /// A word that every export holds before or in its header, and which of its letters is the rarest in other texts (those
  /// that `holdsWord` looks for): what is asked of texts that are no tables.
  private static let words: [(letters: [UInt8], rarest: Int)] = [
    ("Recipient", 0), ("Deal ID", 0), ("licence_group", 7), ("partner's report", 7),
  ].map { (Array($0.utf8), $1) }
  /// A banner is no longer.
  private static let head = 1 << 13

  /// False for nearly every text that is no export of a register, at the cost of a look at its beginning.
  static func isPossible(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { unsafe holdsWord($0.span) }
  }

  /// The register that a text is an export of; nil for every other text.
  package static func of(_ bytes: [UInt8]) -> KnownRegister? {
    guard holdsWord(bytes.span) else { return nil }
    let head = Array(bytes.prefix(Self.head))
    return allCases.first { TableShape.header(head, with: $0.header) != nil }
  }

  private static func holdsWord(_ bytes: Span<UInt8>) -> Bool {
    let head = bytes.extracting(first: Self.head)
    var from = 0
    while let at = EightByteScan.first(
      of: UInt8(ascii: "R"), UInt8(ascii: "D"), UInt8(ascii: "_"), UInt8(ascii: "'"), in: head,
      from: from)
    {
      for word in words where stands(word.letters, in: head, at: at - word.rarest) { return true }
      from = at + 1
    }
    return false
  }

  private static func stands(_ word: [UInt8], in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + word.count <= bytes.count else { return false }
    for (place, letter) in word.enumerated() where bytes[start + place] != letter { return false }
    return true
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
    case .unroca:
      TableMapping(
        columns: [
          .seller: .name("exporter"), .buyer: .name("importer"), .item: .name("category"),
          .quantity: .name("own report"), .partnerQuantity: .name("partner's report"),
          .category: .name("category"),
        ], constants: [.stage: Stage.delivered.rawValue])
    }
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

  /// Who keeps it.
  package var publisher: String {
    switch self {
    case .sipriDeals, .sipriDeliveries, .sipriOld: "SIPRI"
    case .caatLicences: "Campaign Against Arms Trade"
    case .unroca: "United Nations Register of Conventional Arms"
    }
  }

  /// Whether a row is of this register's subject; the licences also list goods that are no arms.
  func concerns(item: String) -> Bool {
    self != .caatLicences || MilitaryList.number(item) != nil || item.hasPrefix("PL")
      || item.hasPrefix("HR")
  }
}
