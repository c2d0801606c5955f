internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsModel

/// A reading that someone expected of a text: `FIELD=VALUE` of `explain --why-not`.
struct WishedReading: Hashable {
  /// The choices that are explained, in the order in which they are shown.
  enum Field: String, CaseIterable {
    case deal, item, buyer, seller, value, date
  }

  let field: Field
  /// As it was typed.
  let text: String
  private let words: [String]
  /// The state or organisation that a wished buyer or seller is.
  private let code: String?
  /// The amount in whole units that a wished value is, where it is typed as one.
  private let amount: Int?

  /// What an option's text says. Throws the rule that it breaks.
  static func parse(_ argument: String) throws -> WishedReading {
    let names = Field.allCases.map(\.rawValue).joined(separator: ", ")
    guard let sign = argument.firstIndex(of: "=") else {
      throw ValidationError("write FIELD=VALUE, such as buyer=Japan")
    }
    let name = argument[..<sign]
    guard let field = Field(rawValue: name.lowercased()) else {
      throw ValidationError("there is no field '\(name)'; the fields are \(names)")
    }
    let text = String(argument[argument.index(after: sign)...])
    guard !words(text).isEmpty else {
      throw ValidationError("no value after '\(name)='; write FIELD=VALUE, such as buyer=Japan")
    }
    guard field != .deal || text.lowercased() == "yes" else {
      throw ValidationError("a deal has no value but yes: write deal=yes")
    }
    return WishedReading(field, text)
  }

  private init(_ field: Field, _ text: String) {
    self.field = field
    self.text = text
    words = Self.words(text)
    code = field == .buyer || field == .seller ? KnownNames.partyCode(named: text) : nil
    amount = field == .value ? Amount(argument: text)?.value : nil
  }

  /// Whether a value or its quote says what is wished: the same words in whatever case, or a longer passage that holds
  /// them as whole words.
  func fits(_ value: String, quotes: [String]) -> Bool {
    value == code || Self.words(value) == words
      || quotes.contains { Self.holds(Self.words($0), words) }
  }

  func fits(_ money: Money, quotes: [String]) -> Bool {
    amount.map { $0 == money.amount || $0 == money.high } ?? false
      || fits(ValueWords.money(money), quotes: quotes)
      || fits("\(money.amount) \(money.currency ?? "?")", quotes: [])
  }

  func fits(_ reading: Explanation.Reading) -> Bool {
    guard reading.choice == field.rawValue else { return false }
    if field == .deal { return true }
    if let amount, reading.value.split(separator: " ").first == "\(amount)" { return true }
    return fits(reading.value, quotes: reading.citation.map { [$0.quote] } ?? [])
  }

  /// Whether a mention, of whatever kind, says it.
  func fits(_ mention: Mention) -> Bool {
    let quotes = [mention.citation.quote]
    return switch mention.value {
    case .money(let money): fits(money, quotes: quotes)
    case .date(let date): fits(date.text, quotes: quotes)
    case .party(let code, _): fits(code, quotes: quotes)
    case .name(let name): fits(name, quotes: quotes)
    case .cue, .quantity, .transmittal, nil: fits("", quotes: quotes)
    }
  }

  /// The kind of mention from which the field is read; nil for the deal, which is read from all.
  var kind: Mention.Kind? {
    switch field {
    case .deal: nil
    case .item: .designation
    case .buyer, .seller: .party
    case .value: .money
    case .date: .date
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func holds(_ text: [String], _ words: [String]) -> Bool {
    guard !words.isEmpty, text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains { start in
      text[start..<(start + words.count)].elementsEqual(words)
    }
  }
}
