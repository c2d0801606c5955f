package import ArmsModel

/// A value chosen for one field of a sale.
package struct Choice<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package var inferred: Bool
  /// Why this reading won, in words a reader understands: "quoted official statement", "most precise of 3 that agree".
  package var reason: String
  /// True where independent documents state values that no single value satisfies.
  package var disputed: Bool
  /// False where statements differ and nothing but their order of publication speaks for this one.
  package var settled: Bool
  /// The number of the decision that set or preferred it.
  package var decision: Int?
  /// Indexes into the sale's reports: those that state the value or fit it, and those that contradict it.
  package var supporting: [Int]
  package var opposing: [Int]

  package init(
    _ value: Value, inferred: Bool = false, reason: String, disputed: Bool = false,
    settled: Bool = true, decision: Int? = nil, supporting: [Int] = [], opposing: [Int] = []
  ) {
    self.value = value
    self.inferred = inferred
    self.reason = reason
    self.disputed = disputed
    self.settled = settled
    self.decision = decision
    self.supporting = supporting
    self.opposing = opposing
  }
}

/// An item of a sale, brought together from the items of its reports.
package struct ResolvedItem: Hashable, Sendable {
  package var designation: String?
  package var name: String
  package var family: String?
  package var category: ArmsModel.Category
  package var support: Bool
  package var quantity: Choice<Quantity>?
  /// The stage of the reports that state the quantity, where the sale has passed from what was asked for or approved to a
  /// contract since, or the other way round by decision; nil where it is of the sale's own side.
  package var quantityStage: Stage?
  /// Where it is stated: indexes of the sale's report and of the item in that report.
  package var members: [Member]

  package struct Member: Hashable, Sendable {
    package var report: Int
    package var item: Int

    package init(report: Int, item: Int) {
      self.report = report
      self.item = item
    }
  }

  package init(
    designation: String?, name: String, family: String?, category: ArmsModel.Category,
    support: Bool, quantity: Choice<Quantity>?, quantityStage: Stage? = nil, members: [Member]
  ) {
    self.designation = designation
    self.name = name
    self.family = family
    self.category = category
    self.support = support
    self.quantity = quantity
    self.quantityStage = quantityStage
    self.members = members
  }
}

/// A group of reports about the same transfer, with the values chosen from their claims.
package struct ResolvedSale: Hashable, Sendable {
  /// `S-` and eight characters of Crockford's base 32, from the anchor of the earliest report.
  package var key: String
  /// Every key that a report of this sale would give on its own, `key` among them.
  package var keys: [String]
  /// In the order: published (unknown last), document hash, place in the text.
  package var reports: [SourcedReport]
  /// True where every report of it is background.
  package var background: Bool
  package var sellers: [Choice<Party>]
  package var buyers: [Choice<Party>]
  package var stage: Choice<Stage>?
  package var mechanism: Choice<Mechanism>?
  package var transmittal: Choice<String>?
  package var announced: Choice<PartialDate>?
  package var value: Choice<SaleValue>?
  /// As `ResolvedItem.quantityStage`, of the value.
  package var valueStage: Stage?
  package var items: [ResolvedItem]
  package var contractors: [Choice<String>]

  package init(
    key: String, keys: [String], reports: [SourcedReport], background: Bool,
    sellers: [Choice<Party>] = [], buyers: [Choice<Party>] = [], stage: Choice<Stage>? = nil,
    mechanism: Choice<Mechanism>? = nil, transmittal: Choice<String>? = nil,
    announced: Choice<PartialDate>? = nil, value: Choice<SaleValue>? = nil,
    valueStage: Stage? = nil, items: [ResolvedItem] = [], contractors: [Choice<String>] = []
  ) {
    self.key = key
    self.keys = keys
    self.reports = reports
    self.background = background
    self.sellers = sellers
    self.buyers = buyers
    self.stage = stage
    self.mechanism = mechanism
    self.transmittal = transmittal
    self.announced = announced
    self.value = value
    self.valueStage = valueStage
    self.items = items
    self.contractors = contractors
  }
}
