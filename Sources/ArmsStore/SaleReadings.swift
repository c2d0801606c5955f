internal import ArmsMatching
internal import ArmsModel

extension ResolvedSale {
  /// Whether the view contradictions, which compares claim by claim, can have a row of the sale; where this is false it
  /// need not be asked. Says yes to more than the view does, never to less.
  var mayContradict: Bool {
    if reports.contains(where: \.hasTwoSides) { return true }
    guard reports.count > 1 else { return false }
    return parts(sellers) || parts(buyers) || parts([transmittal].compactMap(\.self))
      || differ(mechanism, { [$0.mechanism] }, fit: ==)
      || differ(announced, { [$0.announced] }, fit: Self.fit)
      || differ(value, { [$0.value] }, fit: Self.fit) || items.contains(where: isCountedTwoWays)
  }

  /// Parties and numbers contradict where one report agrees with the choice and another does not.
  private func parts<V>(_ choices: [Choice<V>]) -> Bool {
    choices.contains { !$0.opposing.isEmpty }
  }

  private func isCountedTwoWays(_ item: ResolvedItem) -> Bool {
    differ(
      item.quantity,
      { report, place in
        item.members.lazy.filter { $0.report == place }.map { member in
          report.items.indices.contains(member.item) ? report.items[member.item].quantity : nil
        }
      }, fit: { $0.unit != $1.unit || $0.interval.intersects($1.interval) })
  }

  private func differ<V>(
    _ choice: Choice<V>?, _ claims: (Report) -> [Claim<V>?], fit: (V, V) -> Bool
  ) -> Bool {
    differ(choice, { report, _ in claims(report) }, fit: fit)
  }

  /// Whether two values do not fit that reports state which were compared for a choice.
  private func differ<V>(
    _ choice: Choice<V>?, _ claims: (Report, Int) -> some Sequence<Claim<V>?>,
    fit: (V, V) -> Bool
  ) -> Bool {
    guard let choice else { return false }
    var values: Set<V> = []
    for place in Set(choice.supporting).union(choice.opposing) where reports.indices.contains(place)
    {
      for claim in claims(reports[place].report, place) {
        if let claim { Self.gather(claim, into: &values) }
      }
    }
    return values.contains { one in values.contains { !fit(one, $0) } }
  }

  private static func gather<V>(_ claim: Claim<V>, into values: inout Set<V>) {
    values.insert(claim.value)
    for other in claim.others { gather(other, into: &values) }
  }

  private static func fit(_ a: PartialDate, _ b: PartialDate) -> Bool {
    a.lowDay ?? .min <= b.highDay ?? .max && b.lowDay ?? .min <= a.highDay ?? .max
  }

  /// As the view claim_pairs has it, readings of a doubtful sign aside.
  private static func fit(_ a: SaleValue, _ b: SaleValue) -> Bool {
    let meanings: Set<ValueMeaning> = [a.meaning, b.meaning]
    if meanings.count == 2, !meanings.contains(.stated) || meanings.contains(.unit) { return true }
    if let first = a.money.currency, let second = b.money.currency, first != second { return true }
    return a.money.interval.intersects(b.money.interval)
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
