import ArmsModel

/// What an article is called: its designation, family and category, and whether it is equipment or support.
extension NoticeItemReader {
  /// Words that make an entry something other than equipment proper.
  static let supportWords: NoticeWordSet = [
    .support, .sustainment, .logistics, .training, .services, .service, .maintenance, .repair,
    .modification, .modifications, .refurbishment, .overhaul, .construction, .facilities, .design,
    .upgrade, .upgrades, .spare,
    .spares, .parts, .publications, .documentation, .personnel, .container, .containers, .trainer,
    .trainers, .devices,
    .canister, .canisters, .software,
  ]

  /// Words before "to" within a name: "air to ground missiles".
  static let movements: Set<String> = ["air", "surface", "ground", "ship", "fly", "line"]

  /// Words behind a system's name that name a part of it.
  static let components: NoticeWordSet = [
    .section, .sections, .kit, .kits, .component, .components, .part, .parts, .spare, .spares,
    .guidance, .seeker, .seekers,
    .container, .containers, .canister, .canisters, .support, .sustainment, .upgrade, .upgrades,
    .training, .software,
  ]

  /// Accessories that are no items though a count stands before them.
  static let accessories: NoticeWordSet = [
    .container, .containers, .trainer, .trainers, .canister, .canisters,
  ]

  func item(_ entry: Entry, support: Bool, rule: String) -> Item {
    // "17,551 types of aircraft parts" counts kinds and no articles.
    let ofKinds = text.string(entry.name.lowerBound) == "types"
    let quantity =
      ofKinds
      ? nil
      : entry.quantity.map {
        Claim($0.quantity, citations: [text.citation($0.range)], rule: "notice.quantity")
      }
    let (designation, hit) = designation(in: entry.name)
    let system = hit.map { text.gazetteer.systems[$0.index] }
    let (name, unit) = counted(entry.name)
    var claim = quantity
    if let unit { claim?.value.unit = unit }
    return Item(
      designation: designation, name: text.line(name), family: system?.family,
      category: system?.category ?? category(of: name), support: support, quantity: claim,
      citations: [text.citation(entry.name)], rule: rule)
  }

  /// "rounds of BA22 57mm ammunition", "shipsets MK 99 Fire Control System": the article without the unit that is counted.
  func counted(_ name: Range<Int>) -> (name: Range<Int>, unit: String?) {
    guard name.count > 2 else { return (name, nil) }
    let unit: String
    switch text.string(name.lowerBound) {
    case "rounds", "round": unit = "round"
    case "shipsets", "shipset": unit = "shipset"
    case "lots", "lot": unit = "lot"
    default: return (name, nil)
    }
    let hasOf = text.words[name.lowerBound + 1] == .of
    // "Lot 38 aircraft" counts no lots.
    if unit == "lot", !hasOf { return (name, nil) }
    let start = hasOf ? name.lowerBound + 2 : name.lowerBound + 1
    return start < name.upperBound ? (start..<name.upperBound, unit) : (name, nil)
  }

  /// The category of the last plain noun of a name, before what it is for.
  func category(of name: Range<Int>) -> ArmsModel.Category {
    let limit = name.first { text.words[$0] == .for || text.words[$0] == .with } ?? name.upperBound
    let noun = hits(names.nouns, in: name.lowerBound..<max(limit, name.lowerBound)).last
    return noun.map { text.gazetteer.nouns[$0.index].category } ?? .other
  }

