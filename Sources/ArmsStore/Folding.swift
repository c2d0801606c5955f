/// Forms of names that compare and index well.
package enum Folding {
  /// Small letters without marks, single blanks: `  Türkiye ` is `turkiye`.
  package static func name(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var blank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        blank = true
        continue
      }
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if blank, !folded.isEmpty { folded.append(" ") }
      blank = false
      if let plain = plainLetters[scalar] {
        folded.append(contentsOf: plain.unicodeScalars)
      } else {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(folded)
  }

  /// A designation in small letters and digits, with a blank wherever one ends: `F-16C Block 70` and `F16C block70` are
  /// both `f 16 c block 70`, so that a family is a prefix that ends at a blank.
  package static func designation(_ text: String) -> String {
    enum Kind { case letter, digit, other }
    var key = ""
    var last = Kind.other
    for scalar in name(text).unicodeScalars {
      let kind: Kind =
        switch scalar {
        case "0"..."9": .digit
        case _ where scalar.properties.isAlphabetic: .letter
        default: .other
        }
      if kind != last, kind != .other, !key.isEmpty { key += " " }
      if kind != .other { key.unicodeScalars.append(scalar) }
      last = kind
    }
    return key
  }

  /// The words of a text in the form of `name`; points, hyphens and strokes within one stay ("mk-29", "k9a1").
  static func words(_ text: String) -> Set<String> {
    let parts = name(text).unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || ["-", "/", ".", "'", "’"].contains(scalar))
    }
    return Set(
      parts.compactMap { part in
        var part = part
        while let last = part.last, [".", "-", "/", "'", "’"].contains(last) { part.removeLast() }
        while let first = part.first, [".", "-", "/", "'", "’"].contains(first) {
          part.removeFirst()
        }
        return part.isEmpty ? nil : String(part)
      })
  }

  /// Letters of Latin-1 and Latin Extended-A with their plain forms: Swift's library takes no marks off.
  private static let plainLetters: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("ae", "æÆ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"),
      ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"),
      ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľŀłĹĻĽĿŁ"),
      ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("oe", "œŒ"), ("r", "ŕŗřŔŖŘ"),
      ("s", "śŝşšșŚŜŞŠȘ"), ("ss", "ß"), ("t", "ţťŧțŢŤŦȚ"), ("th", "þÞ"),
      ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, marked) in groups {
      for scalar in marked.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()

  /// How many letters must be changed, added, dropped or swapped to make one name of the other; `limit` + 1 where more.
  package static func distance(_ a: String, _ b: String, limit: Int) -> Int {
    let a = Array(a.unicodeScalars)
    let b = Array(b.unicodeScalars)
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + Array(repeating: 0, count: b.count)
      for j in 1...b.count {
        let same = a[i - 1] == b[j - 1]
        current[j] = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      (beforeLast, last) = (last, current)
    }
    return min(last[b.count], limit + 1)
  }
}
