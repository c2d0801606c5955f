internal import ArmsModel
internal import ArmsStore

/// A sale as a row for people.
enum SaleTable {
  static let columns = [
    Column("sale", whole: true), Column("seller"), Column("buyer"), Column("items"),
    Column("value"), Column("stage"), Column("announced"), Column("docs", number: true),
    Column("remarks", warning: "disputed"),
  ]

  static func cells(_ sale: SaleRow) -> [Cell] {
    let seller = sale.seller.map { sale.sellerInferred ? "\($0) (inferred)" : $0 }
    return [
      .text(sale.key), .text(seller ?? "unknown"), .text(sale.buyer ?? "unknown"),
      .text(sale.items ?? "unknown"),
      .text(sale.value.map { ValueWords.saleValue($0, of: sale.valueStage) } ?? "unknown"),
      .text(sale.stage?.rawValue ?? "unknown"), .text(sale.announced?.text ?? "unknown"),
      .int(sale.documents), .text(remarks(sale)),
    ]
  }

  static func remarks(_ sale: SaleRow) -> String {
    [
      sale.disputed ? "disputed" : nil, sale.background ? "background" : nil,
      sale.superseded ? "superseded" : nil, DocumentWords.withdrawn(sale),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

/// A sale as a row for programs: the columns of the view sale_summary.
enum SaleRecord {
  static let columns = [
    Column("sale"), Column("seller"), Column("seller_inferred", number: true), Column("buyer"),
    Column("items"), Column("value", number: true), Column("value_high", number: true),
    Column("value_qualifier"), Column("value_meaning"), Column("currency"), Column("stage"),
    Column("announced"), Column("documents", number: true), Column("disputed", number: true),
    Column("background", number: true), Column("superseded", number: true),
    Column("value_stage"), Column("withdrawn", number: true),
  ]

  static func cells(_ sale: SaleRow) -> [Cell] {
    let money = sale.value?.money
    return [
      .text(sale.key), .text(sale.seller), .flag(sale.sellerInferred), .text(sale.buyer),
      .text(sale.items), .int(money?.amount), .int(money?.high), .text(money?.qualifier.rawValue),
      .text(sale.value?.meaning.rawValue), .text(money?.currency), .text(sale.stage?.rawValue),
      .text(sale.announced?.text), .int(sale.documents), .flag(sale.disputed),
      .flag(sale.background), .flag(sale.superseded), .text(sale.valueStage?.rawValue),
      .int(sale.withdrawn),
    ]
  }
}
