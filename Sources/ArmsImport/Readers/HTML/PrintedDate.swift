internal import ArmsModel

/// A day as pages and mail print it beside their text.
enum PrintedDate {
  /// The day that `text` names: ISO 8601 in both forms with or without a time, `Tue, 09 Jan 2018 10:00:00 GMT`, `January 9,
  /// 2018`, `9 January 2018`. The day is the one printed, in whatever time zone. nil where it is none of these.
  static func read(_ text: String) -> PartialDate? {
    let parts = text.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
    guard let first = parts.first else { return nil }
    if first.count == 8 || first.count == 15, let date = compact(first.prefix(8)) { return date }
    if first.count == 4, let year = number(first), parts.count >= 2, let month = number(parts[1]) {
      let day = parts.count >= 3 ? String(parts[2].prefix { $0.isNumber }) : ""
      return date(year, month, number(day))
    }
    // The day and the month's name stand side by side, the year behind them.
    for (index, part) in parts.enumerated() {
      guard let month = month(part) else { continue }
      if index > 0, let day = number(ordinal(parts[index - 1])), index + 1 < parts.count,
        let year = number(parts[index + 1])
      {
        return date(year, month, day)
      }
      if index + 2 < parts.count, let day = number(ordinal(parts[index + 1])),
        let year = number(parts[index + 2])
      {
        return date(year, month, day)
      }
    }
    return nil
  }

  private static func compact(_ text: Substring) -> PartialDate? {
    guard let number = number(String(text)) else { return nil }
    return date(number / 10_000, number / 100 % 100, number % 100)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int?) -> PartialDate? {
    guard (1900...2199).contains(year) else { return nil }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    guard let day else { return PartialDate(edtf: "\(year)-\(two(month))") }
    return PartialDate(edtf: "\(year)-\(two(month))-\(two(day))")
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static func ordinal(_ text: String) -> String {
    for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) {
      return String(text.dropLast(2))
    }
    return text
  }

  private static func month(_ text: String) -> Int? {
    guard text.count >= 3 else { return nil }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return names.firstIndex { $0.hasPrefix(text) || text == "sept" && $0 == "september" }
      .map { $0 + 1 }
  }
}
