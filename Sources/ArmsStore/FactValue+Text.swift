package import ArmsModel

extension FactValue {
  /// The value in its canonical form, as claims, choices and decisions store it: equal values have equal texts.
  package var canonicalText: String {
    switch self {
    case .party(let party): party.name
    case .stage(let stage): stage.rawValue
    case .mechanism(let mechanism): mechanism.rawValue
    case .text(let text): text
    case .date(let date): date.text
    case .money(let value): value.money.canonicalText
    case .quantity(let quantity): quantity.canonicalText
    case .item(let designation, let name): designation ?? name
    case .detail(let detail): detail.text
    }
  }
}

extension Qualifier {
  /// The words before a number; empty for an exact one.
  var prefix: String {
    switch self {
    case .exactly: ""
    case .about: "about "
    case .atMost: "up to "
    case .atLeast: "at least "
    }
  }
}

extension Money {
  /// Such as `133300000 USD`, `about 2000000000 USD`, `5000000-7000000 EUR`; without a code where none is known.
  package var canonicalText: String {
    let range = high.map { "\(amount)-\($0)" } ?? "\(amount)"
    return qualifier.prefix + range + (currency.map { " " + $0 } ?? "")
  }
}

extension Quantity {
  /// Such as `4`, `up to 73`, `10-12`, `2 squadron`.
  package var canonicalText: String {
    let range = high > low ? "\(low)-\(high)" : "\(low)"
    return qualifier.prefix + range + (unit.map { " " + $0 } ?? "")
  }
}
