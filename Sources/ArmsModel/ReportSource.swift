/// Reports that are made as they are asked for: those of a table too long to hold them all.
///
/// Each call makes them anew, the same every time.
package protocol ReportSource: Sendable {
  /// How many there are.
  var count: Int { get }

  /// Makes all reports in their order, some hundreds at a time, and where wished the places of what they cite. No report of
  /// one batch cites a passage that anchors one of another.
  func forEachBatch(withPlaces: Bool, _ body: (ReportBatch) throws -> Void) throws

  /// Where the cells that are read stand, in the order of the text.
  func forEachPlace(_ body: (Place) throws -> Void) throws
}

/// Some reports of a document.
package struct ReportBatch: Sendable {
  package var reports: [Report]
  /// Where their citations stand, in the order of the text; empty where that is told elsewhere.
  package var places: [Place]

  package init(_ reports: [Report] = [], places: [Place] = []) {
    self.reports = reports
    self.places = places
  }
}

/// The part of an extraction that is made later.
///
/// Two are equal where they hold as many reports: what they are made of, text and metadata, is compared beside them.
package struct LaterReports: Hashable, Sendable {
  package let source: any ReportSource

  package init(_ source: any ReportSource) { self.source = source }

  package static func == (a: LaterReports, b: LaterReports) -> Bool {
    a.source.count == b.source.count
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(source.count) }
}

extension Extraction {
  /// How many reports there are, made or not.
  package var count: Int { reports.count + (later?.source.count ?? 0) }

  /// All reports in their order: those at hand, then what is made later, some hundreds at a time.
  package func forEachBatch(_ body: ([Report]) throws -> Void) throws {
    if !reports.isEmpty { try body(reports) }
    try later?.source.forEachBatch(withPlaces: false) { try body($0.reports) }
  }
}
