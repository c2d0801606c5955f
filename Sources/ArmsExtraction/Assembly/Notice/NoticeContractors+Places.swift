import ArmsModel

/// Where contractors work: "located in Tucson, AZ, and Camden, AR", "of San Jose, California", "(Linthicum Heights, MD)".
extension NoticeContractorReader {
  /// The places of the contractors named in `range`, each once.
  func details(in range: Range<Int>) -> [Claim<Detail>] {
    var claims: [Claim<Detail>] = []
    for entry in lists(in: range).flatMap({ entries(in: $0) }) {
      for place in entry.places {
        let detail = Detail(
          .contractorPlace, text: text.line(place), role: text.line(entry.name))
        if let at = claims.firstIndex(where: { $0.value == detail }) {
          claims[at].citations.append(text.citation(place))
        } else if claims.count < 200 {
          claims.append(
            Claim(detail, citations: [text.citation(place)], rule: "notice.detail.contractor-place")
          )
        }
      }
    }
    return claims
  }

  /// The places in what stands behind a name, up to the next one.
  func places(in range: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound, places.count < 8 {
      let word = text.words[at]
      let opens =
        word == .located || word == .in || word == .of || word == .at || word == .and
        || text.isSign(at, ",") || text.isSign(at, ";") || text.isSign(at, "(")
      guard opens else {
        // ", a Lockheed Martin Company, of …" tells whose it is.
        at = word == .a || word == .an ? skipApposition(at, before: range.upperBound) : at + 1
        continue
      }
      var end = min(place(at + 1, before: range.upperBound), range.upperBound)
      // "Ottawa, ON": a capital is known without its province.
      if end > at + 1, text.isSign(end, ","), end + 1 < range.upperBound,
        Self.states.contains(folded(end + 1)), text.tokens[end + 1].isCapitalised
      {
        end += 2
      }
      // "Rome, Italy": a capital and its state are one place.
      if end > at + 1, text.isSign(end, ","), let city = parties.mentions(in: at + 1..<end).first,
        let state = parties.mentions(in: end + 1..<min(end + 5, range.upperBound)).first,
        state.tokens.lowerBound == end + 1, parties.code(state) == parties.code(city)
      {
        end = state.tokens.upperBound
      }
      let found = text.trimmed(at + 1..<max(end, at + 1))
      if found.isEmpty || !text.tokens[found.lowerBound].isCapitalised {
        at += 1
      } else {
        places.append(found)
        at = end
      }
    }
    return places
  }
}
