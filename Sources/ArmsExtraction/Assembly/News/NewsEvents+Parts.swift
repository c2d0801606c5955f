import ArmsModel

/// Parts an event of one sentence that tells of several sales.
extension NewsEvents {
  /// Parts equipment of different makers' states that one sentence lists: a sale has one seller. Where the text names
  /// the seller, only what that state does not make and what others plainly make goes apart.
  func splitByMaker(_ event: NewsEvent.Draft) -> [NewsEvent.Draft] {
    let sellers = SmallSet(event.sellers.compactMap { context.code(context.parties[$0]) })
    var groups: [(origin: SmallSet<String>, items: [Int])] = []
    var rest: [Int] = []
    for item in event.items {
      guard let system = context.items[item].system else {
        rest.append(item)
        continue
      }
      let origin = SmallSet(context.gazetteer.systems[system].origin)
      if let at = groups.firstIndex(where: { !$0.origin.isDisjoint(with: origin) }) {
        groups[at].items.append(item)
        groups[at].origin.formIntersection(origin)
      } else {
        groups.append((origin, [item]))
      }
    }
    guard groups.count > 1,
      sellers.count <= 1 || groups.contains(where: { !$0.origin.isDisjoint(with: sellers) })
    else { return [event] }
    if !sellers.isEmpty, groups.allSatisfy({ $0.origin.isDisjoint(with: sellers) }) {
      return [event]
    }
    var parts: [NewsEvent.Draft] = []
    for (at, group) in groups.enumerated() {
      var part = event
      part.items = (at == 0 ? group.items + rest : group.items).sorted()
      part.sellers = event.sellers.filter {
        context.code(context.parties[$0]).map(group.origin.contains) ?? false
      }
      part.companies = event.companies.filter { company in
        guard let index = context.companies[company].company else { return false }
        return !group.origin.isDisjoint(with: context.gazetteer.companies[index].states)
      }
      if at > 0 { part.values = [] }
      parts.append(part)
    }
    return parts
  }

  /// Parts a sentence that tells of sales to several buyers, or by several sellers, of several things, or of two counts of
  /// the same thing.
  func split(_ event: NewsEvent.Draft, _ sentence: Sentence) -> [NewsEvent.Draft] {
    guard event.items.count > 1 else { return [event] }
    if let entries = entries(event, sentence) {
      var list = event
      list.isEntry = true
      return parts(list, entries, sentence)
    }
    // "16 guns, worth $1 million, from Finland; 12 mortars, worth …": members with a state or a price each.
    let members = parts(event, cuts(event) { self.areMembers($0, $1) }, sentence)
    if members.count > 1,
      members.allSatisfy({ !$0.buyers.isEmpty || !$0.sellers.isEmpty || !$0.values.isEmpty })
    {
      return members
    }
    let buyers = SmallSet(event.buyers.compactMap { context.code(context.parties[$0]) })
    let sellers = SmallSet(event.sellers.compactMap { context.code(context.parties[$0]) })
    if buyers.count > 1 || sellers.count > 1 {
      let parts = parts(event, cuts(event) { self.partiesStand($0, $1, event) }, sentence)
      // A part without any party of its own was no sale of its own.
      if parts.count > 1, parts.allSatisfy({ !$0.buyers.isEmpty || !$0.sellers.isEmpty }) {
        return parts
      }
    }
    return parts(
      event,
      cuts(event) {
        self.countedAnew($0, $1) || self.toldAnew($0, $1) || self.stopped($0, $1) != nil
          || self.isUpgraded($0, $1, sentence)
      }, sentence)
  }

  /// "Contracts were signed: - Navantia, five corvettes, €1.8 billion - Thales, 20 radars, €300 million": where the entries of a list
  /// have makers, states or prices of their own, each is a sale. For each item the mark of its entry, where it opens one.
  private func entries(_ event: NewsEvent.Draft, _ sentence: Sentence) -> [Int?]? {
    let tokens = context.text.tokens
    let marks = sentence.tokens.filter {
      tokens[$0].flags.contains(.lineBefore) && Sentences.isBullet(tokens, $0)
    }
    guard marks.count > 1 else { return nil }
    func entry(_ token: Int) -> Int { marks.lastIndex { $0 <= token } ?? -1 }
    var owned: SmallSet<Int> = []
    for company in context.mentions(context.companyRuns, sentence) {
      owned.insert(entry(context.companies[Int(company)].tokens.lowerBound))
    }
    for amount in context.mentions(context.moneyRuns, sentence) {
      owned.insert(entry(context.money[Int(amount)].tokens.lowerBound))
    }
    for party in context.mentions(context.partyRuns, sentence) {
      owned.insert(entry(context.parties[Int(party)].tokens.lowerBound))
    }
    let places = event.items.map { entry(context.items[$0].tokens.lowerBound) }
    guard Set(places).count > 1, places.allSatisfy({ $0 >= 0 && owned.contains($0) }) else {
      return nil
    }
    return places.indices.map { at in
      at == 0 || places[at] == places[at - 1] ? nil : marks[places[at]]
    }
  }

