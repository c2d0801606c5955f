internal import ArmsMatching
internal import ArmsModel
internal import ArmsStore

/// Comparisons of sales as rows for people.
enum MatchTable {
  static let nearestColumns = [
    Column("sale", whole: true), Column("buyer"), Column("items"), Column("announced"),
    Column("points", number: true), Column("standing"), Column("why"),
  ]

  static func nearestCells(_ match: SaleMatch) -> [Cell] {
    let sale = match.other
    return [
      .text(sale.key), .text(sale.buyer ?? "unknown"), .text(sale.items ?? "unknown"),
      .text(sale.announced?.text ?? "unknown"), .text(MatchWords.points(match.comparison.score)),
      .text(MatchWords.standing(match)), .text(match.comparison.reason),
    ]
  }

  static func pairColumns(_ match: SaleMatch) -> [Column] {
    [
      Column("points", number: true), Column("found"), Column(match.document),
      Column(match.otherDocument),
    ]
  }

  /// The weightiest first, then their sum.
  static func pairRows(_ match: SaleMatch) -> [[Cell]] {
    sorted(match).map { feature in
      [
        .text(MatchWords.points(feature.weight)), .text(feature.reason), .text(feature.a),
        .text(feature.b),
      ]
    } + [[.text(MatchWords.points(match.comparison.score)), .text("in all"), .text(""), .text("")]]
  }

  static func sorted(_ match: SaleMatch) -> [Feature] {
    match.comparison.features.enumerated().sorted { a, b in
      (abs(b.element.weight), a.offset) < (abs(a.element.weight), b.offset)
    }.map(\.element)
  }
}

/// A feature of a comparison as a row for programs.
enum MatchRecord {
  static let columns = [
    Column("sale"), Column("other"), Column("document"), Column("other_document"),
    Column("score", number: true), Column("standing"), Column("feature"),
    Column("points", number: true), Column("reason"), Column("value"), Column("other_value"),
  ]

  static func rows(_ match: SaleMatch) -> [[Cell]] {
    MatchTable.sorted(match).map { feature in
      [
        .text(match.sale.key), .text(match.other.key), .text(match.document),
        .text(match.otherDocument), .real(match.comparison.score),
        .text(MatchWords.standing(match)), .text(feature.name.rawValue), .real(feature.weight),
        .text(feature.reason), .text(feature.a.isEmpty ? nil : feature.a),
        .text(feature.b.isEmpty ? nil : feature.b),
      ]
    }
  }
}
