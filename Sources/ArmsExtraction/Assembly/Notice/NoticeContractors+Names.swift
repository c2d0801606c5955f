/// Divides a list of contractors into names and places.
extension NoticeContractorReader {
  /// A contractor of a list, and where it works.
  struct Entry {
    var name: Range<Int>
    var places: [Range<Int>]
  }

  /// The contractors of a list with their places.
  func entries(in range: Range<Int>) -> [Entry] {
    var entries: [Entry] = []
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
      index = placeEnd(max(end, start + 1), before: range.upperBound)
      if isName(name), !isOpen(end, before: range.upperBound) {
        // "Lockheed Martin Javelin Joint Venture": the partner that opens the name of a venture.
        let isVenture = text.string(name.upperBound - 1) == "venture"
        entries.append(
          Entry(name: isVenture ? partner(in: name) : name, places: places(in: end..<index)))
      }
    }
    return entries
  }

  /// "private shipping vendors, to be determined": nobody yet.
  func isOpen(_ index: Int, before end: Int) -> Bool {
    var at = index
    while at < min(index + 4, end), text.isSign(at, ",") || text.isSign(at, ")") { at += 1 }
    return text.word(at) == .to && text.word(at + 1) == .be
  }

  /// The company that opens the name of a venture; the whole name where what the venture makes stands alone before it
  /// ("Javelin Joint Venture").
  func partner(in name: Range<Int>) -> Range<Int> {
    if let known = companies[name.lowerBound], known < name.upperBound - 2 {
      return name.lowerBound..<known
    }
    return name.count > 3 ? name.lowerBound..<(name.upperBound - 3) : name
  }

  func nameEnd(_ start: Int, before end: Int) -> Int {
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
          if let end = partners(at) { at = end; continue }
          return at
        }
        if text.isSign(at, ";") || text.isSign(at, "/") && dividesNames(at) { return at }
        if text.isSign(at, "("), holdsPlace(at, before: end) { return at }
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

  /// The end of a name of partners, "Kellogg, Brown, and Root", whose first comma stands at `index`: its words without commas
  /// are a company that is known.
  func partners(_ index: Int) -> Int? {
    guard text.isSign(index, ","),
      text.tokens[index + 1 < text.count ? index + 1 : index].isCapitalised
    else { return nil }
    var at = index + 2
    if text.isSign(at, ",") { at += 1 }
    guard text.word(at) == .and || text.isSign(at, "&"), at + 1 < text.count,
      text.tokens[at + 1].isCapitalised
    else { return nil }
    let words = [text.string(index - 1), text.string(index + 1), "and", text.string(at + 1)]
    let names = NameRecogniser(gazetteer: text.gazetteer).find(
      in: text.gazetteer.tokens(
        words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")))
    return names.companies.contains { $0.tokens == 0..<4 } ? at + 2 : nil
  }

  /// Whether a bracket holds a place: "Northrop Grumman (Linthicum Heights, MD)".
  func holdsPlace(_ bracket: Int, before end: Int) -> Bool {
    guard let close = (bracket..<min(end, bracket + 9)).first(where: { text.isSign($0, ")") })
    else { return false }
    return (bracket..<close).contains { text.isSign($0, ",") }
      && place(bracket + 1, before: close) > bracket + 1
  }

  /// "Raytheon/Lockheed Martin" are two; "Corporation/MFC" and "Aero/F-16" are one.
  func dividesNames(_ slash: Int) -> Bool {
    let next = slash + 1
    return next < text.count
      && (companyStarts(next) || text.tokens[next].isCapitalised && text.bytes(next).count > 3)
  }

  func companyStarts(_ index: Int) -> Bool { companies[index] != nil }

  func joinsName(_ and: Int, before end: Int) -> Bool {
    guard and + 1 < end else { return false }
    if text.words[and + 1] == .the || companyStarts(and + 1) { return false }
    let parts: Set<String> = [
      "defense", "fire", "mission", "space", "sensors", "associates", "sons", "technology",
      "technologies", "information", "support",
      "training", "security", "control", "electronic", "tactical", "aerospace", "services",
      "systems", "logistics", "root", "surveillance", "intelligence",
      "combat", "weapon", "weapons", "sensor", "maritime", "naval", "missile", "missiles",
      "engineering", "simulation", "company", "co", "aviation", "analysis", "development",
      "integration", "ordnance",
    ]
    return parts.contains(folded(and + 1))
  }

  /// Skips the places behind a name: ", located in Tucson, AZ, and Camden, AR".
  func placeEnd(_ index: Int, before end: Int) -> Int {
    var at = index
    // "with locations in Camden, AR; Tucson, AZ; and Huntsville, AL": the signs part places.
    var several = false
    while at < end {
      if text.isSign(at, ";") {
        let next = text.word(at + 1) == .and ? at + 2 : at + 1
        let past = several && next < end ? place(next, before: end) : next
        guard past > next else { return at + 1 }
        at = past
        continue
      }
      if Self.sites.contains(text.string(at)) { several = true }
      if text.isSign(at, "."), !text.isGlued(at + 1), at + 1 < end, text.startsLine(at + 1) {
        return at + 1
      }
      let word = text.words[at]
      if word == .located || word == .in || word == .of || word == .with || word == .at
        || text.isSign(at, "(")
      {
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

  /// Words for the places of one company.
  private static let sites: Set<String> = ["locations", "facilities", "offices", "plants", "sites"]

  /// ", a Lockheed Martin Company,": who a company belongs to.
  func skipApposition(_ index: Int, before end: Int) -> Int {
    var at = index
    while at < end, !text.isSign(at, ","), !text.isSign(at, ";") { at += 1 }
    return at
  }

  /// The index after "City, ST", "City, State" or "City, Country" at `index`; `index` where none stands there.
  func place(_ index: Int, before end: Int) -> Int {
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

  /// Verbs that stand in no company's name.
  private static let verbs: Set<String> = [
    "does", "do", "is", "are", "was", "has", "will", "requires", "intends", "may", "must",
  ]

  func isName(_ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count <= 16 else { return false }
    guard text.tokens[first].isCapitalised || text.tokens[first].kind == .number else {
      return false
    }
    if range.count == 1,
      Self.forms.contains(folded(first)) || Self.states.contains(folded(first))
        // What a cut left of a city: "St. Louis".
        || ["st", "ft", "mt", "fort", "san", "los", "el"].contains(folded(first))
    {
      return false
    }
    switch text.words[first] {
    case .implementation, .there, .at, .determined, .nothing, .unknown, .this, .government, .no:
      return false
    default: break
    }
    // "Norway does require an offset agreement" behind the list.
    if range.count > 1,
      range.dropFirst().prefix(3).contains(where: {
        Self.verbs.contains(text.string($0)) && !text.tokens[$0].isCapitalised
      })
    {
      return false
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
