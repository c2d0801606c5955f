package import ArmsModel

/// The course of one sale: each stage with its date, and the document that tells it.
package struct Timeline: Hashable, Sendable {
  /// What happened, in the order in which a sale usually goes. A notice to a legislature is a step of its own, beside the
  /// approval that it makes known.
  package enum Step: String, CaseIterable, Hashable, Sendable {
    case considered, requested, notified, approved, contracted, delivered, cancelled
    /// A date on which delivery was expected.
    case expected

    package init(_ stage: Stage) {
      self =
        switch stage {
        case .considered: .considered
        case .requested: .requested
        case .approved: .approved
        case .contracted: .contracted
        case .delivered: .delivered
        case .cancelled: .cancelled
        }
    }

    /// The step of a dated detail; nil where it is none (when a text was printed).
    package init?(_ detail: Detail) {
      switch (detail.kind, detail.role) {
      case (.delivery, "expected"): self = .expected
      case (.delivery, _): self = .delivered
      case (.stageDate, let role?):
        guard let stage = Stage(rawValue: role) else { return nil }
        self.init(stage)
      case (.date, "notified"): self = .notified
      case (.date, "requested"): self = .requested
      case (.date, "signed"): self = .contracted
      case (.date, "delivered"): self = .delivered
      case (.date, "expected"): self = .expected
      default: return nil
      }
    }

    /// The place in the usual course; an expected delivery stands before those that came.
    var order: Int {
      switch self {
      case .considered: 0
      case .requested: 1
      case .notified: 2
      case .approved: 3
      case .contracted: 4
      case .expected: 5
      case .delivered: 6
      case .cancelled: 7
      }
    }
  }

  /// What one document tells of one step.
  package struct Event: Hashable, Sendable {
    package var step: Step
    /// nil where the document tells none; it was then on the day of publication at the latest.
    package var date: PartialDate?
    /// What more is told: how many were delivered.
    package var note: String?
    /// True where the document hands it on from another source, beside what it makes its own.
    package var handedOn: Bool
    /// True where the document tells of the sale in passing.
    package var background: Bool
    /// True where it is the stage, and the date, that stand for the sale.
    package var chosen: Bool
    /// Hash and name of the document, and what is known of it.
    package var document: String
    package var documentName: String
    package var publisher: String?
    package var published: PartialDate?
    /// The words for the step, and those for its date.
    package var stepCitations: [Citation]
    package var dateCitations: [Citation]
    package var rule: String
  }

  package var sale: SaleRow
  /// By step in the usual course, then by date (unknown last), then in the order of the documents.
  package var events: [Event]
}
