import ArmsModel

/// Reads the releases of the DSCA and the State Department: the text of a policy justification under a title, a date and a
/// number, without labels. Pages that were cut off after the title are read as far as they go.
struct NoticeRelease {
  let text: NoticeText
  let names: NameRecogniser.Names
  let marks: [NoticeMark]

  private var parties: NoticePartyReader { NoticePartyReader(text: text, parties: names.parties) }

  func reports() -> [Report] {
    var reports: [Report] = []
    for range in releases() {
      var segment = NoticeSegment(range: range)
      segment.number = number(in: range)
      // Title, date and number stand above the text.
      let head = segment.number.map {
        $0.range.upperBound < range.lowerBound + 120 ? $0.range.upperBound : range.lowerBound
      }
      segment.justification = (head ?? range.lowerBound)..<range.upperBound
      let reader = NoticeReader(text: text, names: names, segment: segment)
      let read = reader.reports()
      guard var report = read.first else { continue }
      complete(&report, range)
      if !report.buyers.isEmpty, !report.items.isEmpty || report.value != nil {
        reports.append(report)
        reports += read.dropFirst()
      }
    }
    return reports
  }

  /// The releases of a text: a new one starts at the title before every further number that heads one.
  private func releases() -> [Range<Int>] {
    var starts = [0]
    let labels = NoticeLabels(text: text)
    var seen: Set<String> = []
    for mark in marks where mark.kind == .heading {
      guard let number = labels.number(afterTransmittal: mark.label.lowerBound)?.number else {
        continue
      }
      if seen.isEmpty || seen.contains(number) {
        seen.insert(number)
        continue
      }
      seen.insert(number)
      starts.append(title(before: mark.label.lowerBound, after: starts.last ?? 0))
    }
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : text.count) }
  }

  /// The first line of the block of short lines above a number.
  private func title(before index: Int, after floor: Int) -> Int {
    var start = index
    while start > floor {
      var line = start - 1
      while line > floor, !text.startsLine(line) { line -= 1 }
      if start - line > 16 || text.isSign(start - 1, ".") { return start }
      start = line
    }
    return start
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

  /// What a release tells by its title and date.
  private func complete(_ report: inout Report, _ range: Range<Int>) {
    if let title = title(in: range) {
      if report.buyers.isEmpty {
        report.buyers = parties.claims(
          in: title.buyer, besideSeller: true, rule: "notice.buyer.title")
      }
      let reader = NoticeItemReader(text: text, names: names)
      if !report.items.contains(where: { !$0.support || $0.name == text.line(title.subject) }) {
        report.items.insert(
          reader.item(
            .init(quantity: nil, name: title.subject), support: reader.isSupport(title.subject),
            rule: "notice.item.title"), at: 0)
      }
    }
    if report.announced == nil, let date = date(in: range) {
      report.announced = Claim(
        date.date, citations: [text.citation(date.range)], rule: "notice.date.release")
    }
  }

  /// "France – MQ-9 Follow-on Contractor Logistics Support": buyer and subject, from one of the first lines.
  private func title(in range: Range<Int>) -> (buyer: Range<Int>, subject: Range<Int>)? {
    var line = range.lowerBound
    for _ in 0..<8 where line < range.upperBound {
      var end = line + 1
      while end < range.upperBound, !text.startsLine(end) { end += 1 }
      defer { line = end }
      guard end - line <= 60,
        let dash = (line + 1..<max(end, line + 1)).first(where: { index in
          text.isSign(index, "-")
            && (!text.isGlued(index) && !text.isGlued(index + 1) || text.isSign(index + 1, "-"))
        }), text.date(in: line..<dash) == nil,
        parties.mentions(in: line..<dash).contains(where: {
          $0.form == .name || $0.form == .institution
        })
      else { continue }
      // "WASHINGTON, January 7, 2022 - The State Department …" is a dateline and no title.
      if text.word(line) == .washington { continue }
      let subject = text.trimmed(dash..<end)
      if !subject.isEmpty { return (line..<dash, subject) }
    }
    return nil
  }

  /// The date of the dateline, else the first above the text, in words or as `2022-01-07`.
  private func date(in range: Range<Int>) -> (range: Range<Int>, date: PartialDate)? {
    let head = range.lowerBound..<min(range.lowerBound + 160, range.upperBound)
    if let washington = head.first(where: { text.words[$0] == .washington }),
      let date = text.date(in: washington..<min(washington + 10, head.upperBound))
    {
      return date
    }
    let end = text.find([[.has, .requested]], in: head)?.lowerBound ?? head.upperBound
    if let date = text.date(in: head.lowerBound..<end) { return date }
    for index in head where index + 4 < head.upperBound && text.isNumber(index) {
      guard let year = text.digits(index), year > 1900, text.isSign(index + 1, "-"),
        let month = text.digits(index + 2),
        text.isSign(index + 3, "-"), let day = text.digits(index + 4),
        let date = PartialDate(year: year, month: month, day: day)
      else { continue }
      return (index..<(index + 5), date)
    }
    return nil
  }
}
