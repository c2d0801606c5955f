internal import ArgumentParser

/// A number of bytes as people write it: digits, and K, M or G for powers of 1024.
struct ByteCount: Hashable {
  var count: Int

  /// What an option's text says. Throws the rule that it breaks.
  static func parse(_ argument: String) throws -> ByteCount {
    guard let bytes = ByteCount(argument: argument) else {
      throw ValidationError(
        "a size is a whole number of bytes from 1 on, such as 500000, or with K, M or G: 64M")
    }
    return bytes
  }

  init?(argument: String) {
    let scales: [Character: Int] = ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30]
    let scale = argument.last.flatMap { scales[Character($0.lowercased())] }
    let digits = scale == nil ? argument[...] : argument.dropLast()
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      number > 0
    else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: scale ?? 1)
    // Half of all numbers is enough, and leaves room to count.
    guard !overflow, product <= Int.max / 4 else { return nil }
    count = product
  }
}
