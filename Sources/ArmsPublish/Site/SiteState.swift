internal import Crypto

/// What a page is made of, in short: the hash of the program, the site's own words and the rows that the page tells.
package struct SiteState: Hashable, Sendable {
  /// 32 hexadecimal digits: half of a SHA-256, more than any number of pages needs.
  let text: String

  /// nil where it is no state.
  init?(text: String) {
    guard text.utf8.count == 32 else { return nil }
    self.text = text
  }

  /// Of parts, which are kept apart by their lengths.
  init(_ parts: [[UInt8]]) {
    var hash = SHA256()
    for part in parts {
      hash.update(data: Array("\(part.count) ".utf8))
      hash.update(data: part)
    }
    text = hash.finalize().prefix(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }

  init(_ parts: [String]) {
    self.init(parts.map { Array($0.utf8) })
  }

  /// This, with more.
  func with(_ parts: [[UInt8]]) -> SiteState {
    SiteState([Array(text.utf8)] + parts)
  }

  func with(_ parts: [String]) -> SiteState {
    with(parts.map { Array($0.utf8) })
  }
}
