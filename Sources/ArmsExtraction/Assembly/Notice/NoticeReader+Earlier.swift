import ArmsModel

/// Notices that tell of other sales beside their own: cases below the threshold, prior cases, what an enhancement changes; and
/// transfers between others.
extension NoticeReader {
  // MARK: - Earlier cases

  /// "FMS case X was below the congressional notification threshold at $12.6 million … and included …": the paragraph, and what
  /// follows the words that combine both cases.
  func belowThreshold(_ range: Range<Int>) -> (Range<Int>?, Range<Int>) {
    guard
      let below = text.find(
        [
          [.below, .the, .congressional], [.below, .congressional], [.below, .the, .notification],
        ], in: range)
    else {
      return (nil, range)
    }
    var start = below.lowerBound
    while start > range.lowerBound, !(text.isSign(start - 1, ".") && !text.isGlued(start)) {
      start -= 1
    }
    let labels = NoticeList.labels(in: below.upperBound..<range.upperBound, text)
    let rest = labels.first?.label.lowerBound ?? range.upperBound
    let end = text.find(
      [[.has, .requested], [.have, .requested], [.has, .also]], in: below.upperBound..<rest)
    var stop = end?.lowerBound ?? rest
    while stop > below.upperBound, !text.isSign(stop - 1, ".") { stop -= 1 }
    if stop == below.upperBound { stop = rest }
    return (start..<stop, labels.isEmpty ? range : rest..<range.upperBound)
  }

  /// "That original case, valued at $96 million, was below the congressional notification threshold and included … This
  /// notification is for …": what a release tells of the earlier case, and what it notifies.
  func belowThresholdInProse(_ range: Range<Int>) -> (Range<Int>, Range<Int>)? {
    guard let below = belowThreshold(range).0,
      let notified = text.find(
        [[.this, .notification, .is, .for], [.this, .notification, .includes]], in: range),
      notified.lowerBound > below.lowerBound
    else { return nil }
    return (below.lowerBound..<notified.lowerBound, notified.upperBound..<range.upperBound)
  }

  func below(_ range: Range<Int>, _ report: Report) -> Report {
    var earlier = Report(background: true)
    earlier.sellers = report.sellers
    earlier.buyers = report.buyers
    let cue = text.find([[.below]], in: range) ?? range
    earlier.stage = Claim(
      .contracted, citations: [text.citation(cue)], rule: "notice.background.below-threshold")
    earlier.mechanism = report.mechanism
    let amounts = text.amounts(in: range)
    if let first = amounts.first {
      earlier.value = values.claim(first, meaning: .stated, rule: "notice.background.value")
    }
    if amounts.count > 1,
      (amounts[1].range.upperBound..<min(amounts[1].range.upperBound + 4, range.upperBound))
        .contains(where: { text.words[$0] == .mde || text.words[$0] == .major })
    {
      earlier.mdeValue = values.claim(amounts[1], meaning: .stated, rule: "notice.background.value")
    }
    let start = text.find([[.included], [.includes]], in: range)?.upperBound ?? range.lowerBound
    earlier.items = NoticeList(text: text, items: items).items(
      in: start..<range.upperBound, isField: false)
    return earlier
  }

  /// "CN-D-QZZ--$1.3B--15 Nov 06; …": earlier cases with their values.
  func priorCases(_ range: Range<Int>, _ report: Report) -> [Report] {
    items.parts(of: range).prefix(24).compactMap { priorCase($0, report) }
  }

  func priorCase(_ range: Range<Int>, _ report: Report) -> Report? {
    guard let amount = text.amounts(in: range).first else { return nil }
    var earlier = Report(background: true)
    earlier.sellers = report.sellers
    earlier.buyers = report.buyers
    earlier.mechanism = report.mechanism
    earlier.value = values.claim(amount, meaning: .stated, rule: "notice.background.prior")
    earlier.stage = Claim(
      .contracted, citations: [text.citation(text.trimmed(range))], rule: "notice.background.prior")
    if let date = text.date(in: amount.range.upperBound..<range.upperBound) {
      earlier.announced = Claim(
        date.date, citations: [text.citation(date.range)], rule: "notice.background.prior")
    }
    return earlier
  }

