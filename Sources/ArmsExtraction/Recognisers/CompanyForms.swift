/// Companies that no gazetteer has and that the words around them tell: "built by Alpha Armouring", "the Portuguese company Beta",
/// "Gamma Shipyards Ltd".
struct CompanyForms {
  struct Words: Sendable {
    /// Before "by" and the maker's name.
    let made: WordSet
    /// Nouns for a company right before its name.
    let firms: WordSet
    /// Legal forms, which end the name of a company.
    let legal: WordSet
    /// Trades, which end the name of a company where something of its own stands before them.
    let trades: WordSet
    /// Words of which no company's own name consists: "Naval Aviation", "Defence Industries".
    let common: WordSet
    /// Capitalised words that belong to no name.
    let breaks: WordSet
    /// All words at which a name is looked for: most words of a text are none.
    let triggers: WordSet
    let by, and: WordID

    private static let firmNouns =
      "company firm manufacturer maker shipbuilder boatbuilder shipyard yard planemaker gunmaker automaker supplier subsidiary conglomerate"
    private static let legalForms =
      "ltd limited inc incorporated corp corporation gmbh spa llc plc oy oyj pty bv nv sas srl sro doo jsc ojsc pjsc llp"
    private static let tradeNames =
      "industries aerospace shipyard shipyards shipbuilding shipbuilders aerosystems armaments technologies aeronautics avionics robotics armouring armoring shipbuilder boatyard"

    init(_ vocabulary: inout Vocabulary) {
      made = WordSet("built made manufactured produced constructed assembled", &vocabulary)
      firms = WordSet(Self.firmNouns, &vocabulary)
      legal = WordSet(Self.legalForms, &vocabulary)
      trades = WordSet(Self.tradeNames, &vocabulary)
      common = WordSet(
        "defence defense military naval navy army air force aviation aerospace ministry state national international advanced general industries technologies electronics system systems armaments shipbuilding shipyard shipyards aeronautics robotics heavy new unmanned security marine export import commercial trading company group industry insurance finance bank information communications",
        &vocabulary)
      breaks = WordSet(
        "the a an this that these those he she it they we in on at by for from with of to and or but as its his their when while after before during under according if where which who minister president general admiral colonel mr ms mrs dr prime secretary ministry department congress parliament government director chairman chairwoman chief ceo head engineer captain major lieutenant commander sergeant sir lord king queen prince princess emperor sheikh senator spokesman spokeswoman near until week park monday tuesday wednesday thursday friday saturday sunday christmas",
        &vocabulary)
      triggers = WordSet(
        "by \(Self.firmNouns) \(Self.legalForms) \(Self.tradeNames)", &vocabulary)
      by = vocabulary.intern(Array("by".utf8))
      and = vocabulary.intern(Array("and".utf8))
    }
  }

  /// Tokens of the longest name.
  private static let longest = 7

  /// Names that are looked for again in the rest of a text.
  private static let sought = 8

  let text: SourceText
  let names: NameRecogniser.Names
  let words: Words
  private let map: WordMap

  init(_ text: SourceText, _ names: NameRecogniser.Names, _ gazetteer: Gazetteer) {
    self.text = text
    self.names = names
    words = gazetteer.companyFormWords
    map = WordMap(text, names, gazetteer)
  }

  /// A name, and the company that an acronym behind it stands for: "Gamma Shipyards Limited (GSL)".
  private struct Found {
    var tokens: Range<Int>
    var company: Int?
  }

  /// The names with the companies that only their surroundings tell, and without the nouns within those.
  func read() -> NameRecogniser.Names {
    var found: [Found] = []
    for sentence in text.sentences where !sentence.isHeading {
      for at in sentence.tokens {
        let word = tokens[at].word
        guard word != 0, words.triggers.contains(word), let range = name(at, word, sentence) else {
          continue
        }
        if let last = found.last, range.lowerBound < last.tokens.upperBound { continue }
        found.append(Found(tokens: range, company: acronym(behind: range.upperBound)))
      }
    }
    guard !found.isEmpty else { return names }
    found = again(found)
    var read = names
    read.companies += found.map { CompanyMention(tokens: $0.tokens, company: $0.company) }
    read.companies.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    read.nouns.removeAll { noun in found.contains { $0.tokens.overlaps(noun.tokens) } }
    return read
  }

  /// The company of an acronym in brackets.
  private func acronym(behind end: Int) -> Int? {
    guard end + 1 < tokens.count, tokens[end].sign == UInt8(ascii: "("), map[end + 1] == .company
    else { return nil }
    return names.companies.first { $0.tokens.lowerBound == end + 1 }?.company
  }

