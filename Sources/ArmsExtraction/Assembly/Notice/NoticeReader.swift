import ArmsModel

/// Reads one notice.
struct NoticeReader {
  let text: NoticeText
  let names: NameRecogniser.Names
  let segment: NoticeSegment
  /// What the Federal Register prints around a notice: its number and date.
  var register: [Claim<Detail>] = []

  var parties: NoticePartyReader { NoticePartyReader(text: text, parties: names.parties) }
  var values: NoticeValueReader { NoticeValueReader(text: text) }
  var items: NoticeItemReader { NoticeItemReader(text: text, names: names) }

  /// The companies of this notice, by their first token.
  var companies: [Int: Int] {
    guard let justification = segment.justification else { return [:] }
    let first = names.companies.partition(after: justification.lowerBound)
    var starts: [Int: Int] = [:]
    for company in names.companies[first...] {
      guard company.tokens.lowerBound < justification.upperBound else { break }
      starts[company.tokens.lowerBound] = company.tokens.upperBound
    }
    return starts
  }

  func field(_ kind: NoticeMark.Kind) -> Range<Int>? {
    segment.fields[kind].flatMap { $0.isEmpty ? nil : $0 }
  }

  var isEnhancement: Bool {
    if field(.earlier) != nil { return true }
    guard let title = segment.title else { return false }
    return text.find([[.enhancement, .or], [.report, .of, .enhancement]], in: title) != nil
  }

  /// What the notice reports, then the earlier cases that it tells of.
  func reports() -> [Report] {
    if field(.proposer) != nil { return [transfer()] }
    var report = frame()
    if isEnhancement, let description = field(.description) {
      return enhancement(report, description)
    }
    if let value = field(.value) {
      let table = values.table(value)
      report.value = table.total
      report.mdeValue = table.mde
      report.otherValue = table.other
    }
    corroborate(&report)
    let list = NoticeList(text: text, items: items)
    var background: [Report] = []
    if let description = field(.description) {
      let (below, rest) = belowThreshold(description)
      report.items = list.items(in: rest, isField: true)
      if let below { background.append(self.below(below, report)) }
    }
    if report.items.isEmpty, let justification = segment.justification {
      let asked = request(justification)
      if let (below, rest) = belowThresholdInProse(asked) {
        background.append(self.below(below, report))
        report.items = list.items(in: rest, isField: false)
      } else {
        report.items = list.items(in: asked, isField: false)
      }
    }
    if !report.items.contains(where: { !$0.support }), let title = subject() {
      report.items.insert(title, at: 0)
    }
    if report.items.isEmpty, let description = field(.description) {
      report.items = list.services(in: description)
    }
    if let prior = field(.prior) { background += priorCases(prior, report) }
    if let extras = field(.description).flatMap({ list.extras(in: $0) })
      ?? segment.justification.flatMap({ list.extras(in: request($0)) })
    {
      report.details.append(
        Claim(
          Detail(.support, text: text.line(extras)), citations: [text.citation(extras)],
          rule: "notice.detail.support"))
    }
    return [report] + background
  }

  // MARK: - The frame

  /// Everything but values and articles.
  func frame() -> Report {
    var report = Report()
    let heading = headingCitation()
    report.buyers = buyers()
    report.sellers = [
      Claim(
        Party(code: "USA", name: "United States"), citations: sellerCitations(heading),
        rule: "notice.seller.act")
    ]
    report.stage = Claim(.approved, citations: [heading], rule: "notice.stage.notified")
    let lease = segment.title.flatMap { text.find([[.proposed, .lease], [.lease]], in: $0) }
    let excess = segment.title.flatMap { title in
      title.first { text.string($0) == "excess" && text.word($0 + 1) == .defense }
    }
    report.mechanism =
      excess.map {
        Claim(.eda, citations: [text.citation($0..<($0 + 2))], rule: "notice.mechanism.excess")
      }
      ?? lease.map { Claim(.lease, citations: [text.citation($0)], rule: "notice.mechanism.lease") }
      ?? Claim(.fms, citations: [heading], rule: "notice.mechanism.letter-of-offer")
    if let number = segment.number {
      report.transmittal = Claim(
        number.number, citations: [text.citation(number.range)], rule: "notice.transmittal.heading")
    }
    if let delivered = field(.delivered), let date = text.deliveryDate(in: delivered) {
      report.announced = Claim(
        date.date, citations: [text.citation(date.range)], rule: "notice.date.delivered")
    } else if let date = NoticeNotification(text: text).date(in: segment.range) {
      report.announced = Claim(
        date.date, citations: [text.citation(date.range)], rule: "notice.date.notified")
    }
    if let justification = segment.justification {
      let reader = NoticeContractorReader(text: text, parties: parties, companies: companies)
      report.contractors = reader.claims(in: justification)
      report.details = reader.details(in: justification)
    }
    report.details += NoticeDetails(text: text, segment: segment).claims() + register
    return report
  }

