import ArmsModel

@testable import ArmsExtraction

/// What a text tells, a line a sale: "KOR > PER considered 1200000000 USD, 24 FA-50s".
func told(_ text: String) -> [String] {
  Extractor().extract(text).reports.map { report in
    let sides = [report.sellers, report.buyers].map {
      $0.compactMap(\.value.code).sorted().joined(separator: "+")
    }
    let value = report.value?.value.money
    let items = report.items.filter { !$0.support }.map { item in
      (item.quantity.map { "\($0.value.low) " } ?? "") + item.name
    }.sorted()
    return sides.joined(separator: " > ") + " " + (report.stage?.value.rawValue ?? "none")
      + (value.map { " \($0.amount) \($0.currency ?? "?")" } ?? "") + ", "
      + items.joined(separator: " + ")
  }
}
