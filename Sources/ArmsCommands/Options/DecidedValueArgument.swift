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
    case .transmittal: return try transmittal(words)
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
      // Not known is not none, and what is none of is not sold.
      guard quantity.high > 0 else {
        throw CommandFailure(
          message: """
            a quantity of 0 is no sale; a number that no document tells stays unknown, and an item that is read wrongly \
            is taken out with 'armsdb decide reject SALE item DOCUMENT'
            """)
      }
      return quantity.canonicalText
    case .value:
      guard let money = money(words) else { throw noAmount(words) }
      return DecidedValue.text(SaleValue(money, meaning: meaning ?? .stated))
    case .seller, .buyer, .contractor: return try parties(words, field, new, store)
    case .increase, .mdeValue, .otherValue, .item, .detail: return words
    }
  }

  private static func wrong(_ text: String, _ field: Field, _ form: String) -> CommandFailure {
    CommandFailure(
      message:
        "'\(text)' is no \(field == .announced ? "date" : ValueWords.field(field)); it is written \(form)"
    )
  }

  /// The number as claims bear it: capitals, no blanks, without the prefix of an office ("RSAT-19-7077", "DDTC 23-085").
  private static func transmittal(_ words: String) throws -> String {
    var number = words.uppercased().filter { $0 != " " }
    for office in ["TRANSMITTALNO.", "NO.", "RSAT", "DDTC"] where number.hasPrefix(office) {
      number = String(number.dropFirst(office.count).drop { $0 == "-" })
    }
    if number.hasPrefix("O") { number = "0" + number.dropFirst() }
    guard DecidedValue.isTransmittal(number) else {
      throw CommandFailure(
        message: """
          '\(words)' is no number of a notice; it is written as year and serial: 24-10, 17-0A for an amendment, \
          19-7077 for RSAT-19-7077
          """)
    }
    return number
  }

  /// Says what is missing of an amount.
  private static func noAmount(_ words: String) -> CommandFailure {
    let parts = words.split { $0 == " " || $0 == "-" }.map(String.init)
    let isAmount = parts.last.flatMap { Amount(argument: $0) } != nil
    if isAmount, !parts.contains(where: { KnownNames.isCurrency($0.uppercased()) }) {
      return CommandFailure(
        message: "'\(words)' has no currency; write its code of ISO 4217 behind it: '\(words) USD'")
    }
    if let word = parts.last, parts.count > 1, word.count == 3, word.allSatisfy(\.isLetter),
      !KnownNames.isCurrency(word.uppercased())
    {
      return CommandFailure(
        message: """
          there is no currency '\(word)'; write its code of ISO 4217, such as USD or EUR
          """)
    }
    if words.contains(where: {
      $0.unicodeScalars.allSatisfy { $0.properties.generalCategory == .currencySymbol }
    }) {
      return CommandFailure(
        message: """
          a sign in '\(words)' may stand for several currencies; write the code of ISO 4217 instead: '133.3m USD'
          """)
    }
    return wrong(words, .value, "'133.3m USD', 'about 2bn EUR', 'up to 500m USD' or '5m-7m EUR'")
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
    var words = scaled(text).split(separator: " ").map(String.init)
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

  /// `5 million USD` is `5m USD`.
  private static func scaled(_ text: String) -> String {
    let scales = [
      "thousand": "k", "million": "m", "mn": "m", "m": "m", "billion": "bn", "bn": "bn",
    ]
    var out: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let scale = scales[word.lowercased()], let number = out.last,
        number.last?.isNumber == true
      {
        out[out.count - 1] = number + scale
      } else {
        out.append(word)
      }
    }
    return out.joined(separator: " ")
  }

  /// States, organisations and companies by any name; others must be known to the file, unless they are said to be new.
  private static func parties(
    _ text: String, _ field: Field, _ new: Bool, _ store: Store
  ) throws -> String {
    let named = DecidedValue.parties(text)
    guard !named.isEmpty else {
      throw CommandFailure(message: "'\(text)' names no \(field.rawValue)")
    }
    let parties = try named.map { party -> Party in
      if field == .contractor {
        if let known = KnownNames.company(named: party.name) {
          return Party(code: nil, name: known)
        }
      } else if let known = KnownNames.party(named: party.code ?? party.name) {
        return known
      }
      if try new || store.knowsParty(.name(party.name)) { return party }
      let nearest = try store.nearestNames(to: party.name, kind: .party)
      let known =
        (KnownNames.companies(beginning: party.name)
        + (field == .contractor ? [] : KnownNames.nearestParties(to: party.name)))
        .filter { !nearest.contains($0) }
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
