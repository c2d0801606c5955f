internal import ArmsModel

/// One value that one report states for a field of its sale, with what its weight depends on.
struct Statement<Value: Hashable & Sendable> {
  var value: Value
  var inferred: Bool
  /// The place of the report among those of the sale.
  var report: Int
  /// False where the document hands the value on beside the one it makes its own.
  var own: Bool
  /// The extractor saw it within quotation marks that belong to an official.
  var quotedOfficial: Bool
  /// The document is an official's own.
  var official: Bool
  /// Documents with one of these are one source.
  var source: String
  /// The document is an earlier version of a text whose newest is there.
  var superseded: Bool
  /// The document says that the value was wrong.
  var retracted: Bool
}

/// The reports of one sale, in order, with what is known of their sources.
struct SaleReports {
  let reports: [SourcedReport]
  /// By place: what the report's document hands on, else the document itself.
  let origins: [String]
  /// By place: who speaks; the publisher where one is known.
  let voices: [String]
  /// By place: true for earlier versions of documents, which do not count, unless there is nothing else.
  let superseded: [Bool]
  /// The places of those that count.
  let live: [Int]

  /// `reports` in the order of `SourcedReport.precedes`.
  init(_ reports: [SourcedReport]) {
    self.reports = reports
    let isOld = reports.map { $0.supersededBy != nil }
    let superseded = isOld.contains(false) ? isOld : isOld.map { _ in false }
    self.superseded = superseded
    live = reports.indices.filter { !superseded[$0] }
    origins = reports.map { $0.origin ?? $0.anchor.document }
    let speakers = Dictionary(
      reports.map { ($0.anchor.document, $0) }, uniquingKeysWith: { first, _ in first })
    voices = origins.map { origin in
      guard let speaker = speakers[origin] else { return origin }
      // One authority speaks through all the prints of its notices.
      if speaker.kind == .notice { return "notice" }
      return speaker.publisher.map { "publisher " + $0 } ?? origin
    }
  }

  func statements<V>(of claim: Claim<V>?, at place: Int) -> [Statement<V>] {
    guard let claim else { return [] }
    return [statement(claim, at: place, own: true)]
      + claim.others.map { statement($0, at: place, own: false) }
  }

  func statement<V>(_ claim: Claim<V>, at place: Int, own: Bool) -> Statement<V> {
    let report = reports[place]
    return Statement(
      value: claim.value, inferred: claim.inferred, report: place, own: own,
      quotedOfficial: claim.rule.contains("quoted-official"),
      official: report.reliability == .official
        || report.kind == .notice && report.reliability == .unknown,
      source: origins[place], superseded: superseded[place], retracted: claim.isRetracted)
  }

  func statements<V>(of field: (Report) -> Claim<V>?) -> [Statement<V>] {
    reports.indices.flatMap { statements(of: field(reports[$0].report), at: $0) }
  }

  /// Those that are stated still: without what a document takes back, and without what the documents before it stated
  /// so whose text it puts right, of its own publisher or what it repeats.
  func standing<V>(_ all: [Statement<V>]) -> [Statement<V>] {
    let retracted = all.filter(\.retracted)
    guard !retracted.isEmpty else { return all }
    return all.filter { one in
      !one.retracted
        && !retracted.contains { $0.value == one.value && putsRight($0.report, one.report) }
    }
  }

  private func putsRight(_ later: Int, _ earlier: Int) -> Bool {
    let (new, old) = (reports[later], reports[earlier])
    guard new.anchor.document != old.anchor.document else { return false }
    if new.origin == old.anchor.document { return true }
    guard let publisher = new.publisher, publisher == old.publisher else { return false }
    return (old.published?.lowDay ?? .min) <= (new.published?.highDay ?? .max)
  }

  /// How many sources speak through these reports.
  func voices(of places: Set<Int>) -> Int { Set(places.map { voices[$0] }).count }

  /// How a report is called in a reason.
  func name(_ place: Int) -> String { reports[place].publisher ?? "a document without a publisher" }
}
