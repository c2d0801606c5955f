internal import ArmsMatching
internal import ArmsStore

/// What is said of comparisons of sales.
enum MatchWords {
  static func heading(_ match: SaleMatch) -> [String] {
    let weights = Weights.standard
    let keys =
      match.sale.key == match.other.key
      ? "\(match.sale.key)" : "\(match.sale.key) and \(match.other.key)"
    return [
      "\(keys): \(standing(match)), with \(points(match.comparison.score)) points",
      "\(points(weights.join)) join two reports, from \(points(weights.candidate)) a person is asked",
      "compared: \(match.document) and \(match.otherDocument)",
    ]
  }

  static func standing(_ match: SaleMatch) -> String {
    switch match.standing {
    case .joined: "joined"
    case .keptApart:
      "alike, kept apart: " + (match.kept ?? "others of the two contradict each other")
    case .asked: "a person is asked"
    case .apart: "apart"
    case .excluded: "cannot be one sale"
    }
  }

  /// Whole or tenths, with a sign where it takes away: 7, 0.5, -4.
  static func points(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  static func oneReport(_ key: String, _ other: String) -> String {
    key == other
      ? "'\(key)' is given twice; give two keys, or one for what came nearest"
      : "'\(key)' and '\(other)' name one report; 'armsdb show' tells what its sale holds"
  }
}
