internal import ArgumentParser

/// Words as shells write them while a command is being typed.
enum ShellWords {
  /// What a shell makes of a word that may not be at its end: without quotation marks and backslashes.
  static func unquoted(_ word: String) -> String {
    var text = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        text.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        text.append(character)
      }
    }
    return text
  }

  /// A name with its beginning as it was typed, since a shell drops what does not begin so: names are found by small letters
  /// and without accents as well. fish looks past capital letters by itself, and then writes the name as it is.
  static func name(_ name: String, as typed: String) -> String {
    let begins =
      CompletionShell.requesting == .fish
      ? name.lowercased().hasPrefix(typed.lowercased()) : name.hasPrefix(typed)
    return begins ? name : typed + name.dropFirst(typed.count)
  }

  /// Whether a shell puts a name into a word so that it stays a name. Outside quotation marks bash leaves `$` and backquotes
  /// as they are, and whoever pressed the return key next would run what a stranger's document says.
  static func canStand(_ name: String, in word: String) -> Bool {
    let isQuoted = word.hasPrefix("'") || word.hasPrefix("\"")
    let isSafe = CompletionShell.requesting == .zsh || CompletionShell.requesting == .fish
    return isSafe || isQuoted || !name.contains { $0 == "$" || $0 == "`" }
  }

  /// A name as the shell that asks takes it. One line each; zsh parts a name from what it is by a colon, fish by a tab, and
  /// bash would insert both.
  static func candidate(_ name: String, about: String) -> String {
    switch CompletionShell.requesting {
    case .zsh:
      let escaped = name.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
      return about.isEmpty ? escaped : "\(escaped):\(about)"
    case .fish:
      // Without a word of its own a name gets the option's help beside it, each time.
      return "\(name)\t\(about)"
    default:
      // bash's compgen reads the list as a command's words: a stranger's `$(…)` would be run, and an apostrophe is lost.
      return String(
        String.UnicodeScalarView(
          name.unicodeScalars.flatMap { $0.isASCII && !isPlain($0) ? ["\\", $0] : [$0] }))
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      || ["-", ".", "/", "_"].contains(scalar)
  }
}
