import ArmsModel

/// Tells a sale whose contract is yet to be signed: "is set to seal a deal for", "the contract will be signed by its subsidiary",
/// "on the brink of securing a second export order".
///
/// Who is said to have won, or to be chosen, has nothing in hand before that. Where the same sale is told to be signed or
/// delivered, what lies ahead is another paper.
struct NewsUnsigned {
  struct Words: Sendable {
    /// Verbs of signing by their forms: "sign", "signed", "signing".
    let signing, signed, gerunds: WordSet
    /// What is signed.
    let papers: WordSet
    /// Behind which a paper is no longer what the verb governs: "to close a yard after an order".
    let stops: WordSet
    let modals: WordSet
    /// Before "to" and a verb: it is yet to happen.
    let ahead: WordSet
    /// Before "of" or "to" and a gerund: it is about to happen.
    let brink: WordSet

    init(_ vocabulary: inout Vocabulary) {
      signing = WordSet(
        "sign seal ink conclude finalise finalize close secure clinch", &vocabulary)
      signed = WordSet(
        "signed sealed inked concluded finalised finalized closed secured clinched", &vocabulary)
      gerunds = WordSet(
        "signing sealing inking concluding finalising finalizing closing securing clinching",
        &vocabulary)
      papers = WordSet(
        "contract contracts deal deals agreement agreements order orders pact", &vocabulary)
      stops = WordSet("for of after before over", &vocabulary)
      modals = WordSet("will would may might could shall should", &vocabulary)
      ahead = WordSet(
        "expected set due scheduled likely ready poised about hopes hope expects expect plans plan aims wants trying tries tried seeking seeks hoping is are",
        &vocabulary)
      brink = WordSet("brink verge cusp close near", &vocabulary)
    }
  }

  let features: NewsSaleFeatures
  private var context: NewsContext { features.context }
  private var tokens: [Token] { context.text.tokens }
  private var words: Words { context.gazetteer.unsignedWords }
  private var news: NewsWords { context.gazetteer.newsWords }

  /// Tokens between a verb of signing and its paper, and words such as "soon" between it and what puts it ahead.
  private static let paperReach = 10
  private static let adverbs = 2

  /// The words that say that the contract is yet to be signed; nil where none do, or where others say that it is.
  var told: Range<Int>? {
    // What lies ahead is then the further order.
    if features.shared.expectsOrders { return nil }
    let sentences = features.near.filter { features.isOwn($0) || !features.isTold($0) }
    guard let found = sentences.lazy.compactMap(ahead).first, !isSigned else { return nil }
    return found
  }

  /// Whether a finished verb tells that the sale itself is signed, delivered or bought.
  private var isSigned: Bool {
    features.events.contains { event in
      guard !event.isPast else { return false }
      let sentence = context.text.sentences[event.sentence]
      let stage = NewsStage(context: context)
      return context.cues(in: sentence).contains { cue in
        let start = context.cues[Int(cue)].tokens.lowerBound
        return Self.finished.contains(context.entry(cue).name) && stage.isFirm(cue)
          && event.tokens.contains(start) && !stage.isAhead(start, sentence)
          && !stage.isDenied(start, sentence)
      }
    }
  }

  /// The cues that tell a signature, or what only follows one. "Won" and "awarded" go before it.
  private static let finished: SmallSet<String> = [
    "signed", "ordered", "bought", "sold", "contract", "delivered", "received", "handed-over",
    "arrived", "supplied",
  ]

  private func ahead(_ number: Int) -> Range<Int>? {
    let sentence = context.text.sentences[number]
    for at in sentence.tokens where word(at) != 0 {
      let isAhead =
        words.signing.contains(word(at)) && willSign(at, sentence)
        || words.signed.contains(word(at)) && willBeSigned(at, sentence)
        || words.gerunds.contains(word(at)) && isAboutToSign(at, sentence)
      if isAhead { return at..<at + 1 }
    }
    return nil
  }

  /// "Will sign a third contract", "is set to seal a major arms deal", and of a headline "to sign a contract".
  private func willSign(_ at: Int, _ sentence: Sentence) -> Bool {
    hasPaper(behind: at, sentence) && isAhead(of: at, sentence)
  }

  /// "The contract will be officially signed", "the deal is expected to be finalised".
  private func willBeSigned(_ at: Int, _ sentence: Sentence) -> Bool {
    guard let be = back(from: at, sentence), word(be) == news.be, isAhead(of: be, sentence) else {
      return false
    }
    return (max(sentence.first, be - Self.paperReach)..<be).contains {
      word($0) != 0 && words.papers.contains(word($0))
    }
  }

  /// "On the verge of signing a contract", "close to securing an order".
  private func isAboutToSign(_ at: Int, _ sentence: Sentence) -> Bool {
    guard at - 2 >= sentence.first, word(at - 1) != 0,
      word(at - 1) == news.of || word(at - 1) == news.to,
      word(at - 2) != 0, words.brink.contains(word(at - 2))
    else { return false }
    return hasPaper(behind: at, sentence)
  }

  private func hasPaper(behind at: Int, _ sentence: Sentence) -> Bool {
    for next in at + 1..<max(at + 1, min(at + 1 + Self.paperReach, sentence.last)) {
      if tokens[next].sign == UInt8(ascii: ";") || context.quantityAt[next] >= 0
        || word(next) != 0 && words.stops.contains(word(next))
      {
        return false
      }
      if word(next) != 0, words.papers.contains(word(next)) { return true }
    }
    return false
  }

  /// Whether a verb stands behind a "will", or behind a "to" that a word puts ahead; a headline's "to" needs none.
  private func isAhead(of verb: Int, _ sentence: Sentence) -> Bool {
    guard let at = back(from: verb, sentence), word(at) != 0, context.dateAt[at] < 0 else {
      return false
    }
    if words.modals.contains(word(at)) { return true }
    guard word(at) == news.to else { return false }
    if sentence.isHeading { return true }
    guard let before = back(from: at, sentence), word(before) != 0 else { return false }
    return words.ahead.contains(word(before))
  }

  /// The word before a verb, adverbs passed over: "will soon sign", "be officially signed".
  private func back(from verb: Int, _ sentence: Sentence) -> Int? {
    var at = verb - 1
    var passed = 0
    while at >= sentence.first, passed < Self.adverbs, isAdverb(at) {
      at -= 1
      passed += 1
    }
    return at >= sentence.first && tokens[at].kind == .word ? at : nil
  }

  private func isAdverb(_ at: Int) -> Bool {
    guard tokens[at].kind == .word, context.cueAt[at] < 0 else { return false }
    let bytes = context.text.bytes[Int(tokens[at].start)..<Int(tokens[at].end)]
    return context.isLikeAdverb(at) || bytes.elementsEqual("soon".utf8)
      || bytes.elementsEqual("also".utf8)
      || bytes.elementsEqual("now".utf8)
  }

  private func word(_ at: Int) -> WordID { tokens[at].word }
}
