package import ArmsModel
package import ArmsStore

/// A standard's form of sales: taken one at a time, so that memory does not grow with their number.
package protocol SaleFormat {
  /// What stands before the first sale.
  mutating func begin() -> [UInt8]
  mutating func add(_ details: SaleDetails) -> [UInt8]
  /// What stands after the last.
  mutating func end() -> [UInt8]
  /// What the standard had no place for, so far.
  var losses: Losses { get }
}

/// What a standard cannot hold, counted by sales.
package struct Losses: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Other values than the one shown, as values.
    case disputes
    /// "about", "up to", "at least".
    case qualifiers
    /// The high end of a range.
    case ranges
    /// What an amount means: a notified ceiling, a contract.
    case meanings
    /// Amounts whose currency is not known.
    case currencies
    /// How many of each item.
    case quantities
    /// Dates that are no plain day, month or year.
    case dates
    /// Values that persons decided, without words of a document.
    case decisions
    /// Conditions, options, financing and other details.
    case details
    /// Where a value comes from.
    case citations
  }

  /// The number of sales that lost something of a kind.
  package private(set) var sales: [Kind: Int] = [:]

  package init() {}

  mutating func count(_ kinds: Set<Kind>) {
    for kind in kinds { sales[kind, default: 0] += 1 }
  }
}

/// How a caller words values: in one place for all that armsdb prints.
package struct PublishWords: Sendable {
  package var value: @Sendable (FactValue) -> String
  package var field: @Sendable (Field) -> String

  package init(
    value: @escaping @Sendable (FactValue) -> String, field: @escaping @Sendable (Field) -> String
  ) {
    self.value = value
    self.field = field
  }

  /// Such as "quantity of SM-3: 4".
  func said(_ fact: Fact, _ value: FactValue) -> String {
    let of = fact.field == .item ? nil : fact.item
    return "\(field(fact.field))\(of.map { " of \($0)" } ?? ""): \(self.value(value))"
  }
}

extension SaleDetails {
  /// The values of a field that were chosen.
  func chosen(_ field: Field) -> [Fact] {
    facts.filter { $0.field == field && $0.value != nil }
  }

  func documents() -> [String: DocumentRow] {
    Dictionary(sources.map { ($0.document.sha256, $0.document) }, uniquingKeysWith: { a, _ in a })
  }

  /// "SM-3 Block IIA: 4 for Japan": what a title would be.
  var title: String {
    let items = summary.items ?? "Arms"
    return summary.buyer.map { "\(items) for \($0)" } ?? items
  }

  var hasDispute: Bool { facts.contains { $0.disputed } }
}

extension Fact {
  /// Whether a claim speaks for the value that was chosen.
  func isSupported(by claim: ClaimFact) -> Bool {
    value != nil && claim.agrees && !claim.superseded && !isOfAnother(claim)
  }

  /// How a claim stands to the value that was chosen, to be put after it; nothing where it agrees.
  func remark(on claim: ClaimFact) -> String {
    if isOfAnother(claim) { return " (of another fact)" }
    return value != nil && claim.agrees ? "" : " (contradicts)"
  }
}

extension PartialDate {
  /// The date where it is a plain year, month or day, which every standard reads.
  var plain: String? {
    let shapes = [4, 7, 10]
    guard shapes.contains(text.utf8.count), !CitedDate.parts(self).isEmpty else { return nil }
    return text
  }
}
