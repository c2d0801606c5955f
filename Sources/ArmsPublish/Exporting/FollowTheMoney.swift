internal import ArmsImport
internal import ArmsModel
package import ArmsStore
internal import Crypto

/// Sales as entities of FollowTheMoney (OpenSanctions, model 4): a Contract for each sale, PublicBody, Organization and
/// Company for who takes part, ContractAward between them, Document for each source, and Documentation for each passage.
package struct FollowTheMoney: SaleFormat {
  package enum Form: Hashable, Sendable {
    /// An entity a line, JSON.
    case entities
    /// A statement a line, CSV: the columns of `ftm format-statements`.
    case statements
  }

  package private(set) var losses = Losses()
  private let form: Form
  private let words: PublishWords
  /// The time of the file's last change, ISO 8601, for statements.
  private let seen: String?
  /// Entities that were written; eight bytes of a hash each, so that a million documents fit.
  private var written: Set<UInt64> = []

  package init(_ form: Form, words: PublishWords, revision: Revision) {
    self.form = form
    self.words = words
    seen = revision.day.map { "\($0.text)T00:00:00" }
  }

  package mutating func begin() -> [UInt8] {
    form == .entities ? [] : Array((Self.columns.joined(separator: ",") + "\n").utf8)
  }

  package mutating func end() -> [UInt8] { [] }

  package mutating func add(_ details: SaleDetails) -> [UInt8] {
    var lost: Set<Losses.Kind> = [.meanings, .quantities]
    if details.summary.value == nil { lost.remove(.meanings) }
    if details.items.allSatisfy({ $0.quantity == nil }) { lost.remove(.quantities) }
    if details.hasDispute { lost.insert(.disputes) }
    if !details.chosen(.detail).isEmpty { lost.insert(.details) }
    var bytes: [UInt8] = []
    let sale = contract(details, &lost)
    for entity in parties(details) + details.sources.map({ document($0.document, &lost) }) {
      if isFirst(entity.id) { bytes += text(entity) }
    }
    for entity in [sale] + awards(details) + documentation(details) { bytes += text(entity) }
    losses.count(lost)
    return bytes
  }

  private mutating func isFirst(_ id: String) -> Bool {
    let digest = Array(SHA256.hash(data: Array(id.utf8)).prefix(8))
    return written.insert(digest.reduce(0) { $0 << 8 | UInt64($1) }).inserted
  }

  private func contract(_ details: SaleDetails, _ lost: inout Set<Losses.Kind>) -> FtMEntity {
    let sale = details.summary
    var entity = FtMEntity(Self.id(sale: sale.key), "Contract")
    entity.add("title", details.title)
    for fact in details.chosen(.buyer) {
      if let party = fact.party {
        entity.add("authority", Self.id(party), of: fact)
        entity.add("country", CountryCodes.twoLetters(party.code), of: fact)
      }
    }
    if let money = sale.value?.money {
      if money.qualifier != .exactly { lost.insert(.qualifiers) }
      if money.high != nil { lost.insert(.ranges) }
      if money.currency == nil { lost.insert(.currencies) }
      let fact = details.chosen(.value).first
      entity.add("amount", String(money.amount), of: fact)
      entity.add("currency", money.currency, of: fact)
    }
    if let date = sale.announced {
      if date.plain == nil { lost.insert(.dates) }
      entity.add("contractDate", date.plain, of: details.chosen(.announced).first)
    }
    entity.add("status", sale.stage?.rawValue, of: details.chosen(.stage).first)
    entity.add("type", details.mechanism?.rawValue, of: details.chosen(.mechanism).first)
    entity.add("procedureNumber", details.transmittal, of: details.chosen(.transmittal).first)
    for fact in details.facts where fact.field != .item {
      if let value = fact.value {
        entity.add("description", words.said(fact, value) + (fact.disputed ? " (disputed)" : ""))
      }
    }
    for source in details.sources {
      entity.add("proof", Self.id(document: source.document.sha256))
    }
    return entity
  }

  private func parties(_ details: SaleDetails) -> [FtMEntity] {
    details.facts.filter { [.seller, .buyer, .contractor].contains($0.field) }.compactMap { fact in
      guard let party = fact.party else { return nil }
      let country = CountryCodes.twoLetters(party.code)
      let schema =
        country != nil
        ? "PublicBody"
        : party.code != nil ? "Organization" : fact.field == .contractor ? "Company" : "LegalEntity"
      var entity = FtMEntity(Self.id(party), schema)
      entity.add("name", party.name, of: fact)
      entity.add("country", country, of: fact)
      if fact.field == .contractor {
        for place in details.facts {
          guard case .detail(let detail) = place.value, detail.kind == .contractorPlace,
            detail.role == party.name
          else { continue }
          entity.add("address", detail.text, of: place)
        }
      }
      return entity
    }
  }

  private func awards(_ details: SaleDetails) -> [FtMEntity] {
    (details.chosen(.seller) + details.chosen(.contractor)).compactMap { fact in
      guard let party = fact.party else { return nil }
      let id = Self.id(sale: details.summary.key)
      var entity = FtMEntity("\(id)-\(fact.field.rawValue)-\(Self.id(party))", "ContractAward")
      entity.add("supplier", Self.id(party), of: fact)
      entity.add("contract", id)
      entity.add("role", fact.field.rawValue + (fact.inferred ? " (inferred)" : ""))
      return entity
    }
  }

  private func document(_ row: DocumentRow, _ lost: inout Set<Losses.Kind>) -> FtMEntity {
    var entity = FtMEntity(Self.id(document: row.sha256), "Document")
    entity.add("fileName", row.name)
    entity.add("title", row.metadata.title)
    entity.add("publisher", row.metadata.publisher)
    entity.add("publishedAt", row.metadata.published?.plain)
    entity.add("retrievedAt", row.metadata.retrieved?.plain)
    if let url = row.metadata.url, url.hasPrefix("http") { entity.add("sourceUrl", url) }
    // The model's own field for a hash takes SHA-1 alone.
    entity.add("notes", "SHA-256 \(row.sha256)")
    entity.add("notes", row.withdrawal?.words)
    return entity
  }

  private func documentation(_ details: SaleDetails) -> [FtMEntity] {
    var entities: [FtMEntity] = []
    var seen: Set<String> = []
    for fact in details.facts {
      for claim in fact.claims {
        for passage in claim.passages {
          let citation = passage.citation
          let said = words.said(fact, claim.value)
          let place = "\(claim.document):\(citation.start)-\(citation.end)"
          let id = Self.id("passage", "\(details.summary.key) \(place) \(said)")
          guard seen.insert(id).inserted else { continue }
          var entity = FtMEntity(id, "Documentation")
          entity.add("document", Self.id(document: claim.document))
          entity.add("entity", Self.id(sale: details.summary.key))
          entity.add("role", fact.field.rawValue)
          entity.add(
            "description", said + fact.remark(on: claim))
          entity.add("summary", citation.quote)
          entity.add("recordId", "\(citation.start)-\(citation.end)")
          entities.append(entity)
        }
      }
    }
    return entities
  }
}

