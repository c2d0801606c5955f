package import ArmsModel

extension Extractor {
  /// What was recognised in `text`, in the order of the text.
  package func mentions(in text: String, metadata: DocumentMetadata = .init()) -> [Mention] {
    var mentions: [Mention] = []
    eachContext(of: text, metadata) { context, offset, _ in
      mentions += MentionList(context: context).all().map { $0.shifted(by: offset) }
    }
    return mentions
  }

  /// Everything that led to what `extract` gives. A text longer than any story is read in the parts that `extract` reads.
  package func explain(_ text: String, metadata: DocumentMetadata = .init()) -> Explanation {
    let extraction = extract(text, metadata: metadata)
    var explanation = Explanation(
      kind: extraction.kind, mentions: [], readings: [], sales: [], extraction: extraction)
    eachContext(of: text, metadata) { context, offset, part in
      explanation.mentions += MentionList(context: context).all().map { $0.shifted(by: offset) }
      guard extraction.kind != .notice else { return }
      let news = NewsExplanation(context: context, weights: weights)
      explanation.readings += news.readings(part: part).map { $0.shifted(by: offset) }
      explanation.sales += news.sales()
    }
    return explanation
  }

  /// Calls `body` with the text, or with each of the parts in which it is read: the code points before it, its number from 1
  /// and how many there are.
  func eachContext(
    of text: String, _ metadata: DocumentMetadata,
    _ body: (NewsContext, _ offset: Int, _ part: (number: Int, of: Int)?) -> Void
  ) {
    let source = gazetteer.source(text)
    func context(_ source: SourceText) -> NewsContext {
      NewsContext(source, published: metadata.published, gazetteer: gazetteer)
    }
    let parts = NewsParts(source: source)
    guard parts.isNeeded else { return body(context(source), 0, nil) }
    let all = parts.all()
    for (index, part) in all.enumerated() {
      body(context(gazetteer.source(part.text)), part.offset, (index + 1, all.count))
    }
  }
}

extension Mention {
  /// The mention moved on by `offset` code points: what a part of a text holds, in the whole of it.
  fileprivate func shifted(by offset: Int) -> Mention {
    var moved = self
    moved.citation = citation.shifted(by: offset)
    return moved
  }
}

extension Explanation.Reading {
  fileprivate func shifted(by offset: Int) -> Self {
    var moved = self
    moved.citation = citation?.shifted(by: offset)
    return moved
  }
}
