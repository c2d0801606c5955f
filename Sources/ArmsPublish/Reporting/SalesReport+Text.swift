internal import ArmsStore

extension SalesReport {
  /// What a report of no sales says.
  private static let none =
    "No sale in the database matches. What no document in it tells is not known to be absent."

  /// CommonMark, with the numbers of sources in brackets.
  package var markdown: String {
    var text = "# \(Self.escaped(title))\n\n"
    if sections.isEmpty { return text + Self.none + "\n" }
    text += summary.map(Self.markdown).joined(separator: "\n") + "\n"
    for section in sections {
      text += "\n## \(Self.escaped(section.heading))\n\n"
      text += section.paragraphs.map { paragraph in
        paragraph.map(Self.markdown).joined(separator: "\n") + "\n"
      }.joined(separator: "\n")
      if !section.doubts.isEmpty {
        text += "\n" + section.doubts.map { "- \(Self.markdown($0))\n" }.joined()
      }
    }
    text += "\n## Sources\n\n"
    for (number, source) in zip(1..., sources) {
      text += "\(number). \(Self.escaped(Self.words(source, revision)))\n"
    }
    return text
  }

  /// A page of its own, without anything from outside.
  package var html: String {
    var text = """
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
      <p>\(sections.isEmpty ? Self.none : summary.map(Self.html).joined(separator: "\n"))</p>

      """
    if sections.isEmpty { return text + "</main>\n</body>\n</html>\n" }
    for section in sections {
      text += "<h2>\(section.heading.escapedForHTML)</h2>\n"
      for paragraph in section.paragraphs {
        text += "<p>\(paragraph.map(Self.html).joined(separator: "\n"))</p>\n"
      }
      if !section.doubts.isEmpty {
        let items = section.doubts.map { "<li>\(Self.html($0))</li>\n" }.joined()
        text += "<ul>\n\(items)</ul>\n"
      }
    }
    text += "<h2>Sources</h2>\n<ol>\n"
    for (number, source) in zip(1..., sources) {
      text += "<li id=\"s\(number)\">\(Self.words(source, revision).escapedForHTML)</li>\n"
    }
    return text + "</ol>\n</main>\n</body>\n</html>\n"
  }

  private static func markdown(_ sentence: Sentence) -> String {
    told(sentence, text: escaped) { numbers in
      ranges(numbers).map { "\\[\($0.text)\\]" }.joined()
    }
  }

  private static func html(_ sentence: Sentence) -> String {
    told(sentence, text: \.escapedForHTML) { numbers in
      let notes = ranges(numbers).map { "<a href=\"#s\($0.first)\">[\($0.text)]</a>" }
      return "<span class=\"n\">\(notes.joined())</span>"
    }
  }

  /// A sentence with its notes behind it, or with those of each part behind the part.
  private static func told(
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

  private static func words(_ source: Source, _ revision: Revision) -> String {
    switch source {
    case .document(let document): Prose.chicago(document, revision)
    case .decision(let words): words
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
