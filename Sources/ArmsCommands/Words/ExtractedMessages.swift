internal import ArmsImport

/// What is said of lines of `extract --with-text`.
enum ExtractedMessages {
  static func words(_ problem: ExtractedProblem) -> String {
    switch problem {
    case .failed(let words, nil): "could not be read where it was extracted: \(words)"
    case .failed(let words, let document?):
      "\(Shown.line(document)) could not be read where it was extracted: \(words)"
    case .noText: "carries no text; write it with 'armsdb extract --with-text'"
    case .missing(let place): "\"\(place)\" is missing"
    case .wrong(let place, let expected): "\"\(place)\" must be \(expected)"
    case .otherHash(let stated, let found):
      "not the document that is named: its SHA-256 is \(found), where \(stated) is stated"
    case .unreadableOriginal(let reason):
      "its original cannot be held against its text: \(InputMessages.words(reason))"
    case .unreadable(let reason): InputMessages.words(reason)
    case .otherText: "its text is not what its original reads as"
    case .otherQuote(let place, let quote, let found?):
      "\(place) quotes “\(cut(quote))”, where the text has “\(cut(found))”"
    case .otherQuote(let place, let quote, nil):
      "\(place) quotes “\(cut(quote))” from outside the text"
    case .tooLarge(let limit): InputMessages.words(.tooLarge(limit: limit))
    case .otherReports(let stated, let found) where stated == found:
      "its reports are not what its text says when it is read anew"
    case .otherReports(let stated, let found):
      "it brings \(Shown.count(stated, "report")), and its text read anew gives \(Shown.number(found))"
    }
  }

  /// What became of documents that other rules had read.
  static func lines(_ summary: ImportRun.Summary, own: String) -> [String] {
    let anew = summary.readAnew.sorted { $0.key < $1.key }.map { other, count in
      """
      \(Shown.count(count, "document")) had been read by \(Shown.line(other)) and \(count == 1 ? "was" : "were") read \
      anew by \(own); --trust takes such as they are
      """
    }
    let trusted = summary.trusted.sorted { $0.key < $1.key }.map { other, count in
      "\(Shown.count(count, "document")) taken as read by \(Shown.line(other)), not by \(own)"
    }
    return anew + trusted
  }

  private static func cut(_ words: String) -> String {
    let words = Shown.line(words)
    return words.count > 60 ? words.prefix(60) + "…" : words
  }
}
