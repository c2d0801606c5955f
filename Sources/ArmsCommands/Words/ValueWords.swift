internal import ArmsModel
internal import ArmsPublish
internal import ArmsStore

/// Values as a person reads them.
enum ValueWords {
  /// The words that leave the file with exports and pages.
  static let published = PublishWords(value: { value($0) }, field: { field($0) })

  static func money(_ money: Money) -> String {
    let amount = number(money.amount, money.high, money.qualifier)
    if let currency = money.currency { return "\(amount) \(currency)" }
    guard !money.currencyReadings.isEmpty else { return "\(amount) (currency unknown)" }
    return "\(amount) (currency in doubt: \(money.currencyReadings.joined(separator: " or ")))"
  }

  static func saleValue(_ value: SaleValue) -> String {
    value.meaning == .stated
      ? money(value.money) : "\(money(value.money)) (\(meaning(value.meaning)))"
  }

  /// A sale's value; of a price that says not which it is, the stage of those who state it where that is not the sale's.
  static func saleValue(_ value: SaleValue, of stage: Stage?) -> String {
    guard let stage, value.meaning == .stated else { return saleValue(value) }
    return "\(saleValue(value)) (\(stage.rawValue))"
  }

  static func quantity(_ quantity: Quantity) -> String {
    let count = number(
      quantity.low, quantity.high > quantity.low ? quantity.high : nil, quantity.qualifier)
    guard let unit = quantity.unit else { return count }
    return "\(count) \(quantity.low == 1 && quantity.high == 1 ? unit : plural(unit))"
  }

  static func value(_ value: FactValue) -> String {
    switch value {
    case .party(let party): party.name
    case .stage(let stage): stage.rawValue
    case .mechanism(let mechanism): mechanism.rawValue
    case .text(let text): text
    case .date(let date): date.text
    case .money(let value): saleValue(value)
    case .quantity(let quantity): Self.quantity(quantity)
    case .item(let designation, let name):
      designation.map { $0 == name ? name : "\($0) (“\(name)”)" } ?? name
    case .detail(let detail): Self.detail(detail)
    }
  }

  static func detail(_ detail: Detail) -> String {
    let kind = detail.kind.rawValue.split(separator: "_").joined(separator: " ")
    let role = detail.role.map { " (\($0))" } ?? ""
    let date = detail.date.map { $0.text == detail.text ? "" : ", \($0.text)" } ?? ""
    return "\(kind)\(role): \(detail.text)\(date)"
  }

  static func field(_ field: Field) -> String {
    switch field {
    case .mdeValue: "value of major equipment"
    case .otherValue: "value of the rest"
    default: field.rawValue
    }
  }

  static func question(_ question: OpenQuestion) -> String {
    switch question {
    case .unknown(let field): "\(Self.field(field)): no document tells"
    case .unknownQuantity(let item): "how many of \(item): no document tells"
    case .inferred(let field, let value):
      "\(Self.field(field)): no document says \(value); it follows from a product or company alone"
    case .disputed(let field, let item):
      item.map { "\(Self.field(field)) of \($0): the documents contradict one another" }
        ?? "\(Self.field(field)): the documents contradict one another"
    case .differing(let field, let item, let values, let document):
      """
      \(Self.field(field))\(item.map { " of \($0)" } ?? ""): \(document) also says \
      \(StoreMessages.list(values.map(value))), and no independent document settles it
      """
    case .doubtfulCurrency(let readings, let document, let settled):
      """
      currency: \(document) prints a doubtful sign\
      \(readings.isEmpty ? "" : " (it may be \(StoreMessages.list(readings, last: " or ")))")\
      \(settled.map { "; other documents settle it as \($0)" } ?? "; nothing settles it")
      """
    case .undisclosed(let text): "a document calls this undisclosed: \(text)"
    }
  }

  private static func meaning(_ meaning: ValueMeaning) -> String {
    meaning == .unit ? "each" : meaning.rawValue
  }

  private static func number(_ low: Int, _ high: Int?, _ qualifier: Qualifier) -> String {
    let range = high.map { "\(Shown.number(low)) to \(Shown.number($0))" } ?? Shown.number(low)
    switch qualifier {
    case .exactly: return range
    case .about: return "about \(range)"
    case .atMost: return "up to \(range)"
    case .atLeast: return "at least \(range)"
    }
  }

  private static func plural(_ noun: String) -> String {
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    return noun.hasSuffix("s") ? noun : noun + "s"
  }
}
