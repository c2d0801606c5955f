/// Breaks text into lines of a width, at blanks where it can and between characters where it must.
enum Wrapping {
  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(width, 1)
    guard DisplayWidth.of(text) > width else { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = DisplayWidth.of(String(word))
      if used > 0 || !line.isEmpty {
        if used + 1 + length <= width {
          line += " " + word
          used += 1 + length
          continue
        }
        lines.append(line)
        (line, used) = ("", 0)
      }
      guard length > width else {
        (line, used) = (String(word), length)
        continue
      }
      for character in word {
        let step = DisplayWidth.of(character)
        if used + step > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += step
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
