/// A person's judgement about sales or values. Appended, never overwritten; an undo is a decision too.
package struct Decision: Hashable, Sendable {
  package enum Action: String, CaseIterable, Hashable, Sendable {
    /// two reports speak of one sale
    case same
    /// two reports speak of different sales
    case different
    /// reports do not belong to the sale that they stand in
    case split
    /// of a field's claims, this one is to be shown
    case prefer
    /// this claim is not to be chosen
    case reject
    /// a value that no document states
    case set
    /// takes an earlier decision back
    case undo
  }

  /// 1, 2, 3 … in the order of the file; 0 where it is not stored yet.
  package var id: Int
  package var action: Action
  /// The anchors of the reports it holds on to, the leading one first: those of the first sale for same and different,
  /// those that are taken out for split, none for undo.
  package var anchors: [Anchor]
  /// The other side: the reports of the second sale for same and different, those that stay for split. Where it is empty,
  /// same and different speak of `anchors` among themselves.
  package var others: [Anchor]
  package var field: Field?
  /// The item's designation or name, where the field is of an item.
  package var item: String?
  /// The value in its canonical text (`DecidedValue` for set).
  package var value: String?
  /// What a value that was set rests on.
  package var evidence: Evidence?
  /// The decision that an undo takes back.
  package var undoes: Int?
  package var author: String
  package var reason: String
  /// Seconds since 1970-01-01 UTC.
  package var madeAt: Int

  /// A document, and its words where they were named.
  package struct Evidence: Hashable, Sendable {
    /// The document's SHA-256.
    package var document: String
    package var citation: Citation?

    package init(document: String, citation: Citation? = nil) {
      self.document = document
      self.citation = citation
    }
  }

  package init(
    id: Int = 0, action: Action, anchors: [Anchor], others: [Anchor] = [], field: Field? = nil,
    item: String? = nil, value: String? = nil, evidence: Evidence? = nil, undoes: Int? = nil,
    author: String, reason: String, madeAt: Int
  ) {
    self.id = id
    self.action = action
    self.anchors = anchors
    self.others = others
    self.field = field
    self.item = item
    self.value = value
    self.evidence = evidence
    self.undoes = undoes
    self.author = author
    self.reason = reason
    self.madeAt = madeAt
  }
}

/// What a report is known by: its document's hash and the first citation of its first item, or buyer.
package struct Anchor: Hashable, Sendable, Comparable {
  /// The document's SHA-256, 64 lower-case hexadecimal digits.
  package let document: String
  package let start: Int
  package let end: Int

  package init(document: String, start: Int, end: Int) {
    self.document = document
    self.start = start
    self.end = end
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.document, a.start, a.end) < (b.document, b.start, b.end)
  }
}
