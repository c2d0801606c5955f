internal import ArmsModel
internal import Crypto

/// Addresses of pages, below the site's folder. They depend on what a page is about and on nothing else, so that they stay.
enum SiteAddress {
  static func sale(_ key: String) -> String { "sales/\(key).html" }

  /// The key of the sale that a page is of; nil for other pages.
  static func key(ofPage name: String) -> String? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "sales", parts[1].hasPrefix("S-"),
      parts[1].hasSuffix(".html"), parts[1].utf8.count == 15
    else { return nil }
    return String(parts[1].dropLast(5))
  }

  /// Sixteen digits of the hash: enough for any number of documents, and short.
  static func document(_ sha256: String) -> String { "documents/\(sha256.prefix(16)).html" }

  static func party(_ party: Party, in folder: String) -> String {
    let name = party.code?.lowercased() ?? slug(party.name)
    return "\(folder)/\(name).html"
  }

  static func system(_ label: String) -> String { "systems/\(slug(label)).html" }

  /// The further pages of a list of sales: `buyers/jpn-2.html`. No name of a party or system ends so, since those that are
  /// no codes end with six digits of a hash.
  static func page(of address: String, _ number: Int) -> String {
    number == 1 ? address : "\(address.dropLast(5))-\(number).html"
  }

  static func page(_ folder: String, _ number: Int) -> String {
    number == 1 ? "\(folder)/index.html" : "\(folder)/page-\(number).html"
  }

  /// Where a passage begins on its document's page.
  static func passage(_ citation: Citation) -> String { "c\(citation.start)-\(citation.end)" }

  /// Where a field stands on its sale's page.
  static func fact(_ field: Field, item: String?) -> String {
    guard let item, field == .quantity || field == .item else { return field.rawValue }
    return "item-\(slug(item))"
  }

  /// Small letters, digits and hyphens, and six digits of a hash: two names never share one.
  static func slug(_ name: String) -> String {
    var words = ""
    for scalar in name.lowercased().unicodeScalars {
      let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isPlain {
        words.unicodeScalars.append(scalar)
      } else if words.last != "-", !words.isEmpty {
        words.append("-")
      }
      if words.utf8.count >= 40 { break }
    }
    if words.last == "-" { words.removeLast() }
    let digits = SHA256.hash(data: Array(name.utf8)).prefix(3).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
    return words.isEmpty ? digits : "\(words)-\(digits)"
  }

  /// An address that may be linked to: of the web, and nothing that a browser would run.
  static func web(_ url: String?) -> String? {
    guard let url else { return nil }
    let lower = url.lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://") ? url : nil
  }
}
