/// Text in Windows-1252, the usual encoding of old western text files.
enum Windows1252 {
  /// What 0x80 to 0x9F stand for; 0 for the five that stand for nothing. The rest is Latin-1.
  /// Source: Unicode Consortium, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The code unit that a byte stands for; nil for the five that stand for nothing.
  static func unit(of byte: UInt8) -> UInt16? {
    guard byte >= 0x80, byte < 0xA0 else { return UInt16(byte) }
    let unit = upper[Int(byte) - 0x80]
    return unit == 0 ? nil : unit
  }

  static func decode(_ bytes: [UInt8]) throws(InputProblem.Reason) -> DecodedText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      guard let unit = unit(of: byte) else { throw .undecodable(byte: byte, at: index) }
      units.append(unit)
    }
    return DecodedText(
      text: String(decoding: units, as: UTF16.self), format: "windows-1252",
      note: "encoding: read as windows-1252, since it is not UTF-8")
  }
}
