internal import ArmsModel

extension Chooser {
  /// What speaks for the first of a pool that no rule of weight tells apart, in words that are true of it: publication
  /// where dates tell, else nothing but an order that is the same on every machine.
  ///
  /// `pool` stands in the order of its reports and is not empty.
  func order(of pool: [Statement<Value>]) -> String {
    let places = Set(pool.map(\.report))
    let count = "\(Set(pool.map { text($0.value) }).count) that differ"
    guard let first = pool.first else { return "nothing decides" }
    let reports = places.map { sale.reports[$0] }
    let own = sale.reports[first.report]
    let others = reports.filter { $0.anchor.document != own.anchor.document }
    guard !others.isEmpty else {
      return "nothing decides between what one document says; the first in it is shown"
    }
    guard let published = own.published else {
      return "nothing decides between \(count), none has a publication date; \(Self.byHash)"
    }
    let dated = others.compactMap(\.published)
    if dated.allSatisfy({ $0.isCertainlyAfter(published) }) {
      if dated.isEmpty { return "the only one of \(count) with a publication date" }
      return dated.count == others.count
        ? "earliest published of \(count)"
        : "earliest published of those of \(count) that have a date"
    }
    let begin = dated.contains { $0.lowDay == published.lowDay }
    return "nothing decides between \(count), their publication dates do not tell; "
      + (begin ? Self.byHash : "the one that may be the earliest is shown")
  }

  private static var byHash: String { "the one with the smallest SHA-256 is shown" }
}

extension PartialDate {
  /// Whether every day that this may mean comes after every day that the other may mean.
  fileprivate func isCertainlyAfter(_ other: PartialDate) -> Bool {
    guard let low = lowDay, let high = other.highDay else { return false }
    return low > high
  }
}
