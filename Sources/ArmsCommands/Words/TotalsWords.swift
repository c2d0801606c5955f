internal import ArmsStore

/// Totals as a person reads them.
enum TotalsWords {
  /// `1,200,000,000 USD`, `0 to 5,000,000 EUR`, `at least …`.
  static func total(_ row: Totals.Row) -> String {
    guard let low = row.low, let high = row.high else { return "unknown" }
    let range =
      low == high ? Shown.number(low) : "\(Shown.number(low)) to \(Shown.number(high))"
    let bound = row.openAbove > 0 ? "at least " : row.approximate > 0 ? "about " : ""
    return bound + range + (row.currency.map { " " + $0 } ?? "")
  }

  static func remarks(_ row: Totals.Row) -> String {
    var remarks: [String] = []
    if row.background { remarks.append("background") }
    if row.disputed > 0 {
      remarks.append("\(Shown.count(row.disputed, "value")) disputed")
    }
    if row.maybeSame > 0 {
      remarks.append("\(Shown.count(row.maybeSame, "sale")) may be one with another")
    }
    return remarks.joined(separator: ", ")
  }

  /// What matched and was not counted; empty where nothing was left out.
  static func leftOut(_ totals: Totals) -> String {
    var parts: [String] = []
    if totals.background > 0 {
      parts.append(
        "\(Shown.count(totals.background, "sale")) told in passing (--with-background counts them)")
    }
    if totals.cancelled > 0 {
      parts.append("\(Shown.number(totals.cancelled)) cancelled (--stage cancelled counts them)")
    }
    if totals.superseded > 0 {
      parts.append(
        "\(Shown.number(totals.superseded)) told by earlier versions of documents alone")
    }
    if totals.contained > 0 {
      parts.append("\(Shown.number(totals.contained)) contained in the value of another")
    }
    return parts.joined(separator: ", ")
  }
}
