import ArmsModel

/// What a text takes back: "An earlier version of this story said that 14 helicopters were ordered; that was wrong", "12, not
/// 14 as we reported".
///
/// A figure that is taken back is kept as what it is, under its own rule with a mark: the document states it no longer, nor
/// do those of its publisher that stated it before.
struct Retraction {
  private let context: NewsContext
  /// Ranges of tokens, in the order of the text.
  private var ranges: [Range<Int>] = []

  init(_ context: NewsContext) {
    self.context = context
    let all = context.text.tokens
    let tokens = all.span
    for (sentence, place) in context.text.sentences.enumerated() {
      for at in place.tokens {
        // By length first: of most words nothing else is looked at.
        let found =
          switch tokens[at].end - tokens[at].start {
          case 7 where isWord(at, "version"): earlierVersion(at, sentence)
          case 3 where isWord(at, "not"): notAsReported(at, sentence)
          default: Range<Int>?.none
          }
        if let found, !found.isEmpty { ranges.append(found) }
      }
    }
  }

  /// Whether the text takes nothing back.
  var isEmpty: Bool { ranges.isEmpty }

  /// The report with what the text takes back marked, and the figure that it gives instead where it is the only one.
  func applied(to report: Report) -> Report {
    var report = report
    report.value = report.value.map { marked($0, instead: amount) }
    report.announced = report.announced.map { marked($0) { _, _ in nil } }
    for place in report.items.indices {
      report.items[place].quantity = report.items[place].quantity.map {
        marked($0, instead: count)
      }
    }
    return report
  }

  // MARK: Claims

  private func marked<V>(
    _ claim: Claim<V>, instead: (Claim<V>, Range<Int>) -> Claim<V>?
  ) -> Claim<V> {
    var all = [claim] + claim.others
    all[0].others = []
    var range: Range<Int>?
    for place in all.indices {
      guard let holder = ranges.first(where: { holds($0, all[place].citations) }) else { continue }
      all[place].rule += Claim<V>.retractedMark
      range = holder
    }
    guard let range else { return claim }
    if let standing = all.firstIndex(where: { !$0.isRetracted }) {
      all.insert(all.remove(at: standing), at: 0)
    } else if let right = instead(claim, range) {
      all.insert(right, at: 0)
    }
    all[0].others = Array(all.dropFirst())
    return all[0]
  }

  private func holds(_ range: Range<Int>, _ citations: [Citation]) -> Bool {
    let whole = context.text.citation(range)
    return citations.allSatisfy { $0.start >= whole.start && $0.end <= whole.end }
  }

  /// The only number that stands behind what is taken back, in its sentence or the next.
  private func count(_ claim: Claim<Quantity>, _ range: Range<Int>) -> Claim<Quantity>? {
    let near = context.quantities.filter { isInstead($0.tokens, range) }
    guard near.count == 1, near[0].quantity != claim.value else { return nil }
    var quantity = near[0].quantity
    if quantity.unit == nil { quantity.unit = claim.value.unit }
    return Claim(
      quantity, citations: [context.text.citation(near[0].tokens)], rule: "quantity.put-right")
  }

  private func amount(_ claim: Claim<SaleValue>, _ range: Range<Int>) -> Claim<SaleValue>? {
    let near = context.money.filter { isInstead($0.tokens, range) }
    guard near.count == 1, near[0].money != claim.value.money else { return nil }
    return Claim(
      SaleValue(near[0].money, meaning: claim.value.meaning),
      citations: [context.text.citation(near[0].tokens)], rule: "money.put-right")
  }

  private func isInstead(_ tokens: Range<Int>, _ range: Range<Int>) -> Bool {
    let (sentence, other) = (
      context.sentenceOf[range.lowerBound], context.sentenceOf[tokens.lowerBound]
    )
    // "12, not 14 as we reported" gives the right one before, and reading the item found it there.
    return tokens.lowerBound >= range.upperBound && other - sentence <= 1
      && !ranges.contains { $0.overlaps(tokens) }
  }

