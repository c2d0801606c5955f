import ArmsModel

/// Reads notices that put an earlier notice right: 'the entry for "TOTAL" that reads "$314 million" is corrected to read "$252
/// million"'. What was wrong and what is right stand in a detail; what is right is what the report says.
struct NoticeCorrection {
  let text: NoticeText
  let names: NameRecogniser.Names

  private enum Field: String {
    case value
    case mde = "mde_value"
    case other = "other_value"
    case buyer, announced, item
  }

  /// What a correction says of one place: the wrong words, the right words, and the words before them that name the field.
  private struct Change {
    var wrong: Range<Int>
    var right: Range<Int>
    var before: Range<Int>
  }

  /// Whether the title or the line "ACTION:" calls the text a correction.
  static func calls(_ text: NoticeText) -> Bool {
    let words: NoticeWordSet = [.correction, .corrected, .correcting]
    guard
      text.present.contains(.correction) || text.present.contains(.corrected)
        || text.present.contains(.correcting)
    else { return false }
    return (0..<min(text.count, 400)).contains { index in
      guard let word = text.words[index], words.contains(word) else { return false }
      return text.startsLine(index) || text.isSign(index - 1, ";") || text.isSign(index - 1, ":")
        || text.isSign(index - 1, "-")
    }
  }

  /// Whether the text is one.
  var isCorrection: Bool { Self.calls(text) }

  /// The corrections as details; where there are none in so many words, the sentence that tells what the text is for.
  func details() -> [Claim<Detail>] {
    let changes = changes()
    if changes.isEmpty { return summary().map { [$0] } ?? [] }
    return changes.map { change in
      Claim(
        Detail(
          .correction, text: "\(text.line(change.right)), not \(text.line(change.wrong))",
          role: field(change)?.rawValue),
        citations: [text.citation(change.wrong), text.citation(change.right)],
        rule: "notice.detail.correction")
    }
  }

  /// What a correction without the notice's own fields says of the sale: its number, and the values that are right.
  func report() -> Report? {
    let changes = changes()
    guard !changes.isEmpty, let number = number() else { return nil }
    var report = Report()
    let heading = text.citation(number.range)
    report.transmittal = Claim(
      number.number, citations: [heading], rule: "notice.transmittal.correction")
    report.sellers = [
      Claim(
        Party(code: "USA", name: "United States"), citations: [heading], rule: "notice.seller.act",
        inferred: true)
    ]
    report.stage = Claim(.approved, citations: [heading], rule: "notice.stage.correction")
    for change in changes { apply(change, to: &report) }
    report.details = details() + NoticeDetails.register(text)
    return report
  }

  private func apply(_ change: Change, to report: inout Report) {
    let values = NoticeValueReader(text: text)
    let rule = "notice.correction"
    switch field(change) {
    case .value:
      report.value = amount(change).map { values.claim($0, rule: rule) }
    case .mde:
      report.mdeValue = amount(change).map { values.claim($0, rule: rule) }
    case .other:
      report.otherValue = amount(change).map { values.claim($0, rule: rule) }
    case .buyer:
      let parties = NoticePartyReader(text: text, parties: names.parties)
      report.buyers = parties.claims(in: change.right, besideSeller: true, rule: rule)
    case .announced:
      report.announced = text.deliveryDate(in: change.right).map {
        Claim($0.date, citations: [text.citation($0.range)], rule: rule)
      }
    case .item:
      let items = NoticeItemReader(text: text, names: names)
      report.items += items.counted(in: change.right, labelled: true).map {
        items.item($0, support: items.isSupport($0.name), rule: rule)
      }
    case nil: break
    }
  }

  private func amount(_ change: Change) -> NoticeValueReader.Amount? {
    text.amounts(in: change.right).first
  }

  /// The field that the words before a change name, else the one that the right words can only be of.
  private func field(_ change: Change) -> Field? {
    let parties = NoticePartyReader(text: text, parties: names.parties)
    if amount(change) != nil {
      for index in change.before.reversed() {
        switch text.words[index] {
        case .total: return .value
        case .other, .non: return .other
        case .mde: return .mde
        case .major where text.word(index + 1) == .defense: return .mde
        default: break
        }
      }
      return .value
    }
    if text.deliveryDate(in: change.right) != nil { return .announced }
    let items = NoticeItemReader(text: text, names: names)
    if items.counted(in: change.right, labelled: true).contains(where: {
      items.namesEquipment($0.name)
    }) {
      return .item
    }
    return parties.claims(in: change.right, besideSeller: true, rule: "").isEmpty ? nil : .buyer
  }

