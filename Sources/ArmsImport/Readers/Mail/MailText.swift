/// The plain words of a letter: paragraphs whose lines were cut at a width are whole again.
enum MailText {
  static func read(_ part: MIMEPart) -> String {
    let bytes = CharacterSet.utf8(part.body, from: part.parameter("charset"))
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    let joined =
      part.parameter("format")?.lowercased() == "flowed"
      ? flowed(lines, deletingSpace: part.parameter("delsp")?.lowercased() == "yes")
      : unwrapped(lines)
    return joined.joined(separator: "\n").replacing("\0", with: " ")
  }

  /// Lines that end with a blank go on in the next one (RFC 3676).
  private static func flowed(_ lines: [Substring], deletingSpace: Bool) -> [String] {
    var joined: [String] = []
    var goesOn = false
    for line in lines {
      let words = line.hasPrefix(" ") ? line.dropFirst() : line
      if goesOn, let last = joined.popLast() {
        joined.append(last + words)
      } else {
        joined.append(String(words))
      }
      // A signature's mark ends with a blank and goes on nowhere.
      goesOn = words.hasSuffix(" ") && words != "-- "
      if goesOn, deletingSpace { joined[joined.count - 1].removeLast() }
    }
    return joined.map(withoutBlanksAtEnd)
  }

  /// Joins lines where the next word would not have fitted, if the letter was wrapped at a width at all.
  private static func unwrapped(_ lines: [Substring]) -> [String] {
    let lines = lines.map { Substring(withoutBlanksAtEnd(String($0))) }
    let lengths = lines.map(\.count)
    let full = lengths.count { (50...80).contains($0) }
    let filled = lengths.count { $0 > 0 }
    // Addresses of pages are longer than any width.
    let long = zip(lines, lengths).count { $1 > 80 && $0.contains(" ") }
    guard full * 3 >= filled, long * 20 <= filled, let width = lengths.filter({ $0 <= 80 }).max()
    else { return lines.map(String.init) }
    var joined: [String] = []
    var last: Substring = ""
    for line in lines {
      let word = line.prefix { $0 != " " }.count
      let fits = last.count + 1 + word <= width - 4
      if let before = joined.last, !last.isEmpty, !line.isEmpty, !fits, last.count >= 40,
        !ListMarks.begin(line), !ListMarks.isRow(line), !ListMarks.isRow(last),
        line.first != " "
      {
        joined[joined.count - 1] = before + (before.hasSuffix("-") ? "" : " ") + line
      } else {
        joined.append(String(line))
      }
      last = line
    }
    return joined
  }

  private static func withoutBlanksAtEnd(_ line: String) -> String {
    var line = line
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }
}
