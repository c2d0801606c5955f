internal import ArgumentParser

/// A command line in its plainest form: options, each with a value in the next word, and arguments, none of which begins
/// with a hyphen.
struct PlainLine {
  /// In the order in which they stand; one that is repeated stands here as often.
  private(set) var options: [(name: String, value: String)] = []
  private(set) var arguments: [String] = []

  /// The words after the command's name. Nil where they have any other form: a flag, `--name=value`, `--`.
  init?(_ words: ArraySlice<String>) {
    var rest = words
    while let word = rest.popFirst() {
      guard Self.isOption(word) else {
        arguments.append(word)
        continue
      }
      guard let value = rest.popFirst(), !Self.isOption(value) else { return nil }
      options.append((word, value))
    }
  }

  private static func isOption(_ word: String) -> Bool { word.utf8.first == UInt8(ascii: "-") }
}

/// A command whose commonest lines are read without ArgumentParser, whose reflection is a third of all that a short command
/// does until it prints.
///
/// Whatever a command does not know of a line, or finds wrong in it, is left to ArgumentParser: so help, messages and the
/// meaning of a line are one and the same. A test holds what both read against each other.
protocol PlainlyRead: ParsableCommand {
  /// Nil where the line has anything that is not read here, or that breaks a rule of the command or of its options.
  init?(_ line: PlainLine)
}

extension ParsableArguments {
  /// Whether the values keep the rules that ArgumentParser would ask for.
  var isValid: Bool {
    var copy = self
    return (try? copy.validate()) != nil
  }
}
