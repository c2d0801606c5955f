/// Eight bytes of a text read as one number: how many ASCII letters they begin with, and these folded.
struct EightBytes {
  /// How many letters stand before the first byte that is none.
  let letters: Int
  /// The letters in lower case, the first lowest, zeros behind.
  let folded: UInt64
  /// Whether all of them are capitals.
  let isAllCapitals: Bool
  let startsWithCapital: Bool

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// `at` must lie eight bytes before the end or earlier.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at: Int) {
    let raw = UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
    let lower = raw | (Self.ones &* 0x20)
    // The top bit of each byte: a letter from "a" on, and not beyond "z", and no byte of a longer character.
    let seven = lower & ~Self.tops
    let isLetter =
      (seven &+ Self.ones &* 0x1F) & ~(seven &+ Self.ones &* 0x05) & ~raw & Self.tops
    let other = ~isLetter & Self.tops
    letters = other == 0 ? 8 : other.trailingZeroBitCount >> 3
    let mask = letters == 8 ? UInt64.max : (1 << UInt64(letters * 8)) &- 1
    folded = lower & mask
    isAllCapitals = raw & (Self.ones &* 0x20) & mask == 0
    startsWithCapital = raw & 0x20 == 0
  }
}
