/// Finds the sentences in which an office says in its set words that a sale was put before the legislature: "has informed
/// Congress of a proposed sale of Patriot missiles to Poland".
///
/// Such a sentence is the news, however short the text around it is: the weights of news, fitted to stories, hear too
/// little in a note of three sentences.
struct NewsNotifications {
  let sentences: Set<Int>
  /// The indexes of the equipment and of the buyers that they name.
  let items, buyers: Set<Int>

  /// Least probability of what such a sentence names.
  static let plain: Float = 0.5
  /// Words between the news and the sale: "of a", "of its approval of a".
  private static let gap = 5

  init(_ context: NewsContext, _ frames: [NewsRoles.Frame?]) {
    var (sentences, items, buyers): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
    for (index, sentence) in context.text.sentences.enumerated()
    where context.has(.approved, sentence: index) {
      guard let sale = Self.sale(in: sentence, context) else { continue }
      let sold = context.mentions(context.itemRuns, sentence).map(Int.init).filter { item in
        let mention = context.items[item]
        return mention.tokens.lowerBound >= sale && !mention.support
          && (mention.system != nil || !mention.designation.isEmpty)
      }
      let takers = context.mentions(context.partyRuns, sentence).map(Int.init).filter { party in
        context.parties[party].tokens.lowerBound >= sale
          && context.code(context.parties[party]) != nil
          && (frames[party] == .toAfterSelling || frames[party] == .dative)
      }
      guard !sold.isEmpty, !takers.isEmpty else { continue }
      sentences.insert(index)
      items.formUnion(sold)
      buyers.formUnion(takers)
    }
    (self.sentences, self.items, self.buyers) = (sentences, items, buyers)
  }

  /// Where the words for the sale end that Congress was told of; nil where the sentence tells of none.
  private static func sale(in sentence: Sentence, _ context: NewsContext) -> Int? {
    var told: Int?
    for cue in context.cues(in: sentence) {
      let mention = context.cues[Int(cue)]
      switch context.gazetteer.cues[mention.cue].name {
      case "notified": told = mention.tokens.upperBound
      case "possible-sale":
        if let told, mention.tokens.lowerBound - told <= gap { return mention.tokens.upperBound }
      default: break
      }
    }
    return nil
  }
}
