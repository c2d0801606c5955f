/// Several states that buy, or make and sell, as one.
extension NewsSides {
  /// The likeliest buyer, and of the others those that a sentence of the sale tells to buy with it: "Oman and Qatar ordered". A state that
  /// speaks of another's purchase takes no part in it, however often it is named.
  func joint(_ codes: [String]) -> [String] {
    guard codes.count > 1, let best = codes.first else { return codes }
    let first = here(best)
    return [best]
      + codes.dropFirst().filter { code in
        here(code).contains { mention in
          reading.frames[mention]?.role == .buyer || reading.buyer[mention] >= Self.plain
            || first.contains { isJoined($0, mention) }
        }
      }
  }

  private func here(_ code: String) -> [Int] {
    (features.shared.mentions[code] ?? []).filter {
      features.tells(context.parties[$0].tokens.lowerBound)
    }
  }

  /// Whether nothing but small words, signs and forces stand between two states.
  private func isJoined(_ one: Int, _ other: Int) -> Bool {
    let ranges = [context.parties[one].tokens, context.parties[other].tokens].sorted {
      $0.lowerBound < $1.lowerBound
    }
    let gap = ranges[0].upperBound..<max(ranges[0].upperBound, ranges[1].lowerBound)
    return gap.count <= 8
      && gap.allSatisfy { at in
        let token = context.text.tokens[at]
        return token.kind != .word || context.partyAt[at] >= 0
          || token.word != 0 && context.gazetteer.functionWords.contains(token.word)
          || context.cueAt[at] >= 0 && context.entry(context.cueAt[at]).kind == .force
      }
  }

  /// The states of a company of several that makes the equipment, where nothing but that tells the seller: "E.H. Industries plans to bid
  /// its EH101".
  func jointMaker(of sellers: [String], _ buyers: [String]) -> [String]? {
    guard sellers.count == 1, features.makers.count > 1, !isNamedHere(sellers[0]) else {
      return nil
    }
    let makers = features.makerNames()
    for company in features.events.flatMap(\.companies) {
      guard let index = context.companies[company].company else { continue }
      let entry = context.gazetteer.companies[index]
      let states = entry.states.filter { features.makers.contains($0) && !buyers.contains($0) }
      if makers.contains(entry.name), states.count > 1, states.count == features.makers.count,
        states.contains(sellers[0])
      {
        return states
      }
    }
    return nil
  }
}
