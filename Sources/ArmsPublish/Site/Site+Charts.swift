internal import ArmsModel
internal import ArmsStore

extension Site {
  /// Drawings of the sales, each with its numbers in a table.
  func writeCharts(_ filter: SalesFilter) throws {
    let totals = try store.totals(
      TotalsQuestion(by: .buyer, filter: filter, withBackground: false, withCancelled: false))
    let charts = [stages(), ranges(totals), matrix()]
    try write("charts.html", "charts", title: "Charts") {
      ["charts": .nodes(charts.map(\.node))]
    }
  }

  /// Sales by year and stage, background ones aside.
  private func stages() -> SiteChart {
    let stages = Stage.allCases.map { Optional($0) } + [nil]
    let byYear = counts.byYear
    let years = Self.years(byYear.keys)
    let used = stages.indices.filter { place in
      byYear.values.contains { $0[stages[place], default: 0] > 0 }
    }
    let names = used.map { stages[$0]?.rawValue ?? "stage unknown" }
    let bars = years.map { year in
      StackedBars.Bar(
        name: year.map(String.init) ?? "unknown",
        parts: used.map { place in (style: place, count: byYear[year]?[stages[place]] ?? 0) })
    }
    return SiteChart(
      anchor: "by-year", name: "Sales by year and stage",
      about:
        "How many sales reached the stage that is shown for them in which year. Sales that are told in passing only are left out.",
      svg: StackedBars(
        bars: bars, legend: zip(used, names).map { (style: $0, name: $1) }, number: words.number
      ).svg,
      columns: ["Year"] + names,
      rows: bars.map { bar in [bar.name] + bar.parts.map { words.number($0.count) } })
  }

  /// All years from the first to the last, so that one without sales is seen as such, and last the unknown one. Where they lie
  /// more than a century apart (a misprinted date), only those that are there.
  static func years(_ years: some Collection<Int?>) -> [Int?] {
    let known = Set(years.compactMap { $0 }).sorted()
    let unknown: [Int?] = years.contains(nil) ? [nil] : []
    guard let first = known.first, let last = known.last, last - first <= 100 else {
      return known.map { $0 } + unknown
    }
    return (first...last).map { $0 } + unknown
  }

  /// What the values of each buyer come to, meanings and currencies apart.
  private func ranges(_ totals: Totals) -> SiteChart {
    let rows = totals.rows.filter { $0.low != nil && $0.currency != nil && $0.meaning != nil }
    // Amounts of two currencies do not stand on one scale: the one with most sales is drawn.
    var sales: [String: Int] = [:]
    for row in rows { sales[row.currency ?? "", default: 0] += row.sales }
    let currency = sales.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    let drawn = rows.filter { $0.currency == currency }
      .sorted { ($1.high ?? 0, $0.group ?? "") < ($0.high ?? 0, $1.group ?? "") }.prefix(24)
    func name(_ row: Totals.Row) -> String {
      "\(row.group ?? "unknown"), \(row.meaning?.rawValue ?? "")"
    }
    return SiteChart(
      anchor: "values", name: "What values come to, by buyer and meaning",
      about:
        "Sums of the values that are known, in \(currency.isEmpty ? "one currency" : currency): from the least to the most that they leave possible. Meanings are never added together. A sum of bounds from below is one too and has an arrow. The table has all buyers and currencies.",
      svg: RangeBars(
        bars: drawn.map {
          RangeBars.Bar(
            name: name($0), low: $0.low ?? 0, high: max($0.low ?? 0, $0.high ?? 0),
            isOpen: $0.openAbove > 0)
        }, unit: currency, number: words.number
      ).svg,
      columns: [
        "Buyer", "Meaning", "Currency", "Sales", "Without a value", "Least", "Most",
        "Bounds from below",
      ],
      rows: rows.map { row in
        [
          row.group ?? "unknown", row.meaning?.rawValue ?? "", row.currency ?? "",
          words.number(row.sales), words.number(row.unknown), row.low.map(words.number) ?? "",
          row.high.map(words.number) ?? "", words.number(row.openAbove),
        ]
      })
  }

  /// How many sales each seller has with each buyer.
  private func matrix() -> SiteChart {
    let counts = self.counts.pairs
    let ofSellers = counts.mapValues { $0.values.reduce(0, +) }
    let ofBuyers = counts.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    func leading(_ counts: [String: Int], _ most: Int) -> [String] {
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key)
    }
    let sellers = leading(ofSellers, 12)
    let buyers = leading(ofBuyers, 20)
    let pairs = counts.flatMap { seller, row in
      row.map { (seller: seller, buyer: $0.key, count: $0.value) }
    }.sorted { ($1.count, $0.seller, $0.buyer) < ($0.count, $1.seller, $1.buyer) }
    return SiteChart(
      anchor: "matrix", name: "Sellers and buyers",
      about:
        "How many sales each seller has with each buyer; the twelve sellers and twenty buyers with most sales are drawn, and the table has all pairs. A sale with several sellers or buyers counts with each.",
      svg: CountMatrix(
        rows: buyers, columns: sellers,
        counts: buyers.map { buyer in sellers.map { counts[$0]?[buyer] ?? 0 } },
        number: words.number
      ).svg,
      columns: ["Seller", "Buyer", "Sales"],
      rows: pairs.map { [$0.seller, $0.buyer, words.number($0.count)] })
  }
}

/// A drawing with its numbers.
struct SiteChart {
  var anchor: String
  var name: String
  var about: String
  /// nil where there is nothing to draw.
  var svg: String?
  var columns: [String]
  var rows: [[String]]

  var node: SiteNode {
    [
      "anchor": .text(anchor), "name": .text(name), "about": .text(about),
      "isEmpty": .flag(svg == nil),
      "svg": .html(svg.map { SVG.labelled($0, name: name, about: about, anchor: anchor) } ?? ""),
      "columns": .nodes(
        columns.enumerated().map { ["name": .text($1), "number": .flag($0 > 0)] }),
      "lines": .nodes(
        rows.map { row in
          [
            "cells": .nodes(
              row.enumerated().map { ["text": .text($1), "head": .flag($0 == 0)] })
          ]
        }),
    ]
  }
}
