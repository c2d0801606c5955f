/// How far the deriving of a whole file is.
package struct RebuildProgress: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    /// Documents are read anew.
    case reading
    /// The reports of each document are compared with those of others.
    case joining
    /// Sales are made of reports that belong together.
    case deriving
  }

  package var step: Step
  /// Of documents, or of reports where sales are derived.
  package var done: Int
  package var total: Int
}
