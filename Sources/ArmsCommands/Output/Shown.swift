internal import ArmsImport

/// A stranger's text made fit to be shown.
enum Shown {
  /// On one line: a line end becomes `↵`, other characters that a terminal would act on are written out.
  static func line(_ text: String) -> String {
    var text = text
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
      text = String(
        String.UnicodeScalarView(
          text.unicodeScalars.compactMap { scalar in
            switch scalar {
            case "\r": nil
            case "\n": "↵"
            case "\t": " "
            default: scalar
            }
          }))
    }
    return Harmless.shown(text)
  }

  /// With its lines as they are.
  static func lines(_ text: String) -> String {
    Harmless.shown(text, keeping: "\n\t")
  }

  /// With thousands apart: 14,692.
  static func number(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return (number < 0 ? "-" : "") + grouped
  }

  /// `1 document`, `2 documents`.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(Self.number(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
