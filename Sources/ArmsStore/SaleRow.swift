package import ArmsModel

/// One sale as a list shows it: the chosen reading of each field.
package struct SaleRow: Hashable, Sendable {
  /// The public key, `S-` and eight characters.
  package var key: String
  /// Names, sorted, joined by "; "; nil where unknown.
  package var seller: String?
  /// True where no document states the seller.
  package var sellerInferred: Bool
  package var buyer: String?
  /// What is sold, with quantities ("SM-3 Block IIA: 4; …"), support left out unless there is nothing else.
  package var items: String?
  package var value: SaleValue?
  /// The stage of the reports that state the value, where the sale's own is of the other side of a contract.
  package var valueStage: Stage?
  package var stage: Stage?
  package var announced: PartialDate?
  /// How many documents speak of it; copies under several paths count once, earlier versions not.
  package var documents: Int
  package var disputed: Bool
  package var background: Bool
  /// True where only earlier versions of documents speak of it: it counts nowhere.
  package var superseded: Bool
  /// How many of `documents` vanished from where they stood.
  package var withdrawn: Int

  package init(
    key: String, seller: String?, sellerInferred: Bool, buyer: String?, items: String?,
    value: SaleValue?, stage: Stage?, announced: PartialDate?, documents: Int, disputed: Bool,
    background: Bool, superseded: Bool = false, valueStage: Stage? = nil, withdrawn: Int = 0
  ) {
    self.key = key
    self.seller = seller
    self.sellerInferred = sellerInferred
    self.buyer = buyer
    self.items = items
    self.value = value
    self.valueStage = valueStage
    self.stage = stage
    self.announced = announced
    self.documents = documents
    self.disputed = disputed
    self.background = background
    self.superseded = superseded
    self.withdrawn = withdrawn
  }
}
