import ArmsModel

/// A further order of what was told before it: "Astana took up an option for two more boats of the same design". It has the seller
/// and the makers of that.
struct NewsFollowOn {
  let features: [NewsSaleFeatures]

  /// Sales before it that may be what a further order goes on with.
  private static let reach = 3

  /// Gives further orders without a seller that of the sale told before them, to the same buyer and of the same kind of thing.
  func fill(_ reports: inout [Report]) {
    for place in reports.indices.dropFirst()
    where reports[place].sellers.isEmpty
      && (features[place].sale.isFurther || reports[place].items.contains(where: isOfMore))
    {
      let buyers = SmallSet(reports[place].buyers.compactMap(\.value.code))
      let kinds = SmallSet(reports[place].items.filter { !$0.support }.map(\.category.rawValue))
      guard !buyers.isEmpty,
        let before = (max(0, place - Self.reach)..<place).last(where: { earlier in
          !reports[earlier].sellers.isEmpty
            && reports[earlier].buyers.contains { $0.value.code.map(buyers.contains) ?? false }
            && reports[earlier].items.contains { kinds.contains($0.category.rawValue) }
        }),
        !reports[before].sellers.contains(where: { $0.value.code.map(buyers.contains) ?? true })
      else { continue }
      reports[place].sellers = reports[before].sellers
      if reports[place].contractors.isEmpty {
        reports[place].contractors = reports[before].contractors
      }
    }
  }

  /// "Two more boats"
  private func isOfMore(_ item: Item) -> Bool {
    item.quantity?.rule.hasSuffix(".further") ?? false
  }
}
