internal import ArmsImport
internal import ArmsMatching
internal import ArmsModel
internal import ArmsStore

/// One sale as a JSON object: the columns of sale_summary, then facts with claims, documents, and what is open.
enum SaleObject {
  static func write(_ details: SaleDetails, to json: inout JSONWriter) {
    json.object { json in
      for (column, cell) in zip(SaleRecord.columns, SaleRecord.cells(details.summary)) {
        json.key(column.name)
        json.cell(cell)
      }
      json.key("keys")
      json.array(details.keys) { $0.string($1) }
      json.field("mechanism", details.mechanism?.rawValue)
      json.field("transmittal", details.transmittal)
      json.key("facts")
      json.array(details.facts) { fact($1, to: &$0) }
      json.key("sources")
      json.array(details.sources) { json, source in
        json.object { json in
          json.field("document", source.document.name)
          json.field("sha256", source.document.sha256)
          json.field("kind", source.document.kind.rawValue)
          json.field("publisher", source.document.metadata.publisher)
          json.field("title", source.document.metadata.title)
          json.field("published", source.document.metadata.published?.text)
          json.field("url", source.document.metadata.url)
          json.key("background")
          json.bool(source.background)
          json.field("superseded_by", source.document.supersededBy?.sha256)
          json.field("withdrawn", source.document.withdrawal?.reason)
          json.key("relations")
          json.array(source.document.related) { json, other in
            json.object { json in
              json.field("relation", other.kind.rawValue)
              json.field("document", other.name)
              json.field("sha256", other.sha256)
              json.field("reason", other.reason)
            }
          }
        }
      }
      json.key("decisions")
      json.array(details.decisions) { json, row in
        json.object { json in
          for (column, cell) in zip(DecisionTable.columns(.json), DecisionTable.cells(row, .json)) {
            json.key(column.name)
            json.cell(cell)
          }
        }
      }
      json.key("open")
      json.array(details.open) { $0.string(ValueWords.question($1)) }
    }
  }

  private static func fact(_ fact: Fact, to json: inout JSONWriter) {
    json.object { json in
      json.field("field", fact.field.rawValue)
      json.field("item", fact.item)
      json.key("value")
      if let value = fact.value { self.value(value, to: &json) } else { json.null() }
      json.field("reason", fact.reason)
      json.key("inferred")
      json.bool(fact.inferred)
      json.key("disputed")
      json.bool(fact.disputed)
      json.key("decision")
      json.int(fact.decision)
      json.key("claims")
      json.array(fact.claims) { claim($1, of: fact, to: &$0) }
    }
  }

  private static func claim(_ claim: ClaimFact, of fact: Fact, to json: inout JSONWriter) {
    json.object { json in
      json.key("value")
      value(claim.value, to: &json)
      json.key("agrees")
      if let agrees = fact.agreement(claim) { json.bool(agrees) } else { json.null() }
      json.key("inferred")
      json.bool(claim.inferred)
      json.field("document", claim.documentName)
      json.field("sha256", claim.document)
      json.field("rule", claim.rule)
      json.key("superseded")
      json.bool(claim.superseded)
      json.field("decided", claim.decided)
      json.key("passages")
      json.array(claim.passages) { json, passage in
        json.object { json in
          json.citationFields(passage.citation)
          json.field("before", passage.before)
          json.field("after", passage.after)
          place(passage, to: &json)
        }
      }
    }
  }

  /// Where a passage stands in the original, as far as that is known.
  private static func place(_ passage: Passage, to json: inout JSONWriter) {
    if let page = passage.place?.page {
      json.key("page")
      json.int(page)
    }
    if let row = passage.place?.row {
      json.key("row")
      json.int(row)
      json.key("column")
      json.int(passage.place?.column)
      json.field("column_name", passage.place?.columnName)
    }
    if let address = passage.address { json.field("address", address) }
    if let place = passage.placeWords { json.field("place", place) }
  }

  private static func value(_ value: FactValue, to json: inout JSONWriter) {
    switch value {
    case .party(let party):
      json.object { json in
        json.field("code", party.code)
        json.field("name", party.name)
      }
    case .stage(let stage): json.string(stage.rawValue)
    case .mechanism(let mechanism): json.string(mechanism.rawValue)
    case .text(let text): json.string(text)
    case .date(let date): json.string(date.text)
    case .money(let value):
      json.object { json in
        json.moneyFields(value.money)
        json.field("meaning", value.meaning.rawValue)
      }
    case .quantity(let quantity): json.object { $0.quantityFields(quantity) }
    case .item(let designation, let name):
      json.object { json in
        json.field("designation", designation)
        json.field("name", name)
      }
    case .detail(let detail):
      json.object { json in
        json.field("kind", detail.kind.rawValue)
        json.field("text", detail.text)
        json.field("role", detail.role)
        json.field("date", detail.date?.text)
      }
    }
  }
}
