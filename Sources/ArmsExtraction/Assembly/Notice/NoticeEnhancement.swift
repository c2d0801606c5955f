import ArmsModel

/// Reads the paragraphs of an enhancement (section 36(b)(5)): what was notified before, and what this transmittal adds.
struct NoticeEnhancementReader {
  let text: NoticeText
  let values: NoticeValueReader

  /// An earlier notification told in an enhancement.
  struct Earlier {
    var range: Range<Int>
    var number: (range: Range<Int>, number: String)?
    var date: (range: Range<Int>, date: PartialDate)?
  }

  struct History {
    var earlier: [Earlier] = []
    /// What this transmittal reports.
    var present: Range<Int>
  }

  /// Cuts the description at every "Congress was notified" and at "This transmittal".
  func history(_ range: Range<Int>) -> History {
    var starts: [(at: Int, isPresent: Bool)] = []
    for index in range where starts.count < 64 {
      if text.words[index] == .this, text.tokens[index].isCapitalised,
        text.word(index + 1) == .transmittal || text.word(index + 1) == .notification
          || text.word(index + 1) == .report, !tellsOfThePast(index + 2)
      {
        starts.append((index, true))
      } else if text.words[index] == .congress, text.word(index + 1) == .was,
        text.word(index + 2) == .notified
      {
        starts.append((sentenceStart(index, in: range), false))
      } else if text.words[index] == .previously, text.word(index + 1) == .notified, starts.isEmpty,
        index < range.lowerBound + 12
      {
        starts.append((range.lowerBound, false))
      }
    }
    starts = starts.filter { start in
      !starts.contains { $0.at == start.at && $0.isPresent && !start.isPresent }
    }
    var history = History(present: range)
    guard !starts.isEmpty else { return history }
    history.present = range.upperBound..<range.upperBound
    var present: Int?
    for (position, start) in starts.enumerated() {
      if let present, start.at > present { break }
      let end = position + 1 < starts.count ? starts[position + 1].at : range.upperBound
      if start.isPresent {
        present = start.at
        history.present = start.at..<range.upperBound
      } else if end > start.at {
        var earlier = Earlier(range: start.at..<end)
        earlier.number = number(in: earlier.range)
        earlier.date = text.date(in: start.at..<min(start.at + 14, end))
        history.earlier.append(earlier)
      }
    }
    if present == nil, history.earlier.count == 1 {
      // Nothing says where the new part starts: the whole paragraph is of this transmittal.
      history.present = range
    }
    return history
  }

  /// "This transmittal further reported": said of an earlier one.
  private func tellsOfThePast(_ index: Int) -> Bool {
    (index...index + 1).contains { ["reported", "notified", "included"].contains(text.string($0)) }
  }

  private func sentenceStart(_ index: Int, in range: Range<Int>) -> Int {
    var at = index
    while at > max(range.lowerBound, index - 400) {
      if text.isSign(at - 1, "."), !text.isGlued(at) { return at }
      if text.startsEntry(at, after: max(range.lowerBound, at - 40)) { return at }
      at -= 1
    }
    return at
  }

  private func number(in range: Range<Int>) -> (range: Range<Int>, number: String)? {
    let labels = NoticeLabels(text: text)
    for index in range where text.words[index] == .transmittal {
      if let number = labels.number(afterTransmittal: index),
        number.range.upperBound <= range.upperBound
      {
        return number
      }
    }
    return nil
  }

  // MARK: - Values

  struct Values {
    var total: Claim<SaleValue>?
    var mde: Claim<SaleValue>?
    var other: Claim<SaleValue>?
    var increase: Claim<SaleValue>?
  }

  /// The values that the sentences of `range` state: "The total estimated case value will increase by $90.2 million to $202.9
  /// million. MDE will constitute $8.11 billion of that total."
  func read(_ range: Range<Int>) -> Values {
    var found = Values()
    for sentence in sentences(range) {
      let amounts = Array(text.amounts(in: sentence).prefix(16))
      guard !amounts.isEmpty else { continue }
      read(sentence, amounts, into: &found)
    }
    // "$978 billion" within "$1.673 billion" is a misprint of its scale.
    if let total = found.total?.value.money.amount, let mde = found.mde?.value.money.amount,
      mde > total
    {
      found.mde = nil
    }
    return found
  }

  private enum Subject { case mde, other, total }

  private func read(
    _ sentence: Range<Int>, _ amounts: [NoticeValueReader.Amount], into found: inout Values
  ) {
    var from = sentence.lowerBound
    for amount in amounts {
      let before = from..<amount.range.lowerBound
      from = amount.range.upperBound
      guard let subject = subject(of: amount, in: sentence, before: before) else { continue }
      let role = role(of: amount, in: sentence)
      if role == .old { continue }
      let claim = values.claim(amount, rule: "notice.enhancement.sentence")
      switch (subject, role) {
      case (.total, .increase): found.increase = claim
      case (_, .increase), (_, .old): break
      case (.total, .new):
        found.total = claim
        if saysBoth(before) { found.other = claim }
      case (.mde, .new): found.mde = claim
      case (.other, .new): found.other = claim
      }
    }
  }

