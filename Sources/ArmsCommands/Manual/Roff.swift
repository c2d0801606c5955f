/// Writes the language of man(7), with every letter standing for itself.
struct Roff {
  private(set) var source = ""

  mutating func title(_ name: String, section: Int, source: String, manual: String) {
    // No date: pages of one commit are the same whenever they are made.
    let arguments = [name, "\(section)", "", source, manual].map(Self.argument)
    line(".TH " + arguments.joined(separator: " "))
    // No hyphens at line ends: an option that is broken in two cannot be copied.
    line(".nh")
    line(".ad l")
  }

  mutating func heading(_ text: String) { line(".SH \(Self.argument(text))") }

  /// A term with what is said of it below, indented. Both are marked up already.
  mutating func entry(_ term: String, _ about: String) {
    line(".TP")
    line(term)
    line(about)
  }

  /// Paragraphs parted by blank lines; lines that begin with a blank stay as they are.
  mutating func prose(_ text: String) {
    var isFirst = true
    for paragraph in text.split(separator: "\n\n") {
      if !isFirst { line(".PP") }
      isFirst = false
      guard paragraph.hasPrefix(" ") else {
        line(Self.text(paragraph.replacing("\n", with: " ")))
        continue
      }
      line(".nf")
      for part in paragraph.split(separator: "\n") { line(Self.text(part)) }
      line(".fi")
    }
  }

  /// A line of text that is marked up already, or a request.
  mutating func line(_ text: String) { source += text + "\n" }

  static func bold(_ text: String) -> String { "\\fB\(self.text(text))\\fR" }
  static func italic(_ text: String) -> String { "\\fI\(self.text(text))\\fR" }

  /// Text in which nothing is a request or an escape, and hyphens are those that are typed.
  static func text(_ text: some StringProtocol) -> String {
    var out = ""
    for letter in text {
      switch letter {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "'": out += "\\(aq"
      case "`": out += "\\(ga"
      case "^": out += "\\(ha"
      case "~": out += "\\(ti"
      case "\n": out += " "
      default: out.append(letter)
      }
    }
    // A point at the start of a line makes a request of it.
    return out.hasPrefix(".") ? "\\&" + out : out
  }

  private static func argument(_ text: String) -> String {
    "\"" + self.text(text).replacing("\"", with: "\\(dq") + "\""
  }
}
