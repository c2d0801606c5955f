import ArmsModel

/// Finds the phrases that name equipment or support: "Lockheed Martin F-16V fighters", "wheeled armoured combat
/// vehicles", "Standard Missile-3 (SM-3) Block IIA missiles".
///
/// A phrase grows around its heads (known systems and plain nouns of equipment): heads that only modifiers part are one
/// phrase, and words that describe equipment before the first head belong to it.
struct ItemRecogniser: Sendable {
  let gazetteer: Gazetteer
  let words: ItemWords

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    words = gazetteer.itemWords
  }

  /// The phrases that name equipment; `numbers` are the tokens of amounts, counts and dates, which no phrase takes in.
  func find(
    in text: SourceText, names: NameRecogniser.Names, numbers: [Range<Int>] = []
  ) -> [ItemMention] {
    let map = WordMap(text, names, gazetteer, numbers: numbers)
    var heads = names.systems.map { Head(tokens: variant($0.tokens, text), system: $0) }
    heads += names.nouns.lazy.filter { !isTurn($0, text) }.map {
      Head(tokens: $0.tokens, noun: $0)
    }
    heads += forms(text, map).map { Head(tokens: variant($0, text)) }
    heads.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var mentions: [ItemMention] = []
    mentions.reserveCapacity(heads.count)
    var index = 0
    var floor = 0
    while index < heads.count {
      if heads[index].tokens.lowerBound < floor {
        index += 1
        continue
      }
      var group = [heads[index]]
      var end = heads[index].tokens.upperBound
      var depth = 0
      index += 1
      while index < heads.count, group.count < 8 {
        let next = heads[index]
        if next.tokens.lowerBound < end {
          end = max(end, next.tokens.upperBound)
          index += 1
          continue
        }
        let isNamed = group.contains { $0.noun == nil }
        guard let open = bridge(end, next, text, map, depth: depth, isNamed: isNamed) else { break }
        depth = open
        group.append(next)
        end = next.tokens.upperBound
        index += 1
      }
      if depth > 0, end < text.tokens.count, text.tokens[end].sign == UInt8(ascii: ")") { end += 1 }
      if end < text.tokens.count, let closed = acronym(end, text, map) { end = closed }
      let start = grow(left: group[0].tokens.lowerBound, floor, text, map)
      if let mention = mention(group, start..<end, text, map) {
        mentions.append(mention)
        floor = end
      }
    }
    return mentions
  }

  // MARK: - Heads

  struct Head: Sendable {
    var tokens: Range<Int>
    var system: NameRecogniser.Hit?
    var noun: NameRecogniser.Hit?
  }

  /// Letters, a hyphen and digits in capitals that no gazetteer knows ("WMA-301", "Z-9WE"): a designation by its form.
  private func forms(_ text: SourceText, _ map: WordMap) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let tokens = text.tokens
    var index = 0
    while index + 1 < tokens.count {
      let token = tokens[index]
      defer { index += 1 }
      guard token.kind == .word, token.isCapitalised,
        map[index] == .free || map[index] == .modifier,
        index == 0 || !token.isGlued || tokens[index - 1].kind == .sign
      else { continue }
      var at = index + 1
      let hyphen = tokens[at].sign == UInt8(ascii: "-") && tokens[at].isGlued
      if hyphen { at += 1 }
      // "MK-29", "Su-30", "M113"; with a hyphen also "Buk-M2", "Type-90".
      let length = token.end - token.start
      guard token.isAllCaps && length <= 4 || hyphen && length <= 10 else { continue }
      if hyphen, at + 1 < tokens.count, tokens[at].kind == .word, tokens[at].isAllCaps,
        tokens[at].isGlued, tokens[at].end - tokens[at].start <= 2, tokens[at + 1].kind == .number,
        tokens[at + 1].isGlued
      {
        at += 1
      }
      guard at < tokens.count, tokens[at].kind == .number, tokens[at].isGlued,
        tokens[at].end - tokens[at].start <= 4, map[at] == .free,
        !text.string(at..<(at + 1)).contains(where: { $0 == "," || $0 == "." })
      else { continue }
      if !hyphen, length == 1, tokens[at].end - tokens[at].start < 2 { continue }
      if words.notDesignations.contains(token.word), token.word != 0 { continue }
      found.append(index..<(at + 1))
      index = at
    }
    return found
  }

  /// Tokens of the longest variant that is read: "/A/B/C/D Block 50/52" has 12.
  private static let longestVariant = 16

  /// Takes in what follows a designation: "F-16" + "C/D", "Block 70", "Mk 3", "s".
  private func variant(_ range: Range<Int>, _ text: SourceText) -> Range<Int> {
    let tokens = text.tokens
    var end = range.upperBound
    func short(_ at: Int) -> Bool {
      at < tokens.count && tokens[at].isGlued
        && (tokens[at].kind == .number
          || tokens[at].kind == .word && tokens[at].end - tokens[at].start <= 4
            && (tokens[at].isAllCaps || tokens[at].end - tokens[at].start == 1))
    }
    // Bounded: a chain of codes without an end ("AB-1-AB-1-…") would be read anew from each of its parts.
    while end < tokens.count, end - range.upperBound < Self.longestVariant {
      if short(end) {
        end += 1
      } else if tokens[end].kind == .word, tokens[end].isGlued, tokens[end].isCapitalised,
        tokens[end].end - tokens[end].start <= 3, tokens[end - 1].kind == .number
      {
        end += 1  // "Su-30Ks", "An-26Bs"
      } else if tokens[end].kind == .sign, tokens[end].isGlued,
        tokens[end].sign == UInt8(ascii: "-") || tokens[end].sign == UInt8(ascii: "/"),
        short(end + 1)
      {
        end += 2
      } else if tokens[end].sign == UInt8(ascii: "+"), tokens[end].isGlued,
        tokens[end - 1].kind == .number
      {
        end += 1  // "Leopard 2A7+"
      } else if tokens[end].kind == .word, words.series.contains(tokens[end].word),
        end + 1 < tokens.count,
        tokens[end + 1].kind == .number || isRoman(tokens[end + 1], text)
      {
        end += 2
      } else if isRoman(tokens[end], text), !tokens[end].isGlued {
        end += 1
      } else {
        break
      }
    }
    // "Kilo class", "Kilo-class"
    var at = end
    if at < tokens.count, tokens[at].sign == UInt8(ascii: "-"), tokens[at].isGlued { at += 1 }
    if at < tokens.count, tokens[at].word == words.class_ { end = at + 1 }
    return range.lowerBound..<end
  }

  func isRoman(_ token: Token, _ text: SourceText) -> Bool {
    token.kind == .word && token.isAllCaps && words.romans.contains(token.word)
      && token.end - token.start >= 2
  }

  // MARK: - Phrases

  /// The end of an acronym in brackets after a phrase: "(FIBs)".
  private func acronym(_ end: Int, _ text: SourceText, _ map: WordMap) -> Int? {
    let tokens = text.tokens
    guard tokens[end].sign == UInt8(ascii: "(") else { return nil }
    for at in (end + 1)..<min(end + 7, tokens.count) {
      if tokens[at].sign == UInt8(ascii: ")") { return at > end + 1 ? at + 1 : nil }
      // "Grenade launchers (R183 847)": what they cost.
      if map[at] == .number { return nil }
      guard
        tokens[at].kind != .sign || tokens[at].sign == UInt8(ascii: "-")
          || tokens[at].sign == UInt8(ascii: "/")
      else { return nil }
      guard
        tokens[at].kind != .word || tokens[at].isCapitalised
          || tokens[at].end - tokens[at].start == 1
      else { return nil }
      // A number alone in brackets is a quantity.
      if tokens[at].kind == .number, at == end + 1,
        tokens[at + 1 < tokens.count ? at + 1 : at].sign == UInt8(ascii: ")")
      {
        return nil
      }
    }
    return nil
  }

  /// The first token of the words before a head that describe it.
  private func grow(left start: Int, _ floor: Int, _ text: SourceText, _ map: WordMap) -> Int {
    let tokens = text.tokens
    var at = start
    var names = 0
    while at > floor {
      guard !tokens[at].flags.contains(.paragraphBefore) else { break }
      let before = tokens[at - 1]
      switch before.kind {
      case .word:
        if let number = measure(endingAt: at - 1, floor, text)
          ?? length(endingAt: at - 1, floor, text)
        {
          at = number
        } else if at - 3 >= floor, map[at - 3] == .party, tokens[at - 2].sign == UInt8(ascii: "-"),
          words.madeWords.contains(before.word), before.word != 0
        {
          return at  // "US-made cruise missiles": who made them is no part of their name.
        } else if map[at - 1] == .modifier {
          at -= 1
        } else if map[at - 1] == .company {
          at -= 1
          while at > floor, map[at - 1] == .company { at -= 1 }
        } else if before.word == words.class_ {
          at -= namedClass(endingAt: at - 1, floor, text) ? 3 : 1
        } else if at - 2 >= floor, tokens[at - 2].sign == UInt8(ascii: "-"), tokens[at - 2].isGlued,
          before.isGlued, at - 3 >= floor, tokens[at - 3].kind == .word, map[at - 3] != .party,
          !before.isCapitalised, !words.madeWords.contains(before.word), map[at - 1] != .number
        {
          at -= 3  // "mission-ready", "land-based"
        } else if before.isCapitalised, map[at - 1] == .free, names < 4, at - 1 > floor,
          !startsSentence(at - 1, text), !words.notNames.contains(before.word) || before.word == 0
        {
          names += 1
          at -= 1
        } else {
          return at
        }
      case .sign:
        // The hyphen within "next-generation"; none stands at the start of a phrase.
        if let name = marked(endingAt: at - 1, floor, text, map) {
          at = name
          continue
        }
        guard before.sign == UInt8(ascii: "-"), map[at - 1] == .modifier, at - 2 >= floor,
          map[at - 2] == .modifier
        else { return at }
        at -= 2
      case .number:
        guard map[at - 1] != .number, let start = numbered(endingAt: at - 1, floor, text) else {
          return at
        }
        at = start
      }
    }
    return at
  }

  /// The number of a measure whose unit is the token at `index`: "155 mm", "14.5 metre", "110-foot".
  func measure(endingAt index: Int, _ floor: Int, _ text: SourceText) -> Int? {
    let tokens = text.tokens
    guard tokens[index].word != 0, words.measures.contains(tokens[index].word) else { return nil }
    var at = index - 1
    if at > floor, tokens[at].sign == UInt8(ascii: "-"), tokens[at].isGlued { at -= 1 }
    return at >= floor && tokens[at].kind == .number ? at : nil
  }

  func startsSentence(_ index: Int, _ text: SourceText) -> Bool {
    let sentence = text.sentences[text.sentence(holding: index)]
    return sentence.first == index && !sentence.isHeading
  }

  private func mention(
    _ group: [Head], _ range: Range<Int>, _ text: SourceText, _ map: WordMap
  ) -> ItemMention? {
    let systems = group.lazy.filter { $0.system != nil }
    let nouns = group.lazy.compactMap(\.noun)
    let noun = nouns.last
    let byForm = group.first { $0.system == nil && $0.noun == nil }
    let nounEntry = noun.map { gazetteer.nouns[$0.index] }
    let described = range.lowerBound < group[0].tokens.lowerBound
    if let best = systems.max(by: { specificity($0) < specificity($1) }), let hit = best.system {
      // "Euro Hawk": behind another name's first word an ordinary word belongs to that name.
      let before = best.tokens.lowerBound - 1
      if hit.weak, systems.count == 1, before >= range.lowerBound, map[before] == .free,
        text.tokens[before].isCapitalised, best.tokens.count == hit.tokens.count
      {
        return ItemMention(
          tokens: range, designation: before..<best.tokens.upperBound, system: nil,
          noun: noun?.index, category: gazetteer.systems[hit.index].category, support: false,
          rule: "item.longer-name")
      }
      // A name that is an ordinary word too needs a noun, a variant or a maker beside it.
      if hit.weak, systems.allSatisfy({ $0.system?.weak ?? true }), nouns.isEmpty, !described,
        best.tokens.count == hit.tokens.count
      {
        return ItemMention(
          tokens: range, designation: best.tokens, system: hit.index, noun: nil,
          category: gazetteer.systems[hit.index].category, support: false, rule: "item.weak-name")
      }
      let support =
        nounEntry?.kind == .support
        && noun.map { $0.tokens.lowerBound > best.tokens.lowerBound } ?? false
      return ItemMention(
        tokens: range, designation: best.tokens, system: hit.index, noun: noun?.index,
        category: gazetteer.systems[hit.index].category, support: support, rule: "item.system")
    }
    if let byForm {
      guard let nounEntry else {
        return ItemMention(
          tokens: range, designation: byForm.tokens, system: nil, noun: nil, category: .other,
          support: false, rule: "item.form-alone")
      }
      return ItemMention(
        tokens: range, designation: byForm.tokens, system: nil, noun: noun?.index,
        category: nounEntry.category, support: nounEntry.kind == .support, rule: "item.form")
    }
    guard let noun, let nounEntry else { return nil }
    // Capitalised words before the noun are its name: "Bushmaster Protected Mobility Vehicles".
    var nameEnd = range.lowerBound
    while nameEnd < noun.tokens.lowerBound,
      text.tokens[nameEnd].isCapitalised
        || text.tokens[nameEnd].kind != .word
    {
      nameEnd += 1
    }
    // "500-lb bombs" are named by a measure, not by a name.
    let named =
      range.lowerBound < nameEnd && map[range.lowerBound] == .free
      && text.tokens[range.lowerBound].kind == .word
    if named, isOrganisation(behind: range.upperBound, text) { return nil }
    return ItemMention(
      tokens: range,
      designation: named ? range.lowerBound..<nameEnd : range.lowerBound..<range.lowerBound,
      system: nil, noun: noun.index, category: nounEntry.category,
      support: nounEntry.kind == .support,
      rule: named
        ? "item.named-noun" : nounEntry.weak && !described ? "item.weak-noun" : "item.noun")
  }

  /// How much a head tells: digits and variants before bare names.
  private func specificity(_ head: Head) -> Int {
    guard let hit = head.system else { return 0 }
    return (hit.weak ? 0 : 100) + head.tokens.count * 10
      + gazetteer.systems[hit.index].designation.utf8.count
  }
}
