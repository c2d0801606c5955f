internal import ArmsModel

/// How one document relates to another, read from the first towards the second: "this is a copy of that".
package struct DocumentRelation: Hashable, Sendable {
  /// The raw values are those of the schema.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// the same text again, under another name
    case copy
    /// other bytes under one address
    case laterVersion = "later_version"
    /// says of itself that it puts the other right
    case correction
    /// a notice that changes the sale of an earlier one
    case amendment
    /// the same notice in another official print
    case reprint
    case translation
    /// hands on what the other says ("AFP, citing the DSCA")
    case quotation

    /// Where a document stands in several, what says best whose words it hands on comes first; nil where it speaks for
    /// itself.
    package var handingOn: Int? {
      switch self {
      case .copy: 0
      case .translation: 1
      case .correction: 2
      case .laterVersion: 3
      case .quotation: 4
      case .amendment, .reprint: nil
      }
    }
  }

  package var document: String
  package var other: String
  package var kind: Kind
  /// What shows it, in words.
  package var reason: String
}

extension DocumentRelation {
  /// The relation of two documents, from the later to the earlier one; nil where none shows. `oneSale` is asked whether
  /// reports of both were found to speak of one sale: only then does a name behind "citing" mean the document.
  package static func between(
    _ a: DocumentFacts, _ b: DocumentFacts, oneSale: () throws -> Bool
  ) rethrows -> DocumentRelation? {
    guard a.document != b.document else { return nil }
    if let reason = a.versionReason(b) {
      let (old, new) = a.isVersion(before: b) ? (a, b) : (b, a)
      return DocumentRelation(
        document: new.document, other: old.document, kind: .laterVersion,
        reason: new.correction.map { "\(reason), and \($0.words)" } ?? reason)
    }
    let (early, late) = a.precedes(b) ? (a, b) : (b, a)
    if let relation = between(early: early, late: late) { return relation }
    guard let quotation = quotation(early, late), try oneSale() else { return nil }
    return quotation
  }

  private static func between(early: DocumentFacts, late: DocumentFacts) -> DocumentRelation? {
    func relation(_ kind: Kind, _ reason: String) -> DocumentRelation {
      DocumentRelation(
        document: late.document, other: early.document, kind: kind, reason: reason)
    }
    for (one, other) in [(late, early), (early, late)] {
      if let number = one.changedNumbers.intersection(other.numbers).min() {
        return DocumentRelation(
          document: one.document, other: other.document, kind: .amendment,
          reason: "changes notice \(number)")
      }
    }
    if late.kind == .notice, early.kind == .notice,
      let number = late.numbers.intersection(early.numbers).min()
    {
      return late.correction.map { relation(.correction, "\($0.words), notice \(number)") }
        ?? relation(.reprint, "notice \(number) in another print")
    }
    guard late.language == early.language else { return translation(early, late) }
    let likeness = late.sketch.likeness(early.sketch)
    if likeness >= leastOfCorrection, early.correction == nil, let cue = late.correction {
      return relation(.correction, "much of the text again, and \(cue.words)")
    }
    return likeness >= 0.7 && early.statesNumbers(of: late)
      ? relation(.copy, "\(Int(likeness * 100)) of 100 runs of five words are the same") : nil
  }

  /// Designations and figures are the same in all languages: a text that has most of another's, within a month, is it in
  /// another language. Which of the two came first the dates say; where they do not, the English one was read.
  private static func translation(
    _ early: DocumentFacts, _ late: DocumentFacts
  ) -> DocumentRelation? {
    if let first = early.published?.lowDay, let second = late.published?.highDay,
      second.saturatingSubtract(first) > 31
    {
      return nil
    }
    let (shared, all) = early.sketch.sharedFigures(late.sketch)
    guard shared >= 6, shared * 10 >= all * 6 else { return nil }
    let known = early.published != nil && late.published != nil
    let (one, other) = known || late.language != nil ? (late, early) : (early, late)
    return DocumentRelation(
      document: one.document, other: other.document, kind: .translation,
      reason: "\(shared) of \(all) designations and figures are the same, in another language")
  }

  private static func quotation(
    _ early: DocumentFacts, _ late: DocumentFacts
  ) -> DocumentRelation? {
    func quotes(_ one: DocumentFacts, _ other: DocumentFacts) -> DocumentRelation? {
      guard let publisher = other.publisher, publisher != one.publisher,
        one.attributions.contains(Attribution.folded(publisher))
      else { return nil }
      return DocumentRelation(
        document: one.document, other: other.document, kind: .quotation,
        reason: "names \(publisher) as its source")
    }
    if let relation = quotes(late, early) { return relation }
    // What was published before cannot quote.
    let ordered = early.published?.highDay.map { day in
      late.published?.lowDay.map { $0 > day } ?? false
    }
    return ordered ?? false ? nil : quotes(early, late)
  }

  /// How much of a text its correction repeats at least, as `TextSketch.likeness`; what repeats less says only what it
  /// corrects and takes no text's place.
  package static let leastOfCorrection = 0.3
}

extension CorrectionCue {
  /// In words.
  fileprivate var words: String {
    switch self {
    case .title: "the title says correction"
    case .opening: "the text begins with a correction"
    case .action: "the notice's action is a correction"
    case .note: "the text tells of an earlier version of it"
    }
  }
}
