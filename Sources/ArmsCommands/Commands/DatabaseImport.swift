internal import ArmsExtraction
internal import ArmsImport
internal import ArmsStore

/// One armsdb file that is brought into the one that is written to.
struct DatabaseImport {
  let file: String
  let database: DatabaseOptions
  /// The own names of the file that is written to.
  let names: OwnNames

  /// What came of it, for the end of the import.
  struct Outcome {
    var file: String
    /// nil where the file itself could not be taken.
    var summary: BringRun.Summary?
    var failed: Int

    func write(to output: StandardOutput, asTrial: Bool = false) throws {
      guard let summary else { return }
      var parts = [ImportCommand.words(summary.documents)]
      let brought = summary.brought
      if brought.decisions > 0 {
        parts.append(
          "\(Shown.count(brought.decisions, "decision")), \(Shown.number(brought.newDecisions)) new"
        )
      }
      if brought.removals > 0 {
        parts.append("\(Shown.count(brought.removals, "removal")) noted")
      }
      let words = "\(file): " + parts.joined(separator: "; ")
      try output.line(Shown.line(asTrial ? "would import from \(words)" : words))
    }
  }

  func bring(
    jobs: Int, again: Bool, into store: () throws -> Store
  ) async throws -> Outcome {
    guard let source = try opened() else { return Outcome(file: file, failed: 1) }
    defer { source.close() }
    let run = BringRun(jobs: jobs, again: again, names: names)
    var documents = ImportRun.Summary()
    do {
      let progress = Progress("document", of: try count(source))
      let summary = try await run.run(source.store, into: store()) { event in
        switch event {
        case .problem(let problem):
          Diagnostics.line("\(file): \(InputMessages.message(problem))")
        case .progress(let done):
          documents = done
          if StopSignal.came { throw StopSignal.Stopped() }
          progress.show(done.documents, failed: done.failed)
        }
      }
      for remark in summary.brought.remarks {
        Diagnostics.line(DatabaseMessages.words(remark, file))
      }
      if summary.brought.strangeNames > 0 {
        Diagnostics.line(DatabaseMessages.strangeNames(summary.brought.strangeNames, file))
      }
      return Outcome(file: file, summary: summary, failed: summary.documents.failed)
    } catch is StopSignal.Stopped {
      return Outcome(
        file: file, summary: BringRun.Summary(documents: documents), failed: documents.failed)
    } catch let failure as BringRun.SourceFailure {
      Diagnostics.line(DatabaseMessages.message(failure.error, file))
      return Outcome(
        file: file,
        summary: documents.documents == 0 ? nil : BringRun.Summary(documents: documents),
        failed: documents.failed + 1)
    } catch DecisionError.contradicts(let conflicts) {
      for line in DatabaseMessages.lines(conflicts, of: file) { Diagnostics.line(line) }
      return Outcome(
        file: file, summary: BringRun.Summary(documents: documents), failed: documents.failed + 1)
    }
  }

  /// What would come of it.
  func tryOut(into store: Store?) throws -> Outcome {
    guard let source = try opened() else { return Outcome(file: file, failed: 1) }
    defer { source.close() }
    var summary = BringRun.Summary()
    let hashes: [String]
    do {
      hashes = try source.store.hashes()
    } catch let error as StoreError {
      Diagnostics.line(DatabaseMessages.message(error, file))
      return Outcome(file: file, failed: 1)
    }
    for hash in hashes {
      if try store?.contains(sha256: hash) ?? false {
        summary.documents.unchanged += 1
      } else {
        summary.documents.new += 1
      }
    }
    return Outcome(file: file, summary: summary, failed: 0)
  }

  private func count(_ source: SourceFile) throws -> Int {
    do {
      return try source.store.counts().documents
    } catch let error as StoreError {
      throw BringRun.SourceFailure(error: error)
    }
  }

  /// nil where it cannot be taken, which was said.
  private func opened() throws -> SourceFile? {
    if SourceFile.isSame(file, database.path) {
      Diagnostics.line(
        "\(file): the file that is read into; name another with --db, or leave it out")
      return nil
    }
    do {
      return try SourceFile(path: file)
    } catch let error as StoreError {
      Diagnostics.line(DatabaseMessages.message(error, file))
      return nil
    }
  }
}
