import ArmsModel

/// For whom, through whom, and in what condition.
extension NewsDetails {
  /// "for the Royal Norwegian Air Force", "to be operated by the Polish Army", "howitzers for Ukraine" that another buys.
  func endUsers(_ sentence: Sentence) -> [Found] {
    var found: [Found] = []
    func buys(_ code: String) -> Bool { report.buyers.contains { $0.value.code == code } }
    func sells(_ code: String) -> Bool { report.sellers.contains { $0.value.code == code } }
    for index in context.mentions(context.partyRuns, sentence).lazy.map(Int.init) {
      let party = context.parties[index]
      var at = party.tokens.lowerBound - 1
      if newsWords.articles.contains(word(at)) { at -= 1 }
      guard at > sentence.first,
        word(at) == newsWords.for_
          || word(at) == newsWords.by && words.operated.contains(word(at - 1))
      else { continue }
      let code = context.code(party)
      if isForce(party.tokens) {
        guard !(code.map(sells) ?? false),
          word(at) != newsWords.for_ || namesSale(sentence.first..<at)
        else { continue }
        found.append(
          Found(Detail(.endUser, text: line(party.tokens)), party.tokens, "end-user.force"))
      } else if let code, party.form == .name, word(at) == newsWords.for_,
        report.buyers.contains(where: { $0.value.code != nil }), !buys(code), !sells(code),
        context.itemAt[at - 1] >= 0 || context.companyAt[at - 1] >= 0
          || context.partyAt[at - 1] >= 0
      {
        found.append(
          Found(Detail(.endUser, text: line(party.tokens)), party.tokens, "end-user.state"))
      }
    }
    // "for its navy", "for the country's air force"
    for cue in context.cues(in: sentence) where context.entry(cue).kind == .force {
      let name = context.entry(cue).name
      let place = context.cues[Int(cue)].tokens
      guard name == "navy" || name == "air-force" || name == "army",
        context.partyAt[place.lowerBound] < 0
      else { continue }
      var at = place.lowerBound - 1
      let floor = max(sentence.first, at - 4)
      while at > floor, word(at) != newsWords.for_, context.itemAt[at] < 0,
        !isSign(at, ","), !isSign(at, ".")
      { at -= 1 }
      guard word(at) == newsWords.for_, words.owners.contains(word(at + 1)),
        (at + 2..<place.lowerBound).allSatisfy({
          tokens[$0].isCapitalised || context.partyAt[$0] >= 0 || tokens[$0].isGlued
            || words.land.contains(word($0))
        }),
        namesSale(sentence.first..<at)
      else { continue }
      let range = at + 1..<place.upperBound
      found.append(Found(Detail(.endUser, text: line(range)), range, "end-user.force"))
    }
    return found
  }

  /// Whether a name is that of a force, and not of the ministry that buys for it.
  private func isForce(_ range: Range<Int>) -> Bool {
    var force = false
    for at in range where tokens[at].kind == .word {
      if words.ministry.contains(word(at)) { return false }
      if words.forces.contains(word(at)) { force = true }
    }
    return force
  }

  private func namesSale(_ range: Range<Int>) -> Bool {
    range.contains { at in
      if context.itemAt[at] >= 0 { return true }
      guard context.cueAt[at] >= 0 else { return false }
      let kind = context.entry(context.cueAt[at]).kind
      return kind == .trade || kind == .contracted
    }
  }

