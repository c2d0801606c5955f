/// Every name of the gazetteers in a text, found in one pass and cleared of overlaps.
struct NameRecogniser: Sendable {
  struct Names: Sendable {
    var parties: [PartyMention] = []
    var companies: [CompanyMention] = []
    var systems: [Hit] = []
    var nouns: [Hit] = []
    var currencies: [Hit] = []
    var cues: [CueMention] = []
  }

  /// A name of a system, noun or currency.
  struct Hit: Sendable {
    var tokens: Range<Int>
    /// Index into the gazetteer's table of that kind.
    var index: Int
    var weak: Bool
  }

  let gazetteer: Gazetteer

  func find(in text: SourceText) -> Names { find(in: text.read) }

  func find(in text: TokenText) -> Names {
    var names = Names()
    var held: [Candidate] = []
    // A story has some sixty, of which most are cues.
    held.reserveCapacity(32)
    names.cues.reserveCapacity(32)
    var cueEnd = 0
    let last = text.tokens.count - 1
    var following = text.tokens.first?.uses.rawValue ?? 0
    for index in text.tokens.indices {
      // Whether a name may begin here: most words that names begin with ("the", "of") stand before one that no name goes on
      // with. Reckoned without a branch, since no processor guesses which word comes next.
      let uses = following
      let next = text.tokens[min(index + 1, last)]
      following = next.uses.rawValue
      // A bit each: the next word goes on with a name, or is a sign.
      let goesOn = following >> 5 | next.kind.rawValue >> 1
      guard (uses & goesOn | uses >> 6) & 1 != 0 else { continue }
      var cue: (range: Range<Int>, index: Int)?
      var modifier: (range: Range<Int>, index: Int)?
      gazetteer.trie.matches(text.tokens, at: index) { match in
        guard fits(match, text) else { return }
        switch gazetteer.entry(match.name) {
        case .cue(let entry) where gazetteer.cues[entry].kind == .place:
          held.append(
            Candidate(tokens: match.tokens, entry: .cue(entry), weak: match.name.weak))
        case .cue(let entry) where gazetteer.cues[entry].kind == .modifier:
          modifier = (match.tokens, entry)
        case .cue(let entry):
          cue = (match.tokens, entry)
        case .currency(let entry):
          names.currencies.append(Hit(tokens: match.tokens, index: entry, weak: match.name.weak))
        case let entry:
          held.append(Candidate(tokens: match.tokens, entry: entry, weak: match.name.weak))
        }
      }
      // Of cues that start here the longest counts, and none starts inside another of a verb. A word that is a modifier
      // too ("used", "armed") counts as that: kept apart, both together told buyers and equipment worse when measured.
      if let modifier, modifier.range.count >= cue?.range.count ?? 0 {
        names.cues.append(CueMention(tokens: modifier.range, cue: modifier.index))
      } else if let cue, cue.range.lowerBound >= cueEnd {
        // "In order to" orders nothing: it only keeps a cue from starting there.
        if gazetteer.cues[cue.index].kind != .idiom {
          names.cues.append(CueMention(tokens: cue.range, cue: cue.index))
        }
        cueEnd = cue.range.upperBound
      }
    }
    settle(held, text, into: &names)
    return names
  }

  private struct Candidate {
    let tokens: Range<Int>
    let entry: Gazetteer.Entry
    let weak: Bool

    /// A noun never takes words from a name.
    var strength: Int {
      if case .noun = entry { return 0 }
      return weak ? 0 : 1
    }

    /// The longer a name and the stronger, the greater.
    var weight: Int { (tokens.count * 2 + strength) * 8 + 4 - rank }

    /// Which kind of name wins where two are equally long.
    var rank: Int {
      switch entry {
      case .system: 0
      case .company: 1
      case .party: 2
      case .noun: 3
      // A sea or a newspaper that is named after a state: it covers the state's name and is nothing itself.
      case .cue: -1
      default: 4
      }
    }
  }

