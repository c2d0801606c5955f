import ArmsModel

/// Turns official notices of arms sales into reports: Congressional Record sections, Federal Register prints, releases of the
/// DSCA and the State Department, transmittals of licences and of third-party transfers, and joint resolutions that name a sale.
///
/// A document is cut into notices (`NoticeSegmenter`), each notice into fields (`NoticeLabels`); readers turn fields into claims.
struct NoticeAssembly {
  let text: NoticeText
  let names: NameRecogniser.Names

  init(_ source: SourceText, names: NameRecogniser.Names, gazetteer: Gazetteer = .builtIn) {
    text = NoticeText(source, gazetteer: gazetteer)
    self.names = names
  }

  /// Whether `source` is an official notice: it has the statutory labels, or enough of the sentences that only notices have.
  static func applies(
    to source: SourceText, metadata: DocumentMetadata, gazetteer: Gazetteer = .builtIn
  ) -> Bool {
    NoticeForm(NoticeText(source, gazetteer: gazetteer), metadata: metadata).isNotice
  }

  /// What `source` reports, notice by notice, each followed by the earlier cases that it tells of.
  static func reports(
    in source: SourceText, names: NameRecogniser.Names, metadata: DocumentMetadata,
    gazetteer: Gazetteer = .builtIn
  ) -> [Report] {
    NoticeAssembly(source, names: names, gazetteer: gazetteer).reports(metadata)
  }

  private func reports(_ metadata: DocumentMetadata) -> [Report] {
    let register = NoticeDetails.register(text)
    var reports: [Report] = NoticeLicences(text: text).reports(names)
    for segment in NoticeSegmenter(text: text).segments() where segment.hasBody {
      let reader = NoticeReader(text: text, names: names, segment: segment, register: register)
      reports += reader.reports()
    }
    reports = reports.filter {
      $0.anchorCitation != nil && ($0.value != nil || !$0.items.isEmpty || !$0.buyers.isEmpty)
    }
    if reports.isEmpty { reports = NoticeResolution(text: text).reports(names) }
    if reports.isEmpty {
      reports = NoticeRelease(text: text, names: names, metadata: metadata).reports()
    }
    return reports
  }
}
