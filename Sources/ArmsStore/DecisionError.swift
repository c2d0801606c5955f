package import ArmsModel

/// Why a person's decision was not taken; nothing was changed. Cases carry facts; the words stand in ArmsCommands.
package enum DecisionError: Error, Hashable, Sendable {
  /// Nothing is left of what the key named; the documents removed on purpose that it rested on.
  case saleGone(key: String, removed: [Tombstone])
  /// Both keys lead to one sale, and no report of its own stands behind each of them.
  case oneSale(String, String, present: String)
  /// Nothing can be decided on this field by this action; those that it may speak of.
  case wrongField(Field, Decision.Action, allowed: [Field])
  /// The sale has no such item; what it has.
  case noSuchItem(String, sale: String, items: [String])
  /// Several of the sale's items are called so.
  case severalItems(String, sale: String, items: [String])
  /// The field is of an item, and none was named.
  case itemNeeded(Field, sale: String, items: [String])
  /// The field is of the whole sale, and an item was named.
  case itemNotMeant(Field)
  /// The document says nothing of the sale; those that do.
  case notInSale(document: String, sale: String, documents: [String])
  /// The document states no value of the field; those that do.
  case noClaim(Field, item: String?, document: String, sale: String, documents: [String])
  /// The document states several values of the field, and none was named.
  case severalClaims(Field, item: String?, document: String, values: [String])
  /// The document states other values of the field.
  case noSuchValue(String, Field, document: String, values: [String])
  /// Nothing would stay in the sale.
  case nothingLeft(sale: String)
  /// The words do not stand in the document's text.
  case noSuchWords(String, document: String)
  /// What it contradicts, and whom.
  case contradicts([Contradiction])
  case noSuchDecision(Int, last: Int)
  /// It was taken back before.
  case undone(Int, by: Decision)

  /// A new decision and an earlier one that cannot both hold.
  package struct Contradiction: Hashable, Sendable {
    package var new: Decision
    package var old: Decision

    package init(new: Decision, old: Decision) {
      self.new = new
      self.old = old
    }
  }
}

/// A document that was removed on purpose.
package struct Tombstone: Hashable, Sendable {
  /// SHA-256 of the bytes that were removed.
  package var sha256: String
  /// What the document was called.
  package var name: String
  package var author: String
  package var reason: String
  /// Seconds since 1970-01-01 UTC.
  package var removedAt: Int

  package init(sha256: String, name: String, author: String, reason: String, removedAt: Int) {
    self.sha256 = sha256
    self.name = name
    self.author = author
    self.reason = reason
    self.removedAt = removedAt
  }
}
