/// Looks through bytes eight at a time for what is rarely there.
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
    let wanted = ones &* UInt64(byte)
    var at = start
    while at + 8 <= bytes.count {
      let zeros = zeros(eight(bytes, at) ^ wanted)
      if zeros != 0 { return at + zeros.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < bytes.count {
      if bytes[at] == byte { return at }
      at += 1
    }
    return nil
  }

  /// Where one of four bytes stands first at or behind `start`; nil where none does.
  package static func first(
    of one: UInt8, _ two: UInt8, _ three: UInt8, _ four: UInt8, in bytes: Span<UInt8>,
    from start: Int
  ) -> Int? {
    let wanted = (ones &* UInt64(one), ones &* UInt64(two))
    let others = (ones &* UInt64(three), ones &* UInt64(four))
    var at = start
    while at + 8 <= bytes.count {
      let eight = eight(bytes, at)
      let zeros =
        zeros(eight ^ wanted.0) | zeros(eight ^ wanted.1) | zeros(eight ^ others.0)
        | zeros(eight ^ others.1)
      if zeros != 0 { return at + zeros.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == one || byte == two || byte == three || byte == four { return at }
      at += 1
    }
    return nil
  }

  /// A top bit for each zero byte; the lowest that is set belongs to one.
  @inline(__always)
  private static func zeros(_ eight: UInt64) -> UInt64 { (eight &- ones) & ~eight & tops }

  /// `at` lies eight bytes before the end or earlier.
  @inline(__always)
  private static func eight(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
  }
}
