import ArmsModel

/// Turns a news story or a release into reports.
struct NewsAssembly {
  let gazetteer: Gazetteer
  let weights: Weights

  /// Least probability of a sale for a text to give reports.
  static let dealThreshold: Float = 0.42

  func reports(_ context: NewsContext) -> [Report] {
    let reading = NewsReading(context, weights: weights)
    guard reading.deal >= Self.dealThreshold else { return [] }
    let events = NewsEvents(reading: reading).all()
    let sales = NewsSales(reading: reading).group(events)
    var reports: [Report] = []
    for (index, sale) in sales.enumerated() {
      let writer = NewsReport(reading: reading, sale: sale, first: index == 0 ? nil : sales[0])
      if let report = writer.report() { reports.append(report) }
    }
    // What a text reports comes first: where nothing was told plainly, the first sale is its subject.
    if !reports.isEmpty, reports.allSatisfy(\.background) { reports[0].background = false }
    return reports
  }
}
