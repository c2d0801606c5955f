package import ArmsModel
internal import SQLiteKit

/// Who decides, and why.
package struct Judgement: Hashable, Sendable {
  package var author: String
  package var reason: String

  package init(author: String, reason: String) {
    self.author = author
    self.reason = reason
  }
}

extension Store {
  /// That two sales are one, or are different ones. Two keys of one sale speak of the reports that they come from.
  /// Throws `DecisionError.oneSale` where these cannot be told apart.
  package func pairDecision(
    _ action: Decision.Action, _ first: SaleReference, _ second: SaleReference,
    _ judgement: Judgement
  ) throws -> Decision {
    try translating {
      var sides: ([Anchor], [Anchor])
      if first.id != second.id {
        sides = (try anchors(ofSale: first.id), try anchors(ofSale: second.id))
      } else {
        guard let a = first.own, let b = second.own, a != b else {
          throw DecisionError.oneSale(first.given, second.given, present: first.key)
        }
        sides = ([a], [b])
      }
      return Decision(
        action: action, anchors: sides.0, others: sides.1, author: judgement.author,
        reason: judgement.reason, madeAt: Self.now)
    }
  }

  /// That what some documents say, each named by hash, or a report named by its own key, does not belong to the sale.
  package func splitDecision(
    _ sale: SaleReference, documents: [String] = [], reports: [SaleReference] = [],
    _ judgement: Judgement
  ) throws -> Decision {
    try translating {
      let all = try anchors(ofSale: sale.id)
      var out: Set<Anchor> = []
      for document in documents {
        let found = all.filter { $0.document == document }
        guard !found.isEmpty else { throw try notInSale(document, sale) }
        out.formUnion(found)
      }
      for report in reports {
        guard report.id == sale.id, let anchor = report.own else {
          throw DecisionError.oneSale(report.given, sale.given, present: report.key)
        }
        out.insert(anchor)
      }
      let rest = all.filter { !out.contains($0) }
      guard !rest.isEmpty else { throw DecisionError.nothingLeft(sale: sale.key) }
      return Decision(
        action: .split, anchors: all.filter(out.contains), others: rest, author: judgement.author,
        reason: judgement.reason, madeAt: Self.now)
    }
  }

  /// That of the claims to a field the one of `document` (a hash) is to be shown, or does not count. `value`, in its
  /// canonical text or as digits without a currency, says which, where it states several. `item` is a name of the item,
  /// and others of what bears it, where the field is of one of several. Throws `DecisionError`.
  package func claimDecision(
    _ action: Decision.Action, _ sale: SaleReference, _ field: Field, item: [String] = [],
    document: String, value: String?, _ judgement: Judgement
  ) throws -> Decision {
    try translating {
      try requireField(field, action)
      let label = try itemLabel(item, field, sale)
      let all = try anchors(ofSale: sale.id)
      guard all.contains(where: { $0.document == document }) else {
        throw try notInSale(document, sale)
      }
      let claims = try FieldClaims(database: database, sale: sale.id, field: field, item: label)
      let own = try claims.of(document: document)
      let values = own.map(\.value).reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      guard !values.isEmpty else {
        throw DecisionError.noClaim(
          field, item: label, document: try name(of: document), sale: sale.key,
          documents: try claims.documents())
      }
      var chosen: String
      if let value {
        let meant = Self.meant(by: value, field, among: values)
        guard let known = meant.first else {
          throw DecisionError.noSuchValue(
            value, field, document: try name(of: document), values: values)
        }
        guard meant.count == 1 else {
          throw DecisionError.severalClaims(
            field, item: label, document: try name(of: document), values: meant)
        }
        chosen = known
      } else if action == .prefer, [.seller, .buyer, .contractor].contains(field) {
        // Whom one document names, it names together.
        chosen = values.joined(separator: "; ")
      } else if values.count == 1 || action == .prefer && own.filter(\.isOwn).count == 1 {
        chosen = own.first(where: \.isOwn)?.value ?? values[0]
      } else {
        throw DecisionError.severalClaims(
          field, item: label, document: try name(of: document), values: values)
      }
      let stating = Set(
        own.filter {
          DecidedValue.parties(chosen).map(\.name).contains($0.value) || $0.value == chosen
        }
        .map(\.anchor))
      return Decision(
        action: action, anchors: all.filter(stating.contains), field: field,
        item: field == .quantity ? label : nil, value: chosen, author: judgement.author,
        reason: judgement.reason, madeAt: Self.now)
    }
  }

