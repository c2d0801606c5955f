package import ArmsStore
package import ArmsModel

/// One line of `armsdb extract`: the reports of one document, in the form of docs/extract.md.
///
/// A class, since the closure of each object holds it: copies of its places were a hundredth of the reading of news.
package final class ReportLine {
  /// Whether what only a database needs is written too: the rule of each claim, an item's family, an amount's step.
  let isWhole: Bool
  /// Where citations stand in the original; nil where that is not told.
  let places: CitationPlaces?

  init(isWhole: Bool, places: CitationPlaces? = nil) {
    self.isWhole = isWhole
    self.places = places
  }

  package static func write(
    _ document: ReadDocument, _ extraction: Extraction, to json: inout JSONWriter
  ) {
    let line = ReportLine(isWhole: false, places: document.citationPlaces)
    write(document, extraction, to: &json) { json in
      for at in extraction.reports.indices { line.report(extraction.reports[at], to: &json) }
    }
  }

  /// The same with the reports that are made later; what is written is handed to `drain` now and then, and the rest is
  /// left in `json`.
  package static func write(
    _ document: ReadDocument, _ extraction: Extraction, to json: inout JSONWriter,
    drain: ([UInt8]) throws -> Void
  ) throws {
    try write(document, extraction, to: &json) { json in
      try ReportLine(isWhole: false).laterReports(extraction, to: &json, drain: drain)
    }
  }

  private static func write(
    _ document: ReadDocument, _ extraction: Extraction, to json: inout JSONWriter,
    reports: (inout JSONWriter) throws -> Void
  ) rethrows {
    try json.object { json in
      json.key("document")
      json.object { json in
        json.field("id", document.appearance.name)
        json.field("sha256", document.sha256)
        json.field("title", document.metadata.title)
        json.field("publisher", document.metadata.publisher)
        json.field("published", document.metadata.published?.text)
        json.field("kind", extraction.kind.rawValue)
        json.key("notes")
        json.array(document.notes + extraction.notes) { $0.string($1) }
      }
      json.key("reports")
      try json.array(of: reports)
    }
    json.endLine()
  }

  /// The reports that are made later, a batch at a time.
  func laterReports(
    _ extraction: Extraction, to json: inout JSONWriter, drain: ([UInt8]) throws -> Void
  ) throws {
    try extraction.later?.source.forEachBatch(withPlaces: true) { batch in
      let places = CitationPlaces(text: "", places: batch.places, format: nil, url: nil)
      let line = ReportLine(isWhole: isWhole, places: places)
      for report in batch.reports { line.report(report, to: &json) }
      try drain(json.takeBytes())
    }
  }

  package static func write(id: String, error: String, to json: inout JSONWriter) {
    json.object { json in
      json.key("document")
      json.object { $0.field("id", id) }
      json.field("error", error)
    }
    json.endLine()
  }

  /// One report, as it stands in a line.
  package static func report(_ report: Report, to json: inout JSONWriter) {
    ReportLine(isWhole: false).report(report, to: &json)
  }

  func report(_ report: Report, to json: inout JSONWriter) {
    json.object { json in
      json.key("background")
      json.bool(report.background)
      claims("sellers", report.sellers, to: &json) { party(&$0, $1) }
      claims("buyers", report.buyers, to: &json) { party(&$0, $1) }
      claim("stage", report.stage, to: &json) { $0.field("value", $1.rawValue) }
      claim("mechanism", report.mechanism, to: &json) { $0.field("value", $1.rawValue) }
      claim("transmittal", report.transmittal, to: &json) { $0.field("value", $1) }
      claim("announced", report.announced, to: &json) { $0.field("value", $1.text) }
      claim("value", report.value, to: &json) { saleValue(&$0, $1) }
      claim("increase", report.increase, to: &json) { saleValue(&$0, $1) }
      claim("mde_value", report.mdeValue, to: &json) { saleValue(&$0, $1) }
      claim("other_value", report.otherValue, to: &json) { saleValue(&$0, $1) }
      json.key("items")
      json.array(report.items) { item($1, to: &$0) }
      claims("contractors", report.contractors, to: &json) { $0.field("name", $1) }
      if !report.details.isEmpty {
        claims("details", report.details, to: &json) { detail(&$0, $1) }
      }
    }
  }

  private func party(_ json: inout JSONWriter, _ party: Party) {
    json.field("code", party.code)
    json.field("name", party.name)
  }

  private func saleValue(_ json: inout JSONWriter, _ value: SaleValue) {
    json.moneyFields(value.money)
    if isWhole {
      json.key("step")
      json.int(value.money.step)
    }
    json.field("meaning", value.meaning.rawValue)
  }

  private func detail(_ json: inout JSONWriter, _ detail: Detail) {
    json.field("kind", detail.kind.rawValue)
    json.field("text", detail.text)
    if let role = detail.role { json.field("role", role) }
    if let date = detail.date { json.field("date", date.text) }
    if let item = detail.item {
      json.key("item")
      json.int(item)
    }
  }

  private func item(_ item: Item, to json: inout JSONWriter) {
    json.object { json in
      json.field("designation", item.designation)
      json.field("name", item.name)
      if isWhole {
        json.field("family", item.family)
        json.field("rule", item.rule)
      }
      json.field("category", item.category.rawValue)
      json.key("support")
      json.bool(item.support)
      claim("quantity", item.quantity, to: &json) { $0.quantityFields($1) }
      json.citations(item.citations, places)
    }
  }

  private func claim<Value>(
    _ name: StaticString, _ claim: Claim<Value>?, to json: inout JSONWriter,
    _ fields: (inout JSONWriter, Value) -> Void
  ) {
    json.key(name)
    guard let claim else { return json.null() }
    object(claim, to: &json, fields)
  }

  private func claims<Value>(
    _ name: StaticString, _ claims: [Claim<Value>], to json: inout JSONWriter,
    _ fields: (inout JSONWriter, Value) -> Void
  ) {
    json.key(name)
    json.array(claims) { object($1, to: &$0, fields) }
  }

  private func object<Value>(
    _ claim: Claim<Value>, to json: inout JSONWriter, _ fields: (inout JSONWriter, Value) -> Void
  ) {
    json.object { json in
      fields(&json, claim.value)
      if claim.inferred {
        json.key("inferred")
        json.bool(true)
      }
      if isWhole { json.field("rule", claim.rule) }
      json.citations(claim.citations, places)
      if !claim.others.isEmpty {
        json.key("others")
        json.array(claim.others) { object($1, to: &$0, fields) }
      }
    }
  }
}

extension JSONWriter {
  package mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    string(text)
  }

  /// `currency` is null where the text does not tell; `currency_readings` then tells what a doubtful sign may mean.
  package mutating func moneyFields(_ money: Money) {
    key("amount")
    int(money.amount)
    key("high")
    int(money.high)
    field("currency", money.currency)
    if !money.currencyReadings.isEmpty {
      key("currency_readings")
      array(money.currencyReadings) { $0.string($1) }
    }
    field("qualifier", money.qualifier.rawValue)
  }

  package mutating func quantityFields(_ quantity: Quantity) {
    key("low")
    int(quantity.low)
    key("high")
    int(quantity.high)
    field("unit", quantity.unit)
    field("qualifier", quantity.qualifier.rawValue)
  }

  package mutating func citations(_ citations: [Citation], _ places: CitationPlaces?) {
    key("citations")
    array(citations) { json, citation in
      json.object { json in
        json.citationFields(citation)
        if let place = places?.words(citation) { json.field("place", place) }
      }
    }
  }

  package mutating func citationFields(_ citation: Citation) {
    key("start")
    int(citation.start)
    key("end")
    int(citation.end)
    field("quote", citation.quote)
  }
}