  // MARK: Words

  /// "An earlier version of this article wrongly said …", "… said …; that was wrong", "… misstated … as …".
  private func earlierVersion(_ at: Int, _ number: Int) -> Range<Int>? {
    let sentence = context.text.sentences[number]
    guard Self.earlier.contains(word(at - 1)) || Self.earlier.contains(word(at - 2)),
      word(at + 1) == "of", Self.own.contains(word(at + 2)),
      let text = (at + 3..<at + 6).first(where: { Self.texts.contains(word($0)) })
    else { return nil }
    let rest = text + 1..<max(text + 1, sentence.last)
    if let fault = rest.first(where: { Self.faults.contains(word($0)) }) {
      return fault..<(rest.first { $0 > fault && endsClause($0) } ?? sentence.last)
    }
    guard let said = rest.first(where: { Self.sayings.contains(word($0)) }) else { return nil }
    if let denial = rest.first(where: { $0 > said && isDenial($0) }) { return said..<denial }
    guard sentence.last < context.text.tokens.count, isDenial(sentence.last) else { return nil }
    return said..<sentence.last
  }

  /// "not 14 as we reported"
  private func notAsReported(_ at: Int, _ number: Int) -> Range<Int>? {
    let sentence = context.text.sentences[number]
    let end = (at + 1..<max(at + 1, min(at + 10, sentence.last))).first { place in
      isWord(place, "as") && (place + 1..<place + 5).contains { Self.reported.contains(word($0)) }
    }
    return end.map { at + 1..<$0 }
  }

  /// "that was wrong", "which is an error", "it was not so"
  private func isDenial(_ at: Int) -> Bool {
    guard ["that", "this", "which", "it"].contains(word(at)),
      ["was", "is", "were"].contains(word(at + 1))
    else { return false }
    let next = word(at + 2)
    if Self.wrong.contains(next) { return true }
    let then = word(at + 3)
    return ["an", "a", "in"].contains(next) && ["error", "mistake", "misprint"].contains(then)
      || next == "not" && ["so", "correct", "true", "right"].contains(then)
  }

  private func endsClause(_ at: Int) -> Bool {
    context.text.tokens[at].sign == UInt8(ascii: ";") || ["instead", "rather"].contains(word(at))
  }

  /// In small letters; empty where there is none.
  private func word(_ at: Int) -> String {
    guard context.text.tokens.indices.contains(at), context.text.tokens[at].kind == .word else {
      return ""
    }
    return context.text.string(at..<at + 1).lowercased()
  }

  /// Whether a token is this word, given in small letters: most are not, and cost no string.
  private func isWord(_ at: Int, _ word: StaticString) -> Bool {
    let token = context.text.tokens[at]
    guard token.kind == .word, Int(token.end - token.start) == word.utf8CodeUnitCount else {
      return false
    }
    return word.withUTF8Buffer { letters in
      let letters = unsafe letters.span
      return letters.indices.allSatisfy {
        context.text.bytes[Int(token.start) + $0] | 0x20 == letters[$0]
      }
    }
  }

  private static let earlier: Set<String> = ["earlier", "previous", "original", "first", "prior"]
  private static let own: Set<String> = ["this", "our", "the", "that", "its"]
  private static let texts: Set<String> = [
    "article", "dispatch", "item", "notice", "page", "post", "release", "report", "story", "text",
  ]
  private static let faults: Set<String> = [
    "erroneously", "falsely", "inaccurately", "incorrectly", "mistakenly", "misreported",
    "misstated",
    "overstated", "understated", "wrongly",
  ]
  private static let sayings: Set<String> = [
    "gave", "had", "listed", "put", "reported", "said", "says", "stated", "told", "wrote",
  ]
  private static let reported: Set<String> = [
    "given", "printed", "published", "reported", "said", "stated",
  ]
  private static let wrong: Set<String> = [
    "false", "inaccurate", "incorrect", "mistaken", "untrue", "wrong",
  ]
}
