internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// One document for `explain`: its text with marks, its mentions, the choices between readings, and the fields that were
/// read.
struct ExplanationPage {
  let document: ReadDocument
  let explanation: Explanation

  private var mentions: [Mention] { explanation.mentions }
  private var extraction: Extraction { explanation.extraction }

  func write(to output: StandardOutput) throws {
    try output.line(Style.bold(Shown.line(document.appearance.name)))
    try output.line()
    try output.line(markedText)
    try output.line()
    let width = String(mentions.count).count
    for (index, mention) in mentions.enumerated() {
      let number = String(index + 1)
      let padding = String(repeating: " ", count: max(width - number.count, 0))
      try output.line(
        """
        \(padding)\(number)  \(mention.kind.rawValue) “\(Shown.line(mention.citation.quote))” → \
        \(Shown.line(MentionWords.value(mention)))  \(Style.faint(Shown.line(mention.rule)))
        """)
    }
    if !mentions.isEmpty { try output.line() }
    if explanation.isWeighed {
      try output.line(Style.bold("what was weighed"))
      for line in ReadingWords.lines(explanation.readings) { try output.line(line) }
      for (index, readings) in explanation.sales.enumerated() {
        try output.line("sale \(index + 1) of what the sentences tell:")
        for line in ReadingWords.saleLines(readings) { try output.line(line) }
      }
      try output.line()
    }
    try output.line("read as: \(extraction.kind.rawValue)")
    for note in document.notes + extraction.notes { try output.line("note: \(Shown.line(note))") }
    if extraction.reports.isEmpty { try output.line("no sale was read") }
    for (index, report) in extraction.reports.enumerated() {
      let aside = report.background ? " (background: told in passing)" : ""
      try output.line(Style.bold("sale \(index + 1)\(aside)"))
      for line in ReportWords.lines(report) { try output.line("  " + line) }
    }
    try output.line()
  }

  /// The text with `⟦n …⟧` around each mention; of mentions that overlap, one that begins inside another and ends outside
  /// it is listed only.
  private var markedText: String {
    let scalars = Array(document.text.unicodeScalars)
    var openings: [Int: [(end: Int, number: Int)]] = [:]
    for (index, mention) in mentions.enumerated() {
      openings[mention.citation.start, default: []].append((mention.citation.end, index + 1))
    }
    var marked = ""
    var plain = String.UnicodeScalarView()
    var ends: [Int] = []
    func flush() {
      marked += Shown.lines(String(plain))
      plain = String.UnicodeScalarView()
    }
    for place in 0...scalars.count {
      while ends.last == place {
        flush()
        marked += Style.mark("⟧")
        ends.removeLast()
      }
      for opening in (openings[place] ?? []).sorted(by: {
        ($1.end, $0.number) < ($0.end, $1.number)
      })
      where opening.end > place && opening.end <= (ends.last ?? .max) {
        flush()
        marked += Style.mark("⟦\(opening.number) ")
        ends.append(opening.end)
      }
      if place < scalars.count { plain.append(scalars[place]) }
    }
    flush()
    return marked
  }
}

extension Explanation {
  /// Whether choices by weight led to what was read: a notice is read by its labels, and a text in another language
  /// is not read.
  var isWeighed: Bool {
    !readings.isEmpty && !extraction.notes.contains { $0.hasPrefix("language: ") }
  }
}
