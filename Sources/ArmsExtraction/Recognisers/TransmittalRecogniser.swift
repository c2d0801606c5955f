import ArmsModel

/// Finds the official numbers of notices: "Transmittal No. 17-69", "RSAT-19-7077", "DDTC 23-085".
///
/// Only a number that a word announces counts: two numbers and a dash are too common. One word may announce several
/// ("Transmittal Nos. 17-69 and 17-70").
struct TransmittalRecogniser: Sendable {
  private let words: NumberWords

  init(_ gazetteer: Gazetteer) { words = gazetteer.numberWords }

  func find(in text: SourceText) -> [TransmittalMention] {
    var mentions: [TransmittalMention] = []
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      guard token.word != 0, token.kind == .word, words.has(token.word, .transmittal) else {
        index += 1
        continue
      }
      index = read(after: index, text, into: &mentions)
    }
    return mentions
  }

  /// Reads the numbers that the word at `index` announces; gives the token to go on from.
  private func read(
    after index: Int, _ text: SourceText, into mentions: inout [TransmittalMention]
  ) -> Int {
    let tokens = text.tokens
    var scheme = scheme(tokens[index].word) ?? .fms
    var rule =
      tokens[index].word == words.transmittal ? "number" : scheme == .ddtc ? "ddtc" : "rsat"
    var at = index + 1
    // "No.", "Number:", "#", and the prefix of an office.
    let limit = min(index + 9, tokens.count)
    while at < limit {
      let token = tokens[at]
      if let named = self.scheme(token.word), token.kind == .word {
        scheme = named
        rule = named == .ddtc ? "ddtc" : "rsat"
      } else if !isLabel(token) {
        break
      }
      at += 1
    }
    var found = false
    while at < tokens.count, let (number, end) = number(at, text) {
      mentions.append(
        TransmittalMention(
          tokens: at..<end, scheme: scheme, number: number, rule: "transmittal.\(rule)"))
      found = true
      at = end
      // "17-69, 17-70 and 17-71"
      var next = at
      while next < tokens.count, next - at < 2,
        tokens[next].sign == UInt8(ascii: ",") || tokens[next].sign == UInt8(ascii: ";")
          || tokens[next].sign == UInt8(ascii: "&")
          || tokens[next].word == words.and && tokens[next].kind == .word
      {
        next += 1
      }
      guard next > at else { break }
      at = next
    }
    return found ? at : index + 1
  }

  private func scheme(_ word: WordID) -> TransmittalMention.Scheme? {
    guard word != 0 else { return nil }
    if word == words.ddtc || word == words.dtc { return .ddtc }
    return word == words.rsat ? .fms : nil
  }

  private func isLabel(_ token: Token) -> Bool {
    switch token.kind {
    case .number: return false
    case .word: return words.has(token.word, .numberLabel)
    case .sign:
      return [".", "#", ":", "-", "/", "(", "\""].contains { token.sign == UInt8(ascii: $0) }
    }
  }

  /// Year and serial with a dash between them; the number as the contract writes it, and the token after it.
  private func number(_ index: Int, _ text: SourceText) -> (String, Int)? {
    guard let (first, dash) = part(index, longest: 3, text), dash < text.tokens.count,
      text.tokens[dash].sign == UInt8(ascii: "-"),
      !text.tokens[dash].flags.contains(.paragraphBefore), dash + 1 < text.tokens.count,
      let (second, end) = part(dash + 1, longest: 4, text)
    else { return nil }
    let number = repaired(first) + "-" + repaired(second)
    guard number.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }), first.count >= 2,
      second.count >= 2
    else { return nil }
    // "17-69-2019" is a number of another kind.
    if end + 1 < text.tokens.count, text.tokens[end].sign == UInt8(ascii: "-"),
      text.tokens[end].isGlued, text.tokens[end + 1].isGlued
    {
      return nil
    }
    return (number, end)
  }

  /// Digits and letters without a gap, in upper case.
  private func part(_ index: Int, longest: Int, _ text: SourceText) -> (String, Int)? {
    var part = ""
    var at = index
    while at < text.tokens.count, at == index || text.tokens[at].isGlued,
      text.tokens[at].kind != .sign, !text.tokens[at].flags.contains(.paragraphBefore)
    {
      let token = text.tokens[at]
      guard part.utf8.count + Int(token.end - token.start) <= longest else { return nil }
      for byte in text.bytes[Int(token.start)..<Int(token.end)] {
        switch byte {
        case 0x30...0x39, 0x41...0x5A: part.unicodeScalars.append(Unicode.Scalar(byte))
        case 0x61...0x7A: part.unicodeScalars.append(Unicode.Scalar(byte - 0x20))
        default: return nil
        }
      }
      at += 1
    }
    return part.isEmpty ? nil : (part, at)
  }

  /// A letter O that leads a part is the digit.
  private func repaired(_ part: String) -> String {
    part.hasPrefix("O") ? "0" + part.dropFirst() : part
  }
}
