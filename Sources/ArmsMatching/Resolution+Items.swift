internal import ArmsModel

extension Resolution {
  /// The items of all reports, those that are one thing brought together; items proper before support, in the order in
  /// which the reports tell them.
  func items(at stage: Stage?) -> [ResolvedItem] {
    let home = footing(at: stage)
    var groups: [Group] = []
    // What counts makes the items; earlier versions of documents only find their place among them.
    let order = sale.live + sale.reports.indices.filter { sale.superseded[$0] }
    for place in order { join(sale.reports[place], at: place, to: &groups) }
    let resolved = groups.map { resolve($0, at: home) }
    return resolved.filter { !$0.support } + resolved.filter(\.support)
  }

  private struct Group {
    var items: [(member: ResolvedItem.Member, item: Item, key: ItemKey)] = []
  }

  /// What makes two items one.
  private struct ItemKey {
    var designation: String?
    var family: String?
    var words: Set<String>
    var support: Bool

    init(_ item: Item) {
      designation = item.designation.map(MatchKey.designation)
      family = (item.family ?? item.designation).map(MatchKey.designation)
      words = MatchKey.nameWords(item.name)
      support = item.support
    }
  }

  /// Each item of one report goes to the group it is likest to; two items of one report never to the same.
  ///
  /// An item that a person rejected goes to none.
  private func join(_ source: SourcedReport, at place: Int, to groups: inout [Group]) {
    let items = source.report.items
    let rejections = FieldDecisions(decisions, .item)
    let rejected = items.map { rejections.rejects(source.anchor, $0.designation ?? $0.name) }
    let keys = items.map { ItemKey($0) }
    var pairs: [(likeness: Int, item: Int, group: Int)] = []
    for (index, key) in keys.enumerated() where !rejected[index] {
      for (number, group) in groups.enumerated() {
        let likeness = group.items.map { self.likeness(key, items[index], $0.key, $0.item) }.max()
        if let likeness, likeness > 0 { pairs.append((likeness, index, number)) }
      }
    }
    pairs.sort { ($1.likeness, $0.item, $0.group) < ($0.likeness, $1.item, $1.group) }
    var homes: [Int: Int] = [:]
    // What only an earlier version names is no item of the sale.
    let isLive = !sale.superseded[place]
    for pair in pairs where homes[pair.item] == nil && !homes.values.contains(pair.group) {
      homes[pair.item] = pair.group
    }
    for (index, item) in items.enumerated() where !rejected[index] {
      let entry = (ResolvedItem.Member(report: place, item: index), item, keys[index])
      if let home = homes[index] {
        groups[home].items.append(entry)
      } else if isLive {
        groups.append(Group(items: [entry]))
      }
    }
  }

  /// 0 where the two are not one thing; greater is likelier.
  private func likeness(_ a: ItemKey, _ first: Item, _ b: ItemKey, _ second: Item) -> Int {
    let agree =
      first.quantity.map { one in
        second.quantity.map { $0.value.interval.intersects(one.value.interval) } ?? false
      } ?? false
    let bonus = agree ? 1 : 0
    if let one = a.designation, one == b.designation { return 8 + bonus }
    if let one = a.family, let other = b.family {
      guard one == other, a.support == b.support else { return 0 }
      // "AIM-120" may be any of its variants; two variants are two things.
      let open =
        a.designation == nil || b.designation == nil || a.designation == one || b.designation == one
      if open { return 5 + bonus }
      // "F/A-18E" and "F/A-18E/F" in one number: a writer left the second variant out.
      guard agree, let short = a.designation, let long = b.designation else { return 0 }
      return short.hasPrefix(long + " ") || long.hasPrefix(short + " ") ? 3 : 0
    }
    guard a.support == b.support else { return 0 }
    if a.words == b.words { return 4 + bonus }
    if a.family != nil || b.family != nil {
      return !a.words.isDisjoint(with: b.words) && agree && MatchKey.alike(a.words, b.words) ? 2 : 0
    }
    return MatchKey.alike(a.words, b.words) ? 2 + bonus : 0
  }

