internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsModel
internal import ArmsStore

extension ArmsModel.Category: ExpressibleByArgument {
  /// Blanks may be left out: `air-defence-system`.
  package init?(argument: String) {
    let wanted = Self.key(argument)
    guard let category = Self.allCases.first(where: { Self.key($0.rawValue) == wanted }) else {
      return nil
    }
    self = category
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().filter { $0 != " " && $0 != "-" })
  }
}

extension Stage: ExpressibleByArgument {}
extension ValueMeaning: ExpressibleByArgument {}
extension SalesFilter.Sort: ExpressibleByArgument {}

/// Which sales are asked for. All conditions hold together; a repeated option means any of its values.
struct SaleFilterOptions: ParsableArguments {
  @Option(
    help: "A buyer, by name, alias, code or capital (Japan, JPN, Tokyo). May be repeated.",
    completion: .names(.buyer))
  var buyer: [String] = []

  @Option(
    help: "A seller, by name, alias or code. May be repeated.", completion: .names(.seller))
  var seller: [String] = []

  @Option(help: "A buyer, seller or contractor. May be repeated.", completion: .names(.party))
  var party: [String] = []

  @Option(
    help:
      "A system, by designation, family or words of its name: F-16 finds an F-16C Block 70. May be repeated.",
    completion: .names(.item))
  var item: [String] = []

  @Option(
    help: "A kind of equipment, such as missile, aircraft or 'air-defence system'. May be repeated."
  )
  var category: [ArmsModel.Category] = []

  @Option(help: "How far the sale has come. May be repeated.")
  var stage: [Stage] = []

  @Option(parsing: .unconditional, help: "The year of the stage's date.")
  var year: String?

  @Option(
    parsing: .unconditional, help: "The first date (2018-01-09, 2018-01, 2018).",
    transform: EDTFDate.parse)
  var from: EDTFDate?

  @Option(parsing: .unconditional, help: "The last date.", transform: EDTFDate.parse)
  var to: EDTFDate?

  @Option(
    parsing: .unconditional, help: "The least value, such as 133000000 or 133m; needs --currency.",
    transform: Amount.parse)
  var minValue: Amount?

  @Option(
    parsing: .unconditional, help: "The greatest value; needs --currency.",
    transform: Amount.parse)
  var maxValue: Amount?

  @Option(help: "The currency of the value, such as USD.")
  var currency: String?

  @Option(help: "What the value means. May be repeated.")
  var meaning: [ValueMeaning] = []

  @Option(help: "Words that a document of the sale holds; \"in quotes\" they stand together.")
  var text: String?

  @Flag(help: "Only sales whose documents contradict one another.")
  var disputed = false

  @Flag(help: "Only sales without a contradiction.")
  var undisputed = false

  @Flag(help: "Only sales that are told in passing.")
  var background = false

