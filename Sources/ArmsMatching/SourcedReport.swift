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

  package init(
    anchor: Anchor, report: Report, kind: DocumentKind, published: PartialDate? = nil,
    publisher: String? = nil, reliability: Reliability = .unknown
  ) {
    self.anchor = anchor
    self.report = report
    self.kind = kind
    self.published = published
    self.publisher = publisher
    self.reliability = reliability
  }
}
