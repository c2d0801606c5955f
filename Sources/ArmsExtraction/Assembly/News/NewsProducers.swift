/// Who makes what a text names, where a sentence of its own says so: "They are made by Oshkosh Defense", "The Black Hawk is produced by
/// Lockheed Martin's Polish subsidiary PZL Mielec".
struct NewsProducers {
  struct Words: Sendable {
    /// What points at the things just sold, and who made them.
    let pointers, made: WordSet
    /// Before the name of a company that another owns.
    let subsidiaries: WordSet

    init(_ vocabulary: inout Vocabulary) {
      pointers = WordSet("they it these both all the", &vocabulary)
      subsidiaries = WordSet("subsidiary unit arm division affiliate offshoot", &vocabulary)
      made = WordSet("made built manufactured produced", &vocabulary)
    }
  }

  let context: NewsContext
  private var words: Words { context.gazetteer.producerWords }

  /// By family of equipment, the mentions of companies that are said to make it.
  func all() -> [String: [Int]] {
    var makers: [String: [Int]] = [:]
    for (index, company) in context.companies.enumerated() {
      let sentence = context.text.sentences[
        Int(context.sentenceOf[company.tokens.lowerBound])]
      guard isMaker(company.tokens, sentence),
        let family = Self.subject(of: sentence, context)
      else { continue }
      makers[family, default: []].append(index)
    }
    return makers
  }

  /// The family of the system that a sentence opens with, or the name that it prints; nil where it opens with none.
  static func subject(of sentence: Sentence, _ context: NewsContext) -> String? {
    if let at = (sentence.first..<min(sentence.first + 3, sentence.last)).first(where: {
      context.itemAt[$0] >= 0
    }) {
      return context.family(Int(context.itemAt[at]))
    }
    // "The Pitbull VX is built by": without a noun the name of what was sold is no phrase of equipment.
    let tokens = context.text.tokens
    var start = sentence.first
    if tokens[start].word != 0, context.gazetteer.newsWords.articles.contains(tokens[start].word) {
      start += 1
    }
    var end = start
    while end < min(sentence.last, start + 4), tokens[end].kind != .sign,
      tokens[end].isCapitalised || tokens[end].kind == .number,
      !context.gazetteer.producerWords.pointers.contains(tokens[end].word)
    {
      end += 1
    }
    return end > start ? context.text.line(start..<end).lowercased() : nil
  }

  /// Whether a sentence that opens with a thing says that a company makes it.
  func isMaker(_ company: Range<Int>, _ sentence: Sentence) -> Bool {
    let at = owner(of: company.lowerBound, sentence)
    guard at - 2 > sentence.first, at - sentence.first <= 8, word(at - 1) != 0,
      word(at - 1) == context.gazetteer.newsWords.by, words.made.contains(word(at - 2))
    else { return false }
    return words.pointers.contains(word(sentence.first))
      || Self.subject(of: sentence, context) != nil
  }

  /// The start of the phrase that a company's name ends: "Lockheed Martin's Polish subsidiary PZL Mielec".
  private func owner(of company: Int, _ sentence: Sentence) -> Int {
    var at = company
    guard at - 1 > sentence.first, word(at - 1) != 0, words.subsidiaries.contains(word(at - 1))
    else { return at }
    at -= 1
    while at - 1 > sentence.first, belongs(at - 1) { at -= 1 }
    return at
  }

  /// The owner's name, its state and the mark of the genitive.
  private func belongs(_ at: Int) -> Bool {
    context.partyAt[at] >= 0 || context.companyAt[at] >= 0
      || context.text.tokens[at].sign == UInt8(ascii: "'") || context.text.tokens[at].isGlued
  }

  private func word(_ at: Int) -> WordID { context.text.tokens[at].word }
}
