/// Looks through bytes many at a time for what is rarely there.
package enum EightByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether a text holds a NUL.
  package static func holdsNUL(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { unsafe first(of: 0, in: $0.span, from: 0) != nil }
  }

  /// Whether all bytes are ASCII.
  package static func isASCII(_ bytes: Span<UInt8>) -> Bool {
    var at = 0
    while at + 8 <= bytes.count {
      if eight(bytes, at) & tops != 0 { return false }
      at += 8
    }
    while at < bytes.count {
      if bytes[at] >= 0x80 { return false }
      at += 1
    }
    return true
  }

  /// Where `byte` stands first at or behind `start`; nil where it does not.
  package static func first(of byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
    let wanted = Sixteen(repeating: byte)
    var at = start
    while at + 16 <= bytes.count {
      if let place = place(sixteen(bytes, at) .== wanted) { return at + place }
      at += 16
    }
    while at < bytes.count {
      if bytes[at] == byte { return at }
      at += 1
    }
    return nil
  }

  /// Where one of five bytes stands first at or behind `start`; nil where none does.
  package static func first(
    of one: UInt8, _ two: UInt8, _ three: UInt8, _ four: UInt8, _ five: UInt8,
    in bytes: Span<UInt8>, from start: Int
  ) -> Int? {
    let wanted = (Sixteen(repeating: one), Sixteen(repeating: two), Sixteen(repeating: three))
    let others = (Sixteen(repeating: four), Sixteen(repeating: five))
    var at = start
    while at + 16 <= bytes.count {
      let sixteen = sixteen(bytes, at)
      let found =
        (sixteen .== wanted.0) .| (sixteen .== wanted.1) .| (sixteen .== wanted.2)
        .| (sixteen .== others.0) .| (sixteen .== others.1)
      if let place = place(found) { return at + place }
      at += 16
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == one || byte == two || byte == three || byte == four || byte == five { return at }
      at += 1
    }
    return nil
  }

  private typealias Sixteen = SIMD16<UInt8>

  /// `at` lies sixteen bytes before the end or earlier.
  @inline(__always)
  private static func sixteen(_ bytes: Span<UInt8>, _ at: Int) -> Sixteen {
    unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: Sixteen.self)
  }

  /// The first place that a mask marks. Its halves are asked as whole numbers: that takes no instruction that old processors lack.
  @inline(__always)
  private static func place(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? {
    let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if halves[0] | halves[1] == 0 { return nil }
    let first = UInt64(littleEndian: halves[0])
    return first != 0
      ? first.trailingZeroBitCount >> 3
      : 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount >> 3
  }

  /// `at` lies eight bytes before the end or earlier.
  @inline(__always)
  private static func eight(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
  }
}
