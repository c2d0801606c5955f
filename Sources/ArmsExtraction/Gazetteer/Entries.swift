import ArmsModel

/// A state, territory or organisation.
struct PartyEntry: Sendable {
  enum Kind: Sendable { case state, territory, former, organisation }

  let code: String?
  let name: String
  let kind: Kind
  /// The years between which a former state existed.
  let from: Int?
  let until: Int?
  let successors: [String]
}

/// A maker, yard, exporter or provider of services.
struct CompanyEntry: Sendable {
  let name: String
  /// The states of its seats, ISO 3166-1 alpha-3.
  let states: [String]
  let kind: String
}

/// A weapon system, its family and its origin.
struct SystemEntry: Sendable {
  let designation: String
  let family: String
  let category: ArmsModel.Category
  /// The plain noun of one of it: "fighter", "missile".
  let noun: String
  /// The states that make it, the main exporter first.
  let origin: [String]
  let makers: [String]
}

/// A plain noun of equipment or support.
struct NounEntry: Sendable {
  enum Kind: String, Sendable {
    case item
    /// Canisters, containers, rails: an item where it has a quantity of its own.
    case accessory
    case support
  }

  let name: String
  let category: ArmsModel.Category
  /// It is an ordinary noun too and needs something beside it ("vehicle").
  let weak: Bool
  let kind: Kind
  /// The hashes of the name and of its kind's, as features use them.
  let hash: UInt64
  let kindHash: UInt64

  init(name: String, category: ArmsModel.Category, weak: Bool, kind: Kind) {
    self.name = name
    self.category = category
    self.weak = weak
    self.kind = kind
    hash = Vocabulary.hash(name.utf8)
    kindHash = Vocabulary.hash(kind.rawValue.utf8)
  }
}

/// A currency with its signs and words.
struct CurrencyEntry: Sendable {
  /// ISO 4217, or a sign where the name is shared by several currencies.
  let code: String
  let signs: [String]
  /// What it may stand for, likeliest first; empty where the code tells.
  let readings: [String]
  /// The states that use it, ISO 3166-1 alpha-3.
  let states: [String]
}

/// A phrase that tells something of a sale. The classes are described in cues.tsv.
///
/// A class: reading looks entries up for every word of a cue, and a copy of one would count two strings.
final class CueEntry: Sendable {
  /// The class; its number is its place in bit sets.
  enum Kind: UInt8, CaseIterable, Sendable {
    case considered, requested, approved, contracted, delivered, cancelled
    case trade, use, past, domestic, budget, exercise, statistics, talk, force, official
    case grant, lease, used, fms, dcs, eda, undisclosed, modifier, place, idiom

    /// All classes, by number.
    static let all = allCases
    private static let names = allCases.map { String(describing: $0) }
    private static let hashes = names.map { Vocabulary.hash($0.utf8) }
    private static let bracketed = names.map { Vocabulary.hash("<\($0)>".utf8) }

    init?(name: String) {
      guard let at = Self.names.firstIndex(of: name) else { return nil }
      self = Self.all[at]
    }

    /// The name in cues.tsv.
    var name: String { Self.names[Int(rawValue)] }
    /// The hash of the name, alone and in angle brackets, as features use them.
    var hash: UInt64 { Self.hashes[Int(rawValue)] }
    var bracketedHash: UInt64 { Self.bracketed[Int(rawValue)] }
    /// Its bit in a set of classes.
    var bit: UInt32 { 1 << UInt32(rawValue) }

    /// The stage that a cue of this class tells.
    var stage: Stage? {
      switch self {
      case .considered: .considered
      case .requested: .requested
      case .approved: .approved
      case .contracted: .contracted
      case .delivered: .delivered
      case .cancelled: .cancelled
      default: nil
      }
    }
  }

  /// Which party of a sale the subject of the cue is.
  enum Side: String, Sendable { case buy, sell }

  let kind: Kind
  let name: String
  let side: Side?
  /// The name's hash, as features use it.
  let hash: UInt64
  /// How firmly it tells its stage, beside equipment and far from any: names are compared here, not for each word of a text.
  let firmness: (near: Int, far: Int)
  /// A verb of agreeing: what will be agreed is under consideration.
  let isAgreement: Bool
  /// A notice to a legislature, which nothing makes less firm.
  let isNotice: Bool
  let isRefusal: Bool
  /// A sale that is called possible or proposed.
  let isPossible: Bool
  let isReceipt: Bool
  /// The rule of a stage that it tells.
  let rule: String
  /// The place of the first cue with its name.
  let number: Int

  init(kind: Kind, name: String, side: Side?, number: Int) {
    self.number = number
    self.kind = kind
    self.name = name
    self.side = side
    hash = Vocabulary.hash(name.utf8)
    firmness = Self.firmness(name)
    isAgreement = ["signed", "ordered", "bought", "sold", "awarded"].contains(name)
    isNotice = name == "possible-sale" || name == "notified"
    isRefusal = name == "blocked"
    isPossible = name == "possible-sale"
    isReceipt = name == "received"
    rule = "stage." + name
  }

  private static func firmness(_ name: String) -> (near: Int, far: Int) {
    switch name {
    case "contract", "licence": (3, 3)
    case "memorandum": (4, 4)
    case "signed", "ordered", "bought", "sold", "awarded": (6, 6)
    case "delivered", "received", "handed-over", "commissioned": (6, 6)
    // "The deck provides room": most such sentences tell of no transfer.
    case "arrived", "supplied": (5, 2)
    case "building-for": (3, 3)
    case "approved": (5, 5)
    case "notified", "possible-sale": (7, 7)
    case "requested": (5, 5)
    case "cancelled", "blocked": (6, 6)
    case "plan-to-buy", "will-buy", "will-receive", "decide-to-buy": (5, 5)
    case "to-buy", "to-sell": (4, 4)
    case "talks", "interest", "offer", "select": (4, 4)
    default: (3, 3)
    }
  }
}
