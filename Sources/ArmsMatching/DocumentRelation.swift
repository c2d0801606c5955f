package import ArmsModel

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
  }

  package var document: String
  package var other: String
  package var kind: Kind
  /// What shows it, in words.
  package var reason: String

  /// Whether the first adds no source of its own to the second.
  package var repeats: Bool { kind == .copy || kind == .laterVersion || kind == .quotation }
}

/// What relations between documents are read from.
package struct DocumentFacts: Hashable, Sendable {
  /// SHA-256.
  package var document: String
  package var sketch: TextSketch
  package var kind: DocumentKind
  package var title: String?
  package var url: String?
  package var publisher: String?
  package var published: PartialDate?
  /// Transmittal numbers of its notices, and of those that they change.
  package var numbers: Set<String>
  package var changedNumbers: Set<String>
  /// Whom it names as where it has its facts from, in small letters.
  package var attributions: Set<String>

  package init(
    document: String, text: String, kind: DocumentKind, metadata: DocumentMetadata,
    reports: [Report]
  ) {
    self.document = document
    sketch = TextSketch(text)
    self.kind = kind
    title = metadata.title
    url = metadata.url
    publisher = metadata.publisher
    published = metadata.published
    numbers = Set(reports.lazy.filter { !$0.background }.compactMap { $0.transmittal?.value })
    changedNumbers = reports.reduce(into: Set<String>()) { $0.formUnion(Profile.related(in: $1)) }
      .subtracting(numbers)
    attributions = Attribution.names(in: text)
  }

  /// Keys under which documents that may relate meet.
  package var keys: [String] {
    sketch.keys.map { "text \($0)" } + numbers.union(changedNumbers).map { "number " + $0 }
      + (url.map { ["url " + $0] } ?? [])
  }
}

extension DocumentRelation {
  /// The relation of two documents, from the later to the earlier one; nil where none shows.
  package static func between(_ a: DocumentFacts, _ b: DocumentFacts) -> DocumentRelation? {
    guard a.document != b.document else { return nil }
    let (early, late) = precedes(a, b) ? (a, b) : (b, a)
    func relation(_ kind: Kind, _ reason: String, from: DocumentFacts? = nil) -> DocumentRelation {
      let first = from ?? late
      let second = first.document == late.document ? early : late
      return DocumentRelation(
        document: first.document, other: second.document, kind: kind, reason: reason)
    }
    if let url = a.url, url == b.url {
      return corrects(late)
        ? relation(.correction, "one address, and the title says correction")
        : relation(.laterVersion, "other text under one address")
    }
    for (one, other) in [(late, early), (early, late)] {
      if let number = one.changedNumbers.intersection(other.numbers).min() {
        return relation(.amendment, "changes notice \(number)", from: one)
      }
    }
    let likeness = a.sketch.likeness(b.sketch)
    if a.kind == .notice, b.kind == .notice, let number = a.numbers.intersection(b.numbers).min() {
      if corrects(late) { return relation(.correction, "the title says correction of \(number)") }
      return relation(.reprint, "notice \(number) in another print")
    }
    if likeness >= 0.7 {
      return relation(.copy, "\(Int(likeness * 100)) of 100 runs of five words are the same")
    }
    for (one, other) in [(late, early), (early, late)] {
      guard let publisher = other.publisher else { continue }
      if one.attributions.contains(Attribution.folded(publisher)) {
        return relation(.quotation, "names \(publisher) as its source", from: one)
      }
    }
    return nil
  }

  private static func precedes(_ a: DocumentFacts, _ b: DocumentFacts) -> Bool {
    (a.published?.lowDay ?? .max, a.document) < (b.published?.lowDay ?? .max, b.document)
  }

  private static func corrects(_ facts: DocumentFacts) -> Bool {
    let words = MatchKey.words(facts.title ?? "")
    return words.contains("correction") || words.contains("corrected")
  }
}

/// Names that stand behind "citing", "according to" and the like.
package enum Attribution {
  private static let cues: Set<String> = ["citing", "cites", "quoting", "quotes"]

  /// Runs of one to four words behind a cue, folded: which of them is a publisher is known elsewhere.
  static func names(in text: String) -> Set<String> {
    let words = MatchKey.words(text)
    var names: Set<String> = []
    for (place, word) in words.enumerated() {
      let to = word == "to" && place > 0 && words[place - 1] == "according"
      guard cues.contains(word) || to else { continue }
      var start = place + 1
      if start < words.count, words[start] == "the" { start += 1 }
      for length in 1...4 where start + length <= words.count {
        names.insert(words[start..<start + length].joined(separator: " "))
      }
    }
    return names
  }

  static func folded(_ publisher: String) -> String {
    var words = MatchKey.words(publisher)
    if words.first == "the" { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
