/// Links in the text of a terminal (the escape sequence OSC 8), where the terminal is known to have them. Others would
/// show nothing of the sequence at best, so that an address is always printed as well.
enum Hyperlink {
  /// Never in a pipe, against NO_COLOR or on a dumb terminal; elsewhere FORCE_HYPERLINK decides (`0` for none), else
  /// what the terminal says of itself.
  static let isOn: Bool = {
    guard Terminal.hasColour else { return false }
    if let forced = Environment["FORCE_HYPERLINK"] { return !forced.isEmpty && forced != "0" }
    return isKnown { Environment[$0] }
  }()

  private static let programs: Set<String> = [
    "iTerm.app", "WezTerm", "vscode", "Hyper", "ghostty", "rio", "Tabby",
  ]
  private static let kinds = [
    "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour", "rio",
  ]

  /// Whether a terminal with these variables has links. VTE has them since 0.50, Konsole since 20.12; tmux and screen hand
  /// them on only where they are told to.
  static func isKnown(_ variable: (String) -> String?) -> Bool {
    let kind = variable("TERM") ?? ""
    if kind.hasPrefix("tmux") || kind.hasPrefix("screen") || variable("TMUX") != nil {
      return false
    }
    if kinds.contains(where: kind.hasPrefix) { return true }
    if let program = variable("TERM_PROGRAM"), programs.contains(program) { return true }
    if let version = variable("VTE_VERSION").flatMap({ Int($0) }), version >= 5000 { return true }
    if let version = variable("KONSOLE_VERSION").flatMap({ Int($0) }), version >= 201200 {
      return true
    }
    return variable("WT_SESSION") != nil
  }

  /// `text` as a link, or as it is.
  static func to(_ address: String, _ text: String) -> String {
    guard isOn, !text.isEmpty, let target = target(address) else { return text }
    return "\u{1B}]8;;\(target)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  /// Every one of `addresses` that stands in a text, as a link.
  static func linked(_ text: String, _ addresses: Set<String>) -> String {
    guard isOn else { return text }
    // The longest first: one may begin with another.
    let sorted = addresses.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      if first == "h", let address = sorted.first(where: rest.hasPrefix) {
        result += to(address, address)
        rest = rest.dropFirst(address.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  /// An address of the web in the letters that the sequence may hold; nil for others.
  static func target(_ address: String) -> String? {
    guard address.hasPrefix("http://") || address.hasPrefix("https://") else { return nil }
    var target = ""
    for byte in address.utf8 {
      if (0x21...0x7E).contains(byte) {
        target.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        target += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return target
  }
}
