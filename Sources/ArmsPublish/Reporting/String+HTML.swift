extension String {
  /// Text that an HTML reader takes for nothing but text, in elements and in quoted attributes.
  var escapedForHTML: String {
    // A site asks this of hundreds of thousands of short texts, and nearly all of them may stand as they are.
    utf8.allSatisfy(Self.isPlainInHTML) ? self : Self(escapingForHTML: unicodeScalars)
  }

  /// The same of scalars; with `lines`, their line ends and tabs stay.
  init(escapingForHTML scalars: some Sequence<Unicode.Scalar>, lines: Bool = false) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount + 16)
    for scalar in scalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      case "\n" where lines, "\t" where lines: bytes.append(UInt8(ascii: scalar))
      case "\r" where lines: break
      default: bytes += UTF8.encode(scalar.harmless) ?? UTF8.encodedReplacementCharacter
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }

  private static func isPlainInHTML(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: (0x20...0x7E).contains(byte)
    }
  }
}
