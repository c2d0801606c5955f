internal import ArmsStore
package import ArmsModel

/// One line of `armsdb extract`: the reports of one document, in the form of docs/extract.md.
package enum ReportLine {
  package static func write(
    _ document: ReadDocument, _ extraction: Extraction, to json: inout JSONWriter
  ) {
    json.object { json in
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
      json.array(extraction.reports) { report($1, to: &$0) }
    }
    json.endLine()
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
    json.object { json in
      json.key("background")
      json.bool(report.background)
      json.claims("sellers", report.sellers, party)
      json.claims("buyers", report.buyers, party)
      json.claim("stage", report.stage) { $0.field("value", $1.rawValue) }
      json.claim("mechanism", report.mechanism) { $0.field("value", $1.rawValue) }
      json.claim("transmittal", report.transmittal) { $0.field("value", $1) }
      json.claim("announced", report.announced) { $0.field("value", $1.text) }
      json.claim("value", report.value, saleValue)
      json.claim("increase", report.increase, saleValue)
      json.claim("mde_value", report.mdeValue, saleValue)
      json.claim("other_value", report.otherValue, saleValue)
      json.key("items")
      json.array(report.items) { item($1, to: &$0) }
      json.claims("contractors", report.contractors) { $0.field("name", $1) }
      if !report.details.isEmpty {
        json.claims("details", report.details, detail)
      }
    }
  }

  private static func party(_ json: inout JSONWriter, _ party: Party) {
    json.field("code", party.code)
    json.field("name", party.name)
  }

  private static func saleValue(_ json: inout JSONWriter, _ value: SaleValue) {
    json.moneyFields(value.money)
    json.field("meaning", value.meaning.rawValue)
  }

  private static func detail(_ json: inout JSONWriter, _ detail: Detail) {
    json.field("kind", detail.kind.rawValue)
    json.field("text", detail.text)
    if let role = detail.role { json.field("role", role) }
    if let date = detail.date { json.field("date", date.text) }
    if let item = detail.item {
      json.key("item")
      json.int(item)
    }
  }

  private static func item(_ item: Item, to json: inout JSONWriter) {
    json.object { json in
      json.field("designation", item.designation)
      json.field("name", item.name)
      json.field("category", item.category.rawValue)
      json.key("support")
      json.bool(item.support)
      json.claim("quantity", item.quantity) { $0.quantityFields($1) }
      json.citations(item.citations)
    }
  }
}

extension JSONWriter {
  package mutating func field(_ name: String, _ text: String?) {
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

  package mutating func citations(_ citations: [Citation]) {
    key("citations")
    array(citations) { json, citation in
      json.object { $0.citationFields(citation) }
    }
  }

  package mutating func citationFields(_ citation: Citation) {
    key("start")
    int(citation.start)
    key("end")
    int(citation.end)
    field("quote", citation.quote)
  }

  fileprivate mutating func claim<Value>(
    _ name: String, _ claim: Claim<Value>?, _ fields: (inout JSONWriter, Value) -> Void
  ) {
    key(name)
    guard let claim else { return null() }
    object(claim, fields)
  }

  fileprivate mutating func claims<Value>(
    _ name: String, _ claims: [Claim<Value>], _ fields: (inout JSONWriter, Value) -> Void
  ) {
    key(name)
    array(claims) { $0.object($1, fields) }
  }

  private mutating func object<Value>(
    _ claim: Claim<Value>, _ fields: (inout JSONWriter, Value) -> Void
  ) {
    object { json in
      fields(&json, claim.value)
      if claim.inferred {
        json.key("inferred")
        json.bool(true)
      }
      json.citations(claim.citations)
      if !claim.others.isEmpty {
        json.key("others")
        json.array(claim.others) { $0.object($1, fields) }
      }
    }
  }
}