  func headingCitation() -> Citation {
    let phrases: [[NoticeWord]] = [
      [.proposed, .issuance, .of, .letter, .of, .offer], [.enhancement, .or, .upgrade],
      [.letter, .of, .offer], [.letters, .of, .offer], [.foreign, .military], [.possible, .sale],
      [.proposed, .sale],
    ]
    let places = [segment.title, segment.letter, segment.justification].compactMap { $0 }
    for place in places {
      if let found = text.find(phrases, in: place) { return text.citation(found) }
    }
    let first = segment.fields.values.filter { !$0.isEmpty }.min { $0.lowerBound < $1.lowerBound }
    let fallback = first ?? segment.range
    return text.citation(
      fallback
        .lowerBound..<min(
          fallback.lowerBound + 1, max(fallback.upperBound, fallback.lowerBound + 1)))
  }

  func sellerCitations(_ heading: Citation) -> [Citation] {
    let inside = parties.mentions(in: segment.range).filter {
      parties.code($0) == "USA" && $0.form == .name
    }
    let named =
      inside.first { text.word($0.tokens.lowerBound) == .united }
      ?? inside.first { $0.tokens.count > 1 }
    return named.map { [text.citation($0.tokens)] } ?? [heading]
  }

  func buyers() -> [Claim<Party>] {
    if let field = field(.purchaser) {
      let claims = parties.claims(in: field, besideSeller: true, rule: "notice.buyer.field")
      if !claims.isEmpty { return claims }
      let repaired = parties.repaired(in: field, rule: "notice.buyer.field")
      if !repaired.isEmpty { return repaired }
    }
    if let letter = segment.letter,
      let to = text.find([[.acceptance, .to], [.sale, .to]], in: letter)
    {
      let end = min(to.upperBound + 40, letter.upperBound)
      let limit = text.find([[.for, .defense]], in: to.upperBound..<end)?.lowerBound ?? end
      let claims = parties.claims(
        in: to.upperBound..<limit, besideSeller: true, rule: "notice.buyer.letter")
      if !claims.isEmpty { return claims }
    }
    if let justification = segment.justification,
      let request = text.find(
        [[.has, .requested], [.have, .requested], [.requested, .to, .buy], [.requested]],
        in: justification)
    {
      if let several = requesters(justification.lowerBound..<request.lowerBound) { return several }
      // The party nearest before the verb asks; others may stand in the title or in the name of an article.
      let before = parties.mentions(in: justification.lowerBound..<request.lowerBound)
      let last = before.last {
        ($0.form == .name || $0.form == .institution) && parties.code($0) != "USA"
      }
      if let last {
        return [
          Claim(
            parties.party(last), citations: [text.citation(last.tokens)],
            rule: "notice.buyer.request")
        ]
      }
    }
    // "a possible Foreign Military Sale to the NATO Support and Procurement Agency, on behalf of Romania and Slovakia, of"
    if let justification = segment.justification,
      let to = text.find([[.military, .sale, .to], [.military, .sales, .to]], in: justification),
      let behalf = text.find(
        [[.behalf, .of], [.agent, .for]],
        in: to.upperBound..<min(to.upperBound + 30, justification.upperBound))
    {
      var end = behalf.upperBound
      let limit = min(end + 40, justification.upperBound)
      while end < limit, text.words[end] != .of || text.word(end - 1) == .government,
        text.words[end] != .for
      { end += 1 }
      return parties.claims(
        in: to.upperBound..<end, besideSeller: true, rule: "notice.buyer.request")
    }
    return []
  }

