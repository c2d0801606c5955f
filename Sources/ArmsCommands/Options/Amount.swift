internal import ArgumentParser

/// An amount of money as people type it: 133000000, 133,000,000, 133m, 1.98bn. Exponents are no amounts.
struct Amount: Hashable {
  var value: Int

  /// What an option's text says. Throws the rule that it breaks.
  static func parse(_ argument: String) throws -> Amount {
    guard let amount = Amount(argument: argument) else {
      throw ValidationError(
        "an amount is whole units as digits, such as 133000000 or 133,000,000, or with k, m, bn: 1.98bn; no exponent"
      )
    }
    return amount
  }

  init?(argument: String) {
    let text = argument.lowercased()
    let scales = [("trn", 12), ("bn", 9), ("mn", 6), ("k", 3), ("m", 6), ("b", 9), ("t", 12)]
    let scale = scales.first { text.hasSuffix($0.0) }
    let number = scale.map { text.dropLast($0.0.count) } ?? text[...]
    let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    // 1,33 is a slip and not a hundred and thirty-three.
    guard whole.count == 1 || whole.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let zeros = (scale?.1 ?? 0) - fraction.count
    guard zeros >= 0, parts.count == 1 || !fraction.isEmpty, !(whole.first ?? "").isEmpty else {
      return nil
    }
    let digits = whole.joined() + fraction + String(repeating: "0", count: zeros)
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(digits) else {
      return nil
    }
    self.value = value
  }
}
