internal import ArmsImport
internal import ArmsModel
package import ArmsStore

/// Sales as releases of the Open Contracting Data Standard 1.1, in one release package: a tender until a contract is
/// signed, from then on an award and a contract as well.
package struct OpenContracting: SaleFormat {
  package private(set) var losses = Losses()
  private let words: PublishWords
  private let revision: Revision
  private var isFirst = true

  /// A release has a date by the standard's demand: that of the file's last change.
  private var date: String { "\(revision.day?.text ?? "1970-01-01")T00:00:00Z" }

  package init(words: PublishWords, revision: Revision) {
    self.words = words
    self.revision = revision
  }

  package mutating func begin() -> [UInt8] {
    var json = JSONWriter()
    json.string("urn:armsdb:revision:\(revision.number)")
    let uri = String(decoding: json.bytes, as: UTF8.self)
    return Array(
      """
      {"uri": \(uri), "version": "1.1", "publishedDate": "\(date)", \
      "publisher": {"name": "armsdb"}, "releases": [
      """.utf8)
  }

  package mutating func end() -> [UInt8] { Array((isFirst ? "]}\n" : "\n]}\n").utf8) }

  package mutating func add(_ details: SaleDetails) -> [UInt8] {
    losses.count(lost(details))
    let sale = details.summary
    let isSigned = sale.stage == .contracted || sale.stage == .delivered
    var json = JSONWriter()
    json.object { json in
      json.field("ocid", "armsdb-\(sale.key)")
      json.field("id", "\(sale.key)-\(revision.number)")
      json.field("date", date)
      json.key("tag")
      json.array(Self.tags(sale.stage)) { $0.string($1) }
      json.field("initiationType", "tender")
      json.field("language", "en")
      parties(details, &json)
      if let buyer = details.chosen(.buyer).first?.party {
        json.key("buyer")
        reference(buyer, &json)
      }
      json.key("tender")
      json.object { json in
        json.field("id", sale.key)
        json.field("title", details.title)
        json.field("description", description(details))
        if let status = Self.tenderStatus(sale.stage) { json.field("status", status) }
        if let mechanism = details.mechanism {
          json.field("procurementMethodDetails", mechanism.rawValue)
        }
        value(sale.value, &json)
        items(details, &json)
        documents(details, &json)
      }
      if isSigned { awards(details, &json) }
    }
    defer { isFirst = false }
    return Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
  }

  private static func tags(_ stage: Stage?) -> [String] {
    switch stage {
    case .contracted: ["tender", "award", "contract"]
    case .delivered: ["tender", "award", "contract", "implementation"]
    case .cancelled: ["tenderCancellation"]
    case .approved: ["tender"]
    case .considered, .requested, nil: ["planning"]
    }
  }

  private static func tenderStatus(_ stage: Stage?) -> String? {
    switch stage {
    case .considered, .requested: "planning"
    case .approved: "planned"
    case .contracted, .delivered: "complete"
    case .cancelled: "cancelled"
    case nil: nil
    }
  }

  private func lost(_ details: SaleDetails) -> Set<Losses.Kind> {
    var lost: Set<Losses.Kind> = [.citations]
    if details.hasDispute { lost.insert(.disputes) }
    if !details.chosen(.detail).isEmpty { lost.insert(.details) }
    if let value = details.summary.value {
      lost.insert(.meanings)
      if value.money.qualifier != .exactly { lost.insert(.qualifiers) }
      if value.money.currency == nil { lost.insert(.currencies) }
    }
    if details.summary.announced.map({ !$0.isDay }) ?? false { lost.insert(.dates) }
    if details.items.contains(where: { $0.quantity.map { !$0.isPlain } ?? false }) {
      lost.insert(.quantities)
    }
    return lost
  }

  /// All chosen values in words, what the standard has no field for among them.
  private func description(_ details: SaleDetails) -> String {
    details.facts.compactMap { fact in
      fact.field == .item
        ? nil
        : fact.value.map { words.said(fact, $0) + (fact.disputed ? " (disputed)" : "") }
    }.joined(separator: "; ")
  }

  private func parties(_ details: SaleDetails, _ json: inout JSONWriter) {
    var parties: [(party: Party, roles: [String])] = []
    for fact in details.chosen(.buyer) + details.chosen(.seller) + details.chosen(.contractor) {
      guard let party = fact.party else { continue }
      let role = fact.field == .buyer ? "buyer" : "supplier"
      if let place = parties.firstIndex(where: {
        FollowTheMoney.id($0.party) == FollowTheMoney.id(party)
      }) {
        if !parties[place].roles.contains(role) { parties[place].roles.append(role) }
      } else {
        parties.append((party, [role]))
      }
    }
    guard !parties.isEmpty else { return }
    json.key("parties")
    json.array(parties) { json, entry in
      json.object { json in
        json.field("id", FollowTheMoney.id(entry.party))
        json.field("name", entry.party.name)
        json.key("roles")
        json.array(entry.roles) { $0.string($1) }
      }
    }
  }

  private func reference(_ party: Party, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", FollowTheMoney.id(party))
      json.field("name", party.name)
    }
  }

  /// The price of one is no value of the whole.
  private func value(_ value: SaleValue?, _ json: inout JSONWriter) {
    guard let value, value.meaning != .unit else { return }
    if let high = value.money.high {
      amount("value", high, value.money.currency, &json)
      amount("minValue", value.money.amount, value.money.currency, &json)
    } else {
      amount("value", value.money.amount, value.money.currency, &json)
    }
  }

  private func amount(_ name: String, _ amount: Int, _ currency: String?, _ json: inout JSONWriter)
  {
    json.key(name)
    json.object { json in
      json.key("amount")
      json.int(amount)
      if let currency { json.field("currency", currency) }
    }
  }

  private func items(_ details: SaleDetails, _ json: inout JSONWriter) {
    guard !details.items.isEmpty else { return }
    json.key("items")
    json.array(zip(1..., details.items)) { json, entry in
      let (number, item) = entry
      json.object { json in
        json.field("id", String(number))
        let count = item.quantity.map { ": " + words.value(.quantity($0)) } ?? ""
        json.field("description", item.label + count)
        if let quantity = item.quantity, quantity.isPlain {
          json.key("quantity")
          json.int(quantity.low)
        }
        if let unit = item.quantity?.unit {
          json.key("unit")
          json.object { $0.field("name", unit) }
        }
      }
    }
  }

  private func documents(_ details: SaleDetails, _ json: inout JSONWriter) {
    json.key("documents")
    json.array(details.sources) { json, source in
      let metadata = source.document.metadata
      json.object { json in
        json.field("id", source.document.sha256)
        json.field("title", metadata.title ?? source.document.name)
        let withdrawn = source.document.withdrawal.map { "\($0.words); " } ?? ""
        json.field("description", withdrawn + quotes(details, of: source.document.sha256))
        if let url = metadata.url, url.hasPrefix("http"), !url.contains(where: \.isWhitespace) {
          json.field("url", url)
        }
        if let day = metadata.published, day.isDay {
          json.field("datePublished", "\(day.text)T00:00:00Z")
        }
      }
    }
  }

  /// What the document says, each with its words and their range.
  private func quotes(_ details: SaleDetails, of document: String) -> String {
    details.facts.flatMap { fact in
      fact.claims.filter { $0.document == document }.flatMap { claim in
        claim.passages.map { passage in
          let citation = passage.citation
          let agrees = fact.remark(on: claim)
          return
            "\(words.said(fact, claim.value))\(agrees) “\(citation.quote)” [\(citation.start)-\(citation.end)]"
        }
      }
    }.joined(separator: "; ")
  }

  private func awards(_ details: SaleDetails, _ json: inout JSONWriter) {
    let sale = details.summary
    let suppliers = (details.chosen(.seller) + details.chosen(.contractor)).compactMap(\.party)
    json.key("awards")
    json.array([sale.key]) { json, key in
      json.object { json in
        json.field("id", key)
        json.field("status", "active")
        if !suppliers.isEmpty {
          json.key("suppliers")
          json.array(suppliers) { reference($1, &$0) }
        }
      }
    }
    json.key("contracts")
    json.array([sale.key]) { json, key in
      json.object { json in
        json.field("id", key)
        json.field("awardID", key)
        json.field("status", sale.stage == .delivered ? "terminated" : "active")
        if sale.value?.meaning == .contract, sale.value?.money.high == nil {
          value(sale.value, &json)
        }
        if let day = sale.announced, day.isDay, sale.stage == .contracted {
          json.field("dateSigned", "\(day.text)T00:00:00Z")
        }
      }
    }
  }
}

extension Quantity {
  /// True where it is one number and not a bound or a range.
  var isPlain: Bool { low == high && qualifier == .exactly }
}
