/// What each token of a text belongs to, so that phrases neither run into one another nor into names.
struct WordMap {
  enum Owner: UInt8 { case free, party, company, system, noun, modifier, cue, force, number }

  private var owners: [Owner]

  /// `numbers` are the tokens of amounts, counts and dates, which no phrase takes in.
  init(
    _ text: SourceText, _ names: NameRecogniser.Names, _ gazetteer: Gazetteer,
    numbers: [Range<Int>] = []
  ) {
    owners = Array(repeating: .free, count: text.tokens.count)
    for cue in names.cues {
      let kind = gazetteer.cues[cue.cue].kind
      for at in cue.tokens {
        let owner: Owner = kind == .modifier ? .modifier : kind == .force ? .force : .cue
        // A word may be both ("fighter", "launch"): a modifier wins, since it is read only beside a head.
        if owners[at] != .modifier { owners[at] = owner }
      }
    }
    for hit in names.nouns { for at in hit.tokens { owners[at] = .noun } }
    for party in names.parties { for at in party.tokens { owners[at] = .party } }
    for company in names.companies { for at in company.tokens { owners[at] = .company } }
    for range in numbers {
      for at in range where at < owners.count && owners[at] != .noun { owners[at] = .number }
    }
    for hit in names.systems { for at in hit.tokens { owners[at] = .system } }
  }

  subscript(index: Int) -> Owner { owners[index] }
}