  /// "through the dealer X", "via its local agent X", "brokered by X", "through the NATO Support and Procurement Agency".
  func middlemen(_ sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for at in sentence.tokens {
      let brokered = words.brokered.contains(word(at)) && word(at + 1) == newsWords.by
      guard brokered || words.through.contains(word(at)) else { continue }
      var next = at + (brokered ? 2 : 1)
      let limit = min(next + 6, sentence.last)
      var isDealer = brokered
      while next < limit {
        if words.dealer.contains(word(next)) {
          isDealer = true
        } else if !words.companyNouns.contains(word(next)), !(isSign(next, ",") && isDealer),
          !(isSign(next, "-")), context.partyAt[next] < 0 || !isAdjective(next)
        {
          break
        }
        next += 1
      }
      guard next < limit else { continue }
      var end: Int?
      if context.companyAt[next] >= 0 {
        // "through its maker": only a dealer comes between.
        guard isDealer else { continue }
        end = context.companies[Int(context.companyAt[next])].tokens.upperBound
      } else if context.partyAt[next] >= 0 {
        let party = context.parties[Int(context.partyAt[next])]
        // A state lies on the way; an agency buys.
        let isAgency = context.code(party).map { $0.utf8.count > 3 } ?? true
        if isAgency || isDealer { end = max(party.tokens.upperBound, nameEnd(next, sentence)) }
      } else if isDealer {
        end = nameEnd(next, sentence)
      }
      guard let end, end > next else { continue }
      let range = next..<end
      found.append(Found(Detail(.middleman, text: line(range)), range, "middleman"))
    }
    return found
  }

  private func isAdjective(_ at: Int) -> Bool {
    context.parties[Int(context.partyAt[at])].form == .demonym
  }

  /// One past a run of capitalised words.
  func nameEnd(_ start: Int, _ sentence: Sentence) -> Int {
    var end = start
    while end < min(start + 6, sentence.last), tokens[end].kind == .word,
      tokens[end].isCapitalised
    { end += 1 }
    return end
  }

  /// Second-hand, modernised or new, as the phrase of equipment that is sold says.
  func conditions(_ sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for index in context.mentions(context.itemRuns, sentence).lazy.map(Int.init) {
      let item = context.items[index]
      guard !item.support else { continue }
      let end = item.designation.isEmpty ? item.tokens.upperBound : item.designation.lowerBound
      var at = end - 1
      let floor = max(sentence.first, item.tokens.lowerBound - 7)
      while at >= floor, at >= item.tokens.lowerBound || goesOn(at) {
        if let (text, range) = condition(at) {
          if let position = position(of: item) {
            found.append(
              Found(Detail(.condition, text: text, item: position), range, "condition." + text))
          }
          break
        }
        at -= 1
      }
    }
    return found
  }

  /// The place among the report's items of the one that cites a mention.
  private func position(of item: ItemMention) -> Int? {
    let citation = context.text.citation(context.name(of: item))
    return report.items.firstIndex { $0.citations.contains(citation) }
  }

  /// The condition that the words ending at a token tell.
  private func condition(_ at: Int) -> (String, Range<Int>)? {
    if words.modernised.contains(word(at)) { return ("modernised", at..<at + 1) }
    if context.cueAt[at] >= 0, context.entry(context.cueAt[at]).kind == .used {
      return ("second-hand", context.cues[Int(context.cueAt[at])].tokens)
    }
    if words.hand.contains(word(at)) {
      let start = isSign(at - 1, "-") ? at - 2 : at - 1
      return words.second.contains(word(start)) ? ("second-hand", start..<at + 1) : nil
    }
    if words.former.contains(word(at)) { return ("second-hand", at..<at + 1) }
    if words.new.contains(word(at)) {
      let start =
        words.brand.contains(word(at - 1))
        ? at - 1
        : isSign(at - 1, "-") && words.brand.contains(word(at - 2)) ? at - 2 : at
      return ("new", start..<at + 1)
    }
    if words.built.contains(word(at)) {
      let before = isSign(at - 1, "-") ? at - 2 : at - 1
      if words.brand.contains(word(before)) || words.new.contains(word(before)) {
        return ("new", before..<at + 1)
      }
    }
    return nil
  }

  /// Whether a token before equipment is part of its phrase.
  private func goesOn(_ at: Int) -> Bool {
    if context.partyAt[at] >= 0 || context.companyAt[at] >= 0 || context.quantityAt[at] >= 0 {
      return true
    }
    if context.cueAt[at] >= 0 {
      let kind = context.entry(context.cueAt[at]).kind
      return kind == .used || kind == .modifier || kind == .force
    }
    if tokens[at].kind == .sign { return isSign(at, "-") }
    return newsWords.describing.contains(word(at)) || words.built.contains(word(at))
      || words.brand.contains(word(at)) || words.modernised.contains(word(at))
  }
}
