/// Folding of letters: lower case without accents, so that "Türkiye", "TÜRKIYE" and "Turkiye" are one word.
enum Folding {
  enum Class: UInt8 {
    case other, letter, digit, space, newline
    /// A control character, and with it what a terminal would take for its command.
    case control
  }

  /// The class of each ASCII byte.
  static let classes: [Class] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 10, 13, 12, 11: .newline
    case 32, 9: .space
    case 0..<32, 127: .control
    default: .other
    }
  }

  /// An ASCII letter in lower case; nil for other bytes.
  @inline(__always)
  static func foldedLetter(_ byte: UInt8) -> UInt8? {
    let lower = byte | 0x20
    return byte < 0x80 && lower >= 0x61 && lower <= 0x7A ? lower : nil
  }

  /// What a scalar beyond ASCII is to the tokeniser.
  enum Foreign {
    case letter
    case space
    case newline
    /// A sign, as the ASCII sign it stands for, or 0.
    case sign(UInt8)
    /// Nothing: soft hyphens, joiners and marks of direction.
    case ignored
    /// The one-byte form of a terminal's "ESC [", with what follows it.
    case control
  }

  static func foreign(_ scalar: Unicode.Scalar) -> Foreign {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x85, 0x2028, 0x2029: .newline
    case 0x9B, 0x9D: .control
    // Windows-1252 read as Latin-1: its quotation marks, dashes, bullet and euro sign.
    case 0x82, 0x91, 0x92: .sign(UInt8(ascii: "'"))
    case 0x84, 0x93, 0x94: .sign(UInt8(ascii: "\""))
    case 0x96, 0x97: .sign(UInt8(ascii: "-"))
    case 0x80, 0x95: .sign(0)
    case 0x80...0x9F: .ignored
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: .ignored
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .sign(UInt8(ascii: "-"))
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x00B4: .sign(UInt8(ascii: "'"))
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB: .sign(UInt8(ascii: "\""))
    case 0x2026: .sign(UInt8(ascii: "."))
    case 0xAA, 0xBA, 0xB5, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2C1, 0x370...0x3FF, 0x400...0x52F:
      .letter
    case 0x300...0x36F: .letter
    case 0x1E00...0x1EFF: .letter
    case 0..<0x2BC: .sign(0)
    default: scalar.properties.isAlphabetic ? .letter : .sign(0)
    }
  }

  /// Appends the folded form of a letter beyond ASCII.
  static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if (0x300...0x36F).contains(scalar.value) { return }
    if let plain = plain[scalar.value] {
      folded.append(contentsOf: plain.utf8)
      return
    }
    folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }

  /// Letters with marks, as the plain letters that English texts print for them.
  private static let plain: [UInt32: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąǎÀÁÂÃÄÅĀĂĄ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđĎĐð"),
      ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"),
      ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("j", "ĵ"), ("k", "ķ"),
      ("l", "ĺļľŀłĹĻĽŁ"), ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("r", "ŕŗřŘ"),
      ("s", "śŝşšșŚŜŞŠȘ"), ("t", "ţťŧțŢŤȚ"), ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("w", "ŵ"),
      ("y", "ýÿŷÝŸ"), ("z", "źżžŹŻŽ"), ("ae", "æÆ"), ("oe", "œŒ"), ("ss", "ß"), ("th", "þÞ"),
    ]
    var table: [UInt32: String] = [:]
    for (plain, letters) in groups {
      for scalar in letters.unicodeScalars { table[scalar.value] = plain }
    }
    return table
  }()
}
