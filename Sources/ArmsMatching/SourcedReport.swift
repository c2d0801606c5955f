package import ArmsModel

/// A report with what matching needs to know of where it came from.
package struct SourcedReport: Hashable, Sendable {
  package var anchor: Anchor
  package var report: Report
  package var kind: DocumentKind
  /// The earliest known publication date of the document.
  package var published: PartialDate?
  package var publisher: String?
  package var reliability: Reliability
  /// What the document hands on: the hash of the text that it copies or quotes, or another name of its source. Documents
  /// of one origin count as one source; nil where the document speaks for itself.
  package var origin: String?
  /// The hash of the newest version of the document, where this one is an earlier version: what it says stays beside the
  /// rest and does not count.
  package var supersededBy: String?

  package init(
    anchor: Anchor, report: Report, kind: DocumentKind, published: PartialDate? = nil,
    publisher: String? = nil, reliability: Reliability = .unknown, origin: String? = nil,
    supersededBy: String? = nil
  ) {
    self.anchor = anchor
    self.report = report
    self.kind = kind
    self.published = published
    self.publisher = publisher
    self.reliability = reliability
    self.origin = origin
    self.supersededBy = supersededBy
  }

  /// The order in which reports of a sale stand: published (unknown last), document hash, place in the text.
  package static func precedes(_ a: SourcedReport, _ b: SourcedReport) -> Bool {
    let first = a.published?.lowDay ?? .max
    let second = b.published?.lowDay ?? .max
    if first != second { return first < second }
    if a.anchor != b.anchor { return a.anchor < b.anchor }
    // Two reports at one place differ in what they say; the tie must not fall to the order of arrival.
    return a.tieBreak.lexicographicallyPrecedes(b.tieBreak)
  }

  private var tieBreak: [String] {
    [
      report.background ? "1" : "0", report.transmittal?.value ?? "",
      report.value?.value.money.canonicalText ?? "",
      report.stage?.value.rawValue ?? "", report.announced?.value.text ?? "",
      report.sellers.map(\.value.name).joined(separator: ";"),
      report.buyers.map(\.value.name).joined(separator: ";"),
      report.items.map {
        $0.name + "|" + ($0.quantity?.value.canonicalText ?? "")
      }.joined(separator: ";"),
    ]
  }
}