  @Flag(help: "No sales that are told in passing.")
  var noBackground = false

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.buyer = []
    options.seller = []
    options.party = []
    options.item = []
    options.category = []
    options.stage = []
    options.year = nil
    options.from = nil
    options.to = nil
    options.minValue = nil
    options.maxValue = nil
    options.currency = nil
    options.meaning = []
    options.text = nil
    options.disputed = false
    options.undisputed = false
    options.background = false
    options.noBackground = false
    return options
  }

  /// Whether nothing was chosen.
  var isEmpty: Bool {
    (buyer + seller + party + item).isEmpty && category.isEmpty && stage.isEmpty && meaning.isEmpty
      && [year, currency, text].allSatisfy { $0 == nil } && from == nil && to == nil
      && minValue == nil && maxValue == nil && !disputed && !undisputed && !background
      && !noBackground
  }

  func validate() throws {
    try refuse(disputed && undisputed, "--disputed and --undisputed exclude each other")
    try refuse(background && noBackground, "--background and --no-background exclude each other")
    try refuse(
      year != nil && (from != nil || to != nil), "--year and --from or --to exclude each other")
    if let year {
      try refuse(yearDate == nil, "--year must be four digits, not '\(year)'")
    }
    if let first = from?.date.lowDay, let last = to?.date.highDay {
      try refuse(
        first > last, "--from \(from?.date.text ?? "") is after --to \(to?.date.text ?? "")")
    }
    if let low = minValue?.value, let high = maxValue?.value {
      try refuse(low > high, "--min-value \(low) is greater than --max-value \(high)")
    }
    try refuse(
      (minValue != nil || maxValue != nil) && currency == nil,
      "--min-value and --max-value need --currency: amounts of different currencies do not compare")
    if let currency {
      let isCode =
        currency.count == 3 && currency.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
      try refuse(
        !isCode, "--currency must be a code of three letters such as USD, not '\(currency)'")
      try refuse(
        !KnownNames.isCurrency(currency.uppercased()),
        "there is no currency '\(currency)'; write its code of ISO 4217, such as USD or EUR")
    }
    for value in buyer + seller + party + item + [text].compactMap({ $0 }) {
      try refuse(
        value.allSatisfy(\.isWhitespace),
        "an empty name or text finds nothing; leave the option out")
    }
  }

  private func refuse(_ broken: Bool, _ rule: String) throws {
    if broken { throw ValidationError(rule) }
  }

  private var yearDate: PartialDate? {
    guard let year, year.utf8.count == 4, let number = Int(year) else { return nil }
    return PartialDate(year: number)
  }

  /// The filter, with every party known. Throws for a party that neither the lists nor the file know.
  func filter(in store: Store) throws -> SalesFilter {
    var filter = SalesFilter()
    filter.buyers = try buyer.flatMap { try PartyNames.matches($0, role: "buyer", in: store) }
    filter.sellers = try seller.flatMap { try PartyNames.matches($0, role: "seller", in: store) }
    filter.parties = try party.flatMap { try PartyNames.matches($0, role: "party", in: store) }
    let names = item.isEmpty ? OwnNames.none : OwnNames(try store.ownNames())
    filter.items = item.flatMap {
      [$0] + KnownNames.designations(named: $0) + names.designations(named: $0)
    }
    filter.categories = category
    filter.stages = stage
    filter.firstDay = (yearDate ?? from?.date)?.lowDay
    filter.lastDay = (yearDate ?? to?.date)?.highDay
    filter.minimumValue = minValue?.value
    filter.maximumValue = maxValue?.value
    filter.currency = currency?.uppercased()
    filter.meanings = meaning
    filter.text = text
    filter.disputed = disputed ? true : undisputed ? false : nil
    filter.background = background ? true : noBackground ? false : nil
    return filter
  }
}

/// Finds parties by any of their names.
enum PartyNames {
  /// What finds the party called `name`. A known state that no document names is no error.
  static func matches(
    _ name: String, role: String, in store: Store
  ) throws -> [SalesFilter.PartyMatch] {
    var matches: [SalesFilter.PartyMatch] = []
    if let code = KnownNames.partyCode(named: name) { matches.append(.code(code)) }
    if try store.knowsParty(.name(name)) { matches.append(.name(name)) }
    if let company = KnownNames.company(named: name), company != name {
      matches.append(.name(company))
    }
    let own = OwnNames(try store.ownNames())
    if let code = own.partyCode(named: name) { matches.append(.code(code)) }
    if let company = own.company(named: name), company != name { matches.append(.name(company)) }
    guard matches.isEmpty else { return matches }
    let begun = try store.parties(beginning: name)
    if begun.count == 1 {
      Diagnostics.line("\(role) '\(name)' is taken for \(begun[0])")
      return [.name(begun[0])]
    }
    let nearest =
      try begun + store.nearestNames(to: name, kind: .party).filter { !begun.contains($0) }
    let known = (KnownNames.companies(beginning: name) + KnownNames.nearestParties(to: name))
      .filter { !nearest.contains($0) }
    throw CommandFailure(
      message: "no \(role) named '\(name)'"
        + StoreMessages.suggestion(Array((nearest + known).prefix(max(3, begun.count)))))
  }
}