  /// Whether the letters of a match are printed as its name asks.
  private func fits(_ match: NameTrie.Match, _ text: TokenText) -> Bool {
    // No name starts within a word that letters and digits make up: "2A4" holds no "A4".
    let first = match.tokens.lowerBound
    if first > 0, text.tokens[first].isGlued, text.tokens[first - 1].kind != .sign { return false }
    guard match.name.capitals || match.name.capitalised else { return true }
    for token in text.tokens[match.tokens] where token.kind == .word {
      if match.name.capitals {
        if !token.isAllCaps { return false }
      } else {
        return token.isCapitalised
      }
    }
    return true
  }

  /// The longest name wins; what it covers is gone.
  private func settle(_ held: [Candidate], _ text: TokenText, into names: inout Names) {
    var from = 0
    while from < held.count {
      // A group of candidates that overlap one another.
      var upTo = from + 1
      var end = held[from].tokens.upperBound
      while upTo < held.count, held[upTo].tokens.lowerBound < end {
        end = max(end, held[upTo].tokens.upperBound)
        upTo += 1
      }
      if upTo == from + 1 {
        add(held[from], core: core(at: from, held, text), to: &names)
        from = upTo
        continue
      }
      // Of names of one length one that stands alone wins before one that needs a cue ("Canberra").
      let order = ordered(held, from..<upTo)
      // A mark for each token: a long chain of names that overlap one another stays cheap.
      let first = held[from].tokens.lowerBound
      var taken = Array(repeating: false, count: end - first)
      for index in order {
        let tokens = held[index].tokens
        let marks = (tokens.lowerBound - first)..<(tokens.upperBound - first)
        if taken[marks].contains(true) { continue }
        for at in marks { taken[at] = true }
        add(held[index], core: core(at: index, held, text), to: &names)
      }
      from = upTo
    }
    names.parties.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    names.companies.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    names.systems.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    names.nouns.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Candidates by weight, the greatest first, and of equals the earliest.
  private func ordered(_ held: [Candidate], _ range: Range<Int>) -> [Int] {
    let weights = range.map { held[$0].weight }
    if weights.count < 64 {
      return weights.indices.sorted { (weights[$0], $1) > (weights[$1], $0) }
        .map { range.lowerBound + $0 }
    }
    // A text may be one chain of names that overlap: there are few weights, so that counting them puts it in order.
    var starts = Array(repeating: 0, count: (weights.max() ?? 0) + 2)
    for weight in weights { starts[weight] += 1 }
    var before = 0
    for weight in starts.indices.reversed() {
      (starts[weight], before) = (before, before + starts[weight])
    }
    var order = Array(repeating: 0, count: weights.count)
    for (index, weight) in weights.enumerated() {
      order[starts[weight]] = range.lowerBound + index
      starts[weight] += 1
    }
    return order
  }

  private func add(_ candidate: Candidate, core: Range<Int>, to names: inout Names) {
    switch candidate.entry {
    case .party(let index, let form):
      names.parties.append(
        PartyMention(
          tokens: candidate.tokens, party: index, form: form, weak: candidate.weak,
          core: core))
    case .company(let index):
      names.companies.append(
        CompanyMention(tokens: candidate.tokens, company: index, weak: candidate.weak))
    case .system(let index):
      names.systems.append(Hit(tokens: candidate.tokens, index: index, weak: candidate.weak))
    case .noun(let index):
      names.nouns.append(Hit(tokens: candidate.tokens, index: index, weak: candidate.weak))
    case .currency, .cue: break
    }
  }

  /// The longest name of the same state within a longer name, with the point of an abbreviation that ends it ("U.S.").
  private func core(at index: Int, _ held: [Candidate], _ text: TokenText) -> Range<Int> {
    let candidate = held[index]
    guard case .party(let party, .institution) = candidate.entry else {
      return text.withPoint(candidate.tokens)  // "South Korea" is named by both of its words.
    }
    var at = index
    while at > 0, held[at - 1].tokens.lowerBound == candidate.tokens.lowerBound { at -= 1 }
    var best: Range<Int>?
    while at < held.count, held[at].tokens.lowerBound < candidate.tokens.upperBound {
      let other = held[at]
      at += 1
      guard case .party(party, let form) = other.entry, form == .name || form == .demonym,
        other.tokens.count < candidate.tokens.count,
        other.tokens.upperBound <= candidate.tokens.upperBound,
        other.tokens.count > (best?.count ?? 0)
      else { continue }
      best = other.tokens
    }
    return text.withPoint(best ?? candidate.tokens)
  }
}