  // MARK: - Changes

  private func changes() -> [Change] {
    var changes: [Change] = []
    var from = 0
    for index in text.words.indices where changes.count < 100 && index >= from {
      guard let word = text.words[index], word == .corrected || word == .should || word == .revised
      else { continue }
      let floor = max(from, index - 60)
      guard let right = told(after: index), let wrong = told(before: index, after: floor) else {
        continue
      }
      changes.append(
        Change(
          wrong: wrong, right: right, before: max(floor, wrong.lowerBound - 24)..<wrong.lowerBound))
      from = right.upperBound
    }
    return changes
  }

  /// The quotation or amount right behind "is corrected to read", "should read", "should have been".
  private func told(after index: Int) -> Range<Int>? {
    let passed: NoticeWordSet = [.to, .read, .be, .been, .have, .by, .as, .the, .a, .an, .with]
    var at = index + 1
    while at < min(index + 9, text.count) {
      if let quoted = quotation(from: at) { return quoted }
      if let amount = text.money(at: at, before: text.count) { return amount.range }
      guard text.tokens[at].kind == .sign || (text.words[at].map(passed.contains) ?? false) else {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// The quotation or amount that the words "is corrected" follow, with at most some words between.
  private func told(before index: Int, after floor: Int) -> Range<Int>? {
    var at = index - 1
    while at >= max(floor, index - 8) {
      if isQuote(at) {
        var start = at - 1
        while start >= floor, !isQuote(start) { start -= 1 }
        guard start >= floor else { return nil }
        let inside = text.trimmed(start + 1..<at)
        return inside.isEmpty ? nil : inside
      }
      at -= 1
    }
    return text.amounts(in: max(floor, index - 24)..<index).last?.range
  }

  private func quotation(from index: Int) -> Range<Int>? {
    guard isQuote(index) else { return nil }
    var start = index
    while start < text.count, isQuote(start) { start += 1 }
    var end = start
    while end < min(start + 80, text.count), !isQuote(end) { end += 1 }
    guard end < text.count, isQuote(end) else { return nil }
    let inside = text.trimmed(start..<end)
    return inside.isEmpty ? nil : inside
  }

  /// Quotation marks, also ``these'' of the Federal Register; an apostrophe inside a word is none.
  private func isQuote(_ index: Int) -> Bool {
    if text.isSign(index, "\"") || text.isSign(index, "`") { return true }
    guard text.isSign(index, "'") else { return false }
    return text.isSign(index + 1, "'") || text.isSign(index - 1, "'")
  }

  // MARK: - Number and summary

  private func number() -> (range: Range<Int>, number: String)? {
    let labels = NoticeLabels(text: text)
    return text.words.indices.lazy.filter { text.words[$0] == .transmittal }.compactMap {
      labels.number(afterTransmittal: $0)
    }.first
  }

  /// The sentence that says what was wrong, else the first that speaks of correcting.
  private func summary() -> Claim<Detail>? {
    let words: NoticeWordSet = [.corrects, .corrected, .correcting, .correction]
    let faults: Set<String> = [
      "wrong", "error", "errors", "incorrect", "incorrectly", "misstated", "erroneously",
      "inadvertently", "omitted",
    ]
    var found: Range<Int>?
    for sentence in text.source.sentences.prefix(60) {
      var tokens = text.trimmed(sentence.first..<sentence.last)
      if let colon = tokens.prefix(3).first(where: { text.isSign($0, ":") }) {
        tokens = text.trimmed(colon + 1..<tokens.upperBound)
      }
      guard tokens.count > 6, tokens.count < 80 else { continue }
      if tokens.contains(where: { faults.contains(text.string($0)) }) {
        found = tokens
        break
      }
      if found == nil, tokens.contains(where: { text.words[$0].map(words.contains) ?? false }) {
        found = tokens
      }
    }
    return found.map {
      Claim(
        Detail(.correction, text: text.line($0)), citations: [text.citation($0)],
        rule: "notice.detail.correction-summary")
    }
  }
}
