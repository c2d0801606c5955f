internal import ArmsStore
internal import ArmsExtraction
internal import ArmsModel

/// Reads documents without a store: the pure half of the program.
package struct ExtractionRun {
  /// One input's result, in input order.
  package enum Result<Value: Sendable>: Sendable {
    case document(ReadDocument, Value)
    /// `id` names the line or file in the output.
    case problem(InputProblem, id: String)
    case notice(InputNotice)
  }

  package var jobs: Int
  package var options: ReadingOptions

  package init(jobs: Int, options: ReadingOptions) {
    self.jobs = jobs
    self.options = options
  }

  /// Runs `work` over every document, in parallel, and hands the results over in input order.
  package func run<Value: Sendable>(
    _ source: InputSource, work: @escaping @Sendable (ReadDocument) -> Value,
    result: (Result<Value>) throws -> Void
  ) async throws {
    var source = source
    var ids = RepeatedIDs()
    let options = options
    let pipeline = Pipeline<InputItem, Reading.Outcome, Result<Value>>(
      jobs: jobs, weight: \.weight, size: \.size, first: { Reading.read($0, options: options) },
      second: { outcome in
        switch outcome {
        case .document(let document): .document(document, work(document))
        case .problem(let problem, let id): .problem(problem, id: id ?? problem.name)
        case .notice(let notice): .notice(notice)
        }
      })
    try await pipeline.run(
      { source.next() },
      gate: { outcome in
        switch ids.checked(outcome) {
        case .document(let document): .proceed(.document(document))
        case .problem(let problem, let id): .done(.problem(problem, id: id ?? problem.name))
        case .notice(let notice): .done(.notice(notice))
        }
      }, last: result)
  }
}

extension RepeatedIDs {
  /// The same outcome, or the problem that the id stands in the same input twice.
  mutating func checked(_ outcome: Reading.Outcome) -> Reading.Outcome {
    guard case .document(let document) = outcome, let line = document.line,
      let id = document.appearance.id,
      let first = firstLine(of: id, source: document.appearance.path, line: line)
    else { return outcome }
    return .problem(
      InputProblem("\(document.appearance.path):\(line)", .repeatedID(id, firstLine: first)),
      id: id)
  }
}
