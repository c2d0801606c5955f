import ArmsModel

/// On which terms: options, offsets, who lends or gives the money, earlier deals, what is kept back.
extension NewsDetails {
  /// "with an option for six more", "six options", "options worth $50 million".
  func options(_ sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for at in sentence.tokens where words.option.contains(word(at)) {
      let limit = min(at + 10, clauseEnd(at, sentence))
      var range: Range<Int>?
      if at + 1 < limit, words.optionTies.contains(word(at + 1)) {
        for next in at + 1..<limit {
          if context.quantityAt[next] >= 0 {
            range = at..<counted(Int(context.quantityAt[next]), sentence)
          } else if context.moneyAt[next] >= 0 {
            range = at..<context.money[Int(context.moneyAt[next])].tokens.upperBound
          }
          if range != nil || isSign(next, ",") { break }
        }
      }
      // "six options", "six more on option"
      if range == nil {
        for back in 1...3 where at - back >= sentence.first && context.quantityAt[at - back] >= 0 {
          let between = at - back + 1..<at
          if between.allSatisfy({ words.more.contains(word($0)) || word($0) == words.on }) {
            let quantity = context.quantities[Int(context.quantityAt[at - back])].tokens
            range = quantity.lowerBound..<(at + 1)
            break
          }
        }
      }
      guard let range else { continue }
      let taken = (max(sentence.first, at - 3)..<max(sentence.first, at)).contains {
        words.exercised.contains(word($0))
      }
      found.append(
        Found(
          Detail(.option, text: line(range), role: taken ? "exercised" : nil), range, "option"))
    }
    return found
  }

  /// The sentence that speaks of work or purchases given in return.
  func offsets(_ sentence: Sentence) -> [Found] {
    let speaks = sentence.tokens.contains { at in
      if words.industrial.contains(word(at)) { return words.participation.contains(word(at + 1)) }
      guard words.offset.contains(word(at)) else { return false }
      if words.offsetNouns.contains(word(at + 1)) { return true }
      // "to offset the cost" gives nothing in return.
      return word(at - 1) != newsWords.to && word(at + 1) != newsWords.the
        && !newsWords.pointers.contains(word(at + 1)) && !words.ahead.contains(word(at - 1))
    }
    guard speaks, sentence.tokens.count <= 80 else { return [] }
    var end = sentence.last
    if end > sentence.first + 1, isSign(end - 1, ".") { end -= 1 }
    let range = sentence.first..<end
    return [Found(Detail(.offset, text: line(range)), range, "offset")]
  }

  /// "a $500 million loan from China", "export credits", "funded by Germany", "Foreign Military Financing".
  func financing(_ sentence: Sentence) -> [Found] {
    var found: [Found] = []
    var floor = sentence.first
    for at in sentence.tokens where at >= floor {
      guard let (phrase, rule) = money(at, sentence) else { continue }
      var start = phrase.lowerBound
      while start > floor, describesMoney(start - 1) { start -= 1 }
      var end = phrase.upperBound
      if word(end) == newsWords.from || word(end) == newsWords.by || word(end) == newsWords.of {
        end = payer(end + 1, sentence) ?? end
      }
      let range = start..<min(end, sentence.last)
      found.append(Found(Detail(.financing, text: line(range)), range, "financing." + rule))
      floor = range.upperBound
    }
    return found
  }

  /// The words at a token that tell whose money it is.
  private func money(_ at: Int, _ sentence: Sentence) -> (Range<Int>, String)? {
    let word = word(at)
    if words.fmf.contains(word), tokens[at].isAllCaps { return (at..<at + 1, "fmf") }
    if words.financing.contains(word), tokens[at].isCapitalised, at + 3 <= sentence.last,
      words.financing.contains(self.word(at + 1)), words.financing.contains(self.word(at + 2))
    {
      return (at..<at + 3, "fmf")
    }
    if words.loan.contains(word), self.word(at - 1) != words.on { return (at..<at + 1, "loan") }
    if words.credit.contains(word) {
      if words.creditBehind.contains(self.word(at + 1)) { return (at..<at + 2, "credit") }
      if words.creditBefore.contains(self.word(at - 1)) { return (at - 1..<at + 1, "credit") }
      if self.word(at - 1) == newsWords.of, words.creditBehind.contains(self.word(at - 2)) {
        return (at - 2..<at + 1, "credit")
      }
      if self.word(at - 1) == words.on { return (at - 1..<at + 1, "credit") }
    }
    if words.grant.contains(word) {
      let before = at > sentence.first ? context.moneyAt[at - 1] >= 0 : false
      if before || words.aid.contains(self.word(at + 1)) || self.word(at + 1) == newsWords.from {
        return (at..<(words.aid.contains(self.word(at + 1)) ? at + 2 : at + 1), "grant")
      }
    }
    if words.paid.contains(word) {
      let by =
        self.word(at + 1) == newsWords.by
        ? at + 1
        : self.word(at + 1) == newsWords.for_ && self.word(at + 2) == newsWords.by ? at + 2 : nil
      if let by, let end = payer(by + 1, sentence) { return (at..<end, "payer") }
    }
    return nil
  }