  private func resolve(_ group: Group, at home: Footing?) -> ResolvedItem {
    let live = group.items.filter { !sale.superseded[$0.member.report] }
    let fullest = live.compactMap(\.item.designation).max { a, b in
      (a.utf8.count, b) < (b.utf8.count, a)
    }
    let first = live.first { $0.item.designation == fullest } ?? group.items[0]
    let names = Set(
      group.items.flatMap { [$0.item.designation, $0.item.name] }.compactMap {
        $0.map(MatchKey.designation)
      })
    let chooser = Chooser<Quantity>(
      sale: sale, field: FieldDecisions(decisions, .quantity, items: names), fits: Self.fit,
      width: Self.width, refines: { $0.qualifier == $1.qualifier || $1.qualifier == .about },
      text: \.canonicalText, parse: Quantity.init(canonical:))
    var statements = group.items.flatMap { entry in
      sale.statements(of: entry.item.quantity, at: entry.member.report)
    }
    let every = statements
    let whole = withoutAdditions(withoutParts(statements))
    statements = onSide(home, whole)
    var quantity = chooser.choose(statements, every: every)
    let apart = before(quantity, statements, whole)
    let further = added(to: quantity, among: every)
    quantity?.reason += apart + further
    return ResolvedItem(
      designation: fullest, name: first.item.name,
      family: live.lazy.compactMap(\.item.family).first,
      category: live.lazy.map(\.item.category).first { $0 != .other } ?? .other,
      support: live.allSatisfy(\.item.support),
      quantity: quantity, quantityStage: strangeStage(of: quantity, among: statements, at: home),
      members: group.items.map(\.member))
  }

  /// What was asked for or approved before, where that is another number.
  private func before(
    _ choice: Choice<Quantity>?, _ chosen: [Statement<Quantity>], _ all: [Statement<Quantity>]
  ) -> String {
    guard let choice, choice.decision == nil, chosen.count < all.count else { return "" }
    let compared = Set(chosen.map(\.report))
    let other = sale.standing(all).filter {
      !$0.superseded && !compared.contains($0.report) && !Self.fit($0.value, choice.value)
    }
    guard let first = other.first, let stage = sale.reports[first.report].report.stage?.value
    else { return "" }
    return "; \(stage.rawValue) was another number, \(first.value.canonicalText)"
  }

  /// A delivery of some is no other count of the order: where a greater number is ordered, smaller ones of deliveries
  /// are left out.
  private func withoutParts(_ all: [Statement<Quantity>]) -> [Statement<Quantity>] {
    let delivered: (Statement<Quantity>) -> Bool = {
      sale.reports[$0.report].report.stage?.value == .delivered
    }
    guard
      let ordered = all.lazy.filter({ !$0.superseded && !delivered($0) }).map(\.value.high).max()
    else {
      return all
    }
    return all.filter { !delivered($0) || $0.value.high >= ordered }
  }

  /// A notice that changes an earlier one counts what it adds: that is no other count of what was notified first. Where
  /// only such notices count, their numbers are all there is.
  private func withoutAdditions(_ all: [Statement<Quantity>]) -> [Statement<Quantity>] {
    let kept = all.filter { $0.superseded || !changesNotice($0.report) }
    return kept.contains { !$0.superseded } ? kept : all
  }

  private func changesNotice(_ place: Int) -> Bool {
    let report = sale.reports[place].report
    return !Profile.related(in: report).isEmpty
      || report.transmittal.map { TransmittalNumber.isAmendment($0.value) } ?? false
  }

  private func added(
    to choice: Choice<Quantity>?, among every: [Statement<Quantity>]
  ) -> String {
    guard let choice, choice.decision == nil,
      every.contains(where: { $0.value == choice.value && !changesNotice($0.report) }),
      let other = every.first(where: {
        !$0.superseded && changesNotice($0.report) && !Self.fit($0.value, choice.value)
      })
    else { return "" }
    return "; a notice that changes it counts \(other.value.canonicalText)"
  }

  private static func fit(_ a: Quantity, _ b: Quantity) -> Bool {
    a.unit != b.unit || a.interval.intersects(b.interval)
  }

  private static func width(_ quantity: Quantity) -> Int {
    let interval = quantity.interval
    guard let low = interval.low, let high = interval.high else { return .max }
    return high.saturatingSubtract(low)
  }
}
