import ArmsModel

/// What one sentence says of one sale.
///
/// A class that never changes, since sales, their features and every question about them hold it: copies of its lists were a
/// good part of the reading of long lists.
final class NewsEvent: Sendable {
  /// The same while its sentence is cut.
  struct Draft: Sendable {
    var sentence: Int
    /// The tokens that tell of it: its sentence, or a part of one that tells of several sales.
    var tokens: Range<Int>
    /// Indexes into the context's mentions.
    var items: [Int] = []
    /// Those of its items that only a list tells with others (`NewsLists`).
    var listed: [Int] = []
    var buyers: [Int] = []
    var sellers: [Int] = []
    var values: [Int] = []
    var dates: [Int] = []
    var companies: [Int] = []
    var stage: NewsStage.Reading?
    /// It speaks of an earlier or other sale.
    var isPast = false
    /// It speaks of a further sale of the same kind: "another 12", "also ordered", "a follow-on order".
    var isFurther = false
    /// Its equipment is named by "the", "these" or "its" and a plain noun alone: something that was named before.
    var isAnaphoric = false
    /// It speaks of "this deal", "this latest order": one that was told before.
    var isReferring = false
    /// The number of its equipment where a clause gives another than the phrase that names it: "while Uganda received 15".
    var count: Int?
    /// It is an entry of a list that tells a sale in each (`NewsEvents.entries`).
    var isEntry = false
    /// It is a further order that is only expected (`NewsFurtherOrders`).
    var isExpected = false
    /// It tells of something beside what was told before: "has also offered" (`NewsAdditions`).
    var isAddition = false
    /// It is only the alternative that a condition names: "if it is not sold to Brazil" (`NewsConditions`).
    var isConditional = false
    /// It is an entry of a budget (`NewsBudget`).
    var isBudgeted = false
    /// It names no equipment of its own and leans on a sale told before ("the deal").
    var leans = false
  }

  let told: Draft

  init(_ told: Draft) { self.told = told }

  var sentence: Int { told.sentence }
  var tokens: Range<Int> { told.tokens }
  var items: [Int] { told.items }
  var listed: [Int] { told.listed }
  var buyers: [Int] { told.buyers }
  var sellers: [Int] { told.sellers }
  var values: [Int] { told.values }
  var dates: [Int] { told.dates }
  var companies: [Int] { told.companies }
  var stage: NewsStage.Reading? { told.stage }
  var isPast: Bool { told.isPast }
  var isFurther: Bool { told.isFurther }
  var isAnaphoric: Bool { told.isAnaphoric }
  var isReferring: Bool { told.isReferring }
  var count: Int? { told.count }
  var isAddition: Bool { told.isAddition }
  var isConditional: Bool { told.isConditional }
  var isBudgeted: Bool { told.isBudgeted }
  var leans: Bool { told.leans }
  var isEntry: Bool { told.isEntry }
  var isExpected: Bool { told.isExpected }
}
