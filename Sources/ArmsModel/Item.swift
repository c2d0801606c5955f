/// What is sold, as one document states it.
package struct Item: Hashable, Sendable {
  /// The system's name as the trade writes it ("SM-3 Block IIA"); nil where nothing known is named.
  package var designation: String?
  /// The words of the text.
  package var name: String
  /// The family a system belongs to ("SM-3"), for search and matching; nil where nothing known is named.
  package var family: String?
  package var category: Category
  /// Spares, training, services and other things without an identity of their own.
  package var support: Bool
  package var quantity: Claim<Quantity>?
  package var citations: [Citation]
  package var rule: String

  package init(
    designation: String?, name: String, family: String? = nil, category: Category = .other,
    support: Bool = false, quantity: Claim<Quantity>? = nil, citations: [Citation], rule: String
  ) {
    self.designation = designation
    self.name = name
    self.family = family
    self.category = category
    self.support = support
    self.quantity = quantity
    self.citations = citations
    self.rule = rule
  }
}
