/// UTF-8 that was read as Windows-1252 or Latin-1 and written again: "Japanâ€™s" for "Japan’s", "TÃ¼rkiye" for "Türkiye",
/// "Â£5" for "£5". The text stays as it came; its words are read as what they were.
enum Misread {
  /// Of a scalar at `at` that such a reading may begin with, what was meant and the length in bytes; else nil.
  @inline(__always)
  static func meant(
    _ scalar: Unicode.Scalar, _ length: Int, _ bytes: Span<UInt8>, _ at: Int
  ) -> (Unicode.Scalar, Int)? {
    switch scalar.value {
    case 0xC2, 0xC3, 0xE2: sequence(scalar, length, bytes, at)
    default: nil
    }
  }

  private static func sequence(
    _ first: Unicode.Scalar, _ length: Int, _ bytes: Span<UInt8>, _ at: Int
  ) -> (Unicode.Scalar, Int)? {
    guard let (second, end) = byte(bytes, at + length) else { return nil }
    switch first.value {
    // A letter of Latin-1 that stands before a sign of Latin-1 alone: it goes, the sign stays.
    case 0xC2: return second >= 0xA0 ? ("\u{200B}", length) : nil
    case 0xC3:
      return Unicode.Scalar(0xC0 + UInt32(second & 0x3F)).map { ($0, end - at) }
    default:
      guard let (third, end) = byte(bytes, end) else { return nil }
      if second == 0x82, third == 0xAC { return ("\u{20AC}", end - at) }
      guard second == 0x80 else { return nil }
      return Unicode.Scalar(0x2000 + UInt32(third & 0x3F)).map { ($0, end - at) }
    }
  }

  /// The byte from 0x80 to 0xBF that the scalar at `at` is in Windows-1252 or Latin-1, with the index after it.
  private static func byte(_ bytes: Span<UInt8>, _ at: Int) -> (UInt8, Int)? {
    guard at < bytes.count, bytes[at] >= 0x80 else { return nil }
    let (scalar, length) = Tokeniser.scalar(bytes, at)
    if (0x80...0xBF).contains(scalar.value) { return (UInt8(scalar.value), at + length) }
    return windows[scalar.value].map { ($0, at + length) }
  }

  /// What Windows-1252 has at 0x80 to 0x9F, where that is not a control character.
  private static let windows: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87,
    0x2C6: 0x88, 0x2030: 0x89, 0x160: 0x8A, 0x2039: 0x8B, 0x152: 0x8C, 0x17D: 0x8E, 0x2018: 0x91,
    0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x2DC: 0x98,
    0x2122: 0x99, 0x161: 0x9A, 0x203A: 0x9B, 0x153: 0x9C, 0x17E: 0x9E, 0x178: 0x9F,
  ]
}
