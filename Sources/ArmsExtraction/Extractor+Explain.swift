package import ArmsModel

extension Extractor {
  /// What was recognised in `text`, in the order of the text.
  package func mentions(in text: String, metadata: DocumentMetadata = .init()) -> [Mention] {
    let context = NewsContext(
      gazetteer.source(text), published: metadata.published, gazetteer: gazetteer)
    return MentionList(context: context).all()
  }

  /// Everything that led to what `extract` gives.
  package func explain(_ text: String, metadata: DocumentMetadata = .init()) -> Explanation {
    let extraction = extract(text, metadata: metadata)
    let context = NewsContext(
      gazetteer.source(text), published: metadata.published, gazetteer: gazetteer)
    let news = NewsExplanation(context: context, weights: weights)
    let isNotice = extraction.kind == .notice
    return Explanation(
      kind: extraction.kind, mentions: MentionList(context: context).all(),
      readings: isNotice ? [] : news.readings(), sales: isNotice ? [] : news.sales(),
      extraction: extraction)
  }
}
