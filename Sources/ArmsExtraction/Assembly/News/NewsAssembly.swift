import ArmsModel

/// Turns a news story or a release into reports.
struct NewsAssembly {
  let gazetteer: Gazetteer
  let weights: Weights

  /// Least probability of a sale for a text to be read for sales; each is weighed on its own then.
  static let dealThreshold: Float = 0.3

  func reports(_ context: NewsContext) -> [Report] {
    let reading = NewsReading(context, weights: weights)
    guard reading.deal >= Self.dealThreshold, NewsEvents.hasSaleWord(context) else { return [] }
    let drafts = drafts(reading)
    // Once for all sales, and only where one asks.
    lazy var told = SmallSet(drafts.flatMap { $0.report.buyers.compactMap(\.value.code) })
    var reports: [Report] = []
    var features: [NewsSaleFeatures] = []
    var home: Set<Int> = []
    var seen = Features()
    for draft in drafts {
      var report = draft.report
      if report.buyers.isEmpty {
        let clauses = NewsPlainSides(features: draft.features)
        let buyer = NewsOneBuyer(shared: draft.features.shared, context: context)
        if let code = clauses.antecedent {
          buyer.fill(&report, draft.features, with: code)
        } else if clauses.isBoughtAtHome {
          buyer.fill(&report, draft.features, beside: told)
        }
      }
      draft.features.whole(report, into: &seen)
      let sale = Weights.probability(Weights.score(seen, weights.table(.sale)))
      report.background =
        Weights.probability(Weights.score(seen, weights.table(.background)))
        >= Self.backgroundThreshold
        && !draft.features.sentences.contains(where: reading.notifications.sentences.contains)
      let isKept =
        report.buyers.isEmpty && !report.background && sale >= NewsUnnamedBuyer.threshold
        && NewsUnnamedBuyer(features: draft.features).isTold
      guard isKept || sale >= (report.background ? Self.asideThreshold : Self.saleThreshold) else {
        continue
      }
      report.details = NewsDetails(features: draft.features, report: report).claims()
      if NewsHome(features: draft.features).isOwnOrder(report) { home.insert(reports.count) }
      reports.append(report)
      features.append(draft.features)
    }
    // Beside a sale to another state, what a state orders at home is none. Where a text tells of nothing else, it may be
    // one whose buyer went unread, and stays.
    if home.count < reports.count {
      let kept = reports.indices.filter { !home.contains($0) }
      reports = kept.map { reports[$0] }
      features = kept.map { features[$0] }
    }
    if let shared = features.first?.shared {
      NewsOneBuyer(shared: shared, context: context).fill(&reports, features)
    }
    let currency = NewsCurrency(gazetteer: gazetteer)
    for place in reports.indices { currency.settle(&reports[place]) }
    return reports
  }

  /// Least probabilities for a sale to be given, and to be told as background.
  static let saleThreshold: Float = 0.3
  static let asideThreshold: Float = 0.4
  static let backgroundThreshold: Float = 0.5

  /// A sale as first written down, with what speaks for and against it.
  struct Draft {
    var features: NewsSaleFeatures
    var report: Report
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
