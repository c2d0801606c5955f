import Testing

@testable import ArmsStore

@Suite struct RowSetTests {
  @Test func itHoldsWhatASetHolds() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let first = Int.random(in: 1...1_000, using: &random)
      let rows = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        first + Int.random(in: 0...300, using: &random)
      }
      let wanted = Set(rows)
      let set = RowSet(rows)
      #expect(Array(set) == wanted.sorted(), "\(rows)")
      #expect(set.count == wanted.count, "\(rows)")
      #expect((0...1_400).allSatisfy { set.contains($0) == wanted.contains($0) }, "\(rows)")
    }
  }

  @Test func anEmptyOneHoldsNothing() {
    #expect(!RowSet().contains(0))
    #expect(!RowSet().contains(7))
    #expect(Array(RowSet()).isEmpty)
  }
}
