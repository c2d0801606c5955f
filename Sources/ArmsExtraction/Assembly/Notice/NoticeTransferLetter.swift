import ArmsModel

/// Reads letters that certify a transfer from one state to another (section 3(d)) in a sentence, without the fields of the form.
struct NoticeTransferLetter {
  let text: NoticeText

  /// Where "certification of a proposed third party transfer" stands, under section 3(d).
  private var openings: [Int] {
    guard text.present.contains(.proposed),
      text.present.contains(.certification) || text.present.contains(.notification)
    else { return [] }
    return text.words.indices.filter { index in
      guard text.words[index] == .transfer || text.string(index) == "retransfer" else {
        return false
      }
      let before = max(0, index - 12)..<index
      return before.contains { text.words[$0] == .proposed }
        && before.contains {
          text.words[$0] == .certification || text.words[$0] == .notification
        } && (max(0, index - 50)..<index).contains(where: isSection) && sides(index) != nil
    }
  }

  var isPresent: Bool { !openings.isEmpty }

  /// "section 3(d)"
  private func isSection(_ index: Int) -> Bool {
    text.words[index] == .section && text.digits(index + 1) == 3 && text.isSign(index + 2, "(")
      && text.string(index + 3) == "d"
  }

  /// "from the Government of X to the Government of Y", in the sentence of an opening.
  private func sides(_ opening: Int) -> (from: Range<Int>, to: Range<Int>)? {
    var end = opening
    while end < min(opening + 60, text.count), !text.isSign(end, ".") || text.isGlued(end + 1) {
      end += 1
    }
    guard let from = (opening..<end).first(where: { text.words[$0] == .from }),
      let to = (from..<end).first(where: { text.words[$0] == .to })
    else { return nil }
    return (from + 1..<to, to + 1..<end)
  }

  func reports(_ names: NameRecogniser.Names) -> [Report] {
    let openings = openings
    let letters = NoticeLicences(text: text)
    let parties = NoticePartyReader(text: text, parties: names.parties)
    let items = NoticeItemReader(text: text, names: names)
    var reports: [Report] = []
    for (position, opening) in openings.enumerated() {
      guard let sides = sides(opening) else { continue }
      let floor = position > 0 ? openings[position - 1] + 1 : 0
      let start = letters.letterStart(opening, after: floor)
      let next = position + 1 < openings.count ? openings[position + 1] : text.count
      let end =
        text.find([[.sincerely]], in: opening..<next)?.lowerBound ?? next
      var report = Report()
      report.sellers = parties.claims(
        in: sides.from, besideSeller: true, rule: "notice.seller.proposer")
      report.buyers = parties.claims(
        in: sides.to, besideSeller: true, rule: "notice.buyer.recipient")
      guard !report.sellers.isEmpty, !report.buyers.isEmpty else { continue }
      report.stage = Claim(
        .approved, citations: [text.citation(opening..<(opening + 1))],
        rule: "notice.stage.notified")
      let body = sides.to.upperBound..<max(end, sides.to.upperBound)
      let involved = text.find([[.involves], [.involve]], in: body)?.upperBound ?? body.lowerBound
      report.items = letters.articles(involved..<body.upperBound, items, names)
      report.value = NoticeValueReader(text: text).sentence(in: body).map {
        Claim(
          SaleValue($0.value.money, meaning: .stated), citations: $0.citations,
          rule: "notice.value.acquisition")
      }
      if let number = number(floor..<opening) ?? number(opening..<end) {
        report.transmittal = Claim(
          number.number, citations: [text.citation(number.range)],
          rule: "notice.transmittal.heading")
      }
      if let date = text.date(in: start..<opening) {
        report.announced = Claim(
          date.date, citations: [text.citation(date.range)], rule: "notice.date.letter")
      }
      reports.append(report)
    }
    return reports
  }

  /// "RSAT-13-3333", "Transmittal No. 13-21"
  private func number(_ range: Range<Int>) -> (range: Range<Int>, number: String)? {
    for index in range where text.words[index] == .rsat {
      if let number = text.transmittal(at: index, before: min(index + 10, range.upperBound)) {
        return number
      }
    }
    let labels = NoticeLabels(text: text)
    return range.lazy.filter { text.words[$0] == .transmittal }
      .compactMap { labels.number(afterTransmittal: $0) }.first
  }
}
