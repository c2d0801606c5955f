internal import ArmsExtraction
internal import ArmsModel

/// Reads the reports of a line of `armsdb extract --with-text`, and holds every citation against the text.
struct ReportParser {
  private let text: CitedText

  init(_ text: String) {
    self.text = CitedText(text)
  }

  func reports(_ place: JSONPlace) throws(ExtractedProblem) -> [Report] {
    var reports: [Report] = []
    for place in try place.list() { reports.append(try report(place)) }
    return reports
  }

  func report(_ place: JSONPlace) throws(ExtractedProblem) -> Report {
    var report = Report(
      background: try place.flag("background"), sellers: try claims("sellers", of: place, party),
      buyers: try claims("buyers", of: place, party))
    report.stage = try claim("stage", of: place) { p throws(ExtractedProblem) in
      try p.member("value").word()
    }
    report.mechanism = try claim("mechanism", of: place) { p throws(ExtractedProblem) in
      try p.member("value").word()
    }
    report.transmittal = try claim("transmittal", of: place) { p throws(ExtractedProblem) in
      try p.text("value")
    }
    report.announced = try claim("announced", of: place) { p throws(ExtractedProblem) in
      try p.member("value").date()
    }
    report.value = try claim("value", of: place, saleValue)
    report.increase = try claim("increase", of: place, saleValue)
    report.mdeValue = try claim("mde_value", of: place, saleValue)
    report.otherValue = try claim("other_value", of: place, saleValue)
    for item in try place.member("items").list() { report.items.append(try self.item(item)) }
    report.contractors = try claims("contractors", of: place) { p throws(ExtractedProblem) in
      try p.text("name")
    }
    let items = report.items.count
    report.details = try claims("details", of: place) { p throws(ExtractedProblem) in
      try detail(p, items: items)
    }
    return report
  }

  // MARK: Claims

  private func claim<Value>(
    _ name: String, of place: JSONPlace,
    _ value: (JSONPlace) throws(ExtractedProblem) -> Value
  ) throws(ExtractedProblem) -> Claim<Value>? {
    guard let place = try place.optional(name) else { return nil }
    return try claim(place, value)
  }

  private func claims<Value>(
    _ name: String, of place: JSONPlace,
    _ value: (JSONPlace) throws(ExtractedProblem) -> Value
  ) throws(ExtractedProblem) -> [Claim<Value>] {
    var claims: [Claim<Value>] = []
    for place in try place.optional(name)?.list() ?? [] { claims.append(try claim(place, value)) }
    return claims
  }

  private func claim<Value>(
    _ place: JSONPlace, _ value: (JSONPlace) throws(ExtractedProblem) -> Value
  ) throws(ExtractedProblem) -> Claim<Value> {
    Claim(
      try value(place), citations: try citations(place), rule: try place.text("rule"),
      inferred: try place.flag("inferred"), others: try claims("others", of: place, value))
  }

  private func citations(_ place: JSONPlace) throws(ExtractedProblem) -> [Citation] {
    let places = try place.member("citations").list()
    guard !places.isEmpty else {
      throw .wrong("\(place.path).citations", expected: "at least one citation")
    }
    var citations: [Citation] = []
    for place in places {
      let start = try place.int("start", from: 0)
      let end = try place.int("end", from: 1)
      let quote = try place.text("quote")
      let found = text.words(from: start, to: end)
      // To the letter: two ways to write an accent are two quotes.
      guard let found, found.utf8.elementsEqual(quote.utf8) else {
        throw .otherQuote(place.path, quote: quote, found: found)
      }
      citations.append(Citation(start: start, end: end, quote: quote))
    }
    return citations
  }

  // MARK: Values

  private func party(_ place: JSONPlace) throws(ExtractedProblem) -> Party {
    let party = Party(code: try place.optionalText("code"), name: try place.text("name"))
    if let code = party.code, KnownNames.partyNames[code]?.contains(party.name) != true {
      throw .wrong(
        place.path, expected: "a party with its code and usual name, such as JPN and Japan")
    }
    return party
  }

  private func saleValue(_ place: JSONPlace) throws(ExtractedProblem) -> SaleValue {
    let amount = try place.int("amount", from: 0)
    var readings: [String] = []
    for reading in try place.optional("currency_readings")?.list() ?? [] {
      readings.append(try currency(reading))
    }
    let currency: String? =
      if let place = try place.optional("currency") { try self.currency(place) } else { nil }
    return SaleValue(
      Money(
        amount: amount, high: try place.optionalInt("high", from: amount.saturatingAdd(1)),
        currency: currency, currencyReadings: readings,
        qualifier: try place.member("qualifier").word(), step: try place.int("step", from: 1)),
      meaning: try place.member("meaning").word())
  }

  private func currency(_ place: JSONPlace) throws(ExtractedProblem) -> String {
    let code = try place.text()
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw .wrong(place.path, expected: "a code of ISO 4217")
    }
    return code
  }

  private func item(_ place: JSONPlace) throws(ExtractedProblem) -> Item {
    Item(
      designation: try place.optionalText("designation"), name: try place.text("name"),
      family: try place.optionalText("family"), category: try place.member("category").word(),
      support: try place.flag("support"), quantity: try claim("quantity", of: place, quantity),
      citations: try citations(place), rule: try place.text("rule"))
  }

  private func quantity(_ place: JSONPlace) throws(ExtractedProblem) -> Quantity {
    let low = try place.int("low", from: 0)
    return Quantity(
      low, high: try place.int("high", from: low), unit: try place.optionalText("unit"),
      qualifier: try place.member("qualifier").word())
  }

  private func detail(_ place: JSONPlace, items: Int) throws(ExtractedProblem) -> Detail {
    let item = try place.optionalInt("item", from: 0)
    if let item, item >= items {
      throw .wrong("\(place.path).item", expected: "the place of one of the report's items")
    }
    return Detail(
      try place.member("kind").word(), text: try place.text("text"),
      role: try place.optionalText("role"), date: try place.optionalDate("date"), item: item)
  }
}
