/// How far a sale has come, in the order in which a sale usually goes.
package enum Stage: String, CaseIterable, Hashable, Sendable {
  /// Interest, talks, an offer, a selection under way, or a decision to buy with nothing signed.
  case considered
  /// Formally requested by the buyer, not yet approved.
  case requested
  /// Approved by the seller's government, or notified to its legislature.
  case approved
  /// A contract, agreement or order was signed.
  case contracted
  /// At least partly delivered.
  case delivered
  /// Cancelled, blocked, rejected, suspended or lost.
  case cancelled

  /// Position in the usual course; `cancelled` ends every course.
  package var order: Int {
    switch self {
    case .considered: 0
    case .requested: 1
    case .approved: 2
    case .contracted: 3
    case .delivered: 4
    case .cancelled: 5
    }
  }
}
