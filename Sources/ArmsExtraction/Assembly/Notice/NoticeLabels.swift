/// A place of a notice that tells what follows: a label of a field, a heading, or the start of a letter.
struct NoticeMark: Sendable {
  enum Kind: Sendable, Hashable {
    // Fields.
    case purchaser, proposer, value, earlier, funding, description, department, prior, commission
    case sensitivity, delivered, significance, reasons, transferDate, fieldEnd
    // Structure.
    case heading, letter, justification, annex, documentEnd
  }

  let kind: Kind
  /// The label itself, with its number.
  let label: Range<Int>
  /// Where the field's own text begins.
  var start: Int { label.upperBound }
}

/// Finds the labels of notices, however they are numbered.
struct NoticeLabels {
  private struct Label {
    let kind: NoticeMark.Kind
    let phrase: [NoticeWord]
    /// It counts only behind a number such as `(iii)`.
    var numbered = false
    /// It counts only where a colon ends it.
    var colon = false
  }

  /// The longer phrase of two with one beginning stands first.
  private static let labels: [Label] = [
    Label(kind: .purchaser, phrase: [.prospective, .purchaser]),
    Label(kind: .purchaser, phrase: [.prospective, .purchasers]),
    Label(kind: .purchaser, phrase: [.prospective, .lessee]),
    Label(kind: .purchaser, phrase: [.prospective, .recipient]),
    Label(kind: .purchaser, phrase: [.purchaser], colon: true),
    Label(kind: .purchaser, phrase: [.purchasers], colon: true),
    Label(kind: .purchaser, phrase: [.lessee], colon: true),
    Label(kind: .purchaser, phrase: [.name, .of, .the, .proposed, .recipient]),
    Label(kind: .proposer, phrase: [.name, .of, .the, .countries, .or]),
    Label(kind: .proposer, phrase: [.name, .of, .the, .country, .or]),
    Label(kind: .value, phrase: [.total, .estimated], numbered: true),
    Label(kind: .value, phrase: [.total, .estimated, .value], colon: true),
    Label(kind: .value, phrase: [.total, .case, .estimated, .value], colon: true),
    Label(kind: .value, phrase: [.total, .estimated, .lease, .value], colon: true),
    Label(kind: .value, phrase: [.estimated, .value], numbered: true),
    Label(kind: .value, phrase: [.total, .case], numbered: true),
    Label(kind: .funding, phrase: [.funding, .source], colon: true),
    Label(kind: .funding, phrase: [.source, .of, .funding], colon: true),
    Label(kind: .description, phrase: [.description, .and]),
    Label(kind: .description, phrase: [.description, .of], numbered: true),
    Label(kind: .description, phrase: [.description], numbered: true),
    Label(kind: .department, phrase: [.military, .department], colon: true),
    Label(kind: .department, phrase: [.military, .department], numbered: true),
    Label(kind: .department, phrase: [.implementing, .agency], colon: true),
    Label(kind: .prior, phrase: [.prior, .related]),
    Label(kind: .commission, phrase: [.sales, .commission]),
    Label(kind: .sensitivity, phrase: [.sensitivity, .of, .technology], numbered: true),
    Label(kind: .sensitivity, phrase: [.sensitivity, .of, .technology], colon: true),
    Label(kind: .delivered, phrase: [.date, .report, .delivered]),
    Label(kind: .delivered, phrase: [.date, .notification, .delivered]),
    Label(kind: .delivered, phrase: [.date, .notification, .was, .delivered]),
    Label(kind: .delivered, phrase: [.date, .report, .was, .delivered]),
    Label(kind: .delivered, phrase: [.date, .delivered, .to]),
    Label(kind: .delivered, phrase: [.delivered, .to, .congress], colon: true),
    Label(kind: .delivered, phrase: [.date, .of, .report, .delivered]),
    Label(kind: .significance, phrase: [.significance], numbered: true),
    Label(kind: .significance, phrase: [.justification], numbered: true),
    Label(kind: .reasons, phrase: [.the, .reasons, .for], numbered: true),
    Label(kind: .reasons, phrase: [.reasons, .for], numbered: true),
    Label(kind: .transferDate, phrase: [.date, .transfer, .is]),
  ]

  /// The words of all labels of fields.
  static let phrases = labels.map(\.phrase)

  /// By the first word's raw value.
  private static let byFirstWord: [[Label]] = NoticeWord.allCases.map { word in
    labels.filter { $0.phrase[0] == word }
  }

  /// Words that some mark begins with.
  static let openings: NoticeWordSet = {
    var openings: NoticeWordSet = [
      .transmittal, .dear, .pursuant, .policy, .annex, .billing, .as, .sec, .section,
    ]
    for label in labels { openings.insert(label.phrase[0]) }
    return openings
  }()

