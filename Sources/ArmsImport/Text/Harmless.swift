/// Characters of a stranger's text that a terminal or an editor would act on instead of showing.
package enum Harmless {
  /// Control characters, marks and overrides of direction, line separators and the byte order mark; all of them lie
  /// below U+10000. Line feed and tab are the caller's to decide.
  package static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// `text` with every dangerous character written out, such as `\u{1B}`; those that `keeping` holds stay.
  package static func shown(_ text: String, keeping: String = "") -> String {
    let kept = Set(keeping.unicodeScalars)
    guard text.unicodeScalars.contains(where: { isDangerous($0) && !kept.contains($0) }) else {
      return text
    }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isDangerous(scalar), !kept.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        shown.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }
}
