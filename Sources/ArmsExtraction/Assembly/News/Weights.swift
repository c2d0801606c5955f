import ArmsModel

/// The weights of all cues, from weights.tsv: for each choice, how much each feature speaks for it.
///
/// A score is the sum of the weights of the features that are there; its logistic is a probability.
struct Weights: Sendable {
  /// A choice that is a matter of weight.
  enum Choice: String, CaseIterable, Sendable {
    /// Is this equipment sold? A first look, at its own sentence.
    case equipment
    /// Does this sentence tell of a sale?
    case telling
    /// Is this equipment sold? With what the text as a whole tells.
    case item
    /// Is this state the buyer; the seller?
    case buyer, seller
    /// Is this amount the value of the sale?
    case value
    /// Is this date a date of the sale?
    case date
    /// Does the document report a sale at all?
    case deal
    /// Does this event speak of that sale?
    case pair
    /// Is this state a buyer, a seller of this sale?
    case saleBuyer = "sale-buyer"
    case saleSeller = "sale-seller"
    /// Is this amount its value; is this date that of its stage?
    case saleValue = "sale-value"
    case saleDate = "sale-date"
    /// Does this company make or deliver what is sold?
    case saleContractor = "sale-contractor"
    /// Is it a sale; does the text only mention it?
    case sale
    case background
    /// How far has the sale come? What speaks for a stage, whichever it is, and what speaks for each of the six.
    case stage
    case considered = "stage-considered"
    case requested = "stage-requested"
    case approved = "stage-approved"
    case contracted = "stage-contracted"
    case delivered = "stage-delivered"
    case cancelled = "stage-cancelled"

    static let all = allCases

    static func stage(_ stage: Stage) -> Choice {
      switch stage {
      case .considered: .considered
      case .requested: .requested
      case .approved: .approved
      case .contracted: .contracted
      case .delivered: .delivered
      case .cancelled: .cancelled
      }
    }
  }

  static let builtIn = Weights(EmbeddedText.weights)

  private let tables: [WeightTable]
  /// Of two choices each that see the same features: equipment and item, buyer and seller, both of a sale, sale and background.
  let items, parties, sides, wholes: WeightTable

  init(_ text: String) {
    var tables = Choice.all.map { _ in WeightTable() }
    var rows = NameRows(text)
    // The rows of a choice stand together.
    var name: [UInt8] = []
    var index: Int?
    while rows.advance() {
      if !rows.bytes[rows.place(0)].elementsEqual(name) {
        name = Array(rows.bytes[rows.place(0)])
        index = Choice(rawValue: rows.cell(0)).flatMap(Choice.all.firstIndex)
      }
      guard let index, let weight = Self.number(rows.bytes[rows.place(2)]) else { continue }
      tables[index].set(Features.key(named: rows.bytes[rows.place(1)]), weight)
    }
    self.tables = tables
    func pair(_ first: Choice, _ second: Choice) -> WeightTable {
      WeightTable(Self.table(first, tables), Self.table(second, tables))
    }
    items = pair(.equipment, .item)
    parties = pair(.buyer, .seller)
    sides = pair(.saleBuyer, .saleSeller)
    wholes = pair(.sale, .background)
  }

  /// The weight that a cell prints: up to seven digits with a point among them are read as they stand, which is exact.
  private static func number(_ cell: ArraySlice<UInt8>) -> Float? {
    var digits: Int32 = 0
    var decimals = 0
    var isPastPoint = false
    for (place, byte) in cell.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where place == 0: continue
      case UInt8(ascii: ".") where !isPastPoint: isPastPoint = true
      case 0x30...0x39 where digits < 1_000_000:
        digits = digits * 10 + Int32(byte - 0x30)
        if isPastPoint { decimals += 1 }
      default: return Float(String(decoding: cell, as: UTF8.self))
      }
    }
    guard !cell.isEmpty, decimals < tens.count else {
      return Float(String(decoding: cell, as: UTF8.self))
    }
    let value = Float(digits) / tens[decimals]
    return cell.first == UInt8(ascii: "-") ? -value : value
  }

  private static let tens: [Float] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]

  /// The weights of one choice.
  func table(_ choice: Choice) -> WeightTable { Self.table(choice, tables) }

  private static func table(_ choice: Choice, _ tables: [WeightTable]) -> WeightTable {
    tables[Choice.all.firstIndex(of: choice) ?? 0]
  }

  /// The sum of the weights of `features`, added to that of what was seen `before`.
  static func score(
    _ features: Features, _ table: WeightTable, after before: Float = 0
  ) -> Float {
    table.sum(features.keys, after: before)
  }

  /// The probabilities of both choices of a pair.
  static func probabilities(
    _ features: Features, _ pair: WeightTable
  ) -> (first: Float, second: Float) {
    let sums = pair.sums(features.keys)
    return (probability(sums.first), probability(sums.second))
  }

  /// The probability that goes with a score.
  static func probability(_ score: Float) -> Float {
    // exp without Foundation: the logistic by its tanh-like rational form is not exact enough, so use the series of 2^x.
    1 / (1 + exponential(-score))
  }

  /// e to the power of `x`, to about six digits.
  static func exponential(_ x: Float) -> Float {
    let y = min(max(Double(x), -40), 40) * 1.442_695_040_888_963_4
    let whole = y.rounded(.down)
    let part = (y - whole) * 0.693_147_180_559_945_3
    let series =
      1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4 * (1 + part / 5 * (1 + part / 6)))))
    return Float(Double(sign: .plus, exponent: Int(whole), significand: series))
  }
}