  /// "a $500 million soft", "a Russian": what stands before a loan and belongs to it.
  private func describesMoney(_ at: Int) -> Bool {
    context.moneyAt[at] >= 0 || context.partyAt[at] >= 0 || words.soft.contains(word(at))
      || isSign(at, "-") && tokens[at].isGlued
  }

  /// One past a state, company or other name at `start`, an article before it.
  private func payer(_ start: Int, _ sentence: Sentence) -> Int? {
    var at = start
    if at < sentence.last, newsWords.articles.contains(word(at)) { at += 1 }
    guard at < sentence.last else { return nil }
    if context.partyAt[at] >= 0 {
      return context.parties[Int(context.partyAt[at])].tokens.upperBound
    }
    if context.companyAt[at] >= 0 {
      return context.companies[Int(context.companyAt[at])].tokens.upperBound
    }
    let end = nameEnd(at, sentence)
    return end > at ? end : nil
  }

  /// "follows an earlier order for 12 in 2015", "in addition to the 2012 contract".
  func prior(_ sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for at in sentence.tokens {
      var next: Int
      if words.follows.contains(word(at)) {
        next = at + 1
      } else if word(at) == words.addition || word(at) == words.top {
        next = at + 1
      } else {
        continue
      }
      while next < sentence.last,
        newsWords.articles.contains(word(next)) || word(next) == newsWords.to
          || word(next) == newsWords.of || word(next) == words.on
      { next += 1 }
      let start = next
      var isEarlier = false
      while next < min(start + 5, sentence.last), !words.orders.contains(word(next)) {
        if words.earlier.contains(word(next)) || context.dateAt[next] >= 0 { isEarlier = true }
        if isSign(next, ",") { break }
        next += 1
      }
      guard isEarlier, next < sentence.last, words.orders.contains(word(next)) else { continue }
      var end = next + 1
      let limit = min(next + 14, clauseEnd(next, sentence))
      while end < limit, !isSign(end, ","), word(end) != newsWords.and { end += 1 }
      let range = start..<end
      let date = range.lazy.compactMap { at -> PartialDate? in
        context.dateAt[at] >= 0 ? context.dates[Int(context.dateAt[at])].date : nil
      }.first
      found.append(Found(Detail(.priorCase, text: line(range), date: date), range, "prior-case"))
    }
    return found
  }

  /// "for an undisclosed sum", "the price was not disclosed", "it is unclear how many".
  func undisclosed(_ sentence: Sentence, _ topics: DetailTopics) -> [Found] {
    var found: [Found] = []
    for at in sentence.tokens where topics.contains(.unclear) {
      if words.unclear.contains(word(at)), word(at + 1) == words.how {
        let role =
          word(at + 2) == words.many ? "quantity" : word(at + 2) == words.much ? "value" : nil
        if let role, at + 3 <= sentence.last {
          let range = at..<at + 3
          found.append(
            Found(Detail(.undisclosed, text: line(range), role: role), range, "undisclosed"))
        }
      }
    }
    for cue in context.cues(in: sentence) where context.entry(cue).kind == .undisclosed {
      let place = context.cues[Int(cue)].tokens
      let behind =
        place.lowerBound..<min(place.upperBound + 5, clauseEnd(place.lowerBound, sentence))
      let before = max(sentence.first, place.lowerBound - 8)..<max(sentence.first, place.lowerBound)
      let named = behind.first { role(word($0)) != nil } ?? before.last { role(word($0)) != nil }
      guard let named, let role = role(word(named)) else { continue }
      let range = min(named, place.lowerBound)..<max(named + 1, place.upperBound)
      found.append(
        Found(Detail(.undisclosed, text: line(range), role: role), range, "undisclosed"))
    }
    return found
  }

  /// The field that a noun stands for.
  private func role(_ word: WordID) -> String? {
    if words.sums.contains(word) { return "value" }
    if words.numbers.contains(word) { return "quantity" }
    if words.customers.contains(word) { return "buyer" }
    if words.times.contains(word) { return "date" }
    return nil
  }
}
