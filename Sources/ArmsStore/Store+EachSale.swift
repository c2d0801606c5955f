extension Store {
  /// Hands the details of every matching sale within limit and offset to `body`, one at a time and all of one moment, and
  /// returns how many there were.
  @discardableResult
  package func eachSale(
    _ filter: SalesFilter, _ body: (SaleDetails) throws -> Void
  ) throws -> Int {
    try eachOpenSale(filter) { try body(try $0.details()) }
  }
}
