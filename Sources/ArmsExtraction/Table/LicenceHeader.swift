import ArmsModel

/// Knows tables of licences by their header, whatever its columns are called: exporter, destination, Military List and a
/// value, as the European Union's database gives them and the tables of its annual reports do.
enum LicenceHeader {
  /// What the columns mean; nil where no row is such a header.
  static func mapping(_ bytes: [UInt8]) -> TableMapping? {
    for separator in TableShape.separators {
      var rows = DelimitedText(bytes, separator: separator)
      while let row = rows.next(), row.number <= 60 {
        guard row.cells.count >= 4, row.cells.count <= 200 else { continue }
        if let mapping = mapping(of: row.cells.map(rows.text)) { return mapping }
      }
    }
    return nil
  }

  private static func mapping(of names: [String]) -> TableMapping? {
    var columns: [TableMapping.Role: TableMapping.Column] = [:]
    var (licences, exports): (String?, String?)
    for name in names {
      let plain = MappingProposal.withoutUnits(name)
      if let role = roles[plain], columns[role] == nil { columns[role] = .name(name) }
      if licences == nil, licensed.contains(plain) { licences = name }
      if exports == nil, exported.contains(plain) { exports = name }
    }
    guard columns[.seller] != nil, columns[.buyer] != nil, columns[.item] != nil,
      let value = licences ?? exports
    else { return nil }
    columns[.value] = .name(value)
    let isLicence = licences != nil
    return TableMapping(
      columns: columns,
      constants: [
        .stage: (isLicence ? Stage.approved : .delivered).rawValue,
        .meaning: (isLicence ? ValueMeaning.licensed : .delivered).rawValue,
        .currency: MappingProposal.currency(in: value) ?? "EUR",
      ], scale: MappingProposal.scale(in: value))
  }

  private static let roles: [String: TableMapping.Role] = [
    "exporting country": .seller, "exporting state": .seller, "exporter": .seller,
    "member state": .seller, "exporting member state": .seller, "reporting state": .seller,
    "reporting country": .seller, "country of export": .seller,
    "destination": .buyer, "destination country": .buyer, "country of destination": .buyer,
    "recipient country": .buyer, "recipient": .buyer,
    "ml": .item, "ml category": .item, "military list": .item, "military list category": .item,
    "eu military list": .item, "eu military list category": .item, "common military list": .item,
    "year": .date, "reporting year": .date, "year of report": .date,
  ]
  private static let licensed: Set<String> = [
    "value of licences", "value of licenses", "licence value", "license value", "licences value",
    "value of licences issued", "value of licences granted", "value of granted licences",
    "value of export licences", "total value of licences", "licensed value",
  ]
  private static let exported: Set<String> = [
    "value of exports", "value of actual exports", "export value", "value of arms exports",
    "exports value", "total value of exports",
  ]
}
