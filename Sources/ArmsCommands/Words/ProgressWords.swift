/// What the line of a long command says.
enum ProgressWords {
  /// `what` is the count in words; `part` of `total` is done after so many milliseconds.
  ///
  /// `1,240 documents, 41%, 310 a second, 6 s left`
  static func line(
    _ what: String, count: Int, part: Int, of total: Int?, failed: Int, milliseconds: Int
  ) -> String {
    var words = [what]
    if failed > 0 { words.append("\(Shown.number(failed)) failed") }
    let share = total.flatMap { $0 > 0 ? min(Double(part) / Double($0), 1) : nil }
    if let share { words.append("\(Int(share * 100))%") }
    // The first moments tell nothing of the rest.
    if milliseconds >= 1_000, count > 0 {
      words.append(rate(Double(count) * 1_000 / Double(milliseconds)))
      if let share, share > 0, share < 1 {
        words.append("\(span(Double(milliseconds) / 1_000 * (1 - share) / share)) left")
      }
    }
    return words.joined(separator: ", ")
  }

  private static func rate(_ perSecond: Double) -> String {
    if perSecond >= 1 { return "\(Shown.number(whole(perSecond))) a second" }
    return "\(Shown.number(max(whole(perSecond * 60), 1))) a minute"
  }

  private static func span(_ seconds: Double) -> String {
    let seconds = whole(seconds)
    if seconds < 90 { return "\(max(seconds, 1)) s" }
    if seconds < 5_400 { return "\((seconds + 30) / 60) min" }
    return "\(Shown.number(seconds / 3_600)) h \(seconds % 3_600 / 60) min"
  }

  /// The nearest whole number; a very large one for what is beyond all measure.
  private static func whole(_ number: Double) -> Int {
    Int(exactly: number.rounded()) ?? 1_000_000_000
  }
}
