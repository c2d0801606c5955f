internal import ArmsMatching
internal import ArmsModel

extension ResolvedSale {
  /// Whether any field that documents can contradict one another in is stated in two ways. Where none is, the view
  /// contradictions, which compares claim by claim, has no row of the sale and need not be asked.
  var hasSeveralReadings: Bool {
    if reports.contains(where: \.hasTwoSides) { return true }
    guard reports.count > 1 else { return false }
    return differ(\.sellers) || differ(\.buyers) || differ { [$0.value].compactMap(\.self) }
      || differ { [$0.announced].compactMap(\.self) }
      || differ { [$0.mechanism].compactMap(\.self) }
      || differ { [$0.transmittal].compactMap(\.self) } || items.contains(where: isCountedTwoWays)
  }

  private func isCountedTwoWays(_ item: ResolvedItem) -> Bool {
    var known: Quantity?
    return item.members.contains { member in
      guard reports.indices.contains(member.report) else { return true }
      let items = reports[member.report].report.items
      guard items.indices.contains(member.item) else { return true }
      return items[member.item].quantity.map { Self.differs($0, &known) } ?? false
    }
  }

  private func differ<V>(_ claims: (Report) -> [Claim<V>]) -> Bool {
    var known: V?
    return reports.contains { claims($0.report).contains { Self.differs($0, &known) } }
  }

  /// Whether a claim, or one that its document hands on beside it, has another value than `known`, which becomes the
  /// first that is seen.
  private static func differs<V>(_ claim: Claim<V>, _ known: inout V?) -> Bool {
    if let value = known {
      if claim.value != value { return true }
    } else {
      known = claim.value
    }
    for other in claim.others where differs(other, &known) { return true }
    return false
  }
}

extension SourcedReport {
  /// Whether a register prints what both parties of the transfer report.
  fileprivate var hasTwoSides: Bool {
    report.items.contains {
      $0.quantity?.others.contains { $0.rule == "register.partner" } ?? false
    }
  }
}
