/// What a form of a report puts around its parts, in their order.
protocol ReportText {
  /// The heading and what is said of all sales; nil where there are none.
  static func opening(_ title: String, _ summary: [SalesReport.Sentence]?) -> String
  static func section(_ section: SalesReport.Section) -> String
  static var sourcesOpening: String { get }
  /// `address` is the document's, which the words hold.
  static func source(_ number: Int, _ words: String, address: String?) -> String
  static func end(isEmpty: Bool) -> String
}

extension SalesReport.Form {
  var text: any ReportText.Type {
    switch self {
    case .markdown: ReportMarkdown.self
    case .html: ReportHTML.self
    }
  }
}

enum ReportMarkdown: ReportText {
  static func opening(_ title: String, _ summary: [SalesReport.Sentence]?) -> String {
    "# \(SalesReport.escaped(title))\n\n"
      + (summary.map { $0.map(sentence).joined(separator: "\n") } ?? SalesReport.none) + "\n"
  }

  static func section(_ section: SalesReport.Section) -> String {
    var text = "\n## \(SalesReport.escaped(section.heading))\n\n"
    text += section.paragraphs.map { $0.map(sentence).joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
    if !section.doubts.isEmpty {
      text += "\n" + section.doubts.map { "- \(sentence($0))\n" }.joined()
    }
    return text
  }

  static let sourcesOpening = "\n## Sources\n\n"

  static func source(_ number: Int, _ words: String, address: String?) -> String {
    "\(number). \(SalesReport.escaped(words))\n"
  }

  static func end(isEmpty: Bool) -> String { "" }

  private static func sentence(_ sentence: SalesReport.Sentence) -> String {
    SalesReport.told(sentence, text: SalesReport.escaped) { numbers in
      SalesReport.ranges(numbers).map { "\\[\($0.text)\\]" }.joined()
    }
  }
}

enum ReportHTML: ReportText {
  static func opening(_ title: String, _ summary: [SalesReport.Sentence]?) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title.escapedForHTML)</title>
    <style>
    :root { color-scheme: light dark }
    body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 system-ui, sans-serif }
    .n { font-size: .8em } ol { overflow-wrap: anywhere }
    @media print { body { max-width: none; font-size: 10pt } a { color: inherit; text-decoration: none } }
    </style>
    </head>
    <body>
    <main>
    <h1>\(title.escapedForHTML)</h1>
    <p>\(summary.map { $0.map(sentence).joined(separator: "\n") } ?? SalesReport.none)</p>

    """
  }

  static func section(_ section: SalesReport.Section) -> String {
    var text = "<h2>\(section.heading.escapedForHTML)</h2>\n"
    for paragraph in section.paragraphs {
      text += "<p>\(paragraph.map(sentence).joined(separator: "\n"))</p>\n"
    }
    if !section.doubts.isEmpty {
      let items = section.doubts.map { "<li>\(sentence($0))</li>\n" }.joined()
      text += "<ul>\n\(items)</ul>\n"
    }
    return text
  }

  static let sourcesOpening = "<h2>Sources</h2>\n<ol>\n"

  static func source(_ number: Int, _ words: String, address: String?) -> String {
    "<li id=\"s\(number)\">\(linked(words, SiteAddress.web(address)))</li>\n"
  }

  /// The words, of which the address leads there.
  private static func linked(_ words: String, _ address: String?) -> String {
    guard let address, let place = words.firstRange(of: address) else {
      return words.escapedForHTML
    }
    return """
      \(String(words[..<place.lowerBound]).escapedForHTML)<a href="\(address.escapedForHTML)" \
      rel="noreferrer external">\(address.escapedForHTML)</a>\(String(words[place.upperBound...]).escapedForHTML)
      """
  }

  static func end(isEmpty: Bool) -> String {
    (isEmpty ? "" : "</ol>\n") + "</main>\n</body>\n</html>\n"
  }

  private static func sentence(_ sentence: SalesReport.Sentence) -> String {
    SalesReport.told(sentence, text: \.escapedForHTML) { numbers in
      let notes = SalesReport.ranges(numbers).map { "<a href=\"#s\($0.first)\">[\($0.text)]</a>" }
      return "<span class=\"n\">\(notes.joined())</span>"
    }
  }
}

extension SalesReport {
  /// What a report of no sales says.
  static let none =
    "No sale in the database matches. What no document in it tells is not known to be absent."

  /// A sentence with its notes behind it, or with those of each part behind the part.
  static func told(
    _ sentence: Sentence, text: (String) -> String, notes: ([Int]) -> String
  ) -> String {
    guard !sentence.parts.isEmpty else {
      return "\(text(sentence.text)) \(notes(sentence.sources))"
    }
    let parts = sentence.parts.map { "\(text($0.text)) \(notes($0.sources))" }
    return "\(text(sentence.text)) \(parts.joined(separator: "; "))."
  }

  /// Numbers that follow one another, as one: 1–4.
  static func ranges(_ numbers: [Int]) -> [(first: Int, text: String)] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      let text = run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
      return (run.lowerBound, text)
    }
  }

  /// Signs that Markdown or HTML would act on are escaped; line ends and control characters become blanks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "#", "|", "~", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar.harmless)
      }
    }
    return result
  }
}
