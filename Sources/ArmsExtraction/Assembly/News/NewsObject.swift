/// Tells a verb of handing over whose object is no equipment: "received notice", "welcomed the announcement", "the engine delivers more
/// power", "provides training". Nothing changed hands by it, whatever else its sentence names.
///
/// A verb without an object ("was delivered in May", "which Peru received from Chile") is none of these, nor is one whose object
/// is a state ("supplied Chad with") or is only counted or pointed at ("received two more", "provided them").
struct NewsObject {
  struct Words: Sendable {
    /// Verbs that take equipment as their object, of those that cues list as words of delivery.
    let verbs: WordSet
    /// What no object begins with, and before which one ends.
    let bounds: WordSet
    /// What stands for things named before.
    let pointing: WordSet

    init(_ vocabulary: inout Vocabulary) {
      verbs = WordSet(
        "delivered delivers delivering received receives receiving accepted accepts got gets welcomed welcomes supplied supplies supplying provided provides providing unveiled",
        &vocabulary)
      bounds = WordSet(
        "in on at by from for to under during after before as since with via through into while when where and but or who which that than until about over is are was were has have had will would",
        &vocabulary)
      pointing = WordSet(
        "it them these those one ones both all half others first second third last",
        &vocabulary)
    }
  }

  let context: NewsContext
  private var tokens: [Token] { context.text.tokens }
  private var words: Words { context.gazetteer.objectWords }

  /// Tokens within which an object names what it is.
  private static let reach = 10

  /// Whether the verb that a cue ends with governs something that is no equipment.
  func isOther(_ cue: Range<Int>, _ sentence: Sentence) -> Bool {
    let start = cue.upperBound
    guard let verb = cue.last, tokens[verb].word != 0, words.verbs.contains(tokens[verb].word),
      start < sentence.last, tokens[start].kind == .word, !isBound(start),
      tokens[start].word != context.gazetteer.newsWords.of, context.dateAt[start] < 0,
      !context.isLikeAdverb(start)
    else { return false }
    for at in start..<min(sentence.last, start + Self.reach) {
      if at > start, isEnd(at) { break }
      if context.itemAt[at] >= 0 || context.partyAt[at] >= 0 || context.quantityAt[at] >= 0
        || tokens[at].word != 0 && words.pointing.contains(tokens[at].word)
      {
        return false
      }
    }
    return true
  }

  private func isBound(_ at: Int) -> Bool {
    tokens[at].word != 0 && words.bounds.contains(tokens[at].word)
  }

  private func isEnd(_ at: Int) -> Bool {
    isBound(at) || tokens[at].kind == .sign && tokens[at].sign != UInt8(ascii: "-")
  }
}

extension NewsContext {
  /// A word in "-ly": an adverb, or near enough where one is only passed over.
  func isLikeAdverb(_ at: Int) -> Bool {
    let bytes = text.bytes[Int(text.tokens[at].start)..<Int(text.tokens[at].end)]
    return bytes.count > 3 && bytes.suffix(2).elementsEqual("ly".utf8)
  }
}
