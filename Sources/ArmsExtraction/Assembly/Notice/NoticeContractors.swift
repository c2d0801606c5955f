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

  static let states: Set<String> = [
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
    "scotland", "wales", "uk", "ontario", "quebec", "alberta", "manitoba", "on", "qc", "bc", "ab",
    "mb", "sk", "ns", "nb", "nl",
  ]

  static let forms: Set<String> = [
    "inc", "llc", "ltd", "corp", "co", "corporation", "company", "limited", "plc", "gmbh", "ag",
    "lp", "incorporated", "sa", "as", "ab",
  ]

  /// The contractors named in `range`, each once.
  func claims(in range: Range<Int>) -> [Claim<String>] {
    var claims: [Claim<String>] = []
    for list in lists(in: range) {
      for name in entries(in: list).map(\.name) {
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
  func lists(in range: Range<Int>) -> [Range<Int>] {
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
  func included(_ index: Int, before end: Int) -> Int? {
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
  func listStart(_ index: Int, before end: Int) -> Int? {
    var at = index
    var verb: Int?
    while at < min(index + 24, end) {
      switch text.words[at] {
      case .will, .is, .are, .include, .includes, .be: verb = at
      case .not, .unknown, .determined, .no, .nothing: return nil
      default:
        if text.isSign(at, ":") { return at + 1 }
        if text.isSign(at, "."), verb == nil { return nil }
        if let verb, text.words[at] != .the, text.words[at] != .a, text.words[at] != .an {
          return begins(verb + 1, before: end)
        }
      }
      at += 1
    }
    return nil
  }

  func begins(_ index: Int, before end: Int) -> Int? {
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

  func listEnd(_ start: Int, before end: Int) -> Int {
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

  func endsList(_ stop: Int, from start: Int, before end: Int, colon: Bool) -> Bool {
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
  func startsSentence(_ index: Int) -> Bool {
    switch text.word(index) {
    case .there, .the, .implementation, .at, .any, .this, .a, .it, .its, .additional, .as, .in,
      .all, .no, .an:
      return true
    default:
      return text.startsEntry(index, after: index - 60 < 0 ? 0 : index - 60)
        && !text.source.isWrapped
    }
  }

  func folded(_ index: Int) -> String {
    guard index >= 0, index < text.count else { return "" }
    return String(
      decoding: text.bytes(index).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