  /// Words that continue a label, as in "Description and Quantity or Quantities of Articles or Services under
  /// Consideration for Purchase".
  private static let tail: NoticeWordSet = [
    .description, .and, .quantity, .quantities, .of, .or, .articles, .article, .services, .service,
    .under,
    .consideration, .for, .purchase, .proposed, .to, .be, .value, .estimated, .total, .case, .if,
    .any,
    .cases, .related, .commission, .technology, .contained, .in, .the, .defense, .delivered,
    .congress,
    .report, .made, .transfer, .such, .international, .fee, .etc, .paid, .offered, .agreed, .sold,
    .organization, .proposing, .permanently, .transferred, .recipient, .item, .proposal, .lease,
    .leased,
    .sale,
  ]

  let text: NoticeText

  /// All marks of the text, in order.
  func marks() -> [NoticeMark] {
    var marks: [NoticeMark] = []
    var index = 0
    let tokens = text.tokens
    // The number of the last label, "(iv)".
    var number: NoticeNumeral?
    while index < tokens.count {
      let token = tokens[index]
      // Most words and signs begin no mark.
      guard
        token.uses.contains(.label) || token.sign == UInt8(ascii: "_")
          || token.sign == UInt8(ascii: "[") || token.sign == UInt8(ascii: "*")
          || token.sign == UInt8(ascii: "(") && number != nil
      else {
        index += 1
        continue
      }
      if let mark = mark(at: index) ?? unknown(at: index, after: number) {
        marks.append(mark)
        number = NoticeNumeral(at: mark.label.lowerBound, text) ?? number
        index = max(mark.label.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return marks
  }

  /// "(4) Duration of Lease:": the next number of the form, and a label that no rule names. Its text is none of the field before.
  private func unknown(at index: Int, after last: NoticeNumeral?) -> NoticeMark? {
    guard let last, text.isSign(index, "("), text.startsLine(index),
      let number = NoticeNumeral(at: index, text), number.follows(last),
      text.tokens.indices.contains(index + 3), text.tokens[index + 3].isCapitalised
    else { return nil }
    var at = index + 3
    while at < min(index + 12, text.count), !text.isSign(at, ":") {
      guard text.tokens[at].kind == .word, !text.startsLine(at) else { return nil }
      at += 1
    }
    guard text.isSign(at, ":"), (index + 1..<at).allSatisfy({ mark(at: $0) == nil }) else {
      return nil
    }
    return NoticeMark(kind: .fieldEnd, label: index..<(at + 1))
  }

  private func mark(at index: Int) -> NoticeMark? {
    if text.isSign(index, "_") || (text.isSign(index, "[") && text.word(index + 1) == .federal) {
      return text.isSign(index + 1, "_") || text.word(index + 1) == .federal
        ? NoticeMark(kind: .documentEnd, label: index..<(index + 1)) : nil
    }
    guard let word = text.word(index) else { return footnote(at: index) }
    switch word {
    case .transmittal: return heading(at: index)
    case .dear:
      return text.startsLine(index) ? NoticeMark(kind: .letter, label: index..<(index + 1)) : nil
    case .pursuant:
      guard
        text.find(
          [[.reporting, .requirements], [.please]], in: index..<min(index + 24, text.count)) != nil
      else { return nil }
      return NoticeMark(kind: .letter, label: index..<(index + 1))
    case .policy:
      guard text.word(index + 1) == .justification, standsAlone(index, to: index + 2) else {
        return nil
      }
      return NoticeMark(kind: .justification, label: index..<(index + 2))
    case .annex:
      guard text.word(index + 1) == .item || text.startsLine(index),
        text.word(index + 2) == .no || text.word(index + 1) == .item
      else { return nil }
      return NoticeMark(kind: .annex, label: index..<(index + 2))
    case .billing:
      return text.word(index + 1) == .code
        ? NoticeMark(kind: .documentEnd, label: index..<(index + 2)) : nil
    case .as: return footnote(at: index)
    default: return field(at: index)
    }
  }

  /// Whether words are all of their line, but for a mark such as "(U)" or a colon.
  private func standsAlone(_ index: Int, to end: Int) -> Bool {
    let starts =
      text.startsLine(index)
      || text.isSign(index - 1, ")") && (1...4).contains { text.startsLine(index - $0) }
    var after = end
    while after < text.count, text.isSign(after, ":") || text.isSign(after, "-"),
      !text.startsLine(after)
    { after += 1 }
    return starts && (after >= text.count || text.startsLine(after))
  }

  /// `* as defined in Section 47(6)`: the footnote under the fields.
  private func footnote(at index: Int) -> NoticeMark? {
    let star = text.isSign(index, "*")
    guard star || text.word(index) == .as,
      text.startsLine(index) || text.isSign(index - 1, "*") || text.isSign(index - 1, ">")
    else {
      return nil
    }
    let start = star ? index + 1 : index
    guard
      let end = text.find(
        [[.as, .defined, .in], [.defense, .equipment, .is]], in: start..<min(start + 8, text.count)),
      star || end.lowerBound == start
    else { return nil }
    return NoticeMark(kind: .fieldEnd, label: index..<end.upperBound)
  }

  private func field(at index: Int) -> NoticeMark? {
    guard let word = text.words[index] else { return nil }
    for label in Self.byFirstWord[Int(word.rawValue)] {
      guard let end = text.matches(label.phrase, at: index, before: text.count) else { continue }
      let number = numeral(before: index)
      if label.numbered, number == nil { continue }
      let (start, colon) = tailEnd(end)
      if label.colon, !colon { continue }
      if number == nil, !colon, !text.startsLine(index) { continue }
      return NoticeMark(kind: label.kind, label: (number ?? index)..<start)
    }
    return earlier(at: index)
  }

  /// "(ii) Sec. 36(b)(1), AECA Transmittal No.: 22-71": the notice that an enhancement changes.
  private func earlier(at index: Int) -> NoticeMark? {
    guard text.word(index) == .sec || text.word(index) == .section,
      let number = numeral(before: index)
    else { return nil }
    // "(vii) Section 28 Report: Included in report for quarter ending …", a field of the 1990s.
    if text.digits(index + 1) == 28, text.word(index + 2) == .report {
      return NoticeMark(kind: .fieldEnd, label: number..<(index + 3))
    }
    let limit = min(index + 16, text.count)
    guard
      let found = text.find([[.transmittal, .no], [.transmittal, .number]], in: index..<limit)
    else {
      return nil
    }
    return NoticeMark(kind: .earlier, label: number..<found.upperBound)
  }

  /// The index of the bracket that opens the numeral before a label: `(iii)`, `(iii) (U)`, `(3)`.
  private func numeral(before index: Int) -> Int? {
    var at = index - 1
    var found: Int?
    for _ in 0..<2 {
      guard text.isSign(at, ")") || text.isSign(at, "}") else { break }
      var open = at - 1
      while open >= 0, open > at - 4, !text.isSign(open, "(") { open -= 1 }
      guard text.isSign(open, "("), open < at - 1 else { break }
      found = open
      at = open - 1
    }
    return found
  }

  /// Where the text of a field starts: after the colon that ends its label, or after the label's last word.
  private func tailEnd(_ end: Int) -> (start: Int, colon: Bool) {
    var at = end
    while at < min(end + 40, text.count) {
      if text.isSign(at, ":") { return (at + 1, true) }
      if text.tokens[at].kind == .sign {
        guard !text.isSign(at, "$") else { break }
        at += 1
        continue
      }
      guard let word = text.words[at], Self.tail.contains(word) else { break }
      at += 1
    }
    // Without a colon: the commas and stops that took its place.
    var start = end
    while start < at, text.words[start] != nil || text.isSign(start, ",") || text.isSign(start, ".")
    { start += 1 }
    return (start, false)
  }

  /// "Transmittal No. 17-69" that stands on a line of its own.
  private func heading(at index: Int) -> NoticeMark? {
    guard let number = number(afterTransmittal: index) else { return nil }
    let end = number.range.upperBound
    // "Transmittal No. 92-35. Notice of Proposed Issuance": old prints run the heading on.
    let next = text.isSign(end, ".") ? end + 1 : end
    let named =
      text.word(next) == .notice || text.word(next) == .report || text.word(next) == .annex
    let closes = end >= text.count || text.startsLine(end) || text.isSign(end, "]") || named
    // "Transmittal No. 20-02 (i) Prospective Purchaser": a print without lines.
    if text.isSign(end, "("),
      (end + 1..<end + 6).contains(where: { [.prospective, .purchaser].contains(text.word($0)) })
    {
      return NoticeMark(kind: .heading, label: index..<end)
    }
    let blank = end >= text.count || named || text.tokens[end].flags.contains(.paragraphBefore)
    guard closes, text.startsLine(index) || startsHeading(index, blankAfter: blank) else {
      return nil
    }
    return NoticeMark(kind: .heading, label: index..<end)
  }

  /// "Department of State Transmittal No." and "[Transmittal No." are headings too: a few words on a line between blank lines.
  private func startsHeading(_ index: Int, blankAfter: Bool) -> Bool {
    if text.isSign(index - 1, "["), text.startsLine(index - 1) { return true }
    guard blankAfter else { return false }
    var first = index
    while first > 0, first > index - 8, !text.startsLine(first) { first -= 1 }
    return text.startsLine(first) && text.tokens[first].flags.contains(.paragraphBefore)
  }

  /// The number after the word "Transmittal" at `index`.
  func number(afterTransmittal index: Int) -> (range: Range<Int>, number: String)? {
    var at = index + 1
    let limit = min(at + 4, text.count)
    while at < limit,
      text.words[at] == .no || text.words[at] == .number || text.isSign(at, ".")
        || text.isSign(at, ":")
        || text.isSign(at, "#")
    {
      at += 1
    }
    guard at > index + 1 || text.tokens[min(at, text.count - 1)].kind == .number else { return nil }
    return text.transmittal(at: at, before: min(at + 12, text.count))
  }
}
