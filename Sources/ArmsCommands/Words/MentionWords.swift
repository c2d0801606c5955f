internal import ArmsModel

/// The value of a mention as a person reads it.
enum MentionWords {
  static func value(_ mention: Mention) -> String {
    switch mention.value {
    case nil:
      mention.readings.isEmpty ? "open" : "open: \(mention.readings.joined(separator: " or "))"
    case .money(let money):
      ValueWords.money(money)
    case .quantity(let quantity): ValueWords.quantity(quantity)
    case .date(let date): date.text
    case .party(let code, let role): code + (role.map { " (\($0))" } ?? "")
    case .name(let name): name
    case .cue(let kind, let name): "\(kind): \(name)"
    case .transmittal(let number): number
    }
  }
}
