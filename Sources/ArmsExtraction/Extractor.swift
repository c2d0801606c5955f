package import ArmsModel

/// Reads documents: text and metadata in, reports out. Pure: the same input gives the same output on any machine, in any
/// order, in parallel.
package struct Extractor: Sendable {
  let gazetteer: Gazetteer
  let weights: Weights

  package init() {
    gazetteer = .builtIn
    weights = .builtIn
  }

  /// What `text` says of arms sales.
  package func extract(_ text: String, metadata: DocumentMetadata = .init()) -> Extraction {
    let source = gazetteer.source(text)
    let notice = NoticeAssembly(source, metadata: metadata, gazetteer: gazetteer)
    if notice.applies {
      let names = NameRecogniser(gazetteer: gazetteer).find(in: source)
      return Extraction(kind: .notice, reports: notice.reports(names))
    }
    if let language = gazetteer.language.foreign(source) {
      return Extraction(kind: .other, notes: ["language: \(language)"])
    }
    let context = NewsContext(source, published: metadata.published, gazetteer: gazetteer)
    let reports = NewsAssembly(gazetteer: gazetteer, weights: weights).reports(context)
    let kind = NewsKind(context: context, metadata: metadata).kind(hasReports: !reports.isEmpty)
    return Extraction(kind: kind, reports: reports)
  }
}
