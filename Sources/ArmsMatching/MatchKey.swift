internal import ArmsModel

/// Forms of names under which equal things are equal.
enum MatchKey {
  /// Small letters and digits with single blanks wherever letters meet digits or anything else stands: `MK-29`, `Mk 29`
  /// and `mk29` are one.
  static func designation(_ text: String) -> String {
    words(text).joined(separator: " ")
  }

  /// Runs of letters and runs of digits, in small letters.
  static func words(_ text: String) -> [String] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiWords(text.utf8) }
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var digits = false
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      guard scalar.properties.isAlphabetic || isDigit(scalar) else {
        if !word.isEmpty { words.append(String(word)) }
        word = .init()
        continue
      }
      if !word.isEmpty, isDigit(scalar) != digits {
        words.append(String(word))
        word = .init()
      }
      digits = isDigit(scalar)
      word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  private static func asciiWords(_ text: String.UTF8View) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var digits = false
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !digits { end() }
        digits = true
        word.append(byte)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if digits { end() }
        digits = false
        word.append(byte | 0x20)
      default: end()
      }
    }
    end()
    return words
  }

  /// A party's code, else its name.
  static func party(_ party: Party) -> String {
    party.code ?? "~" + designation(party.name)
  }

  /// Words that say nothing of what a thing is.
  private static let empty: Set<String> = [
    "a", "an", "and", "as", "for", "in", "new", "of", "on", "other", "related", "the", "their",
    "to", "well", "with",
    "s",
  ]

  /// The words of an item's name that tell it from others, without plural endings.
  static func nameWords(_ name: String) -> Set<String> {
    Set(
      words(name).lazy.filter { !empty.contains($0) }.map { word in
        word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
          ? String(word.dropLast()) : word
      })
  }

  /// A company's name without its legal form.
  static func company(_ name: String) -> String {
    let forms: Set<String> = [
      "ab", "ag", "as", "bv", "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated",
      "limited", "llc",
      "ltd", "nv", "plc", "sa", "spa", "the",
    ]
    let all = words(name)
    let kept = all.filter { !forms.contains($0) }
    return (kept.isEmpty ? all : kept).joined(separator: " ")
  }

  /// Half of the words and more in common: "logistics support" and "logistics and technical support".
  static func alike(_ a: Set<String>, _ b: Set<String>) -> Bool {
    let shared = a.intersection(b).count
    return shared > 0 && shared * 2 >= a.union(b).count
  }
}
