extension Qualifier {
  /// The words before a number; empty for an exact one.
  package var prefix: String {
    switch self {
    case .exactly: ""
    case .about: "about "
    case .atMost: "up to "
    case .atLeast: "at least "
    }
  }

  /// The qualifier that a canonical text begins with, and the rest.
  static func split(_ text: String) -> (Qualifier, Substring) {
    for qualifier in [Qualifier.about, .atMost, .atLeast] where text.hasPrefix(qualifier.prefix) {
      return (qualifier, text.dropFirst(qualifier.prefix.count))
    }
    return (.exactly, text[...])
  }
}

extension Money {
  /// Such as `133300000 USD`, `about 2000000000 USD`, `5000000-7000000 EUR`; without a code where none is known.
  package var canonicalText: String {
    let range = high.map { "\(amount)-\($0)" } ?? "\(amount)"
    return qualifier.prefix + range + (currency.map { " " + $0 } ?? "")
  }

  /// Reads what `canonicalText` writes; nil where `text` is none.
  package init?(canonical text: String) {
    let (qualifier, rest) = Qualifier.split(text)
    let words = rest.split(separator: " ", omittingEmptySubsequences: false)
    guard (1...2).contains(words.count), let bounds = CanonicalRange.bounds(of: words[0]) else {
      return nil
    }
    let code = words.count == 2 ? String(words[1]) : nil
    if let code {
      guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
        return nil
      }
    }
    self.init(amount: bounds.low, high: bounds.high, currency: code, qualifier: qualifier)
  }
}

extension Quantity {
  /// Such as `4`, `up to 73`, `10-12`, `2 squadron`.
  package var canonicalText: String {
    let range = high > low ? "\(low)-\(high)" : "\(low)"
    return qualifier.prefix + range + (unit.map { " " + $0 } ?? "")
  }

  /// Reads what `canonicalText` writes; nil where `text` is none.
  package init?(canonical text: String) {
    let (qualifier, rest) = Qualifier.split(text)
    let words = rest.split(separator: " ", maxSplits: 1)
    guard let first = words.first, let bounds = CanonicalRange.bounds(of: first) else { return nil }
    self.init(
      bounds.low, high: bounds.high, unit: words.count > 1 ? String(words[1]) : nil,
      qualifier: qualifier)
  }
}

/// `4` or `10-12`, as canonical texts write numbers.
enum CanonicalRange {
  static func bounds(of text: Substring) -> (low: Int, high: Int?)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let low = Int(parts[0]), low >= 0 else { return nil }
    guard parts.count == 2 else { return (low, nil) }
    guard let high = Int(parts[1]), high > low else { return nil }
    return (low, high)
  }
}
