package import ArmsModel

/// Which sales are asked for, in what order, and how many. All conditions hold together; an empty one holds always.
package struct SalesFilter: Hashable, Sendable {
  /// A party by code, or by a name that some document or list uses. Names compare without case and marks.
  package enum PartyMatch: Hashable, Sendable {
    case code(String)
    case name(String)
  }

  package enum Sort: String, CaseIterable, Hashable, Sendable {
    case announced, value, buyer, seller, stage, documents, key
  }

  /// Any one of these is a buyer of the sale; the same for the next two.
  package var buyers: [PartyMatch] = []
  package var sellers: [PartyMatch] = []
  /// In any role, contractors among them.
  package var parties: [PartyMatch] = []
  /// Any one of these is an item: a designation ("F-16C"), a family ("F-16"), or words of its name.
  package var items: [String] = []
  package var categories: [ArmsModel.Category] = []
  package var stages: [Stage] = []
  package var mechanisms: [Mechanism] = []
  /// The first and last day (since 1970-01-01) between which the date of the stage may lie; an unknown date never does.
  package var firstDay: Int?
  package var lastDay: Int?
  /// Bounds of the chosen value, in whole units; a sale of unknown value lies in none.
  package var minimumValue: Int?
  package var maximumValue: Int?
  /// ISO 4217.
  package var currency: String?
  package var meanings: [ValueMeaning] = []
  /// Words that one of the sale's documents must hold, all of them; words in double quotes stand together.
  package var text: String?
  /// True for sales with a disagreement, false for those without, nil for both.
  package var disputed: Bool?
  /// True for background only, false for none of it, nil for both.
  package var background: Bool?
  package var sort: Sort = .announced
  package var descending = true
  /// nil for no limit.
  package var limit: Int?
  package var offset = 0

  package init() {}
}
