/// How far the storing of a long table is, which takes minutes.
package struct TableProgress: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    /// Where its cells stand is written down.
    case placing
    /// Its reports are written.
    case storing
    /// They are compared with those of others.
    case joining
    /// Sales are made of them.
    case deriving
  }

  package var step: Step
  /// Of cells where they are placed, else of reports.
  package var done: Int
  /// nil where that is not known.
  package var total: Int?

  init(_ step: Step, _ done: Int, of total: Int? = nil) {
    (self.step, self.done, self.total) = (step, done, total)
  }
}
