/// Marks that lead from a cell to a note below its table: "24¹", "Turkey†", "1,200 [2]", "36*".
enum Footnotes {
  /// The text without the marks at its end; a text of nothing else stays.
  static func cut(_ text: Substring) -> Substring {
    var rest = text
    while let last = rest.unicodeScalars.last {
      if isMark(last) || last == " " && rest.unicodeScalars.count > 1 {
        rest = Substring(rest.unicodeScalars.dropLast())
      } else if last == "]", let open = rest.lastIndex(of: "["),
        rest[open...].unicodeScalars.count <= 5
      {
        rest = rest[..<open]
      } else {
        break
      }
    }
    return rest.isEmpty ? text : rest
  }

  /// Small raised digits, daggers, stars and section signs.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: true
    default: "*†‡§".unicodeScalars.contains(scalar)
    }
  }
}
