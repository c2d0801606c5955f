internal import ArgumentParser

/// A number of things as people type it: digits alone.
enum WholeNumber {
  /// What an option's text says. Throws the rule that it breaks.
  static func parse(_ argument: String) throws -> Int {
    // A sign is let through: the option says itself which numbers it takes.
    let digits = argument.first == "-" ? argument.dropFirst() : argument[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw ValidationError("a number is written in digits, such as 50; no point, no exponent")
    }
    guard let number = Int(argument) else { throw ValidationError("that number is too great") }
    return number
  }
}
