internal import ArmsExtraction
internal import ArmsModel

/// What was weighed in a text, as lines for a person: readings with their probability, the least that counts, and the
/// reasons.
enum ReadingWords {
  /// The least probability of a reading that is listed unasked.
  private static let shownFrom = 0.05

  /// Every choice with its readings, likelier before less likely, and so taken ones first; how many were too unlikely to
  /// be listed.
  static func lines(_ readings: [Explanation.Reading]) -> [String] {
    var lines: [String] = []
    for field in WishedReading.Field.allCases {
      let weighed = ordered(readings.filter { $0.choice == field.rawValue })
      let shown = weighed.filter {
        field == .deal || $0.isTaken || $0.probability >= shownFrom
      }
      let rest = weighed.count - shown.count
      lines.append(
        weighed.isEmpty ? "\(field.rawValue): nothing to choose from" : "\(field.rawValue):")
      lines += shown.map { "  " + line($0) }
      if rest > 0 {
        lines.append(
          "  \(Shown.count(rest, "more reading")) below \(decimal(shownFrom, places: 2))")
      }
    }
    return lines
  }

  /// What was weighed about one sale; what is too unlikely to matter is left out.
  static func saleLines(_ readings: [Explanation.Reading]) -> [String] {
    readings.filter { $0.isTaken || $0.choice == "sale" || $0.probability >= 0.15 }
      .map { "  " + line($0) }
  }

  static func ordered(
    _ readings: [Explanation.Reading]
  ) -> [Explanation.Reading] {
    readings.enumerated()
      .sorted { ($1.element.probability, $0.offset) < ($0.element.probability, $1.offset) }
      .map(\.element)
  }

  static func line(_ reading: Explanation.Reading) -> String {
    let place = reading.citation.map { " “\(Shown.line($0.quote))” at \($0.start)" } ?? ""
    return """
      \(reading.isTaken ? "taken" : "lost ")  \(Shown.line(reading.value))\(place)  \(odds(reading))\
      \(Style.faint(reasons(reading)))
      """
  }

  /// `0.931, needs 0.420`.
  static func odds(_ reading: Explanation.Reading) -> String {
    "\(decimal(reading.probability, places: 3)), needs \(decimal(reading.threshold, places: 3))"
  }

  /// `  because +2.10 telling:verb, -0.40 far`: what was added to the log-odds, heaviest first.
  static func reasons(_ reading: Explanation.Reading) -> String {
    guard !reading.reasons.isEmpty else { return "" }
    let reasons = reading.reasons.prefix(4).map { reason in
      let sign = reason.weight < 0 ? "-" : "+"
      return
        "\(sign)\(decimal(reason.weight.magnitude, places: 2)) \(Shown.line(reason.feature))"
    }
    return "  because \(reasons.joined(separator: ", "))"
  }

  /// A number from 0 on with so many places; one that is too great for them is written as `many`.
  private static func decimal(_ number: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    guard let units = Int(exactly: (number * Double(scale)).rounded()) else { return "many" }
    let fraction = String(units % scale)
    return "\(units / scale)."
      + String(repeating: "0", count: max(places - fraction.count, 0)) + fraction
  }
}
