package import ArmsModel

/// Everything that is known of one sale.
package struct SaleDetails: Hashable, Sendable {
  package var summary: SaleRow
  /// Every key that leads here, sorted; `summary.key` among them.
  package var keys: [String]
  package var mechanism: Mechanism?
  package var transmittal: String?
  /// Every field that has a chosen value or a claim, in the order of `Field`; quantities follow their item.
  package var facts: [Fact]
  package var items: [ItemFact]
  /// The documents that speak of it, in the order: published (unknown last), hash.
  package var sources: [SourceRow]
  /// What the sources leave open, in the order of `Field`.
  package var open: [OpenQuestion]
  /// What persons decided on it and did not take back, in the order of the file.
  package var decisions: [DecisionRow]

  package init(
    summary: SaleRow, keys: [String], mechanism: Mechanism?, transmittal: String?, facts: [Fact],
    items: [ItemFact], sources: [SourceRow], open: [OpenQuestion], decisions: [DecisionRow] = []
  ) {
    self.summary = summary
    self.keys = keys
    self.mechanism = mechanism
    self.transmittal = transmittal
    self.facts = facts
    self.items = items
    self.sources = sources
    self.open = open
    self.decisions = decisions
  }
}

/// A value of any field.
package enum FactValue: Hashable, Sendable {
  case party(Party)
  case stage(Stage)
  case mechanism(Mechanism)
  /// A transmittal number or a contractor's name.
  case text(String)
  case date(PartialDate)
  case money(SaleValue)
  case quantity(Quantity)
  /// An item's designation and the words of the text.
  case item(designation: String?, name: String)
  case detail(Detail)
}

/// One field of a sale, with the value that was chosen and every claim to it.
package struct Fact: Hashable, Sendable {
  package var field: Field
  /// The item's label (designation, else name), where the field is of an item.
  package var item: String?
  /// nil where there are claims and none was chosen.
  package var value: FactValue?
  /// Why this value was chosen, in words.
  package var reason: String?
  package var inferred: Bool
  package var disputed: Bool
  /// The number of the decision that set or preferred the value.
  package var decision: Int?
  package var claims: [ClaimFact]

  package init(
    field: Field, item: String?, value: FactValue?, reason: String?, inferred: Bool,
    disputed: Bool, decision: Int? = nil, claims: [ClaimFact]
  ) {
    self.field = field
    self.item = item
    self.value = value
    self.reason = reason
    self.inferred = inferred
    self.disputed = disputed
    self.decision = decision
    self.claims = claims
  }
}

extension Fact {
  /// Whether a claim is of another fact than the chosen value: a ceiling beside a contract's price, what was approved
  /// before a contract, a delivery of some, the date of an earlier stage.
  package func isOfAnother(_ claim: ClaimFact) -> Bool {
    [.value, .quantity, .announced].contains(field) && value != nil && !claim.compared
      && !claim.superseded && claim.decided == nil && claim.value != value
      && !isTakenBack(claim)
  }

  /// Whether a claim is one that its document says was wrong, or that a later one of its publisher does.
  package func isTakenBack(_ claim: ClaimFact) -> Bool {
    claim.isRetracted
      || !claim.compared && !claim.superseded
        && claims.contains { $0.isRetracted && $0.value == claim.value }
  }

  /// Whether a claim agrees with the chosen value; nil where it is of another fact.
  package func agreement(_ claim: ClaimFact) -> Bool? {
    isOfAnother(claim) ? nil : claim.agrees
  }
}

