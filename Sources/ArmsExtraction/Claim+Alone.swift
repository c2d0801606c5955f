import ArmsModel

extension Claim {
  /// A value that the document states alone.
  ///
  /// Nearly every claim is one. The initialiser of the other module would make the empty list of others by asking for its type
  /// each time, which cost more than the rest of a claim; here the compiler knows it.
  init(_ value: Value, citations: [Citation], rule: String, inferred: Bool = false) {
    self.init(value, citations: citations, rule: rule, inferred: inferred, others: [])
  }
}