  /// The hits inside a range; `all` is sorted.
  func hits(_ all: [NameRecogniser.Hit], in range: Range<Int>) -> [NameRecogniser.Hit] {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].tokens.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < all.count, all[end].tokens.lowerBound < range.upperBound { end += 1 }
    return all[low..<end].filter { $0.tokens.upperBound <= range.upperBound }
  }

  /// The first known system of a sentence, else its first designation by form, else its first noun of equipment, with the noun
  /// behind it.
  func article(in range: Range<Int>) -> Range<Int>? {
    if let system = hits(names.systems, in: range).first {
      return phrase(around: system.tokens, in: range)
    }
    if let form = form(in: range) { return phrase(around: form, in: range) }
    let noun = hits(names.nouns, in: range).first {
      let entry = text.gazetteer.nouns[$0.index]
      return !entry.weak && entry.kind == .item
    }
    return noun.map { phrase(around: $0.tokens, in: range) }
  }

  /// Whether a name holds a known system, a plain noun of equipment or a designation.
  func namesEquipment(_ name: Range<Int>) -> Bool {
    !hits(names.systems, in: name).isEmpty || !hits(names.nouns, in: name).isEmpty
      || form(in: name) != nil
  }

  /// A name with the capitalised words and modifiers right before it and the noun right behind it.
  func phrase(around tokens: Range<Int>, in range: Range<Int>) -> Range<Int> {
    var end = tokens.upperBound
    if let noun = hits(names.nouns, in: end..<min(end + 6, range.upperBound)).first,
      noun.tokens.lowerBound <= end + 1
    {
      end = noun.tokens.upperBound
    }
    return tokens.lowerBound..<end
  }

  /// The designation that a name holds: the known system that tells most, else the words of letters and digits.
  func designation(in range: Range<Int>) -> (String?, NameRecogniser.Hit?) {
    let limit =
      range.first { text.words[$0] == .for || text.words[$0] == .with } ?? range.upperBound
    let head = limit > range.lowerBound ? range.lowerBound..<limit : range
    // A hit that starts inside a word ("A2" in "M88A2") is none.
    let hits = hits(names.systems, in: head).filter {
      let start = $0.tokens.lowerBound
      return start == head.lowerBound || !text.isGlued(start)
        || text.tokens[start - 1].kind == .sign
    }
    let best = hits.max { specificity($0) < specificity($1) }
    if let form = form(in: head) {
      let damage = NoticeDamage(text: text)
      if let mended = damage.mended(extended(form, before: head.upperBound)) {
        let system = damage.system(mended)
        return (
          mended, system.map { NameRecogniser.Hit(tokens: form, index: $0, weak: false) }
        )
      }
      if let best = hits.filter({ form.overlaps($0.tokens) }).max(by: {
        specificity($0) < specificity($1)
      }) {
        // The trade's name where it says as much as the print ("SM-3 Block IIA" for "Standard Missile-3 (SM-3) Block IIA"),
        // else the print, which may name a variant.
        let known = text.gazetteer.systems[best.index].designation
        let printed = text.line(form)
        return (
          Self.letters(known).contains(Self.letters(printed))
            ? known : text.line(extended(form, before: head.upperBound)), best
        )
      }
      // A name before the designation is its family: "Sidewinder AIM-9X"; one behind it may be another system.
      let before = hits.last { $0.tokens.upperBound <= form.lowerBound && !$0.weak }
      return (text.line(extended(form, before: head.upperBound)), before)
    }
    guard let best else { return (nil, nil) }
    // "AMRAAM guidance sections" are of the system's family, and not the system.
    if (best.tokens.upperBound..<head.upperBound).contains(where: {
      text.words[$0].map(Self.components.contains) ?? false
    }) {
      return (nil, best)
    }
    return (text.gazetteer.systems[best.index].designation, best)
  }

  /// Letters and digits alone, in lower case.
  static func letters(_ name: String) -> String {
    String(
      decoding: name.utf8.compactMap { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
      }, as: UTF8.self)
  }

  /// A designation with the block, mark or letters that follow it: "AIM-9X Block II", "KMU-556 F/B", "F-16C/D Block 70/72".
  func extended(_ form: Range<Int>, before end: Int) -> Range<Int> {
    var at = form.upperBound
    if at + 2 < end, text.bytes(at).count <= 2, text.tokens[at].isAllCaps, text.isSign(at + 1, "/"),
      text.isGlued(at + 1),
      text.tokens[at + 2].isAllCaps, text.isGlued(at + 2)
    {
      at += 3
    }
    if at + 1 < end, ["block", "increment", "mod", "mk"].contains(text.string(at)) {
      at += 2
      while at < end, text.isGlued(at),
        text.tokens[at].kind != .sign || text.isSign(at, "/") || text.isSign(at, "+")
      { at += 1 }
    }
    return form.lowerBound..<at
  }

  func specificity(_ hit: NameRecogniser.Hit) -> Int {
    (hit.weak ? 0 : 100) + hit.tokens.count * 10
  }

  /// Letters and digits that make a designation: `KMU-556 F/B`, `M1151A1`, `AN/ALE-47`, `AIM-120C-7/C-8`.
  func form(in range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      if text.words[index] == .mk || text.words[index] == .mark,
        let end = mark(at: index, before: range.upperBound)
      {
        return index..<end
      }
      guard text.tokens[index].kind == .word, text.tokens[index].isCapitalised,
        text.bytes(index).count <= 5
      else {
        index += 1
        continue
      }
      var end = index + 1
      var digits = false
      while end < range.upperBound, text.isGlued(end) || text.isCut(end) {
        let token = text.tokens[end]
        if token.kind == .number || isDamagedDigit(end) { digits = true }
        if token.kind == .sign {
          let joint = text.isSign(end, "-") || text.isSign(end, "/")
          let bracket = text.isSign(end, "(") || text.isSign(end, ")")
          guard joint && (text.isGlued(end + 1) || text.isCut(end + 1)) || bracket && digits else {
            break
          }
        }
        end += 1
      }
      if digits { return text.trimmed(index..<end) }
      index = max(end, index + 1)
    }
    return nil
  }

  /// "UH-lH": a small l before a capital stands for a digit.
  private func isDamagedDigit(_ index: Int) -> Bool {
    let bytes = text.bytes(index)
    guard bytes.first == UInt8(ascii: "l"), text.tokens[index].kind == .word else { return false }
    return bytes.count == 1 || bytes.dropFirst().allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// The end of "MK 54", "Mk-83", "MK 54 Mod 0".
  func mark(at index: Int, before end: Int) -> Int? {
    var at = index + 1
    if at < end, text.isSign(at, "-"), text.isGlued(at) { at += 1 }
    guard at < end, text.isNumber(at) else { return nil }
    at += 1
    while at < end, text.isGlued(at), text.tokens[at].kind != .sign { at += 1 }
    if at + 1 < end, text.words[at] == .mod, text.isNumber(at + 1) { at += 2 }
    return at
  }

  /// Whether an entry is support by its words.
  func isSupport(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard let word = text.words[index], Self.supportWords.contains(word) else { return false }
      // "training helicopters" are helicopters.
      return !(word == .training && namesNoun(after: index, in: range))
    }
  }

  /// Whether a plain noun of equipment stands right behind a word.
  private func namesNoun(after index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, text.words[index + 1] != .equipment else { return false }
    // The word may stand within a known name.
    if hits(names.systems, in: range).contains(where: { $0.tokens.contains(index) }) { return true }
    return hits(names.nouns, in: index + 1..<range.upperBound).first.map { hit in
      let noun = text.gazetteer.nouns[hit.index]
      return hit.tokens.lowerBound == index + 1 && noun.kind == .item && !noun.weak
    } ?? false
  }

  func isAccessory(_ range: Range<Int>) -> Bool {
    range.contains { index in text.words[index].map(Self.accessories.contains) ?? false }
  }
}
