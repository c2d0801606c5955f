import ArmsModel

/// An amount of money in a text.
struct MoneyMention: Sendable {
  var tokens: Range<Int>
  var money: Money
  var rule: String
  /// The mention, before this one, of the same amount in another currency ("€108 million (US$134 million)"): index into
  /// the mentions.
  var equivalent: Int?
  /// The price of one: "$79 million each", "a unit cost of".
  var isUnitPrice = false
  /// An amount for a time or a use: "$5 million a year".
  var isRate = false
  /// "an estimated $2 billion": a guess in the news, the usual wording of a notice's own figure.
  var isEstimate = false
}

/// A number of things in a text, with the words that bound it ("up to 73").
struct QuantityMention: Sendable {
  var tokens: Range<Int>
  var quantity: Quantity
  var rule: String
}

/// A date in a text. `date` is nil where it counts from a date that is not known ("on Tuesday").
struct DateMention: Sendable {
  var tokens: Range<Int>
  var date: PartialDate?
  var rule: String
  /// Counted from the document's own date.
  var isRelative: Bool
  /// It lies ahead of the text: "by 2023", "next year".
  var isExpected = false
  /// What an ambiguous print ("12/03/04") may mean, likeliest first; empty where `date` is settled.
  var readings: [PartialDate] = []
}

/// An official number of a notice.
struct TransmittalMention: Sendable {
  /// Who numbers: the agency of government sales, or the office that licenses commercial ones.
  enum Scheme: String, Sendable {
    /// "Transmittal No. 17-69", "RSAT-19-7077"
    case fms
    /// "DDTC 23-085", "DTC 085-18"
    case ddtc
  }

  /// The number alone, without the words before it.
  var tokens: Range<Int>
  var scheme: Scheme
  /// Upper case, without spaces, a leading letter O as 0.
  var number: String
  var rule: String
}

/// A state or an organisation of states in a text.
struct PartyMention: Sendable {
  enum Form: UInt8, CaseIterable, Sendable {
    /// "Japan", "the Kingdom of Saudi Arabia"
    case name
    /// "Japanese"
    case demonym
    /// "Tokyo"
    case capital
    /// "the Pentagon", "Japan Maritime Self-Defense Force"
    case institution
  }

  var tokens: Range<Int>
  /// Index into the gazetteer's parties.
  var party: Int
  var form: Form
  var weak: Bool
  /// The words for the state within a longer name ("Algerian" of "Algerian Navy"); else all of it.
  var core: Range<Int>
}

/// A company in a text.
struct CompanyMention: Sendable {
  var tokens: Range<Int>
  /// Index into the gazetteer's companies; nil where only the form of the name tells ("Acme Defence Ltd").
  var company: Int?
  /// The name is an ordinary word or a person's name too.
  var weak = false
}

/// Equipment or support in a text: a known system, a plain noun of equipment, or both ("SM-3 Block IIA missiles").
struct ItemMention: Sendable {
  /// The whole phrase.
  var tokens: Range<Int>
  /// The designation within the phrase; empty where only a noun tells.
  var designation: Range<Int>
  /// Index into the gazetteer's systems; nil where only a noun or the form of the designation tells.
  var system: Int?
  /// Index into the gazetteer's nouns.
  var noun: Int?
  var category: ArmsModel.Category
  var support: Bool
  var rule: String
}

/// A word or phrase that tells a stage, a direction, background or the like.
struct CueMention: Sendable {
  var tokens: Range<Int>
  /// Index into the gazetteer's cues.
  var cue: Int
  /// A word of leasing that was read as one of buying or selling.
  var isLease = false
}
