import ArmsModel

/// A sale as a whole: whether it is one, and whether the text reports it.
extension NewsSaleFeatures {
  /// Whether it is a sale, and whether the text reports it: one set of features, two tables of weights.
  func whole(_ report: Report, into features: inout Features) {
    features.removeAll()
    features.add(T.wholeBias)
    features.add(T.wholeIndex, min(index, 4))
    features.add(T.wholeCount, min(sales.count, 5))
    let first = firstSentence
    features.add(
      T.wholePlace, first == 0 ? 0 : first < 3 ? 1 : first < 6 ? 2 : first < 12 ? 3 : 4)
    let count = max(context.text.sentences.count, 1)
    features.add(T.wholeDepth, first * 5 / count)
    features.add(T.wholeShare, min(4, sentences.count * 10 / count))
    features.add(T.wholeMost, events.count == shared.mostEvents ? 1 : 0)
    if shared.openingFamilies.contains(where: sale.families.contains) {
      features.add(T.wholeOpening)
    }
    if sale.isFurther { features.add(T.wholeFurther) }
    // Told in passing: an earlier sale, or another one far down the text.
    let aside = index > 0 && (sale.isPast || first > sales[0].firstSentence + 4)
    features.add(T.wholeAside, aside ? 1 : 0)
    var sold: Float = 0
    for event in events {
      for item in event.items { sold = max(sold, reading.sold[item]) }
    }
    features.add(T.wholeSold, Int(sold * 10))
    var told: Float = 0
    for sentence in sentences { told = max(told, reading.telling[sentence]) }
    features.add(T.wholeTold, Int(told * 10))
    features.add(T.wholeDeal, Int(reading.deal * 10))
    features.add(T.wholeEvents, min(events.count, 5))
    features.add(T.wholeStage, report.stage?.value.rawValue ?? "none")
    features.add(
      T.wholeBuyer,
      report.buyers.isEmpty
        ? "none" : report.buyers.contains(where: \.inferred) ? "inferred" : "told")
    features.add(
      T.wholeSeller,
      report.sellers.isEmpty
        ? "none" : report.sellers.contains(where: \.inferred) ? "inferred" : "told")
    if case .some = report.value { features.add(T.wholeValue) }
    // By place: a copy of an item counts eight references.
    let stated = report.items
    let proper = stated.indices.filter { !stated[$0].support }
    let isCounted = proper.contains { if case .some = stated[$0].quantity { true } else { false } }
    if isCounted { features.add(T.wholeCounted) }
    features.add(T.wholeNamed, proper.contains { stated[$0].designation != nil } ? 1 : 0)
    features.add(T.wholeItems, min(proper.count, 4))
    // Sorted, as a sum of weights depends in its last digit on their order.
    for category in SmallSet(proper.map { stated[$0].category.rawValue }).sorted() {
      features.add(T.wholeCategory, category)
    }
    if sale.isPast { features.add(T.wholePast) }
    let buyers = SmallSet(report.buyers.compactMap(\.value.code))
    let sellers = SmallSet(report.sellers.compactMap(\.value.code))
    let items = events.lazy.flatMap(\.items)
    if let system = items.compactMap({ [context] in context.items[$0].system }).first,
      context.gazetteer.systems[system].origin.contains(where: buyers.contains)
    {
      features.add(T.wholeOwn)
    }
    if index > 0 {
      let other = sales[0]
      features.add(T.wholeSameBuyer, buyers.isDisjoint(with: other.buyers) ? 0 : 1)
      features.add(T.wholeSameSeller, sellers.isDisjoint(with: other.sellers) ? 0 : 1)
      features.add(T.wholeSameFamily, sale.families.isDisjoint(with: other.families) ? 0 : 1)
      let gap = first - (sales[index - 1].events.last?.sentence ?? 0)
      features.add(T.wholeGap, max(0, min(gap, 4)))
    }
    if let announced = report.announced?.value {
      features.add(T.wholeDated, age(announced))
    }
    // By cue whether it was told.
    var seen = Array(repeating: false, count: context.gazetteer.cues.count)
    for (at, event) in events.enumerated() {
      let sentence = context.text.sentences[event.sentence]
      if sentence.isHeading { features.add(T.wholeHeading) }
      for cue in context.cues(in: sentence) {
        let entry = context.entry(cue)
        if entry.kind == .modifier { continue }
        if seen[entry.number] { continue }
        seen[entry.number] = true
        if at == 0 { features.add(T.wholeCueFirst, entry.hash, entry.name) }
        features.add(T.wholeCue, entry.hash, entry.name)
      }
    }
    features.add(T.wholeDocument, reading.subjects)
  }

  /// How long before the text a date lies.
  private func age(_ date: PartialDate) -> String {
    guard let published = context.published else { return "undatable" }
    guard let then = date.year, let now = published.year else { return "undatable" }
    let years = now - then
    return years <= 0 ? "this-year" : years == 1 ? "last-year" : years < 4 ? "years" : "long"
  }
}
