import ArmsModel

/// The facts of a notice beside its main fields.
struct NoticeDetails {
  let text: NoticeText
  let segment: NoticeSegment

  func claims() -> [Claim<Detail>] {
    var claims: [Claim<Detail>] = []
    if let department = field(.department) { claims += self.department(department) }
    if let earlier = segment.fields[.earlier], let number = text.transmittalNumber(in: earlier) {
      claims.append(
        Claim(
          Detail(.priorCase, text: number.number, role: "transmittal"),
          citations: [text.citation(number.range)],
          rule: "notice.detail.earlier"))
    }
    if let prior = field(.prior) { claims += cases(prior, kind: .priorCase) }
    if let commission = field(.commission) {
      claims.append(plain(.commission, commission, "notice.detail.commission"))
    }
    if let sensitivity = field(.sensitivity), sensitivity.count < 60 {
      claims.append(plain(.sensitivity, sensitivity, "notice.detail.sensitivity"))
    }
    if let funding = field(.funding) {
      claims.append(plain(.financing, funding, "notice.detail.funding"))
    }
    if let delivered = field(.delivered), let date = text.deliveryDate(in: delivered) {
      claims.append(
        Claim(
          Detail(.date, text: date.date.text, role: "notified", date: date.date),
          citations: [text.citation(date.range)], rule: "notice.detail.delivered"))
    }
    if let justification = segment.justification { claims += sentences(justification) }
    return claims
  }

  /// The document number and the date of a Federal Register print: `[FR Doc. 2024-00911 Filed …]`, `[Federal Register Volume
  /// 89, Number 12 (Thursday, January 18, 2024)]`.
  static func register(_ text: NoticeText) -> [Claim<Detail>] {
    var claims: [Claim<Detail>] = []
    for index in text.words.indices where text.isSign(index, "[") {
      if text.word(index + 1) == .fr, text.word(index + 2) == .doc,
        !claims.contains(where: { $0.value.role == "fr" })
      {
        var at = index + 3
        while at < index + 7, text.isSign(at, ".") || text.isSign(at, ":") || text.word(at) == .no {
          at += 1
        }
        guard text.isNumber(at), text.isSign(at + 1, "-"), text.isNumber(at + 2) else { continue }
        claims.append(
          Claim(
            Detail(.officialNumber, text: text.string(at) + "-" + text.string(at + 2), role: "fr"),
            citations: [text.citation(at..<(at + 3))], rule: "notice.detail.register"))
      } else if text.word(index + 1) == .federal, text.word(index + 2) == .register,
        let date = text.date(in: index..<min(index + 20, text.count)),
        !claims.contains(where: { $0.value.kind == .date })
      {
        claims.append(
          Claim(
            Detail(.date, text: date.date.text, role: "printed", date: date.date),
            citations: [text.citation(date.range)], rule: "notice.detail.register"))
      }
    }
    return claims
  }

  private func field(_ kind: NoticeMark.Kind) -> Range<Int>? {
    guard let range = segment.fields[kind] else { return nil }
    let trimmed = text.trimmed(range)
    return trimmed.isEmpty ? nil : trimmed
  }

  private func plain(_ kind: Detail.Kind, _ range: Range<Int>, _ rule: String) -> Claim<Detail> {
    Claim(Detail(kind, text: text.line(range)), citations: [text.citation(range)], rule: rule)
  }

  /// "Navy (SR-P-LDK, SR-P-LHM)": the department, and the cases in brackets.
  private func department(_ range: Range<Int>) -> [Claim<Detail>] {
    let bracket = range.first { text.isSign($0, "(") } ?? range.upperBound
    let name = text.trimmed(range.lowerBound..<bracket)
    var claims: [Claim<Detail>] = []
    if !name.isEmpty, name.count < 12 {
      claims.append(plain(.militaryDepartment, name, "notice.detail.department"))
    }
    if bracket < range.upperBound {
      claims += cases(bracket..<range.upperBound, kind: .officialNumber)
    }
    return claims
  }

  /// Case designators: `SR-P-LDK`, or the three letters alone in older prints.
  private func cases(_ range: Range<Int>, kind: Detail.Kind) -> [Claim<Detail>] {
    var claims: [Claim<Detail>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      guard text.tokens[index].kind != .sign, text.tokens[index].isAllCaps || text.isNumber(index)
      else {
        index += 1
        continue
      }
      var parts = 1
      index += 1
      while index < range.upperBound {
        if text.isSign(index, "-"), text.isGlued(index), index + 1 < range.upperBound,
          text.tokens[index + 1].kind != .sign
        {
          parts += 1
          index += 2
        } else if text.tokens[index].kind != .sign, text.isGlued(index) {
          index += 1
        } else {
          break
        }
      }
      let letters = (start..<index).reduce(0) { $0 + text.bytes($1).count }
      guard parts == 3 || parts == 1 && letters == 3 && kind == .officialNumber else { continue }
      let name = text.line(start..<index)
      claims.append(
        Claim(
          Detail(kind, text: name, role: "case"), citations: [text.citation(start..<index)],
          rule: "notice.detail.case"))
    }
    return claims
  }

  /// The sentences on offsets and on people sent.
  private func sentences(_ range: Range<Int>) -> [Claim<Detail>] {
    var claims: [Claim<Detail>] = []
    let source = text.source
    var index = source.sentence(holding: range.lowerBound)
    while index < source.sentences.count, source.sentences[index].first < range.upperBound {
      let sentence = source.sentences[index]
      index += 1
      let tokens = max(sentence.first, range.lowerBound)..<min(sentence.last, range.upperBound)
      guard !tokens.isEmpty else { continue }
      if tokens.contains(where: { text.words[$0] == .offset || text.words[$0] == .offsets }) {
        claims.append(plain(.offset, tokens, "notice.detail.offset"))
      } else if text.words[tokens.lowerBound] == .implementation,
        tokens.contains(where: {
          text.words[$0] == .assignment || text.words[$0] == .representatives
            || text.words[$0] == .personnel
        })
      {
        claims.append(plain(.personnel, tokens, "notice.detail.personnel"))
      }
    }
    return claims
  }
}
