internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel

/// Where a wished reading of one document was dropped, for `explain --why-not`.
struct WhyNotAnswer {
  let document: ReadDocument
  let explanation: Explanation
  let wish: WishedReading

  func write(to output: StandardOutput) throws {
    let (verdict, details) = answer()
    try output.line(
      "\(wish.field.rawValue)=\(Shown.line(wish.text)): \(Style.bold(verdict))")
    for detail in details { try output.line("  " + detail) }
  }

  private func answer() -> (verdict: String, details: [String]) {
    let sales = explanation.extraction.reports.enumerated().compactMap { index, report in
      found(in: report).map { passage in
        "sale \(index + 1)\(report.background ? " (background)" : "") has it\(passage)"
      }
    }
    if !sales.isEmpty { return ("present in the reports", sales) }
    if let note = explanation.extraction.notes.first(where: { $0.hasPrefix("language: ") }) {
      return ("the text was not read", ["note: \(Shown.line(note))"])
    }
    let readings = ReadingWords.ordered(explanation.readings.filter { wish.fits($0) })
    if !readings.isEmpty { return weighed(readings) }
    return unweighed()
  }

  private func weighed(
    _ readings: [Explanation.Reading]
  ) -> (verdict: String, details: [String]) {
    var lines = readings.map { ReadingWords.line($0) }
    guard readings.contains(where: \.isTaken) else {
      return ("recognised, but below the threshold", lines)
    }
    let parts = Set(readings.filter(\.isTaken).map(\.part))
    let deals = explanation.readings.filter { $0.choice == "deal" && parts.contains($0.part) }
    if wish.field != .deal, let deal = deals.first, deals.allSatisfy({ !$0.isTaken }) {
      lines.append("no sale was assembled, as the text is not taken to report one:")
      lines.append(ReadingWords.line(deal))
    } else if explanation.extraction.reports.isEmpty {
      lines.append("no sale was assembled from what was taken")
    } else {
      lines.append("no sale of the text was given it")
    }
    return ("taken by the choice, but dropped in assembly", lines)
  }

  private func unweighed() -> (verdict: String, details: [String]) {
    if wish.field == .deal { return ("the notice was read by its labels and gave no sale", []) }
    let fitting = explanation.mentions.filter { wish.fits($0) && $0.kind != .cue }
    let proper = fitting.filter { $0.kind == wish.kind }
    if !proper.isEmpty {
      let verdict =
        explanation.kind == .notice
        ? "recognised, but no label of the notice gave it"
        : "recognised, but never weighed as this field"
      return (verdict, proper.map(line))
    }
    let kind = wish.kind?.rawValue ?? wish.field.rawValue
    if !fitting.isEmpty {
      return ("never recognised as a \(kind), only as something else", fitting.map(line))
    }
    let isThere = document.text.lowercased().contains(wish.text.lowercased())
    return (
      "never recognised: no mention of it",
      [
        isThere
          ? "the text has these words, and no rule for a \(kind) knows them"
          : "the text does not have these words"
      ]
    )
  }

  private func line(_ mention: Mention) -> String {
    """
    \(mention.kind.rawValue) “\(Shown.line(mention.citation.quote))” at \(mention.citation.start) → \
    \(Shown.line(MentionWords.value(mention)))  \(Style.faint(Shown.line(mention.rule)))
    """
  }

  /// ` from “the words”` where the report holds what is wished, else nil.
  private func found(in report: Report) -> String? {
    switch wish.field {
    case .deal: return ""
    case .item:
      let item = report.items.first { item in
        wish.fits(item.name, quotes: item.citations.map(\.quote))
          || item.designation.map { wish.fits($0, quotes: []) } ?? false
      }
      return item.map { passage($0.citations, $0.rule) }
    case .buyer: return claim(report.buyers, fits)
    case .seller: return claim(report.sellers, fits)
    case .value:
      let values = [report.value, report.increase, report.mdeValue, report.otherValue]
      return claim(values.compactMap { $0 }) { wish.fits($0.money, quotes: $1) }
    case .date:
      return claim([report.announced].compactMap { $0 }) { wish.fits($0.text, quotes: $1) }
        ?? claim(report.details.filter { $0.value.date != nil }) { detail, quotes in
          wish.fits(detail.date?.text ?? "", quotes: quotes)
        }
    }
  }

  private func fits(_ party: Party, _ quotes: [String]) -> Bool {
    wish.fits(party.code ?? party.name, quotes: quotes + [party.name])
  }

  private func claim<Value>(
    _ claims: [Claim<Value>], _ fits: (Value, [String]) -> Bool
  ) -> String? {
    claims.flatMap { [$0] + $0.others }
      .first { fits($0.value, $0.citations.map(\.quote)) }
      .map { passage($0.citations, $0.rule) }
  }

  private func passage(_ citations: [Citation], _ rule: String) -> String {
    let quotes = citations.map { "“\(Shown.line($0.quote))”" }.joined(separator: ", ")
    return " from \(quotes)  \(Style.faint(Shown.line(rule)))"
  }
}
