import ArmsModel

/// Turns a news story or a release into reports.
struct NewsAssembly {
  let gazetteer: Gazetteer
  let weights: Weights

  /// Least probability of a sale for a text to be read for sales; each is weighed on its own then.
  static let dealThreshold: Float = 0.3

  func reports(_ context: NewsContext) -> [Report] {
    let reading = NewsReading(context, weights: weights)
    guard reading.deal >= Self.dealThreshold,
      NewsEvents.hasSaleWord(context)
        || NewsBudget(context: context, frames: reading.frames).hasEntry
    else { return [] }
    let drafts = drafts(reading)
    // Once for all sales, and only where one asks.
    lazy var told = SmallSet(drafts.flatMap { $0.report.buyers.compactMap(\.value.code) })
    var reports: [Report] = []
    var features: [NewsSaleFeatures] = []
    var home: Set<Int> = []
    var seen = Features()
    // Whether the first entry of a list is background, by its sentence.
    var entries: [Int: Bool] = [:]
    for draft in drafts {
      var report = draft.report
      if report.buyers.isEmpty {
        let clauses = NewsPlainSides(features: draft.features)
        let buyer = NewsOneBuyer(shared: draft.features.shared, context: context)
        buyer.fillForeign(&report, draft.features)
        if !report.buyers.isEmpty {
          // Told by the programme that it goes through.
        } else if let code = clauses.antecedent {
          buyer.fill(&report, draft.features, with: code)
        } else if clauses.isBoughtAtHome {
          buyer.fill(&report, draft.features, beside: told)
        }
      }
      let order = first(of: draft, in: reports)
      if let order { (report.buyers, report.sellers) = (order.buyers, order.sellers) }
      draft.features.whole(report, into: &seen)
      let (sale, background) = Weights.probabilities(seen, weights.wholes)
      report.background =
        background >= Self.backgroundThreshold
        && !draft.features.sentences.contains {
          reading.notifications.sentences.contains($0) || reading.leads.sentences.contains($0)
        }
      if order != nil {
        // A headline or a lead that speaks of it makes it what the text reports.
        report.background = draft.features.firstSentence >= Self.opening
      }
      if report.background, let first = reports.first, isParticular(report, of: first) {
        report.background = false
      }
      if draft.features.isNewsOfItsOwn { report.background = false }
      if NewsAsides(features: draft.features).isAside(report) { report.background = true }
      // The entries of one list are told alike.
      if let entry = draft.features.events.first, entry.isEntry {
        if let first = entries[entry.sentence] {
          report.background = first
        } else {
          entries[entry.sentence] = report.background
        }
      }
      let isKept =
        report.buyers.isEmpty && !report.background && sale >= NewsUnnamedBuyer.threshold
        && NewsUnnamedBuyer(features: draft.features).isTold
      guard
        isKept || draft.features.led != nil || order != nil
          || sale >= (report.background ? Self.asideThreshold : Self.saleThreshold)
      else {
        continue
      }
      report.details = NewsDetails(features: draft.features, report: report).claims()
      reports.append(report)
      features.append(draft.features)
    }
    let buyers = SmallSet(reports.flatMap { $0.buyers.compactMap(\.value.code) })
    for place in reports.indices {
      let order = NewsHome(features: features[place])
      if order.isOwnOrder(reports[place], beside: buyers)
        || order.isOfExporter(place, among: reports)
      {
        home.insert(place)
      }
    }
    let general = NewsInGeneral(reports: reports)
    for place in reports.indices
    where isSummed(place, features[place], in: reports)
      || features[place].firstSentence >= Self.opening && general.isTold(place)
    {
      home.insert(place)
    }
    // Beside a sale to another state, what a state orders at home is none. Where a text tells of nothing else, it may be
    // one whose buyer went unread, and stays.
    if !home.isEmpty, home.count < reports.count {
      let kept = reports.indices.filter { !home.contains($0) }
      reports = kept.map { reports[$0] }
      features = kept.map { features[$0] }
    }
    if let shared = features.first?.shared {
      NewsOneBuyer(shared: shared, context: context).fill(&reports, features)
    }
    NewsFollowOn(features: features).fill(&reports)
    let currency = NewsCurrency(gazetteer: gazetteer)
    for place in reports.indices { currency.settle(&reports[place]) }
    return reports
  }

  /// The first order of which a draft tells a further one that is only expected: its sides are those of that.
  private func first(of draft: Draft, in reports: [Report]) -> Report? {
    guard draft.features.events.allSatisfy(\.isExpected) else { return nil }
    let families = SmallSet(draft.report.items.compactMap(\.family))
    return reports.first {
      !$0.background && $0.items.contains { $0.family.map(families.contains) ?? false }
    }
  }

  /// "Armenia has bought weapons from India": where the story opens with no more than that, what it then names as ordered is what it
  /// reports, however far below.
  private func isParticular(_ report: Report, of first: Report) -> Bool {
    func isDone(_ report: Report) -> Bool {
      report.stage.map { $0.value == .contracted || $0.value == .delivered } ?? false
    }
    func codes(_ parties: [Claim<Party>]) -> [String] { parties.compactMap(\.value.code).sorted() }
    return !first.background && isDone(first) && isDone(report) && !codes(first.buyers).isEmpty
      && !codes(first.sellers).isEmpty && codes(first.buyers) == codes(report.buyers)
      && codes(first.sellers) == codes(report.sellers)
      && first.items.allSatisfy {
        $0.support || $0.designation == nil && $0.quantity == nil && $0.category == .other
      } && report.items.contains { !$0.support && $0.designation != nil }
  }

  /// "Army to get air defence guns and drones from Turkey and Italy": a headline that sums up what the story tells one by one.
  private func isSummed(_ place: Int, _ features: NewsSaleFeatures, in reports: [Report]) -> Bool {
    guard reports.count > 1,
      features.events.allSatisfy({ features.context.text.sentences[$0.sentence].isHeading })
    else { return false }
    let report = reports[place]
    let items = report.items.filter { !$0.support }
    guard items.count > 1, report.value == nil,
      items.allSatisfy({ $0.designation == nil && $0.quantity == nil })
    else { return false }
    let told = SmallSet(
      reports.filter { !$0.background && $0.items.contains { $0.designation != nil } }
        .flatMap { $0.sellers.compactMap(\.value.code) })
    return !report.sellers.isEmpty
      && report.sellers.allSatisfy { $0.value.code.map(told.contains) ?? false }
  }

  /// Sentences that open a text.
  private static let opening = 2

  /// Least probabilities for a sale to be given, and to be told as background.
  static let saleThreshold: Float = 0.3
  static let asideThreshold: Float = 0.4
  static let backgroundThreshold: Float = 0.5

  /// A sale as first written down, with what speaks for and against it.
  ///
  /// A class: a report holds some thirty lists and names, and each copy counts them all.
  final class Draft {
    let features: NewsSaleFeatures
    let report: Report

    init(features: NewsSaleFeatures, report: Report) {
      self.features = features
      self.report = report
    }
  }

  /// Every sale that the events of a text make, before it is weighed as a whole.
  func drafts(_ reading: NewsReading) -> [Draft] {
    let sales = NewsSales(reading: reading, table: weights.table(.pair)).group(
      NewsEvents(reading: reading).all())
    let shared = NewsSaleText(reading, sales: sales)
    return sales.indices.compactMap { index in
      let features = NewsSaleFeatures(reading: reading, sales: sales, index: index, shared: shared)
      return NewsReport(features: features, weights: weights).report().map {
        Draft(features: features, report: $0)
      }
    }
  }
}
