import ArmsModel

/// Turns official notices of arms sales into reports: Congressional Record sections, Federal Register prints, releases of the
/// DSCA and the State Department, transmittals of licences and of third-party transfers, and joint resolutions that name a sale.
///
/// A document is cut into notices (`NoticeSegmenter`), each notice into fields (`NoticeLabels`); readers turn fields into claims.
struct NoticeAssembly {
  private let text: NoticeText
  private let marks: [NoticeMark]
  private let metadata: DocumentMetadata

  init(_ source: SourceText, metadata: DocumentMetadata, gazetteer: Gazetteer = .builtIn) {
    text = NoticeText(source, gazetteer: gazetteer)
    marks = NoticeLabels(text: text).marks()
    self.metadata = metadata
  }

  /// Whether the text is an official notice: it has the statutory labels, or enough of the sentences that only notices have.
  var applies: Bool { NoticeForm(text: text, marks: marks, metadata: metadata).isNotice }

  /// What the text reports, notice by notice, each followed by the earlier cases that it tells of.
  func reports(_ names: NameRecogniser.Names) -> [Report] {
    let register = NoticeDetails.register(text)
    var reports: [Report] = NoticeLicences(text: text).reports(names)
    for segment in NoticeSegmenter(text: text, marks: marks).segments()
    where segment.hasBody || segment.isLetterAlone(text) {
      let reader = NoticeReader(text: text, names: names, segment: segment, register: register)
      reports += reader.reports()
    }
    reports = reports.filter {
      $0.anchorCitation != nil && ($0.value != nil || !$0.items.isEmpty || !$0.buyers.isEmpty)
    }
    let correction = NoticeCorrection(text: text, names: names)
    if correction.isCorrection {
      if let own = reports.firstIndex(where: { !$0.background }) {
        reports[own].details += correction.details()
      } else if let report = correction.report() {
        return [report]
      }
    }
    if reports.isEmpty { reports = NoticeTransferLetter(text: text).reports(names) }
    if reports.isEmpty { reports = NoticeResolution(text: text).reports(names) }
    if reports.isEmpty {
      reports = NoticeRelease(text: text, names: names, marks: marks).reports()
    }
    return reports
  }
}
