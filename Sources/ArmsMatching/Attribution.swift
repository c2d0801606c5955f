/// Names that stand behind "citing", "according to" and the like, or before "reported".
package enum Attribution {
  private static let after: Set<String> = ["citing", "cites", "cited", "quoting", "quotes", "told"]
  private static let before: Set<String> = ["reported", "reports"]
  private static let longest = 6

  /// Runs of one to six words beside a cue, folded: which of them is a publisher is known elsewhere.
  static func names(in text: String) -> Set<String> {
    let words = Words(text)
    var names: Set<String> = []
    for place in 0..<words.count {
      guard let cue = words.word(place, atMost: 8) else { continue }
      switch cue {
      case "to" where place > 0 && words.word(place - 1, atMost: 9) == "according":
        words.runs(after: place, Self.longest, into: &names)
      case "by" where place > 0 && words.word(place - 1, atMost: 8) == "reported":
        words.runs(after: place, Self.longest, into: &names)
      case _ where after.contains(cue):
        words.runs(after: place, Self.longest, into: &names)
      case _ where before.contains(cue):
        words.runs(before: place, Self.longest, into: &names)
      default: break
      }
    }
    return names
  }

  /// A publisher as texts name it: small letters, without an article, agencies by their usual name.
  static func folded(_ publisher: String) -> String {
    var words = MatchKey.words(publisher)
    if words.first == "the" { words.removeFirst() }
    let name = words.joined(separator: " ")
    return Aliases.source(name) ?? name
  }
}

/// Words of a text as ranges of its bytes: almost none of them is ever looked at as a string.
private struct Words {
  private let bytes: [UInt8]
  private var ranges: [Range<Int>] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var start: Int?
    for (place, byte) in bytes.enumerated() {
      if Self.isWord(byte) {
        if start == nil { start = place }
      } else if let first = start {
        ranges.append(first..<place)
        start = nil
      }
    }
    if let start { ranges.append(start..<bytes.count) }
  }

  var count: Int { ranges.count }

  /// The word in small letters; nil where it is longer.
  func word(_ place: Int, atMost length: Int) -> String? {
    let range = ranges[place]
    guard range.count <= length else { return nil }
    return String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  func runs(after place: Int, _ longest: Int, into names: inout Set<String>) {
    for last in place + 1...place + longest where last < ranges.count {
      insert(ranges[place + 1].lowerBound..<ranges[last].upperBound, into: &names)
    }
  }

  func runs(before place: Int, _ longest: Int, into names: inout Set<String>) {
    for first in max(0, place - longest)..<place {
      insert(ranges[first].lowerBound..<ranges[place - 1].upperBound, into: &names)
    }
  }

  private func insert(_ range: Range<Int>, into names: inout Set<String>) {
    let name = Attribution.folded(String(decoding: bytes[range], as: UTF8.self))
    if !name.isEmpty { names.insert(name) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
