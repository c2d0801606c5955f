import ArmsModel

/// Reads joint resolutions that disapprove of a sale and name it: "That the following proposed foreign military sale to … is
/// prohibited: the sale of … described in Transmittal No. 24-39".
///
/// A resolution that was only introduced cancels nothing: the sale stays as it was notified.
struct NoticeResolution {
  let text: NoticeText

  private var sentence: Range<Int>? {
    guard
      text.present.contains(.prohibited),
      let resolved = text.words.indices.first(where: {
        text.words[$0] == .resolved || text.words[$0] == .resolution
      }),
      let prohibited = text.find(
        [[.is, .prohibited], [.are, .prohibited], [.is, .hereby, .prohibited]],
        in: resolved..<text.count)
    else { return nil }
    var start = prohibited.lowerBound
    while start > 0, !text.tokens[start].flags.contains(.paragraphBefore),
      text.words[start] != .resolved
    { start -= 1 }
    return start..<text.count
  }

  var isPresent: Bool {
    guard let sentence else { return false }
    return text.find([[.transmittal, .no], [.transmittal, .number], [.rsat]], in: sentence) != nil
      && text.find([[.arms, .export, .control, .act], [.section], [.congress]], in: sentence) != nil
  }

  func reports(_ names: NameRecogniser.Names) -> [Report] {
    guard isPresent, let sentence else { return [] }
    let parties = NoticePartyReader(text: text, parties: names.parties)
    let items = NoticeItemReader(text: text, names: names)
    let labels = NoticeLabels(text: text)
    let american = parties.mentions(in: 0..<text.count).first {
      parties.code($0) == "USA" && text.word($0.tokens.lowerBound) == .united
    }
    var reports: [Report] = []
    var start = sentence.lowerBound
    // "Transmittal No. 24-39", and "(RSAT-18-6531)" of what is no sale by the government.
    let numbers = sentence.compactMap { index in
      switch text.words[index] {
      case .transmittal: labels.number(afterTransmittal: index)
      case .rsat: text.transmittal(at: index, before: min(index + 10, sentence.upperBound))
      default: nil
      }
    }
    var seen: Set<String> = []
    for (position, number) in numbers.enumerated()
    where !seen.contains(number.number) && seen.count < 100 {
      seen.insert(number.number)
      let next =
        position + 1 < numbers.count ? numbers[position + 1].range.lowerBound : sentence.upperBound
      let end = seen.count < numbers.count ? next : sentence.upperBound
      let range = start..<end
      var report = Report()
      report.transmittal = Claim(
        number.number, citations: [text.citation(number.range)],
        rule: "notice.transmittal.resolution")
      let sale =
        text.find([[.sale], [.export], [.license], [.transfer]], in: range) ?? number.range
      report.stage = Claim(
        .approved, citations: [text.citation(sale)], rule: "notice.stage.resolution")
      if text.find(
        [[.foreign, .military, .sale], [.letter, .of, .offer], [.foreign, .military, .sales]],
        in: range) != nil
      {
        report.mechanism = Claim(
          .fms, citations: [text.citation(sale)], rule: "notice.mechanism.resolution")
      } else if text.find([[.license], [.licenses], [.ddtc]], in: range) != nil {
        report.mechanism = Claim(
          .dcs, citations: [text.citation(sale)], rule: "notice.mechanism.resolution")
      }
      report.buyers = parties.claims(in: range, besideSeller: true, rule: "notice.buyer.resolution")
        .prefix(1).map { $0 }
      report.sellers = [
        Claim(
          Party(code: "USA", name: "United States"),
          citations: [text.citation(american?.tokens ?? sale)],
          rule: "notice.seller.act")
      ]
      report.items = items.counted(in: range, labelled: false).filter {
        items.namesEquipment($0.name)
      }
      .map { items.item($0, support: items.isSupport($0.name), rule: "notice.item.resolution") }
      if let amount = NoticeValueReader(text: text).sentence(in: range) { report.value = amount }
      if !report.buyers.isEmpty { reports.append(report) }
      start = number.range.upperBound
    }
    return reports
  }
}