extension FollowTheMoney {
  static let columns = [
    "canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin",
    "lang", "original_value", "external", "first_seen", "last_seen", "id",
  ]
  static let dataset = "armsdb"

  static func id(sale key: String) -> String { "armsdb-\(key)" }
  static func id(document sha256: String) -> String { "armsdb-document-\(sha256)" }

  static func id(_ party: Party) -> String {
    party.code.map { "armsdb-party-\($0)" } ?? id("party", party.name)
  }

  static func id(_ kind: String, _ text: String) -> String {
    "armsdb-\(kind)-\(sha1(text).prefix(20))"
  }

  static func sha1(_ text: String) -> String {
    Insecure.SHA1.hash(data: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private func text(_ entity: FtMEntity) -> [UInt8] {
    form == .entities ? json(entity) : statements(entity)
  }

  private func json(_ entity: FtMEntity) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("id", entity.id)
      json.field("schema", entity.schema)
      json.key("properties")
      json.object { json in
        for (name, values) in entity.properties {
          json.key(name)
          json.array(values) { $0.string($1.text) }
        }
      }
      json.key("datasets")
      json.array([Self.dataset]) { $0.string($1) }
    }
    json.endLine()
    return json.bytes
  }

  private func statements(_ entity: FtMEntity) -> [UInt8] {
    var lines: [String] = []
    func line(_ prop: String, _ type: String, _ value: String, _ origin: String?, _ id: String) {
      lines.append(
        [
          entity.id, entity.id, prop, type, entity.schema, value, Self.dataset, origin ?? "", "",
          "", "f", seen ?? "", seen ?? "", id,
        ].map(\.quotedForCSV).joined(separator: ",") + "\n")
    }
    var hashes: [String] = []
    for (name, values) in entity.properties {
      for value in values {
        let hash = Self.sha1("\(Self.dataset).\(entity.id).\(name).\(value.text)")
        hashes.append(hash)
        line(name, FtMEntity.type(of: name), value.text, value.origin, hash)
      }
    }
    // As the model does: a statement of the entity's own, whose value changes with any other.
    let checksum = Self.sha1(hashes.sorted().joined(separator: "."))
    line(
      "id", "base", checksum, nil, Self.sha1("\(Self.dataset).\(entity.id).id.\(checksum)"))
    return Array(lines.joined().utf8)
  }
}

/// One entity, its properties in the order in which they were added.
struct FtMEntity {
  struct Value {
    var text: String
    /// The passage that states it: hash and range.
    var origin: String?
  }

  let id: String
  let schema: String
  private(set) var properties: [(name: String, values: [Value])] = []

  init(_ id: String, _ schema: String) {
    self.id = id
    self.schema = schema
  }

  /// Adds a value; the claim of `fact` that states it is its origin.
  mutating func add(_ name: String, _ text: String?, of fact: Fact? = nil) {
    guard let text = text?.trimmedOfBlanks, !text.isEmpty else { return }
    var origin: String?
    if let claim = fact?.claims.first(where: { fact?.isSupported(by: $0) ?? false }),
      let passage = claim.passages.first
    {
      origin = "\(claim.document):\(passage.citation.start)-\(passage.citation.end)"
    }
    let value = Value(text: text, origin: origin)
    guard let place = properties.firstIndex(where: { $0.name == name }) else {
      properties.append((name, [value]))
      return
    }
    guard !properties[place].values.contains(where: { $0.text == text }) else { return }
    properties[place].values.append(value)
  }

  /// The model's type of a property that is used here.
  static func type(of name: String) -> String {
    switch name {
    case "authority", "proof", "supplier", "contract", "document", "entity": "entity"
    case "country": "country"
    case "amount": "number"
    case "contractDate", "publishedAt", "retrievedAt": "date"
    case "name": "name"
    case "sourceUrl": "url"
    case "address": "address"
    case "description", "notes", "summary": "text"
    default: "string"
    }
  }
}

extension Fact {
  /// Who the fact names, where it names somebody; of a party that nobody chose, the first claim's.
  var party: Party? {
    switch value ?? claims.first?.value {
    case .party(let party): party
    case .text(let name) where field == .contractor: Party(code: nil, name: name)
    default: nil
    }
  }
}

extension String {
  var trimmedOfBlanks: String {
    let inner = drop(while: \.isWhitespace)
    guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(inner[...last])
  }
}