  // MARK: - Enhancements

  func enhancement(_ frame: Report, _ description: Range<Int>) -> [Report] {
    var report = frame
    let reader = NoticeEnhancementReader(text: text, values: values)
    let history = reader.history(description)
    let list = NoticeList(text: text, items: items)
    let stated = reader.read(history.present)
    report.value = stated.total
    report.mdeValue = stated.mde
    report.otherValue = stated.other
    report.increase = stated.increase
    report.items = list.items(in: history.present, isField: false)
    var earlier: [Report] = []
    for past in history.earlier {
      let stated = reader.read(past.range)
      var told = Report(background: true)
      told.sellers = report.sellers
      told.buyers = report.buyers
      told.mechanism = report.mechanism
      let cue =
        text.find([[.congress, .was, .notified], [.notified]], in: past.range) ?? past.range
      told.stage = Claim(
        .approved, citations: [text.citation(cue)], rule: "notice.background.notified")
      if let number = past.number {
        told.transmittal = Claim(
          number.number, citations: [text.citation(number.range)], rule: "notice.background.number")
      }
      if let date = past.date {
        told.announced = Claim(
          date.date, citations: [text.citation(date.range)], rule: "notice.background.date")
      }
      told.value = stated.total
      told.mdeValue = stated.mde
      told.otherValue = stated.other
      told.increase = stated.increase
      told.items = list.items(in: past.range, isField: false)
      if told.items.isEmpty { told.items = list.sold(in: past.range) }
      earlier.append(told)
    }
    report.details += changes(history.earlier, besides: report)
    if report.value == nil, let last = earlier.last(where: { $0.value != nil }) {
      report.value = last.value
    }
    if report.items.isEmpty { report.items = list.uncounted(in: history.present) }
    if report.items.isEmpty, let first = earlier.first { report.items = first.items }
    return [report] + earlier
  }

  /// The numbers of the notices, and of their earlier changes, that an enhancement says it goes on from.
  private func changes(
    _ earlier: [NoticeEnhancementReader.Earlier], besides report: Report
  ) -> [Claim<Detail>] {
    var known = Set(
      report.details.lazy.filter { $0.value.kind == .priorCase }.compactMap(\.value.text))
    if let own = report.transmittal?.value { known.insert(own) }
    return earlier.compactMap { past in
      guard let number = past.number, known.insert(number.number).inserted else { return nil }
      return Claim(
        Detail(.priorCase, text: number.number, role: "transmittal"),
        citations: [text.citation(number.range)], rule: "notice.detail.earlier-change")
    }
  }

  // MARK: - Third-party transfers

  func transfer() -> Report {
    var report = frame()
    if let proposer = field(.proposer) {
      report.sellers = parties.claims(
        in: proposer, besideSeller: true, rule: "notice.seller.proposer")
    }
    if let recipient = field(.purchaser) {
      let transfer = NoticeTransferReader(text: text, parties: parties)
      report.buyers = transfer.recipients(recipient)
      report.contractors = transfer.companies(recipient)
    }
    report.mechanism = nil
    if let title = segment.title,
      let heading = text.find([[.permanent, .transfer], [.proposed]], in: title)
    {
      report.stage = Claim(
        .approved, citations: [text.citation(heading)], rule: "notice.stage.notified")
    }
    if let description = field(.description) {
      report.items = NoticeList(text: text, items: items).items(in: description, isField: true)
    }
    let places = [field(.description), segment.letter].compactMap { $0 }
    for place in places where report.value == nil {
      report.value = values.sentence(in: place).map {
        Claim(
          SaleValue($0.value.money, meaning: .stated), citations: $0.citations,
          rule: "notice.value.acquisition")
      }
    }
    return report
  }
}
