import ArmsModel

/// Reads the recipients of a third-party transfer (section 3(d)): "The Government of X, via Y private entities A and B; …".
struct NoticeTransferReader {
  let text: NoticeText
  let parties: NoticePartyReader

  /// The states that receive. A company that stands alone is a recipient of its own; one with an American form of name is taken
  /// to be in the United States.
  func recipients(_ range: Range<Int>) -> [Claim<Party>] {
    let end = via(range)?.lowerBound ?? range.upperBound
    let named = parties.claims(
      in: range.lowerBound..<end, besideSeller: false, rule: "notice.buyer.recipient")
    if !named.isEmpty { return named }
    let name = text.trimmed(range.lowerBound..<end)
    guard let last = name.last else { return [] }
    let american = ["inc", "llc", "corporation", "corp"].contains(text.string(last))
    let citations = [text.citation(name)]
    if american {
      return [
        Claim(
          Party(code: "USA", name: "United States"), citations: citations,
          rule: "notice.buyer.company", inferred: true)
      ]
    }
    return [
      Claim(
        Party(code: nil, name: text.line(name)), citations: citations, rule: "notice.buyer.company")
    ]
  }

  /// The companies through which the articles go, and a company that receives them.
  func companies(_ range: Range<Int>) -> [Claim<String>] {
    var names: [Range<Int>] = []
    if let via = via(range) {
      var start = via.upperBound
      var index = start
      while index <= range.upperBound {
        let ends =
          index == range.upperBound || text.isSign(index, ";") || text.isSign(index, ",")
          || text.words[index] == .and
          || text.words[index] == .entities || text.words[index] == .entity
        if ends {
          let isDescription =
            index < range.upperBound
            && (text.words[index] == .entities || text.words[index] == .entity)
          let name = text.trimmed(start..<index, words: [.and, .or, .the])
          if !isDescription, !name.isEmpty, name.contains(where: { text.tokens[$0].isCapitalised })
          {
            names.append(name)
          }
          start = index + 1
        }
        index += 1
      }
    } else if parties.claims(in: range, besideSeller: false, rule: "").isEmpty {
      let name = text.trimmed(range)
      if !name.isEmpty { names.append(name) }
    }
    return names.prefix(40).map {
      Claim(text.line($0), citations: [text.citation($0)], rule: "notice.contractor.transfer")
    }
  }

  private func via(_ range: Range<Int>) -> Range<Int>? { text.find([[.via]], in: range) }
}
