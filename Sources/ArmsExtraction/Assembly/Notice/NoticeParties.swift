import ArmsModel

/// Reads who buys and who sells.
struct NoticePartyReader {
  let text: NoticeText
  let parties: [PartyMention]

  /// The states and organisations named in `range`, each once, with every place that names them.
  ///
  /// The United States beside a purchaser is where an office stands ("TECRO in the United States") and no purchaser.
  func claims(in range: Range<Int>, besideSeller: Bool, rule: String) -> [Claim<Party>] {
    var claims: [Claim<Party>] = []
    let inside = mentions(in: range)
    let others = inside.contains { code($0) != "USA" }
    for mention in inside {
      guard mention.form == .name || mention.form == .institution else { continue }
      if code(mention) == "USA", besideSeller, others || mention.form == .institution { continue }
      let party = party(mention)
      let citation = text.citation(mention.tokens)
      if let at = claims.firstIndex(where: { $0.value == party }) {
        claims[at].citations.append(citation)
      } else {
        claims.append(Claim(party, citations: [citation], rule: rule))
      }
    }
    return claims
  }

  func mentions(in range: Range<Int>) -> ArraySlice<PartyMention> {
    var low = 0
    var high = parties.count
    while low < high {
      let middle = (low + high) / 2
      if parties[middle].tokens.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < parties.count, parties[end].tokens.upperBound <= range.upperBound { end += 1 }
    return parties[low..<end]
  }

  /// The state behind a mention: an office or ministry stands for its state.
  func party(_ mention: PartyMention) -> Party {
    let entry = text.gazetteer.parties[mention.party]
    let state = entry.code.flatMap { text.gazetteer.partyByCode[$0] }
    return Party(
      code: entry.code, name: state.map { text.gazetteer.parties[$0].name } ?? entry.name)
  }

  func code(_ mention: PartyMention) -> String? { text.gazetteer.parties[mention.party].code }

  /// The purchaser whose name the print damaged (`lsrael`, `Fin1and`): letters that look alike are put right, and the print is
  /// cited as it is.
  func repaired(in range: Range<Int>, rule: String) -> [Claim<Party>] {
    guard !range.isEmpty, range.count < 60 else { return [] }
    let printed = Array(text.line(range).utf8)
    var bytes = printed
    for index in bytes.indices {
      let before = index > 0 ? bytes[index - 1] : 32
      let after = index + 1 < bytes.count ? bytes[index + 1] : 32
      let inWord = isLetter(before) || isLetter(after)
      switch bytes[index] {
      case UInt8(ascii: "1") where inWord: bytes[index] = UInt8(ascii: "l")
      case UInt8(ascii: "0") where inWord: bytes[index] = UInt8(ascii: "o")
      case UInt8(ascii: "l") where !isLetter(before) && isLetter(after):
        bytes[index] = UInt8(ascii: "I")
      default: break
      }
    }
    // "Ira q": a space inside a name.
    if bytes == printed, range.count <= 4 {
      let tokens = range.filter { text.tokens[$0].kind == .word && !text.tokens[$0].isCapitalised }
      for token in tokens.reversed() where token > range.lowerBound && text.words[token] == nil {
        let before = Int(text.tokens[token - 1].end) - Int(text.tokens[range.lowerBound].start)
        if before > 0, before < bytes.count, bytes[before] == 32 { bytes.remove(at: before) }
      }
    }
    guard bytes != printed else { return [] }
    let source = text.gazetteer.source(String(decoding: bytes, as: UTF8.self))
    let names = NameRecogniser(gazetteer: text.gazetteer).find(in: source)
    let damaged = text.trimmed(range)
    guard !damaged.isEmpty else { return [] }
    return names.parties.filter { $0.form == .name && code($0) != "USA" }.map {
      Claim(
        party($0), citations: [text.citation(damaged)],
        rule: rule + ".repaired")
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
