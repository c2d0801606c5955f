package import ArmsModel

/// One line of `armsdb explain --format jsonl`: what was recognised in one document.
package enum MentionLine {
  package static func write(id: String, _ mentions: [Mention], to json: inout JSONWriter) {
    json.object { json in
      json.key("document")
      json.object { $0.field("id", id) }
      json.key("mentions")
      json.array(mentions) { mention($1, to: &$0) }
    }
    json.endLine()
  }

  private static func mention(_ mention: Mention, to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", mention.kind.rawValue)
      json.citationFields(mention.citation)
      json.field("rule", mention.rule)
      json.key("value")
      value(mention.value, to: &json)
      if mention.value == nil {
        json.key("readings")
        json.array(mention.readings) { $0.string($1) }
      }
    }
  }

  private static func value(_ value: Mention.Value?, to json: inout JSONWriter) {
    switch value {
    case nil: json.null()
    case .money(let money): json.object { $0.moneyFields(money) }
    case .quantity(let quantity):
      json.object { json in
        json.key("low")
        json.int(quantity.low)
        json.key("high")
        json.int(quantity.high)
        json.field("qualifier", quantity.qualifier.rawValue)
      }
    case .date(let date): json.string(date.text)
    case .party(let code, let role):
      guard let role else { return json.string(code) }
      json.object { json in
        json.field("code", code)
        json.field("role", role)
      }
    case .name(let name): json.string(name)
    case .cue(let kind, let name):
      json.object { json in
        json.field("class", kind)
        json.field("name", name)
      }
    case .transmittal(let number): json.string(number)
    }
  }
}
