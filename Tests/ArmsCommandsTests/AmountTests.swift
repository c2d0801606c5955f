import Testing

@testable import ArmsCommands

@Suite struct AmountTests {
  @Test(arguments: [
    ("0", 0), ("133000000", 133_000_000), ("133,300,000", 133_300_000), ("133m", 133_000_000),
    ("133.3mn", 133_300_000), ("1.98bn", 1_980_000_000), ("1.98B", 1_980_000_000),
    ("2t", 2_000_000_000_000), ("15k", 15_000),
  ]) func reads(text: String, value: Int) throws {
    #expect(try Amount.parse(text).value == value)
  }

  @Test(arguments: [
    "", "1e6", "1E6", "-5", "+5", "1,33", "1.5", "1.2345k", "m", ".5m", "1.m", "12x", "0x10", "١٢",
    "99999999999999999999", "1 000", "$5",
  ]) func refuses(text: String) {
    #expect(throws: (any Error).self) { try Amount.parse(text) }
  }
}