  /// "The NATO Support and Procurement Agency, acting on behalf of Belgium and Denmark, has requested", "The Governments of Norway
  /// and Sweden have requested": all whom the sentence names before its verb; nil where one alone asks.
  private func requesters(_ range: Range<Int>) -> [Claim<Party>]? {
    var start = range.upperBound
    while start > range.lowerBound, range.upperBound - start < 60,
      !text.isSign(start - 1, ".") || text.isGlued(start),
      !text.tokens[start].flags.contains(.paragraphBefore)
    { start -= 1 }
    let sentence = start..<range.upperBound
    let actsForOthers =
      text.find([[.behalf, .of], [.agent, .for], [.lead, .nation, .for]], in: sentence) != nil
    guard actsForOthers || text.word(range.upperBound) == .have else { return nil }
    let claims = parties.claims(in: sentence, besideSeller: true, rule: "notice.buyer.request")
    return claims.count > 1 ? claims : nil
  }

  // MARK: - Letter and justification

  /// Cover letter and policy justification repeat the sale: where they state the same, they are cited too, and another value
  /// stands beside the field's.
  func corroborate(_ report: inout Report) {
    for part in [segment.letter, segment.justification].compactMap({ $0 }) {
      if let stated = values.sentence(in: part) {
        guard let value = report.value else {
          report.value = stated
          continue
        }
        if value.value.money.amount == stated.value.money.amount {
          report.value?.citations += stated.citations
        } else {
          report.value?.others.append(stated)
        }
      }
      let request =
        text.find([[.acceptance, .to], [.sale, .to]], in: part).map {
          $0.upperBound..<min($0.upperBound + 30, part.upperBound)
        }
        ?? text.find([[.has, .requested], [.have, .requested]], in: part).map {
          max(part.lowerBound, $0.lowerBound - 12)..<$0.lowerBound
        }
      for mention in request.map({ parties.mentions(in: $0) }) ?? [] {
        guard let code = parties.code(mention), code != "USA",
          let at = report.buyers.firstIndex(where: { $0.value.code == code })
        else { continue }
        let citation = text.citation(mention.tokens)
        if !report.buyers[at].citations.contains(citation) {
          report.buyers[at].citations.append(citation)
        }
      }
    }
  }

  // MARK: - Parts

  /// The title of the policy justification: "Japan--Standard Missile-3".
  func subject() -> Item? {
    guard let justification = segment.justification else { return nil }
    var dash: Int?
    var at = justification.lowerBound
    while at < min(justification.lowerBound + 30, justification.upperBound) {
      if at > justification.lowerBound,
        text.tokens[at].flags.contains(.paragraphBefore)
          || text.startsLine(at)
            && (text.words[at] == .the && text.word(at + 1) == .government
              || text.words[at] == .government)
      {
        break
      }
      // A dateline is no title.
      if text.words[at] == .requested || text.words[at] == .washington { return nil }
      if text.isSign(at, "-"), dash == nil,
        text.isSign(at + 1, "-") || !text.isGlued(at) || text.bytes(at).count > 1
      {
        dash = at + 1
      }
      at += 1
    }
    guard let dash, dash < at else { return nil }
    // "M4A1 Rifles and Support": the equipment, where it stands before what goes with it.
    var name = text.trimmed(dash..<at)
    if let and = name.first(where: { text.words[$0] == .and }),
      !items.isSupport(name.lowerBound..<and),
      items.namesEquipment(name.lowerBound..<and), items.isSupport(and..<name.upperBound)
    {
      name = text.trimmed(name.lowerBound..<and)
    }
    guard !name.isEmpty else { return nil }
    return items.item(
      NoticeItemReader.Entry(quantity: nil, name: name),
      support: items.isSupport(name)
        && (!name.contains { text.words[$0] == .equipment }
          || name.contains { text.words[$0] == .repair || text.words[$0] == .sustainment }),
      rule: "notice.item.title")
  }

  /// The sentences of a policy justification that name the articles: from the request to the value.
  func request(_ range: Range<Int>) -> Range<Int> {
    // A short release says what was approved and to whom, and nothing of who asked.
    guard
      let start = text.find([[.requested]], in: range)
        ?? text.find([[.military, .sale], [.military, .sales]], in: range)
    else { return range }
    let end = text.find(
      [
        [.the, .estimated], [.the, .total], [.this, .proposed], [.the, .proposed, .sale],
        [.the, .principal], [.implementation],
      ],
      in: start.upperBound..<range.upperBound)
    return start.upperBound..<(end?.lowerBound ?? range.upperBound)
  }
}

extension [CompanyMention] {
  /// The index of the first company that starts at or after a token; the array is sorted.
  func partition(after token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
