import ArmsModel

/// What all customers together have of a type: "28 operators in 25 countries have ordered 190 C295s", "more than 500 were sold
/// to 12 air forces". It stands at the end of every maker's release, and is no sale.
struct NewsTotals {
  struct Words: Sendable {
    /// Who has it, all counted together.
    let owners: WordSet

    init(_ vocabulary: inout Vocabulary) {
      owners = WordSet(
        "operators customers countries nations users forces navies armies states continents",
        &vocabulary)
    }
  }

  let context: NewsContext
  private var words: Words { context.gazetteer.totalWords }

  /// Least number of owners that no single sale has.
  private static let least = 4

  /// Whether a sentence counts who has a type: it names no state, and a number of owners.
  func isTotal(_ sentence: Sentence) -> Bool {
    let tokens = context.text.tokens
    guard context.mentions(context.partyRuns, sentence).isEmpty else { return false }
    return sentence.tokens.contains { at in
      guard tokens[at].word != 0, words.owners.contains(tokens[at].word) else { return false }
      for before in stride(from: at - 1, through: max(sentence.first, at - 3), by: -1) {
        if context.quantityAt[before] >= 0 {
          let quantity = context.quantities[Int(context.quantityAt[before])].quantity
          return quantity.low >= Self.least
        }
        guard tokens[before].kind == .word, context.itemAt[before] < 0 else { return false }
      }
      return false
    }
  }
}
