package import ArmsExtraction
internal import ArmsModel
package import ArmsStore

/// Reads documents into a store: readers and extraction on all cores, one writer, one transaction for what is ready at one
/// time.
package struct ImportRun {
  package struct Summary: Hashable, Sendable {
    package var new = 0
    package var unchanged = 0
    /// Known documents that were met under another path, id or address.
    package var newAppearances = 0
    /// Known documents of which now more or other is known (a date, a publisher).
    package var changed = 0
    /// Known documents that had been read with other own names.
    package var readWithNames = 0
    package var failed = 0
    /// New documents that are later versions or corrections of others, which count no longer.
    package var laterVersions = 0
    /// Names of those others, the first few.
    package var superseded: [String] = []
    /// Reports of the new documents.
    package var reports = 0
    /// How many documents came with what other rules read of them, and were read anew; by those rules.
    package var readAnew: [String: Int] = [:]
    /// How many of those were taken as they came.
    package var trusted: [String: Int] = [:]

    /// Everything that was met.
    package var documents: Int {
      new + unchanged + newAppearances + changed + readWithNames + failed
    }

    package init() {}

    /// Counts what another run met as well.
    package mutating func add(_ other: Summary) {
      new += other.new
      unchanged += other.unchanged
      newAppearances += other.newAppearances
      changed += other.changed
      readWithNames += other.readWithNames
      failed += other.failed
      reports += other.reports
      readAnew.merge(other.readAnew, uniquingKeysWith: +)
      trusted.merge(other.trusted, uniquingKeysWith: +)
    }
  }

  package enum Event: Sendable {
    case problem(InputProblem)
    case notice(InputNotice)
    /// So many inputs are done.
    case progress(Summary)
  }

  package var jobs: Int
  package var options: ReadingOptions
  /// Takes documents again that were removed on purpose.
  package var again: Bool

  /// The own names of the file that is read into.
  package var names: OwnNames

  package init(
    jobs: Int, options: ReadingOptions, again: Bool = false, names: OwnNames = .none
  ) {
    self.jobs = jobs
    self.options = options
    self.again = again
    self.names = names
  }

  private func isRead(_ document: ReadDocument, in store: Store) throws -> Bool {
    var digest = names.digest
    if case .taken(_, let other) = document.given { digest = ExtractorName.names(in: other) }
    return try store.isRead(document.sha256, withNames: digest)
  }

  private static func isUnchanged(_ document: ReadDocument, in store: Store) throws -> Bool {
    try store.isUnchanged(
      sha256: document.sha256, appearance: document.appearance, metadata: document.metadata)
  }

  private enum Read: Sendable {
    case other(Reading.Outcome)
    case document(ReadDocument)
  }

  private enum Done: Sendable {
    case problem(InputProblem)
    case notice(InputNotice)
    case unchanged
    case extracted(ReadDocument, Extraction)
  }

  /// Imports everything. `store` is called for the first document that can be read, so that nothing is made for
  /// nothing; nil from it stands for a store that is not there, in a trial run. With `dryRun`, nothing is written.
  package func run(
    _ source: InputSource, dryRun: Bool, store: () throws -> Store?, event: (Event) throws -> Void
  ) async throws -> Summary {
    var source = source
    var ids = RepeatedIDs()
    var summary = Summary()
    var seen: Set<String> = []
    let options = options
    let extractor: @Sendable () -> Extractor = { [names] in Extractor(names: names) }
    let verifies = options.extracted?.verify ?? false
    let pipeline = Pipeline<InputItem, Reading.Outcome, Done>(
      jobs: jobs, weight: \.weight, size: \.size, first: { Reading.read($0, options: options) },
      second: { outcome in
        switch outcome {
        case .document(let document): Self.read(document, verifies: verifies, extractor)
        case .problem(let problem, _): .problem(problem)
        case .notice(let notice): .notice(notice)
        }
      })
    try await pipeline.run(
      { source.next() },
      gate: { outcome in
        switch ids.checked(outcome) {
        case .problem(let problem, _): return .done(.problem(problem))
        case .notice(let notice): return .done(.notice(notice))
        case .document(let document):
          if let sheet = document.metadata.table?.sheet,
            document.format == ReaderKind.xlsx.rawValue,
            try store()?.holdsOtherText(sha256: document.sha256, than: document.text) ?? false
          {
            return .done(
              .problem(InputProblem(document.appearance.name, .otherSheetStored(sheet))))
          }
          if let store = try store(), try Self.isUnchanged(document, in: store),
            try isRead(document, in: store)
          {
            return .done(.unchanged)
          }
          if !again, let tombstone = try store()?.removal(of: document.sha256) {
            return .done(.problem(InputProblem(document.appearance.name, .removed(tombstone))))
          }
          return .proceed(.document(document))
        }
      },
      lastTogether: { all in
        let stored = try dryRun ? Stored() : write(all, store, extractor)
        for (place, done) in all.enumerated() {
          if let failure = stored.failure, place == stored.failedAt { throw failure }
          switch done {
          case .problem(let problem):
            summary.failed += 1
            try event(.problem(problem))
          case .notice(let notice): try event(.notice(notice))
          case .unchanged: summary.unchanged += 1
          case .extracted(let document, let extraction):
            var isNew = false
            if dryRun {
              let store = try store()
              let known = try store?.contains(sha256: document.sha256) ?? false
              if known, let store, try Self.isUnchanged(document, in: store) {
                summary.readWithNames += 1
              } else if known || !seen.insert(document.sha256).inserted {
                summary.newAppearances += 1
              } else {
                isNew = true
                summary.new += 1
                summary.reports += extraction.count
              }
            } else if let outcome = stored.outcomes[place] {
              if case .new = outcome { isNew = true }
              summary.note(document.given, options)
              summary.count(outcome)
            }
            let notices =
              ReadingLosses.of(document) + TableNotices.of(document, extraction, isNew: isNew)
            for notice in notices { try event(.notice(notice)) }
          }
          try event(.progress(summary))
        }
      })
    return summary
  }

  /// What became of documents that were stored together, by their places.
  private struct Stored {
    var outcomes: [Int: AddOutcome] = [:]
    /// The first that could not be stored, and why; nothing behind it is.
    var failedAt = 0
    var failure: (any Error)?
  }

  /// Stores all documents in one transaction; where one of them fails, those before it one by one.
  private func write(
    _ all: [Done], _ store: () throws -> Store?, _ extractor: () -> Extractor
  ) throws -> Stored {
    let isDocument = all.contains { if case .extracted = $0 { true } else { false } }
    guard isDocument, let store = try store() else { return Stored() }
    var stored = Stored()
    func add(_ place: Int) throws {
      guard case .extracted(let document, let extraction) = all[place] else { return }
      stored.outcomes[place] = try store.add(
        document.input, extraction: extraction,
        extractor: Summary.otherRules(document.given, options), again: again
      ) { extractor().extract($0, metadata: $1, later: true) }
    }
    if all.count > 1 {
      do {
        try store.together { for place in all.indices { try add(place) } }
        return stored
      } catch {
        // Nothing of it is there: what fails is found, and said of, when all are stored one after another.
        stored.outcomes = [:]
      }
    }
    for place in all.indices {
      do {
        try add(place)
      } catch {
        (stored.failedAt, stored.failure) = (place, error)
        break
      }
    }
    return stored
  }

  private static func read(
    _ document: ReadDocument, verifies: Bool, _ extractor: () -> Extractor
  ) -> Done {
    guard case .taken(let given, _) = document.given else {
      return .extracted(
        document,
        extractor().extract(document.text, metadata: document.metadata, later: true))
    }
    if verifies {
      let found = extractor().extract(
        document.text, metadata: document.metadata, later: given.later != nil)
      guard agree(found, given) else {
        return .problem(
          InputProblem(
            document.appearance.name,
            .extracted(
              .otherReports(stated: given.count, found: found.count))))
      }
    }
    return .extracted(document, given)
  }

  private static func agree(_ found: Extraction, _ given: Extraction) -> Bool {
    guard let source = given.later?.source as? GivenReports else { return found == given }
    // What is made later is the same wherever there is as much of it; here each is compared.
    return found == given && (try? source.agree(with: found)) ?? false
  }
}

extension ImportRun.Summary {
  /// How many names of superseded documents are told.
  package static let namesKept = 3

  /// Counts what other rules brought.
  fileprivate mutating func note(_ given: GivenExtraction?, _ options: ReadingOptions) {
    if let other = Self.otherRules(given, options) { trusted[other, default: 0] += 1 }
    if case .passedOver(let other) = given { readAnew[other, default: 0] += 1 }
  }

  /// The rules that a document's reports are of, where they are taken as they came and are not ours.
  fileprivate static func otherRules(
    _ given: GivenExtraction?, _ options: ReadingOptions
  ) -> String? {
    guard case .taken(_, let other) = given, other != options.extracted?.extractor else {
      return nil
    }
    return other
  }

  mutating func count(_ outcome: AddOutcome) {
    switch outcome {
    case .new(let reports, let earlier):
      new += 1
      if !earlier.isEmpty { laterVersions += 1 }
      for name in earlier where superseded.count <= Self.namesKept && !superseded.contains(name) {
        superseded.append(name)
      }
      self.reports += reports
    case .unchanged: unchanged += 1
    case .newAppearance: newAppearances += 1
    case .metadataChanged: changed += 1
    case .readWithNames: readWithNames += 1
    }
  }
}