  /// "Has acquired TOS-1 launchers, ordered BMPT vehicles and is expecting Kilo submarines": another verb of a sale with
  /// another system behind it.
  private func toldAnew(_ previous: Int, _ item: Int) -> Bool {
    let one = context.items[previous]
    let other = context.items[item]
    guard !one.support, !other.support else { return false }
    if let system = one.system, let second = other.system {
      guard
        context.gazetteer.systems[system].family != context.gazetteer.systems[second].family
      else { return false }
    } else {
      guard one.category != other.category || one.noun != other.noun else { return false }
    }
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    return gap.contains { at in
      guard context.cueAt[at] >= 0 else { return false }
      let entry = context.entry(context.cueAt[at])
      return (entry.kind.stage != nil || entry.name == "purchase" || entry.name == "sale")
        && entry.side != nil
        && context.cues[Int(context.cueAt[at])].tokens.lowerBound == at
        && (gap.lowerBound..<at).contains {
          context.text.tokens[$0].sign == UInt8(ascii: ",")
            || context.text.tokens[$0].word == context.gazetteer.newsWords.and
            || context.text.tokens[$0].word == context.gazetteer.newsWords.while_
        }
    }
  }

  /// "Scrap the purchase of warships in retaliation for a move to halt a shipment of bombs": the verb that stops the transfer of
  /// other goods than those before it.
  private func stopped(_ previous: Int, _ item: Int) -> Int? {
    let one = context.items[previous]
    let other = context.items[item]
    guard !one.support, !other.support, one.category != other.category else { return nil }
    let tokens = context.text.tokens
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    return gap.last { at in
      guard tokens[at].word != 0,
        context.gazetteer.plainSideWords.stopping.contains(tokens[at].word)
      else { return false }
      return (at + 1..<min(at + 4, gap.upperBound)).contains { next in
        guard context.cueAt[next] >= 0 else { return false }
        let entry = context.entry(context.cueAt[next])
        return entry.kind == .delivered || entry.name == "sale" || entry.name == "supply"
      }
    }
  }

  /// "Will buy the SM-3 and upgrades to its Patriot batteries": to better what one has is another matter than to buy anew, unless one
  /// deal is said to hold both.
  private func isUpgraded(_ previous: Int, _ item: Int, _ sentence: Sentence) -> Bool {
    let one = context.items[previous]
    let other = context.items[item]
    let words = context.gazetteer.newsWords
    guard one.system != nil, other.system != nil, context.family(previous) != context.family(item),
      !context.isMarked(.includes, sentence)
    else { return false }
    var at = other.tokens.lowerBound - 1
    while at > one.tokens.upperBound, words.articles.contains(word(at)), word(at) != 0 { at -= 1 }
    guard at - 1 > one.tokens.upperBound, word(at) != 0,
      word(at) == words.to || word(at) == words.of || word(at) == words.for_
    else { return false }
    return words.upgrades.contains(word(at - 1)) && word(at - 1) != 0
  }

  private func word(_ at: Int) -> WordID { context.text.tokens[at].word }

  /// Where an item opens a sale of its own: the first token of its part, after a comma or an "and"; else nil.
  private func cuts(_ event: NewsEvent.Draft, where opens: (_ previous: Int, _ item: Int) -> Bool)
    -> [Int?]
  {
    event.items.indices.map { at in
      guard at > 0, opens(event.items[at - 1], event.items[at]), !isSame(event, at) else {
        return nil
      }
      let previous = context.items[event.items[at - 1]].tokens.upperBound
      let gap = previous..<context.items[event.items[at]].tokens.lowerBound
      // "16 guns, worth $1 million, from Finland; 12 mortars, worth …": what parts the members of a list that have commas.
      if let cut = gap.last(where: { context.text.tokens[$0].sign == UInt8(ascii: ";") }) {
        return cut
      }
      if let cut = gap.last(where: { Sentences.isBullet(context.text.tokens, $0) }) { return cut }
      return gap.last {
        [UInt8(ascii: ","), UInt8(ascii: ";")].contains(context.text.tokens[$0].sign)
          || context.text.tokens[$0].word == context.gazetteer.newsWords.and
          || context.text.tokens[$0].word == context.gazetteer.newsWords.while_
      } ?? stopped(event.items[at - 1], event.items[at])
    }
  }

