internal import Glibc

/// What is known of the terminal, if there is one.
enum Terminal {
  static let outputIsTerminal = isatty(STDOUT_FILENO) == 1
  static let errorsAreTerminal = isatty(STDERR_FILENO) == 1
  static let inputIsTerminal = isatty(STDIN_FILENO) == 1

  /// Colour only on a terminal that has it, and never against NO_COLOR (no-color.org).
  static let hasColour =
    outputIsTerminal && (Environment["NO_COLOR"] ?? "").isEmpty && Environment["TERM"] != "dumb"

  /// Columns to fit in; nil where output goes elsewhere and nothing is cut or wrapped.
  static let width: Int? = {
    guard outputIsTerminal else { return nil }
    // What a person says goes before what the terminal says of itself.
    if let columns = Environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 {
      return max(columns, 20)
    }
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return max(Int(size.ws_col), 20)
    }
    return 80
  }()

  /// Lines of the screen that output goes to; nil where there is none, or it does not tell.
  static let height: Int? = {
    guard outputIsTerminal else { return nil }
    if let lines = Environment["LINES"].flatMap({ Int($0) }), lines > 0 { return lines }
    var size = winsize()
    let isTold = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return isTold && size.ws_row > 0 ? Int(size.ws_row) : nil
  }()

  /// Whether a text fits on the screen, with a line left for what is typed next; true where no height is known.
  static func fits(_ text: [UInt8]) -> Bool {
    guard let height, let width else { return true }
    return ScreenLines.count(text, width: width, atMost: height) < height
  }

  /// Columns of the terminal that errors go to.
  private static let errorWidth: Int = {
    var size = winsize()
    guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return max(Int(size.ws_col), 20)
  }()

  /// Shows how far a long command is; nothing where no one watches.
  static func progress(_ text: String) {
    guard errorsAreTerminal else { return }
    // What does not fit would go on in the next line, which nothing takes away again.
    Diagnostics.raw("\r\u{1B}[K" + String(Shown.line(text).prefix(errorWidth - 1)))
  }

  static func clearProgress() {
    guard errorsAreTerminal else { return }
    Diagnostics.raw("\r\u{1B}[K")
  }
}

/// The program's environment. Only this layer reads it.
enum Environment {
  static subscript(name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(validatingCString: value)
  }
}

/// Emphasis on a terminal that has it, and none elsewhere: nothing is said by colour alone.
enum Style: String {
  case bold = "1"
  case faint = "2"
  case warning = "33"
  case mark = "1;36"

  func callAsFunction(_ text: String) -> String {
    guard Terminal.hasColour, !text.isEmpty else { return text }
    return "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
