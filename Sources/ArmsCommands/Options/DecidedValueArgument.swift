internal import ArmsExtraction
internal import ArmsModel
internal import ArmsStore

/// A value as a person types it, made the text that a decision keeps.
enum DecidedValueArgument {
  /// Throws `CommandFailure`, which says how the field's values are written, or what was near.
  static func text(
    _ argument: String, of field: Field, meaning: ValueMeaning?, new: Bool, in store: Store
  ) throws -> String {
    let words = argument.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { throw CommandFailure(message: "the value is empty") }
    switch field {
    case .stage: return try word(words.lowercased(), Stage.allCases.map(\.rawValue), field)
    case .mechanism:
      let names = Mechanism.allCases.map(\.rawValue)
      return try word(
        names.first { $0.lowercased() == words.lowercased() } ?? words, names, field)
    case .transmittal: return words.uppercased().filter { $0 != " " }
    case .announced:
      guard let date = PartialDate(edtf: words) else {
        throw wrong(words, field, "2018-01-09, 2018-01 or 2018 (EDTF), and must be in the calendar")
      }
      return date.text
    case .quantity:
      let plain = numbers(words)
      guard let quantity = Quantity(canonical: plain) else {
        throw wrong(words, field, "4, 10-12, 'up to 73', 'about 100', 'at least 8' or '2 squadron'")
      }
      return quantity.canonicalText
    case .value:
      guard let money = money(words) else {
        throw wrong(words, field, "'133.3m USD', 'about 2bn EUR', 'up to 500m USD' or '5m-7m EUR'")
      }
      return DecidedValue.text(SaleValue(money, meaning: meaning ?? .stated))
    case .seller, .buyer: return try parties(words, field, new, store)
    case .contractor, .increase, .mdeValue, .otherValue, .item, .detail: return words
    }
  }

  private static func wrong(_ text: String, _ field: Field, _ form: String) -> CommandFailure {
    CommandFailure(
      message:
        "'\(text)' is no \(field == .announced ? "date" : ValueWords.field(field)); it is written \(form)"
    )
  }

  private static func word(_ text: String, _ all: [String], _ field: Field) throws -> String {
    if all.contains(text) { return text }
    throw CommandFailure(
      message: """
        no \(ValueWords.field(field)) '\(text)'\
        \(StoreMessages.suggestion(Nearest.names(to: text, among: all), else: ";")) \
        known are \(StoreMessages.list(all))
        """)
  }

  /// `1,200` is 1200.
  private static func numbers(_ text: String) -> String {
    String(text.filter { $0 != "," }).replacing(" to ", with: "-").replacing(" - ", with: "-")
  }

  /// An amount with its currency, which a person knows: a doubtful one is what documents print.
  private static func money(_ text: String) -> Money? {
    var words = text.split(separator: " ").map(String.init)
    var prefix = ""
    for qualifier in Qualifier.allCases where !qualifier.prefix.isEmpty {
      let own = qualifier.prefix.split(separator: " ").map(String.init)
      if words.count > own.count, words.prefix(own.count).map({ $0.lowercased() }) == own {
        prefix = qualifier.prefix
        words.removeFirst(own.count)
        break
      }
    }
    guard words.count == 2 else { return nil }
    let codeFirst = KnownNames.isCurrency(words[0].uppercased())
    let code = (codeFirst ? words[0] : words[1]).uppercased()
    guard KnownNames.isCurrency(code) else { return nil }
    let bounds = (codeFirst ? words[1] : words[0]).split(separator: "-").map {
      Amount(argument: String($0))?.value
    }
    guard (1...2).contains(bounds.count), let low = bounds[0] else { return nil }
    let range: String
    if bounds.count == 2 {
      guard let high = bounds[1] else { return nil }
      range = "\(low)-\(high)"
    } else {
      range = "\(low)"
    }
    return Money(canonical: "\(prefix)\(range) \(code)")
  }

  /// States and organisations by any name; others must be known to the file, unless they are said to be new.
  private static func parties(
    _ text: String, _ field: Field, _ new: Bool, _ store: Store
  ) throws -> String {
    let parties = try DecidedValue.parties(text).map { party -> Party in
      if let known = KnownNames.party(named: party.code ?? party.name) { return known }
      if try new || store.knowsParty(.name(party.name)) { return party }
      let nearest = try store.nearestNames(to: party.name, kind: .party)
      let known = KnownNames.nearestParties(to: party.name).filter { !nearest.contains($0) }
      throw CommandFailure(
        message: """
          no \(field.rawValue) named '\(party.name)'\
          \(StoreMessages.suggestion(Array((nearest + known).prefix(3)), else: ";")) \
          give --new where it is a party that is met for the first time
          """)
    }
    return DecidedValue.text(parties)
  }
}