  private func name(_ at: Int, _ word: WordID, _ sentence: Sentence) -> Range<Int>? {
    if word == words.by, at > sentence.first, words.made.contains(tokens[at - 1].word) {
      return forward(from: at + 1, sentence)
    }
    if words.firms.contains(word), !tokens[at].isCapitalised, isOfTrade(at, sentence) {
      return forward(from: at + 1, sentence)
    }
    if words.legal.contains(word) || words.trades.contains(word), tokens[at].isCapitalised {
      return backward(from: at, sentence)
    }
    return nil
  }

  /// "The Portuguese company Beta", "Russian engineering company Beta": a state or a trade stands before the noun, so that the name
  /// behind it is a company's and not a person's.
  private func isOfTrade(_ at: Int, _ sentence: Sentence) -> Bool {
    (max(sentence.first, at - 4)..<at).contains {
      map[$0] == .party || map[$0] == .noun || map[$0] == .modifier
    }
  }

  /// The capitalised words from a token on.
  private func forward(from start: Int, _ sentence: Sentence) -> Range<Int>? {
    var end = start
    while end < min(sentence.last, start + Self.longest) {
      if isName(end) {
        end += 1
      } else if end > start, isJoint(end), end + 1 < sentence.last, isName(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return checked(start..<end)
  }

  /// The capitalised words up to a legal form or a trade.
  private func backward(from last: Int, _ sentence: Sentence) -> Range<Int>? {
    var start = last
    while start > sentence.first, last - start < Self.longest {
      if isName(start - 1) {
        start -= 1
      } else if start - 1 > sentence.first, isJoint(start - 1), isName(start - 2) {
        start -= 2
      } else {
        break
      }
    }
    var end = last + 1
    // "Information Technologies Minister": the trade is a ministry's.
    if end < sentence.last, tokens[end].isCapitalised, tokens[end].word != 0,
      words.breaks.contains(tokens[end].word)
    {
      return nil
    }
    while end < sentence.last, words.legal.contains(tokens[end].word), tokens[end].isCapitalised {
      end += 1
    }
    // "Africa Aerospace and Defence": a trade that another word goes on with ends no name.
    if end + 1 < sentence.last, words.trades.contains(tokens[end - 1].word),
      tokens[end].word != 0 && tokens[end].word == words.and
        || tokens[end].sign == UInt8(ascii: "&"),
      tokens[end + 1].isCapitalised
    {
      return nil
    }
    // Behind a known name it is that one's division, and behind one with a hyphen no name at all.
    guard start < last, start == sentence.first || map[start - 1] != .company,
      start < sentence.first + 2 || !isJoint(start - 1) || map[start - 2] != .company,
      // "Export Finance and Insurance Corporation" has more words before the "and".
      start < sentence.first + 2 || tokens[start - 1].word != words.and
        || !tokens[start - 2].isCapitalised || words.trades.contains(tokens[last].word)
    else { return nil }
    return checked(start..<end)
  }

  /// A name of more than words that any company may have; "Export Corporation" is none.
  private func checked(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, tokens[range.upperBound - 1].end - tokens[range.lowerBound].start > 2
    else {
      return nil
    }
    let isOwn = range.contains {
      tokens[$0].kind == .word && !words.common.contains(tokens[$0].word)
        && !words.legal.contains(tokens[$0].word)
    }
    return isOwn ? range : nil
  }

  /// A capitalised word that no other name holds.
  private func isName(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, token.isCapitalised, !words.breaks.contains(token.word) else {
      return false
    }
    switch map[at] {
    case .free, .noun, .modifier, .cue: return true
    default: return false
    }
  }

  /// "Abeking & Rasmussen", "Saint-Nazaire"
  private func isJoint(_ at: Int) -> Bool {
    tokens[at].sign == UInt8(ascii: "&")
      || tokens[at].sign == UInt8(ascii: "-") && tokens[at].isGlued && at + 1 < tokens.count
        && tokens[at + 1].isGlued
  }

  /// The names wherever the text has them again.
  private func again(_ found: [Found]) -> [Found] {
    var all = found
    // What an acronym tells of one print holds for all.
    var known: [String: Int] = [:]
    for name in found where name.company != nil { known[text.line(name.tokens)] = name.company }
    if !known.isEmpty {
      for at in all.indices where all[at].company == nil {
        all[at].company = known[text.line(all[at].tokens)]
      }
    }
    var seen: Set<String> = []
    for name in all where seen.count < Self.sought {
      let first = name.tokens.lowerBound
      let print = text.line(name.tokens)
      guard seen.insert(print).inserted else { continue }
      let length = name.tokens.count
      let opening = text.string(first..<first + 1)
      for at in tokens.indices where at + length <= tokens.count {
        guard tokens[at].isCapitalised, tokens[at].word == tokens[first].word, map[at] == .free,
          text.string(at..<at + 1) == opening, text.line(at..<at + length) == print,
          !all.contains(where: { $0.tokens.overlaps(at..<at + length) })
        else { continue }
        all.append(Found(tokens: at..<at + length, company: name.company))
      }
    }
    return all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private var tokens: [Token] { text.tokens }
}
