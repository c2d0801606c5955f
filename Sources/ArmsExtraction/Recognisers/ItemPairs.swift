import ArmsModel

/// Joins a plain noun and the system that it is for: "four missiles for the SM-3 Block IIA interceptor" are SM-3s.
///
/// Only where both are of one category: missiles for an F-16 are no F-16s.
struct ItemPairs {
  let text: SourceText
  let gazetteer: Gazetteer

  init(_ text: SourceText, _ gazetteer: Gazetteer) {
    self.text = text
    self.gazetteer = gazetteer
  }

  func joined(_ items: [ItemMention]) -> [ItemMention] {
    var joined: [ItemMention] = []
    for item in items {
      if let last = joined.last, last.system == nil, last.designation.isEmpty, !last.support,
        let system = item.system, gazetteer.systems[system].category == last.category,
        isFor(last.tokens.upperBound..<item.tokens.lowerBound)
      {
        var pair = item
        pair.tokens = last.tokens.lowerBound..<item.tokens.upperBound
        pair.noun = last.noun
        pair.rule = "item.system-for"
        joined[joined.count - 1] = pair
      } else {
        joined.append(item)
      }
    }
    return joined
  }

  /// "for the", "for", "of the type"
  private func isFor(_ gap: Range<Int>) -> Bool {
    guard (1...3).contains(gap.count) else { return false }
    let words = gap.map { text.tokens[$0].word }
    return words.first == gazetteer.newsWords.for_
      && words.dropFirst().allSatisfy { $0 == gazetteer.newsWords.the }
  }
}
