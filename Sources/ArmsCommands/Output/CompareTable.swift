internal import ArmsModel
internal import ArmsStore

/// Sales side by side as rows for people: one for each field that differs, or one for the sale.
struct CompareTable {
  let first: String
  let second: String
  let allFields: Bool

  var columns: [Column] {
    [
      Column("sale", whole: true), Column("buyer"), Column("items"), Column("in"), Column("field"),
      Column(first), Column(second), Column("difference"),
    ]
  }

  func rows(_ pair: SideBySide) -> [[Cell]] {
    let head: [Cell] = [
      .text(pair.sale.key), .text(pair.sale.buyer ?? "unknown"),
      .text(pair.sale.items ?? "unknown"), .text(place(pair.place)),
    ]
    let fields = pair.fields.filter { CompareWords.isShown($0, all: allFields) }
    guard !fields.isEmpty else {
      let words = pair.place == .both ? "none" : ""
      return [head + [.text(""), .text(""), .text(""), .text(words)]]
    }
    return fields.map { field in
      head + [
        .text(CompareWords.field(field)),
        .text(CompareWords.values(field.first)), .text(CompareWords.values(field.second)),
        .text(words(field.verdict)),
      ]
    }
  }

  private func place(_ place: SideBySide.Place) -> String {
    switch place {
    case .both: "both"
    case .first: "only \(first)"
    case .second: "only \(second)"
    }
  }

  private func words(_ verdict: SideBySide.Verdict) -> String {
    switch verdict {
    case .same: "none"
    case .onlyFirst: "only \(first) tells"
    case .onlySecond: "only \(second) tells"
    case .differ(let difference): CompareWords.difference(difference)
    }
  }
}

/// Sales side by side as rows for programs.
enum CompareRecord {
  static let columns = [
    Column("sale"), Column("buyer"), Column("items"), Column("place"), Column("field"),
    Column("item"), Column("a"), Column("b"), Column("verdict"),
    Column("difference", number: true), Column("unit"), Column("per_mille", number: true),
  ]

  static func rows(_ pair: SideBySide, allFields: Bool) -> [[Cell]] {
    let head: [Cell] = [
      .text(pair.sale.key), .text(pair.sale.buyer), .text(pair.sale.items),
      .text(pair.place.rawValue),
    ]
    let fields = pair.fields.filter { CompareWords.isShown($0, all: allFields) }
    guard !fields.isEmpty else {
      let verdict: Cell = pair.place == .both ? .text("same") : .null
      return [head + [.null, .null, .null, .null, verdict, .null, .null, .null]]
    }
    return fields.map { field in
      head + [
        .text(field.field.rawValue), .text(field.item),
        .text(field.first.isEmpty ? nil : CompareWords.values(field.first)),
        .text(field.second.isEmpty ? nil : CompareWords.values(field.second)),
      ] + verdict(field.verdict)
    }
  }

  private static func verdict(_ verdict: SideBySide.Verdict) -> [Cell] {
    switch verdict {
    case .same: [.text("same"), .null, .null, .null]
    case .onlyFirst: [.text("only_a"), .null, .null, .null]
    case .onlySecond: [.text("only_b"), .null, .null, .null]
    case .differ(.amount(let gap, let currency, let share)):
      [.text("differ"), .int(gap), .text(currency), .int(share)]
    case .differ(.number(let gap, let unit)):
      [.text("differ"), .int(gap), .text(unit), .null]
    case .differ(.days(let gap)): [.text("differ"), .int(gap), .text("days"), .null]
    case .differ(.meaning): [.text("differ_in_meaning"), .null, .null, .null]
    case .differ(.currency): [.text("differ_in_currency"), .null, .null, .null]
    case .differ(.unit): [.text("differ_in_unit"), .null, .null, .null]
    case .differ(.other): [.text("differ"), .null, .null, .null]
    }
  }
}
