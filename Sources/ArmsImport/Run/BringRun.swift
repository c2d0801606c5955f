package import ArmsExtraction
internal import ArmsModel
package import ArmsStore

/// Brings one armsdb file into another: documents with their originals, appearances and metadata, and what persons set and
/// decided. Each document goes in whole or not at all, so that one that is stopped goes on where it stopped.
package struct BringRun {
  package struct Summary: Hashable, Sendable {
    package var documents = ImportRun.Summary()
    package var brought = Brought()

    package init(documents: ImportRun.Summary = ImportRun.Summary()) {
      self.documents = documents
    }
  }

  package enum Event: Sendable {
    case problem(InputProblem)
    /// So many documents are done.
    case progress(ImportRun.Summary)
  }

  /// The file that is read from cannot be read: what came before is in.
  package struct SourceFailure: Error {
    package var error: StoreError

    package init(error: StoreError) { self.error = error }
  }

  package var jobs: Int
  /// Takes documents again that were removed here on purpose.
  package var again: Bool
  /// The own names of the file that is read into.
  package var names: OwnNames

  package init(jobs: Int, again: Bool = false, names: OwnNames = .none) {
    self.jobs = jobs
    self.again = again
    self.names = names
  }

  private enum Done: Sendable {
    case known(BroughtDocument)
    case read(BroughtDocument, Extraction)
    case problem(InputProblem)
  }

  /// Brings `source`, opened for reading, into `store`, in which an import is under way. Throws
  /// `SourceFailure` where `source` is damaged, and
  /// `DecisionError.contradicts` where the decisions of both cannot hold: documents are in then, and no decision is.
  package func run(
    _ source: Store, into store: Store, event: (Event) throws -> Void
  ) async throws -> Summary {
    try Self.reading { try source.holdStill() }
    var summary = Summary()
    try await documents(source, store, &summary, event)
    let remarks = summary.brought.remarks
    summary.brought = try store.bringJudgements(of: source)
    summary.brought.remarks = remarks + summary.brought.remarks
    return summary
  }

  private func documents(
    _ source: Store, _ store: Store, _ summary: inout Summary, _ event: (Event) throws -> Void
  ) async throws {
    var row = 0
    var failure: (any Error)?
    var done = summary
    let pipeline = Pipeline<BroughtDocument, Done, Done>(
      jobs: jobs, weight: \.text.utf8.count, size: \.text.utf8.count, first: Self.examined,
      second: { [names] done in
        guard case .known(let document) = done else { return done }
        return .read(
          document,
          Extractor(names: names).extract(
            document.text, metadata: document.metadata, later: true))
      })
    try await pipeline.run(
      {
        do {
          guard let found = try source.document(after: row) else { return nil }
          row = found.row
          return found
        } catch {
          failure = error
          return nil
        }
      },
      gate: { examined in
        // What is here already is not read again for nothing.
        if case .known(let document) = examined, try store.contains(sha256: document.sha256),
          try store.isRead(document.sha256, withNames: names.digest)
        {
          return .done(examined)
        }
        return .proceed(examined)
      },
      last: { read in
        do {
          try take(read, of: source, into: store, &done)
        } catch let problem as InputProblem {
          done.documents.failed += 1
          try event(.problem(problem))
        }
        try event(.progress(done.documents))
      })
    summary = done
    if let failure { try Self.reading { () throws -> Void in throw failure } }
  }

  /// Hands over where ranges of a document's text stand; an error of `body` is not one of `source`.
  private static func places(
    of document: BroughtDocument, in source: Store, _ body: (Place) throws -> Void
  ) throws {
    var failure: (any Error)?
    do {
      try source.forEachPlace(ofDocument: document.row) { place in
        do {
          try body(place)
        } catch {
          failure = error
          throw error
        }
      }
    } catch {
      if let failure { throw failure }
      guard let error = error as? StoreError else { throw error }
      throw SourceFailure(error: error)
    }
  }

  private static func reading<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as StoreError {
      throw SourceFailure(error: error)
    }
  }

  /// A file may have been changed by hand: a document whose hash is another's is not taken.
  private static func examined(_ document: BroughtDocument) -> Done {
    let found = Digest.sha256(document.original ?? Array(document.text.utf8))
    guard found == document.sha256 else {
      return .problem(
        InputProblem(
          document.name, .extracted(.otherHash(stated: document.sha256, found: found))))
    }
    return .known(document)
  }

  private func take(
    _ done: Done, of source: Store, into store: Store, _ summary: inout Summary
  ) throws {
    let readAgain = { Extractor(names: names).extract($0, metadata: $1, later: true) }
    let document: BroughtDocument
    var given: Extraction?
    switch done {
    case .problem(let problem): throw problem
    case .known(let known): document = known
    case .read(let read, let extraction): (document, given) = (read, extraction)
    }
    do {
      let taken = try store.bring(
        document, places: { try Self.places(of: document, in: source, $0) },
        extraction: given ?? readAgain(document.text, document.metadata), again: again,
        readAgain: readAgain)
      summary.documents.count(taken.outcome)
      summary.brought.remarks += taken.remarks
    } catch StoreError.removed(let tombstone) {
      throw InputProblem(tombstone.name, .removed(tombstone))
    }
  }
}
