package import ArmsModel
internal import SQLiteKit

/// Which state of a file a figure was taken from: enough to tell two states of one file apart, and to name one in print.
package struct Revision: Hashable, Sendable {
  /// The number of the last run that stored or read documents; 0 where there was none.
  package var run: Int
  /// The number of the last decision; 0 where there is none.
  package var decision: Int
  /// The day of the last change, UTC; nil where nothing was ever stored.
  package var day: PartialDate?
  /// The version of the schema, SQLite's `user_version`.
  package var schema: Int

  package init(run: Int, decision: Int, day: PartialDate?, schema: Int) {
    self.run = run
    self.decision = decision
    self.day = day
    self.schema = schema
  }

  /// Such as "4.2": the run, then the decision.
  package var number: String { "\(run).\(decision)" }
}

extension Store {
  package func revision() throws -> Revision {
    try translating {
      try database.first(
        """
        SELECT (SELECT ifnull(max(id), 0) FROM import_runs), (SELECT ifnull(max(id), 0) FROM decisions),
          (SELECT max(ended_at) FROM import_runs), (SELECT max(made_at) FROM decisions),
          (SELECT user_version FROM pragma_user_version)
        """
      ) { row in
        let moments = [try row.optionalInt(2), try row.optionalInt(3)].compactMap { $0 }
        return Revision(
          run: try row.int(0), decision: try row.int(1),
          day: moments.max().flatMap { PartialDate(day: $0 / 86_400) }, schema: try row.int(4))
      } ?? Revision(run: 0, decision: 0, day: nil, schema: 0)
    }
  }
}
