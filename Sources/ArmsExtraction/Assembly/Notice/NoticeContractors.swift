import ArmsModel

/// Reads the companies of a policy justification: "The principal contractors will be X, City, ST; and Y, located in City, State."
struct NoticeContractorReader {
  let text: NoticeText
  let parties: NoticePartyReader
  /// Where companies start, and where they end.
  let companies: [Int: Int]

  init(text: NoticeText, parties: NoticePartyReader, companies: [Int: Int]) {
    self.text = text
    self.parties = parties
    self.companies = companies
  }

  private static let states: Set<String> = [
    "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia", "ks",
    "ky", "la", "me",
    "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh",
    "ok", "or", "pa",
    "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "dc", "alabama",
    "alaska", "arizona",
    "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "georgia", "hawaii",
    "idaho",
    "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland",
    "massachusetts",
    "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
    "hampshire", "jersey",
    "mexico", "york", "carolina", "dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "island",
    "tennessee",
    "texas", "utah", "vermont", "virginia", "washington", "wisconsin", "wyoming", "columbia",
    "england",
    "scotland", "wales", "uk", "ontario", "quebec",
  ]

  private static let forms: Set<String> = [
    "inc", "llc", "ltd", "corp", "co", "corporation", "company", "limited", "plc", "gmbh", "ag",
    "lp", "incorporated", "sa", "as", "ab",
  ]

  /// The contractors named in `range`, each once.
  func claims(in range: Range<Int>) -> [Claim<String>] {
    var claims: [Claim<String>] = []
    for list in lists(in: range) {
      for name in names(in: list) {
        let printed = text.line(name)
        if let at = claims.firstIndex(where: { $0.value == printed }) {
          claims[at].citations.append(text.citation(name))
        } else if claims.count < 200 {
          claims.append(Claim(printed, citations: [text.citation(name)], rule: "notice.contractor"))
        }
      }
    }
    // A joint venture stands for its partners where they are named.
    if claims.count > 1 { claims.removeAll { $0.value.hasSuffix("Joint Venture") } }
    return claims
  }

  // MARK: - Lists

