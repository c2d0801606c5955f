/// Values that a person sets, in the texts that decisions keep: the canonical ones of claims, with what those leave out.
package enum DecidedValue {
  /// `133300000 USD contract`: an amount in its canonical text, and what it means; stated where that is left out.
  package static func value(_ text: String) -> SaleValue? {
    for meaning in ValueMeaning.allCases where text.hasSuffix(" " + meaning.rawValue) {
      let amount = String(text.dropLast(meaning.rawValue.count + 1))
      return Money(canonical: amount).map { SaleValue($0, meaning: meaning) }
    }
    return Money(canonical: text).map { SaleValue($0, meaning: .stated) }
  }

  package static func text(_ value: SaleValue) -> String {
    value.meaning == .stated
      ? value.money.canonicalText : "\(value.money.canonicalText) \(value.meaning.rawValue)"
  }

  /// Whether a text is one that a decision may set a field to.
  package static func isValue(_ text: String, of field: Field) -> Bool {
    switch field {
    case .seller, .buyer: !parties(text).isEmpty
    case .stage: Stage(rawValue: text) != nil
    case .mechanism: Mechanism(rawValue: text) != nil
    case .announced: PartialDate(edtf: text) != nil
    case .value: value(text) != nil
    case .quantity: Quantity(canonical: text) != nil
    case .transmittal: isTransmittal(text)
    case .contractor: !parties(text).isEmpty
    case .increase, .mdeValue, .otherValue, .item, .detail: false
    }
  }

  /// A year and a serial of two to four signs, digits and capitals (`24-10`, `17-0A`), as claims bear it.
  package static func isTransmittal(_ text: String) -> Bool {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "-"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 2, (2...3).contains(parts[0].count), (2...4).contains(parts[1].count)
    else { return false }
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    return parts.joined().allSatisfy { isDigit($0) || (65...90).contains($0) }
      && parts.allSatisfy { $0.contains(where: isDigit) }
  }

  /// `Norway (NOR); Sweden (SWE)`: names with their codes, where they have any.
  package static func parties(_ text: String) -> [Party] {
    text.split(separator: ";").compactMap { part in
      let words = trimmed(part)
      guard !words.isEmpty else { return nil }
      if words.hasSuffix(")"), let open = words.lastIndex(of: "(") {
        let code = words[words.index(after: open)...].dropLast()
        let name = trimmed(words[..<open])
        if (2...4).contains(code.utf8.count), !name.isEmpty,
          code.utf8.allSatisfy({ (65...90).contains($0) })
        {
          return Party(code: String(code), name: name)
        }
      }
      return Party(code: nil, name: words)
    }
  }

  package static func text(_ parties: [Party]) -> String {
    parties.map { party in party.code.map { "\(party.name) (\($0))" } ?? party.name }
      .joined(separator: "; ")
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
