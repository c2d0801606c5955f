import ArmsModel

/// What a text says of arms in general beside what it names: "Moscow hinted that it would supply the weapons", "the main supplier of
/// military equipment to Lebanon". Between two states of which it tells a sale, that is none of its own.
struct NewsInGeneral {
  let reports: [Report]

  /// Whether a report has nothing but a word for arms of any kind, and another tells what goes between the same two states.
  func isTold(_ place: Int) -> Bool {
    let report = reports[place]
    guard isGeneral(report), !report.buyers.isEmpty, !report.sellers.isEmpty else { return false }
    return reports.indices.contains { other in
      other != place && !isGeneral(reports[other])
        && (report.background || !reports[other].background)
        && codes(reports[other].buyers) == codes(report.buyers)
        && codes(reports[other].sellers) == codes(report.sellers)
    }
  }

  private func isGeneral(_ report: Report) -> Bool {
    report.value == nil
      && report.items.allSatisfy { item in
        item.support
          || item.designation == nil && item.quantity == nil && item.category == .other
            && (item.name.split(separator: " ").last.map { Self.nouns.contains($0.lowercased()) }
              ?? false)
      }
  }

  /// What arms of any kind are called.
  private static let nouns: SmallSet<String> = [
    "weapons", "weaponry", "arms", "armaments", "equipment", "hardware", "materiel", "systems",
  ]

  private func codes(_ parties: [Claim<Party>]) -> [String] {
    parties.compactMap(\.value.code).sorted()
  }
}