  /// What stands behind "contractor(s) … will be".
  private func lists(in range: Range<Int>) -> [Range<Int>] {
    var lists: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard text.words[index] == .contractor || text.words[index] == .contractors else {
        index += 1
        continue
      }
      let adjective = (1...6).contains { back in
        let word = text.word(index - back)
        return word == .principal || word == .principle || word == .prime || word == .potential
          || word == .source || word == .primary
          || word == .additional && back == 1
      }
      let start =
        adjective
        ? listStart(index + 1, before: range.upperBound)
        : included(index + 1, before: range.upperBound)
      guard let start else {
        index += 1
        continue
      }
      let end = listEnd(start, before: range.upperBound)
      if end > start { lists.append(start..<end) }
      index = max(end, index + 1)
    }
    return lists
  }

  /// "contractors involved in this effort, including but not limited to X, Y and Z"
  private func included(_ index: Int, before end: Int) -> Int? {
    var at = index
    while at < min(index + 10, end), !text.isSign(at, "."), text.words[at] != .including { at += 1 }
    guard text.word(at) == .including else { return nil }
    at += 1
    while at < end,
      text.words[at] == .but || text.words[at] == .not || text.words[at] == .limited
        || text.words[at] == .to
    { at += 1 }
    return at < end && text.tokens[at].isCapitalised ? at : nil
  }

  /// The first token of the list, past "will be", "are", "is expected to be", "include", "involve the following contractors:".
  private func listStart(_ index: Int, before end: Int) -> Int? {
    var at = index
    var verb: Int?
    while at < min(index + 24, end) {
      switch text.words[at] {
      case .will, .is, .are, .include, .includes, .be: verb = at
      case .not, .unknown, .determined, .no, .nothing: return nil
      default:
        if text.isSign(at, ":"), at > index { return at + 1 }
        if text.isSign(at, "."), verb == nil { return nil }
        if let verb, text.words[at] != .the, text.words[at] != .a, text.words[at] != .an {
          return begins(verb + 1, before: end)
        }
      }
      at += 1
    }
    return nil
  }

  private func begins(_ index: Int, before end: Int) -> Int? {
    var at = index
    while at < end {
      if text.words[at] == .the || text.words[at] == .a || text.words[at] == .an
        || text.words[at] == .be
      {
        at += 1
      } else {
        break
      }
    }
    guard at < end else { return nil }
    if text.tokens[at].isCapitalised || text.tokens[at].kind == .number { return at }
    // "will involve the following contractors:" and "the original equipment manufacturer, Boeing".
    var next = at
    while next < min(at + 16, end), !text.isSign(next, ".") {
      if text.isSign(next, ":") { return next + 1 }
      if text.words[next] == .determined || text.words[next] == .not
        || text.words[next] == .selected
      {
        return nil
      }
      if companyStarts(next) { return next }
      next += 1
    }
    return nil
  }

  private func listEnd(_ start: Int, before end: Int) -> Int {
    let colon = text.isSign(start - 1, ":")
    var at = start
    while at < end {
      if text.isSign(at, "."), endsList(at, from: start, before: end, colon: colon) { return at }
      if at > start, text.tokens[at].flags.contains(.paragraphBefore) { return at }
      if text.words[at] == .there, text.tokens[at].isCapitalised { return at }
      if text.words[at] == .implementation, text.tokens[at].isCapitalised { return at }
      if text.words[at] == .offset || text.words[at] == .offsets { return at }
      if text.words[at] == .with, text.word(at + 1) == .all { return at }
      at += 1
    }
    return at
  }

  private func endsList(_ stop: Int, from start: Int, before end: Int, colon: Bool) -> Bool {
    let next = stop + 1
    guard next < end else { return true }
    if text.isGlued(next) || text.isSign(next, ",") || text.isSign(next, ";") { return false }
    // "St. Louis", "Inc. in Dallas", "Ft. Worth"; a list under a colon goes on from line to line.
    let before = text.bytes(stop - 1)
    let abbreviates = before.count <= 2 && text.tokens[stop - 1].isCapitalised
    let company = Self.forms.contains(folded(stop - 1))
    if abbreviates, !Self.states.contains(folded(stop - 1)) || folded(stop - 1) == "co" {
      return folded(stop - 1) == "st" || folded(stop - 1) == "ft" || folded(stop - 1) == "co"
        ? false : !text.tokens[next].isCapitalised ? false : startsSentence(next)
    }
    if company { return startsSentence(next) }
    if colon, !startsSentence(next) { return false }
    return true
  }

  /// Whether the words after a list begin a sentence of a justification.
  private func startsSentence(_ index: Int) -> Bool {
    switch text.word(index) {
    case .there, .the, .implementation, .at, .any, .this, .a, .it, .its, .additional, .as, .in,
      .all, .no, .an:
      return true
    default:
      return text.startsEntry(index, after: index - 60 < 0 ? 0 : index - 60)
        && !text.source.isWrapped
    }
  }

  private func folded(_ index: Int) -> String {
    guard index >= 0, index < text.count else { return "" }
    return String(
      decoding: text.bytes(index).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  // MARK: - Names

  /// Names in a list, without their places.
  private func names(in range: Range<Int>) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      let end = nameEnd(index, before: range.upperBound)
      // "35 meter patrol boats--SwiftShips": the article before its maker.
      let dash = (start..<end).first {
        text.isSign($0, "-") && text.isSign($0 + 1, "-") && $0 > start
      }
      let name = text.trimmed(
        (dash.map { $0 + 2 } ?? start)..<end, words: [.and, .or, .the, .a, .an])
      if isName(name) {
        // "Lockheed Martin Javelin Joint Venture": the partner that opens the name of a venture.
        names.append(text.string(name.upperBound - 1) == "venture" ? partner(in: name) : name)
      }
      index = placeEnd(max(end, start + 1), before: range.upperBound)
    }
    return names
  }

  /// The company that opens the name of a venture; the whole name where what the venture makes stands alone before it
  /// ("Javelin Joint Venture").
  private func partner(in name: Range<Int>) -> Range<Int> {
    if let known = companies[name.lowerBound], known < name.upperBound - 2 {
      return name.lowerBound..<known
    }
    return name.count > 3 ? name.lowerBound..<(name.upperBound - 3) : name
  }

  private func nameEnd(_ start: Int, before end: Int) -> Int {
    var at = start
    if let known = companies[start], known <= end,
      !(start..<known).contains(where: { text.isSign($0, "/") })
    {
      at = known
    }
    while at < end {
      if at > start {
        if text.isSign(at, ",") {
          if Self.forms.contains(folded(at + 1)), text.tokens[at + 1].isCapitalised {
            at += 2; continue
          }
          return at
        }
        if text.isSign(at, ";") || text.isSign(at, "/") && dividesNames(at) { return at }
        if text.isSign(at, "."), !text.isGlued(at + 1),
          !Self.forms.contains(folded(at - 1)) || text.startsLine(at + 1)
        {
          return at
        }
        switch text.words[at] {
        case .located, .in, .of, .with, .for, .at, .between, .from: return at
        case .and where at > start:
          // "Missiles and Defense", "Missiles and Fire Control", "Rotary and Mission Systems" are parts of one name.
          if !joinsName(at, before: end) { return at }
        default: break
        }
      }
      at += 1
    }
    return at
  }

  /// "Raytheon/Lockheed Martin" are two; "Corporation/MFC" and "Aero/F-16" are one.
  private func dividesNames(_ slash: Int) -> Bool {
    let next = slash + 1
    return next < text.count
      && (companyStarts(next) || text.tokens[next].isCapitalised && text.bytes(next).count > 3)
  }

  private func companyStarts(_ index: Int) -> Bool { companies[index] != nil }

  private func joinsName(_ and: Int, before end: Int) -> Bool {
    guard and + 1 < end else { return false }
    if text.words[and + 1] == .the || companyStarts(and + 1) { return false }
    let parts: Set<String> = [
      "defense", "fire", "mission", "space", "sensors", "associates", "sons", "technology",
      "technologies", "information", "support",
      "training", "security", "control", "electronic", "tactical", "aerospace", "services",
      "systems", "logistics", "root", "surveillance", "intelligence",
      "combat", "weapon", "weapons", "sensor", "maritime", "naval", "missile", "missiles",
      "engineering", "simulation", "company", "co", "aviation", "space",
    ]
    return parts.contains(folded(and + 1))
  }

  /// Skips the places behind a name: ", located in Tucson, AZ, and Camden, AR".
  private func placeEnd(_ index: Int, before end: Int) -> Int {
    var at = index
    while at < end {
      if text.isSign(at, ";") { return at + 1 }
      if text.isSign(at, "."), !text.isGlued(at + 1), at + 1 < end, text.startsLine(at + 1) {
        return at + 1
      }
      let word = text.words[at]
      if word == .located || word == .in || word == .of || word == .with || word == .at {
        at = place(at + 1, before: end); continue
      }
      if word == .between { return at + 1 }
      if text.isSign(at, "/") { return at + 1 }
      if text.isSign(at, ",") || word == .and {
        var next = at + 1
        if text.word(next) == .and { next += 1 }
        if next >= end { return end }
        switch text.words[next] {
        case .located, .in, .of, .with: at = next; continue
        case .a, .an: at = skipApposition(next, before: end); continue
        default: break
        }
        if companyStarts(next) { return next }
        let past = place(next, before: end)
        if past > next { at = past; continue }
        return next
      }
      at += 1
    }
    return at
  }

  /// ", a Lockheed Martin Company,": who a company belongs to.
  private func skipApposition(_ index: Int, before end: Int) -> Int {
    var at = index
    while at < end, !text.isSign(at, ","), !text.isSign(at, ";") { at += 1 }
    return at
  }

  /// The index after "City, ST", "City, State" or "City, Country" at `index`; `index` where none stands there.
  private func place(_ index: Int, before end: Int) -> Int {
    var at = index
    var commas = 0
    while at < min(end, index + 9) {
      if text.isSign(at, ";") || text.words[at] == .and { break }
      // A city has a few words, all with capitals: anything else before the state is a name.
      if commas == 0,
        at > index + 5 || text.tokens[at].kind == .word && !text.tokens[at].isCapitalised
      {
        break
      }
      if text.isSign(at, ",") {
        commas += 1
        if commas > 1 { break }
      } else if at > index, Self.states.contains(folded(at)), text.tokens[at].isCapitalised,
        commas == 1 || at == index + 1 || text.isSign(at - 1, ",")
      {
        // The last word of "New York" or "New Hampshire".
        return text.isSign(at + 1, ".") && !text.isGlued(at + 2) && at + 1 < end ? at + 1 : at + 1
      } else if at >= index, let party = parties.mentions(in: at..<min(at + 4, end)).first,
        party.tokens.lowerBound == at, commas == 1 || at == index
      {
        return party.tokens.upperBound
      }
      at += 1
    }
    // "located in Dallas" without a state.
    if text.word(index - 1) == .in || text.word(index - 1) == .of {
      at = index
      while at < end, text.tokens[at].kind == .word, text.tokens[at].isCapitalised { at += 1 }
      return at
    }
    return index
  }

  private func isName(_ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count <= 16 else { return false }
    guard text.tokens[first].isCapitalised || text.tokens[first].kind == .number else {
      return false
    }
    if range.count == 1, Self.forms.contains(folded(first)) || Self.states.contains(folded(first)) {
      return false
    }
    switch text.words[first] {
    case .implementation, .there, .at, .determined, .nothing, .unknown, .this, .government, .no:
      return false
    default: break
    }
    // "M992A2 FAASV, Anniston Army Depot": the article before its maker.
    if text.bytes(first).count == 1, text.isNumber(first + 1), text.isGlued(first + 1),
      text.bytes(first + 1).count > 1
    {
      return false
    }
    return range.contains { text.bytes($0).count > 1 && text.tokens[$0].kind == .word }
  }
}
