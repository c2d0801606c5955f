/// Whether words stand inside quotation marks in a sentence that gives them to an official.
struct NewsQuotation {
  let context: NewsContext

  func isOfficial(_ tokens: Range<Int>) -> Bool {
    let sentence = context.text.sentences[Int(context.sentenceOf[tokens.lowerBound])]
    var open = false
    for at in sentence.first..<tokens.lowerBound
    where context.text.tokens[at].sign == UInt8(ascii: "\"") {
      open.toggle()
    }
    guard open else { return false }
    for at in sentence.tokens {
      if context.partyAt[at] >= 0, context.parties[Int(context.partyAt[at])].form == .institution {
        return true
      }
      if context.cueAt[at] >= 0 {
        let entry = context.entry(context.cueAt[at])
        if entry.name == "minister" || entry.name == "notified" { return true }
      }
    }
    return false
  }
}
