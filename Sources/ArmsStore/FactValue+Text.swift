internal import ArmsModel

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