  /// Whether a semicolon and a party or an amount stand between two items.
  private func areMembers(_ previous: Int, _ item: Int) -> Bool {
    let gap = context.items[previous].tokens.upperBound..<context.items[item].tokens.lowerBound
    return gap.contains { context.text.tokens[$0].sign == UInt8(ascii: ";") }
      && gap.contains { context.partyAt[$0] >= 0 || context.moneyAt[$0] >= 0 }
  }

  /// "Sell 16 helicopters to Peru, but Canada fears that the aircraft": a plain noun that points back at what was named before.
  private func isSame(_ event: NewsEvent.Draft, _ at: Int) -> Bool {
    let item = context.items[event.items[at]]
    return item.category != .other && context.quantity(of: item) == nil
      && isAnaphoric(event.items[at], context.text.sentences[event.sentence])
      && event.items.prefix(at).contains { context.items[$0].category == item.category }
  }

  /// Whether a party of the sale stands between two items.
  private func partiesStand(_ previous: Int, _ item: Int, _ event: NewsEvent.Draft) -> Bool {
    let gap = context.items[previous].tokens.upperBound..<context.items[item].tokens.lowerBound
    return (event.buyers + event.sellers).contains {
      gap.contains(context.parties[$0].tokens.lowerBound)
    }
  }

  /// "Received 18 tanks in 2017, adding to the seven tanks exported in 2016": another count of the same thing.
  private func countedAnew(_ previous: Int, _ item: Int) -> Bool {
    let one = context.items[previous]
    let other = context.items[item]
    guard let before = context.quantity(of: one), let count = context.quantity(of: other),
      !context.quantities[before].quantity.interval.intersects(
        context.quantities[count].quantity.interval),
      !one.support, !other.support
    else { return false }
    if let system = one.system, let second = other.system {
      return context.gazetteer.systems[system].family == context.gazetteer.systems[second].family
        && context.gazetteer.systems[system].designation
          == context.gazetteer.systems[second].designation
    }
    if addition(in: one.tokens.upperBound..<other.tokens.lowerBound) != nil { return true }
    // Only a verb between them tells two transfers; "six patrol boats and four landing boats" are one.
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    return one.noun != nil && one.noun == other.noun
      && gap.contains {
        context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).kind.stage != nil
      }
  }

  /// "Adding to the seven tanks that it got in 2016", "on top of the 12 ordered earlier": where what went before is told.
  private func addition(in gap: Range<Int>) -> Int? {
    let words = context.gazetteer.newsWords
    let tokens = context.text.tokens
    return gap.dropLast().first { at in
      words.adding.contains(tokens[at].word) && tokens[at].word != 0
        && (tokens[at + 1].word == words.to || tokens[at + 1].word == words.of)
        && tokens[at + 1].word != 0
    }
  }

  private func parts(_ event: NewsEvent.Draft, _ cuts: [Int?], _ sentence: Sentence) -> [NewsEvent
    .Draft]
  {
    var groups: [[Int]] = []
    var bounds: [Int] = []
    for (at, item) in event.items.enumerated() {
      if at == 0 {
        groups.append([item])
        bounds.append(sentence.first)
      } else if let cut = cuts[at] {
        groups.append([item])
        bounds.append(cut)
      } else {
        groups[groups.count - 1].append(item)
      }
    }
    guard groups.count > 1 else { return [event] }
    let buyers = SmallSet(event.buyers.compactMap { context.code(context.parties[$0]) })
    let sellers = SmallSet(event.sellers.compactMap { context.code(context.parties[$0]) })
    return groups.enumerated().map { at, group in
      let from = bounds[at]
      let to = at + 1 < bounds.count ? bounds[at + 1] : sentence.last
      let inside = { (range: Range<Int>) in range.lowerBound >= from && range.lowerBound < to }
      var part = event
      part.tokens = from..<to
      part.items = group
      if at > 0, addition(in: from..<min(to, from + 4)) != nil { part.isPast = true }
      part.buyers = event.buyers.filter { inside(context.parties[$0].tokens) }
      part.sellers = event.sellers.filter { inside(context.parties[$0].tokens) }
      part.values = event.values.filter { inside(context.money[$0].tokens) }
      part.dates = event.dates.filter { inside(context.dates[$0].tokens) }
      part.companies = event.companies.filter { inside(context.companies[$0].tokens) }
      // "X is expecting two ships, while Y plans to buy a third": what Y does is none of X's.
      let isOther =
        at + 1 < bounds.count
        && context.text.tokens[bounds[at + 1]].word == context.gazetteer.newsWords.while_
      if part.buyers.isEmpty, buyers.count == 1, !isOther { part.buyers = event.buyers }
      if part.sellers.isEmpty, sellers.count == 1 { part.sellers = event.sellers }
      return part
    }
  }
}