  /// "a new non-MDE and overall total case value of": one amount for both.
  private func saysBoth(_ range: Range<Int>) -> Bool {
    range.contains { text.words[$0] == .mde && isNon($0) && text.word($0 + 1) == .and }
  }

  private enum Role { case new, increase, old }

  /// What an amount is: behind "by" or "increase of" what is added, behind "from" the old value, else the value itself.
  private func role(of amount: NoticeValueReader.Amount, in sentence: Range<Int>) -> Role {
    var at = amount.range.lowerBound - 1
    let floor = max(sentence.lowerBound, amount.range.lowerBound - 5)
    if text.word(amount.range.upperBound) == .increase { return .increase }
    while at >= floor {
      switch text.words[at] {
      case .by: return .increase
      case .from: return .old
      case .of
      where text.word(at - 1) == .increase || text.word(at - 1) == .addition
        || text.word(at - 2) == .increase && text.word(at - 1) != .value:
        return .increase
      case .to, .is, .remain, .remained, .remains, .be, .was, .constitute, .constituted: return .new
      default: break
      }
      if text.isSign(at, "$") { break }
      at -= 1
    }
    // "a net increase in total non-MDE of $545 million"
    if text.word(amount.range.lowerBound - 1) == .of,
      (max(sentence.lowerBound, amount.range.lowerBound - 8)..<amount.range.lowerBound).contains(
        where: {
          text.words[$0] == .increase && text.word($0 + 1) == .in
        })
    {
      return .increase
    }
    if let increase = text.find(
      [[.increase, .in], [.net, .increase], [.increase, .of]], in: sentence),
      increase.lowerBound < amount.range.lowerBound,
      amount.range.lowerBound - increase.upperBound < 8,
      text.find([[.revised], [.total], [.to]], in: increase.upperBound..<amount.range.lowerBound)
        == nil
    {
      return .increase
    }
    return .new
  }

  /// Which value an amount speaks of: the last of "MDE", "non-MDE" and "total … value" before it, or "of that total" behind it.
  private func subject(
    of amount: NoticeValueReader.Amount, in sentence: Range<Int>, before: Range<Int>
  ) -> Subject? {
    var subject: Subject?
    var index = sentence.lowerBound
    // "The total cost of the new non-MDE items is …": a value of some articles, until a total is spoken of again.
    var ofArticles = false
    while index < amount.range.lowerBound {
      if ofArticles {
        let word = text.words[index]
        if word == .total || word == .overall || word == .increase { ofArticles = false }
        index += 1
        continue
      }
      switch text.words[index] {
      case .mde: subject = isNon(index) ? .other : .mde
      case .major where text.word(index + 1) == .defense:
        subject = isNon(index) ? .other : .mde
      case .case where text.word(index + 1) == .value:
        subject =
          subject == .mde || subject == .other
          ? hasNewSubject(index, in: sentence) ? .total : subject : .total
      case .cost, .value, .costs:
        let near = max(sentence.lowerBound, index - 5)..<index
        let isTotal = near.contains {
          text.words[$0] == .total || text.words[$0] == .overall || text.words[$0] == .case
            || text.words[$0] == .program
        }
        let isPart = near.contains { text.words[$0] == .mde || text.words[$0] == .equipment }
        if isOfArticles(index) {
          subject = nil
          ofArticles = true
        } else if isTotal && !isPart {
          subject = .total
        } else if subject == nil && !isPart
          && near.contains(where: { text.words[$0] == .estimated })
        {
          subject = .total
        }
      default: break
      }
      index += 1
    }
    // "of which $3 million is MDE", "($7.9 million in MDE)"
    let after = amount.range.upperBound..<min(amount.range.upperBound + 4, sentence.upperBound)
    if let mde = after.first(where: { text.words[$0] == .mde }),
      [.in, .is, .was, .were, .constitute, .constituted].contains(text.words[after.lowerBound])
    {
      return isNon(mde) ? .other : .mde
    }
    return subject
  }

  /// Whether a cost is that "of the new MDE items", "of these additional articles".
  private func isOfArticles(_ index: Int) -> Bool {
    guard text.word(index + 1) == .of else { return false }
    return (index + 2..<min(index + 7, text.count)).contains { at in
      switch text.words[at] {
      case .new, .additional, .these, .added, .newly, .items, .item: true
      default: false
      }
    }
  }

  private func hasNewSubject(_ index: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 4)..<index).contains {
      text.words[$0] == .total || text.words[$0] == .the
    }
      && !(max(sentence.lowerBound, index - 3)..<index).contains { text.words[$0] == .mde }
  }

  private func isNon(_ index: Int) -> Bool {
    text.word(index - 1) == .non || text.isSign(index - 1, "-") && text.word(index - 2) == .non
  }

  /// The sentences of a range.
  func sentences(_ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      guard text.isSign(index, "."),
        !text.isGlued(index + 1) || index + 1 >= range.upperBound || text.endsQuotation(index + 1)
      else { continue }
      let next = index + 1
      if next < range.upperBound, !text.tokens[next].isCapitalised, text.tokens[next].kind == .word
      {
        continue
      }
      if text.isNumber(next), !text.isGlued(index) { continue }
      sentences.append(start..<next)
      start = next
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }
}