  /// Those of the values that a person may mean.
  private static func meant(by value: String, _ field: Field, among values: [String]) -> [String] {
    if let exact = values.first(where: { $0 == value }) { return [exact] }
    if let like = values.first(where: { Folding.name($0) == Folding.name(value) }) { return [like] }
    guard field == .value, let amount = Int(value) else { return [] }
    return values.filter { Money(canonical: $0)?.amount == amount }
  }

  /// A value for a field, in the text of `DecidedValue` or its canonical one; it stands beside what documents say.
  /// Throws `DecisionError`.
  package func setDecision(
    _ sale: SaleReference, _ field: Field, item: [String] = [], value: String,
    evidence: Decision.Evidence?, _ judgement: Judgement
  ) throws -> Decision {
    try translating {
      try requireField(field, .set)
      let label = try itemLabel(item, field, sale)
      return Decision(
        action: .set, anchors: try anchors(ofSale: sale.id), field: field, item: label,
        value: value, evidence: evidence, author: judgement.author, reason: judgement.reason,
        madeAt: Self.now)
    }
  }

  /// A document as evidence, with its words where they are given. Throws `DecisionError.noSuchWords`.
  package func evidence(_ document: DocumentRow, quote: String?) throws -> Decision.Evidence {
    guard let quote else { return Decision.Evidence(document: document.sha256) }
    let text = try self.text(sha256: document.sha256) ?? ""
    guard let start = SentenceContext(text).place(of: quote) else {
      throw DecisionError.noSuchWords(quote, document: document.name)
    }
    return Decision.Evidence(
      document: document.sha256,
      citation: Citation(
        start: start, end: start + quote.unicodeScalars.count, quote: quote))
  }

  /// What the value of the sale means as it is shown now.
  package func valueMeaning(of sale: SaleReference) throws -> ValueMeaning? {
    try translating {
      try database.first(
        "SELECT value_meaning FROM sales WHERE id = ?1", sale.id,
        body: { try $0.optionalWord(0) }) ?? nil
    }
  }

  // MARK: What may be named

  private func requireField(_ field: Field, _ action: Decision.Action) throws {
    var allowed: [Field] = [
      .seller, .buyer, .stage, .mechanism, .transmittal, .announced, .value, .quantity,
      .contractor,
    ]
    if action == .reject { allowed.append(.item) }
    guard allowed.contains(field) else {
      throw DecisionError.wrongField(field, action, allowed: allowed)
    }
  }

  /// The sale's item that a name means: a label, a designation, a name or family, or one of which it is the beginning
  /// up to the end of a part (`AIM-120` of AIM-120C-7). A rejected reading of an item is named by itself.
  private func itemLabel(
    _ names: [String], _ field: Field, _ sale: SaleReference
  ) throws -> String? {
    guard field == .quantity || field == .item else {
      if !names.isEmpty { throw DecisionError.itemNotMeant(field) }
      return nil
    }
    let items = try database.all(
      "SELECT label, designation, name, family FROM items WHERE sale_id = ?1 ORDER BY position",
      sale.id
    ) {
      (
        label: try $0.text(0),
        keys: try [$0.text(0), $0.optionalText(1), $0.text(2), $0.optionalText(3)]
          .compactMap { $0.map(Folding.designation) }
      )
    }
    let labels = items.map(\.label)
    guard let name = names.first else {
      if items.count == 1 { return labels[0] }
      throw DecisionError.itemNeeded(field, sale: sale.key, items: labels)
    }
    let wanted = names.map(Folding.designation).filter { !$0.isEmpty }
    let tests: [(String, String) -> Bool] = [
      { $0 == $1 }, { key, wanted in key.hasPrefix(wanted + " ") },
    ]
    if let own = wanted.first, let exact = items.first(where: { $0.keys[0] == own }) {
      return exact.label
    }
    for test in tests {
      let like = items.filter { item in
        item.keys.contains { key in wanted.contains { test(key, $0) } }
      }
      if like.count == 1 { return like[0].label }
      if like.count > 1 {
        throw DecisionError.severalItems(name, sale: sale.key, items: like.map(\.label))
      }
    }
    throw DecisionError.noSuchItem(name, sale: sale.key, items: labels)
  }

  private func notInSale(_ document: String, _ sale: SaleReference) throws -> DecisionError {
    .notInSale(
      document: try name(of: document), sale: sale.key,
      documents: try sources(ofSale: sale.id).map(\.document.name))
  }

  /// What a document is called; the beginning of its hash where it is not here.
  func name(of document: String) throws -> String {
    if let id = try documentRows.id(sha256: document), let row = try documentRow(id) {
      return row.name
    }
    return try tombstones(of: document).first?.name ?? String(document.prefix(12))
  }
}