/// What one document states of one field.
package struct ClaimFact: Hashable, Sendable {
  package var value: FactValue
  package var rule: String
  package var inferred: Bool
  /// True where the document hands the value on beside the one it makes its own.
  package var other: Bool
  /// False where it contradicts the chosen value.
  package var agrees: Bool
  /// False where it is of another fact than the chosen value (a ceiling beside a contract's price, what was approved
  /// before a contract, a delivery of some) or no longer counts: it neither agrees nor contradicts.
  package var compared: Bool
  /// Hash and name of the document.
  package var document: String
  package var documentName: String
  /// True where the document tells it in passing.
  package var background: Bool
  /// True where the document is an earlier version of a text: what it says does not count.
  package var superseded: Bool
  /// What persons decided on it, in words; nil where nothing.
  package var decided: String?
  package var passages: [Passage]

  /// Whether its document says that it was wrong.
  package var isRetracted: Bool { rule.hasSuffix(Claim<String>.retractedMark) }

  package init(
    value: FactValue, rule: String, inferred: Bool, other: Bool, agrees: Bool,
    compared: Bool = true, document: String, documentName: String, background: Bool,
    superseded: Bool = false, decided: String? = nil, passages: [Passage]
  ) {
    self.value = value
    self.rule = rule
    self.inferred = inferred
    self.other = other
    self.agrees = agrees
    self.compared = compared
    self.document = document
    self.documentName = documentName
    self.background = background
    self.superseded = superseded
    self.decided = decided
    self.passages = passages
  }
}

/// A citation in its surroundings: the rest of its sentence, cut to a few hundred characters.
package struct Passage: Hashable, Sendable {
  package var citation: Citation
  package var before: String
  package var after: String
  /// Whether its sentence began before `before`, which has the words next to it only; `after` likewise.
  package var isCutBefore = false
  package var isCutAfter = false
  /// Where it stands in the original; nil where nothing is known of that.
  package var place: Place?
  /// What leads a browser to it, behind the `#` of its page's address; nil where the document is no page.
  package var fragment: String?
  /// The address that opens a browser at it; nil where the document is no page with an address.
  package var address: String?

  /// Where it stands in the original, as the view `evidence` tells it; nil where the text is all there is.
  package var placeWords: String? { place?.words ?? address ?? fragment.map { "#" + $0 } }

  package init(citation: Citation, before: String, after: String) {
    self.citation = citation
    self.before = before
    self.after = after
  }

  /// `before` as a reader is shown it, with a sign of omission where the sentence began earlier; `shownAfter` likewise.
  package var shownBefore: String { isCutBefore ? "… \(before)" : before }
  package var shownAfter: String {
    guard isCutAfter else { return after }
    return after.last.map(\.isWhitespace) == true ? "\(after)…" : "\(after) …"
  }
}

/// An item of a sale as chosen.
package struct ItemFact: Hashable, Sendable {
  /// Designation, else name: what `Fact.item` names it by.
  package var label: String
  package var designation: String?
  package var name: String
  package var family: String?
  package var category: ArmsModel.Category
  package var support: Bool
  package var quantity: Quantity?
  /// The stage of the reports that state it, where the sale's own is of the other side of a contract.
  package var quantityStage: Stage?
  /// True where independent documents state quantities that no one number satisfies.
  package var disputed: Bool

  package init(
    label: String, designation: String?, name: String, family: String?,
    category: ArmsModel.Category, support: Bool, quantity: Quantity?, quantityStage: Stage? = nil,
    disputed: Bool
  ) {
    self.label = label
    self.designation = designation
    self.name = name
    self.family = family
    self.category = category
    self.support = support
    self.quantity = quantity
    self.quantityStage = quantityStage
    self.disputed = disputed
  }
}

/// A document that speaks of a sale.
package struct SourceRow: Hashable, Sendable {
  package var document: DocumentRow
  /// True where every report of the sale in it is background.
  package var background: Bool
  /// How many claims of the sale it bears.
  package var claims: Int

  package init(document: DocumentRow, background: Bool, claims: Int) {
    self.document = document
    self.background = background
    self.claims = claims
  }
}

/// Something that a reader would ask and the documents do not settle.
package enum OpenQuestion: Hashable, Sendable {
  /// No document tells the field.
  case unknown(Field)
  /// No document tells how many of this item.
  case unknownQuantity(item: String)
  /// No words state it; it follows from a product or company.
  case inferred(Field, value: String)
  /// Documents contradict one another.
  case disputed(Field, item: String?)
  /// What comes from one source speaks against the chosen value with these; the first document that does.
  case differing(Field, item: String?, values: [FactValue], document: String)
  /// A value whose currency a document prints in doubt; the readings, likeliest first, and whether other documents
  /// settle it.
  case doubtfulCurrency(readings: [String], document: String, settled: String?)
  /// A party or value that a document calls undisclosed.
  case undisclosed(String)
}
