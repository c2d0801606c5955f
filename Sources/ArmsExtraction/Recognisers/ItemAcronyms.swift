import ArmsModel

/// Finds equipment again under the acronym that a text gives it: after "combat management systems (CMS)", "CMS" is one.
struct ItemAcronyms {
  let text: SourceText
  let gazetteer: Gazetteer

  init(_ text: SourceText, _ gazetteer: Gazetteer) {
    self.text = text
    self.gazetteer = gazetteer
  }

  /// `items` with a mention for every later print of an acronym that closes one of them.
  func joined(_ items: [ItemMention]) -> [ItemMention] {
    var known: [[UInt8]: Int] = [:]
    for (index, item) in items.enumerated() where item.system == nil {
      if let acronym = acronym(item), known[acronym] == nil { known[acronym] = index }
    }
    guard !known.isEmpty else { return items }
    var all = items
    var next = 0
    for at in text.tokens.indices {
      while next < items.count, items[next].tokens.upperBound <= at { next += 1 }
      if next < items.count, items[next].tokens.contains(at) { continue }
      guard let letters = letters(at), let meant = known[letters],
        items[meant].tokens.upperBound <= at,
        at + 1 >= text.tokens.count || !text.tokens[at + 1].isGlued
          || text.tokens[at + 1].sign != UInt8(ascii: "-")
      else { continue }
      var mention = items[meant]
      mention.tokens = at..<(at + 1)
      mention.designation = at..<at
      mention.rule = "item.acronym"
      all.append(mention)
    }
    return all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The letters of the acronym in brackets that ends an item's phrase.
  private func acronym(_ item: ItemMention) -> [UInt8]? {
    let end = item.tokens.upperBound
    guard item.tokens.count > 3, text.tokens[end - 1].sign == UInt8(ascii: ")"),
      text.tokens[end - 3].sign == UInt8(ascii: "(")
    else { return nil }
    return letters(end - 2)
  }

  /// The letters of a word in capitals of two to six letters, a plural's "s" left out.
  private func letters(_ at: Int) -> [UInt8]? {
    let token = text.tokens[at]
    guard token.kind == .word, token.isCapitalised, (2...7).contains(token.end - token.start),
      !token.isGlued || text.tokens[at - 1].sign == UInt8(ascii: "(")
    else { return nil }
    var bytes = Array(text.bytes[Int(token.start)..<Int(token.end)])
    if bytes.last == UInt8(ascii: "s"), bytes.count > 2 { bytes.removeLast() }
    return bytes.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ? bytes : nil
  }
}
