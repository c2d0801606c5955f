import ArmsModel

/// Reads transmittals of proposed export licences (section 36(c)): letters, each with its number at the head or the end.
struct NoticeLicences {
  let text: NoticeText

  /// Where the sentences "certification of a proposed license" stand.
  private var openings: [Int] {
    guard text.present.contains(.proposed), text.present.contains(.certification) else { return [] }
    return text.words.indices.filter { index in
      text.words[index] == .proposed
        && (index + 1...index + 3).contains { at in
          let word = text.word(at)
          return word == .license || word == .licenses || word == .amendment || word == .agreement
        }
        && (max(0, index - 8)..<index).contains { text.words[$0] == .certification }
    }
  }

  var isPresent: Bool {
    guard let first = openings.first else { return false }
    return text.find(
      [[.arms, .export, .control, .act], [.section]], in: max(0, first - 60)..<first) != nil
  }

  func reports(_ names: NameRecogniser.Names) -> [Report] {
    let openings = openings
    guard isPresent else { return [] }
    let parties = NoticePartyReader(text: text, parties: names.parties)
    let values = NoticeValueReader(text: text)
    let items = NoticeItemReader(text: text, names: names)
    var starts: [Int] = []
    for (position, opening) in openings.enumerated() {
      // A letter starts behind the opening of the one before.
      starts.append(letterStart(opening, after: position > 0 ? openings[position - 1] + 2 : 0))
    }
    var reports: [Report] = []
    for (position, opening) in openings.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : text.count
      let range = starts[position]..<offer(after: opening, before: end)
      var report = Report()
      let cue = opening..<min(opening + 2, text.count)
      report.sellers = [
        Claim(
          Party(code: "USA", name: "United States"), citations: seller(parties, range, cue),
          rule: "notice.seller.act")
      ]
      report.stage = Claim(.approved, citations: [text.citation(cue)], rule: "notice.stage.licence")
      report.mechanism = Claim(
        .dcs, citations: [text.citation(cue)], rule: "notice.mechanism.licence")
      let close =
        text.find([[.sincerely], [.prepared, .to]], in: opening..<range.upperBound)?.lowerBound
        ?? range.upperBound
      if let amount = text.amounts(in: opening..<close).first,
        let bounded = values.amount(after: amount.range.lowerBound - 1, before: close)
      {
        report.value = values.claim(bounded, meaning: .licensed, rule: "notice.value.licence")
      }
      if let involves = text.find([[.involves], [.involve]], in: opening..<close) {
        let body = involves.upperBound..<close
        report.buyers = parties.claims(in: body, besideSeller: true, rule: "notice.buyer.licence")
        report.items = articles(body, items, names)
      }
      if report.buyers.isEmpty {
        report.buyers = parties.claims(
          in: opening..<close, besideSeller: true, rule: "notice.buyer.licence")
      }
      if let number = number(in: range) {
        report.transmittal = Claim(
          number.number, citations: [text.citation(number.range)],
          rule: "notice.transmittal.licence")
        report.details.append(
          Claim(
            Detail(.officialNumber, text: "DDTC " + number.number, role: "ddtc"),
            citations: [text.citation(number.range)], rule: "notice.detail.ddtc"))
      }
      if let date = text.date(in: range.lowerBound..<opening) {
        report.announced = Claim(
          date.date, citations: [text.citation(date.range)], rule: "notice.date.letter")
      }
      if !report.buyers.isEmpty, report.anchorCitation != nil { reports.append(report) }
    }
    return reports
  }

  /// Where a notice of another kind begins behind a letter: at its number, or at its heading.
  private func offer(after opening: Int, before end: Int) -> Int {
    guard let heading = text.find([[.notice, .of, .proposed, .issuance]], in: opening..<end) else {
      return end
    }
    let above = max(opening, heading.lowerBound - 8)..<heading.lowerBound
    return above.last { text.words[$0] == .transmittal } ?? heading.lowerBound
  }

  private func seller(_ parties: NoticePartyReader, _ range: Range<Int>, _ cue: Range<Int>)
    -> [Citation]
  {
    let named = parties.mentions(in: range).first {
      parties.code($0) == "USA" && text.word($0.tokens.lowerBound) == .united
    }
    return [text.citation(named?.tokens ?? cue)]
  }

  /// The first token of the letter that holds an opening: its date, "Dear", or the line of the address.
  func letterStart(_ opening: Int, after floor: Int) -> Int {
    var at = opening
    while at > floor {
      if text.words[at] == .dear {
        // The date and the address stand above.
        var start = at
        while start > max(floor, at - 70) {
          start -= 1
          // "Washington, DC, March 14, 2019." too: a date that its line ends with.
          if let date = text.date(at: start, before: at),
            text.startsLine(start) || !text.isNumber(start - 1)
          {
            let end = date.range.upperBound
            let ends = text.startsLine(end) || text.isSign(end, ".") && text.startsLine(end + 1)
            if text.startsLine(start) || ends { return start }
          }
          if text.words[start] == .transmittal || text.words[start] == .sincerely { break }
        }
        return at
      }
      at -= 1
    }
    return max(floor, at)
  }

  private func number(in range: Range<Int>) -> (range: Range<Int>, number: String)? {
    for index in range where text.words[index] == .ddtc {
      if let number = text.transmittal(at: index, before: min(index + 10, range.upperBound)) {
        return number
      }
    }
    // "DTC 098-99" above the letter, as the office was called before 2003.
    for index in max(0, range.lowerBound - 8)..<range.upperBound
    where text.startsLine(index) && text.bytes(index).elementsEqual("DTC".utf8) {
      if let number = text.transmittal(at: index + 1, before: min(index + 8, range.upperBound)) {
        return number
      }
    }
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

  /// Counted articles, else the first known system or noun of the paragraph.
  func articles(
    _ range: Range<Int>, _ items: NoticeItemReader, _ names: NameRecogniser.Names
  ) -> [Item] {
    let counted = items.counted(in: range, labelled: false).filter { items.namesEquipment($0.name) }
    if !counted.isEmpty {
      return counted.map { items.item($0, support: false, rule: "notice.item.licence") }
    }
    var end = range.lowerBound
    while end < range.upperBound, !items.endsSentence(end, in: range) { end += 1 }
    guard let article = items.article(in: range.lowerBound..<end) else { return [] }
    return [
      items.item(
        .init(quantity: nil, name: article), support: false,
        rule: "notice.item.licence")
    ]
  }
}
