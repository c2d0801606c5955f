internal import ArmsModel
internal import SQLiteKit

/// The columns of `claims` that hold a value: which of them are filled depends on the field.
struct ClaimColumns {
  var value: String
  var code: String?
  var low: Int?
  var high: Int?
  var bounds = Interval(low: nil, high: nil)
  var qualifier: Qualifier?
  var step: Int?
  var currency: String?
  var currencyReadings: String?
  var meaning: ValueMeaning?
  var unit: String?
  var detailKind: Detail.Kind?
  var role: String?
  var itemPosition: Int?
  var date: PartialDate?

  /// The names, in the order of `bindings` and of `init(row:from:)`.
  static let names = """
    value, code, low, high, bound_low, bound_high, qualifier, step, currency, currency_readings, meaning, unit, \
    detail_kind, role, item_position, date, date_low, date_high
    """

  /// How many they are.
  static let count = 18

  init(_ fact: FactValue) {
    value = fact.canonicalText
    switch fact {
    case .party(let party): code = party.code
    case .money(let sale):
      let money = sale.money
      (low, high, bounds) = (money.amount, money.high, money.interval)
      (qualifier, step, currency) = (money.qualifier, money.step, money.currency)
      if !money.currencyReadings.isEmpty {
        currencyReadings = money.currencyReadings.joined(separator: " ")
      }
      meaning = sale.meaning
    case .quantity(let quantity):
      (low, high, bounds) = (quantity.low, quantity.high, quantity.interval)
      (qualifier, unit) = (quantity.qualifier, quantity.unit)
    case .date(let value): date = value
    case .detail(let detail):
      detailKind = detail.kind
      (role, itemPosition, date) = (detail.role, detail.item, detail.date)
    case .stage, .mechanism, .text, .item: break
    }
  }

  var bindings: [(any Bindable)?] {
    [
      value, code, low, high, bounds.low, bounds.high, qualifier?.rawValue, step, currency,
      currencyReadings, meaning?.rawValue, unit, detailKind?.rawValue, role, itemPosition,
      date?.text, date?.lowDay, date?.highDay,
    ]
  }

  /// Reads the columns of `names`, the first of them being column `first`.
  static func fact(_ field: Field, row: borrowing Row, from first: Int) throws -> FactValue {
    switch field {
    case .seller, .buyer:
      return .party(Party(code: try row.optionalText(first + 1), name: try row.text(first)))
    case .stage: return .stage(try row.word(first))
    case .mechanism: return .mechanism(try row.word(first))
    case .transmittal, .contractor: return .text(try row.text(first))
    case .item: return .item(designation: nil, name: try row.text(first))
    case .announced: return .date(try date(row, first))
    case .value, .increase, .mdeValue, .otherValue:
      let readings = try row.optionalText(first + 9) ?? ""
      return .money(
        SaleValue(
          Money(
            amount: try row.int(first + 2), high: try row.optionalInt(first + 3),
            currency: try row.optionalText(first + 8),
            currencyReadings: readings.split(separator: " ").map(String.init),
            qualifier: try row.word(first + 6), step: try row.int(first + 7)),
          meaning: try row.word(first + 10)))
    case .quantity:
      return .quantity(
        Quantity(
          try row.int(first + 2), high: try row.int(first + 3),
          unit: try row.optionalText(first + 11), qualifier: try row.word(first + 6)))
    case .detail:
      return .detail(
        Detail(
          try row.word(first + 12), text: try row.text(first),
          role: try row.optionalText(first + 13),
          date: try row.isNull(first + 15) ? nil : date(row, first + 15),
          item: try row.optionalInt(first + 14)))
    }
  }

  private static func date(_ row: borrowing Row, _ column: Int) throws -> PartialDate {
    guard let date = PartialDate(edtf: try row.text(column)) else {
      throw row.meaningless(column)
    }
    return date
  }
}
