internal import ArmsModel
internal import ArmsStore

/// One sale told in sentences. What a sentence joins, it names all sources of; a fact that nothing supports is left out.
struct SaleAccount {
  private let details: SaleDetails
  private let words: AccountWords
  private let numbers: SourceNumbers

  init(_ details: SaleDetails, words: AccountWords, numbers: SourceNumbers) {
    self.details = details
    self.words = words
    self.numbers = numbers
  }

  /// "Up to 150 SM-6 for Japan (S-N85HH9YK)".
  var heading: String {
    let text = named(most: 3, " for ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The same within a sentence.
  var name: String { named(most: 1, " to ") }

  private func named(most: Int, _ preposition: String) -> String {
    let things = Self.distinct(main.map(counted))
    let more = things.count > most + 1 ? things.count - most : 0
    let shown =
      things.prefix(things.count - more) + (more > 0 ? ["\(words.number(more)) more"] : [])
    var text = shown.isEmpty ? "arms" : SalesReport.list(Array(shown))
    if let buyers = parties(.buyer) { text += preposition + buyers }
    return "\(text) (\(details.summary.key))"
  }

  /// What the sale is, then what else documents say of it.
  var paragraphs: [[SalesReport.Sentence]] {
    let first = [
      lead, passing, equipment, value, parts, increase, notice, support, contractors,
    ]
    return [first.compactMap { $0 }, remarks].filter { !$0.isEmpty }
  }

  /// What documents contradict one another on, and what they leave open.
  var doubts: [SalesReport.Sentence] {
    Dispute.all(of: details).compactMap(dispute) + openQuestions.compactMap { $0 }
  }
}

// MARK: What the sale is

extension SaleAccount {
  /// How many kinds of equipment the first sentence names.
  private static let most = 4

  private var lead: SalesReport.Sentence? {
    let shown = main.count <= Self.most ? main[...] : main.prefix(Self.most - 1)
    let more = main.count - shown.count
    let things =
      Self.distinct(shown.map(thing))
      + (more > 0 ? ["\(words.number(more)) other kinds of equipment"] : [])
    var text = "A sale of \(things.isEmpty ? "arms" : SalesReport.list(things))"
    if let sellers = parties(.seller) { text += " by \(sellers)" }
    if let buyers = parties(.buyer) { text += " to \(buyers)" }
    let date = details.chosen(.announced).first
    let day: PartialDate? = if case .date(let day) = date?.value { day } else { nil }
    text += " \(Self.course(details.summary.stage, dated: day != nil))"
    if let day {
      let isTold = details.summary.stage != nil
      text += isTold ? " \(Self.when(day))" : ", with the date \(CitedDate.dayLast(day))"
    }
    let facts =
      details.chosen(.seller) + details.chosen(.buyer) + details.chosen(.stage)
      + details.chosen(.announced) + shown.flatMap(facts) + repeatedDates
    return .init("\(text).", facts.flatMap(sources))
  }

  private var passing: SalesReport.Sentence? {
    guard details.summary.background else { return nil }
    return .init("It is told in passing only.", every)
  }

  /// All equipment, where the first sentence does not name all.
  private var equipment: SalesReport.Sentence? {
    guard main.count > Self.most else { return nil }
    let things = Self.distinct(main.map(thing)).joined(separator: "; ")
    return .init("All of it: \(things).", main.flatMap(facts).flatMap(sources))
  }

  private var value: SalesReport.Sentence? {
    guard let fact = details.chosen(.value).first, case .money(let value) = fact.value else {
      return nil
    }
    let amount = amount(value) + (fact.disputed ? ", which is disputed" : "")
    let text =
      switch value.meaning {
      case .notified: "The notified value is \(amount)"
      case .contract: "The contract is worth \(amount)"
      case .option: "The option is worth \(amount)"
      case .unit: "One of them costs \(amount)"
      case .delivered: "What was delivered is worth \(amount)"
      case .licensed: "The licence is for \(amount)"
      case .aid: "The aid comes to \(amount)"
      case .stated: "The price given is \(amount); what it covers is not said"
      }
    return .init("\(text).", sources(of: fact))
  }

  private var parts: SalesReport.Sentence? {
    let shares = [(Field.mdeValue, "major equipment"), (.otherValue, "the rest")]
    let isMajorUnknown = details.chosen(.mdeValue).isEmpty
    let told = shares.compactMap { field, name -> (text: String, fact: Fact)? in
      guard let fact = details.chosen(field).first, case .money(let value) = fact.value else {
        return nil
      }
      return (
        "\(name) \(field == .otherValue && !isMajorUnknown ? "" : "is put ")at \(amount(value))",
        fact
      )
    }
    let text = told.map(\.text).joined(separator: " and ")
    return .init(
      "\(text.prefix(1).uppercased())\(text.dropFirst()).", told.flatMap { sources(of: $0.fact) })
  }

  private var increase: SalesReport.Sentence? {
    guard let fact = details.chosen(.increase).first, case .money(let value) = fact.value else {
      return nil
    }
    return .init("The increase is \(amount(value)).", sources(of: fact))
  }

  private var notice: SalesReport.Sentence? {
    let mechanism = details.chosen(.mechanism).first
    let number = details.chosen(.transmittal).first
    var text = ""
    if let mechanism, case .mechanism(let way) = mechanism.value {
      text = "It is \(Self.words(way))"
    }
    if let said = number?.value {
      let said = words.values.value(said)
      text += text.isEmpty ? "Its notice is number \(said)" : ", notified as number \(said)"
    }
    return .init("\(text).", [mechanism, number].compactMap { $0 }.flatMap(sources))
  }

  private var support: SalesReport.Sentence? {
    let items = main.first?.support == true ? [] : details.items.filter(\.support)
    let things = Self.distinct(items.map(thing))
    let verb = things.count == 1 ? "goes" : "go"
    return .init(
      "With it \(verb) \(SalesReport.list(things)).", items.flatMap(facts).flatMap(sources))
  }

  private var contractors: SalesReport.Sentence? {
    let facts = details.chosen(.contractor)
    var told = facts
    let names = facts.compactMap { fact -> String? in
      guard let value = fact.value else { return nil }
      let name = words.values.value(value)
      let places = remarkFacts(.contractorPlace, role: name)
      told += places.map(\.fact)
      let text = places.map { Self.stripped($0.detail.text) }.joined(separator: "; ")
      return name + (text.isEmpty ? "" : " (\(text))") + (fact.inferred ? " (inferred)" : "")
    }
    let start = names.count == 1 ? "The contractor is" : "The contractors are"
    return .init("\(start) \(SalesReport.list(Self.distinct(names))).", told.flatMap(sources))
  }

  /// The main equipment; where there is none, all that is sold.
  private var main: [ItemFact] {
    let main = details.items.filter { !$0.support }
    return main.isEmpty ? details.items : main
  }

  private func thing(_ item: ItemFact) -> String {
    let stage = item.quantityStage.map { " (as \($0.rawValue))" } ?? ""
    return counted(item) + stage + (item.disputed ? " (how many is disputed)" : "")
  }

  private func counted(_ item: ItemFact) -> String {
    guard let quantity = item.quantity else { return item.label }
    let count = words.values.value(.quantity(quantity))
    // "2 3,200-ton frigates" would be read as one number.
    let isApart = quantity.unit != nil || item.label.first?.isNumber == true
    return isApart ? "\(item.label) (\(count))" : "\(count) \(item.label)"
  }

  private func facts(of item: ItemFact) -> [Fact] {
    details.facts.filter { $0.field.isOfOneItem && $0.item == item.label }
  }

  private func parties(_ field: Field) -> String? {
    let names = details.chosen(field).compactMap { fact in
      fact.value.map {
        Self.withArticle(words.values.value($0)) + (fact.inferred ? " (inferred)" : "")
      }
    }
    return names.isEmpty ? nil : SalesReport.list(names)
  }

  private static func course(_ stage: Stage?, dated: Bool) -> String {
    switch stage {
    case .considered: dated ? "was under consideration" : "is under consideration"
    case .requested: dated ? "was requested" : "has been requested"
    case .approved: dated ? "was approved" : "has been approved"
    case .contracted: dated ? "was put under contract" : "is under contract"
    case .delivered:
      (dated ? "was" : "has been") + " delivered, at least in part" + (dated ? "," : "")
    case .cancelled: (dated ? "was" : "has been") + " cancelled, blocked or suspended"
    case nil: "is told of"
    }
  }

  private static func words(_ mechanism: Mechanism) -> String {
    switch mechanism {
    case .fms: "a foreign military sale (FMS)"
    case .dcs: "a direct commercial sale (DCS)"
    case .eda: "a transfer of excess defense articles (EDA)"
    case .lease: "a lease"
    case .grant: "a grant"
    }
  }
}

// MARK: What else is said of it

extension SaleAccount {
  private typealias Remark = (detail: Detail, fact: Fact)

  private func remarkFacts(_ kind: Detail.Kind, role: String? = nil) -> [Remark] {
    details.facts.compactMap { fact in
      guard case .detail(let detail) = fact.value, detail.kind == kind,
        role == nil || detail.role == role
      else { return nil }
      return (detail, fact)
    }
  }

  /// Dates that say once more when the sale came to its stage.
  private var repeatedDates: [Fact] {
    guard let stage = details.summary.stage, let day = details.summary.announced else { return [] }
    let same: [Remark] =
      remarkFacts(.stageDate, role: stage.rawValue)
      + (stage == .approved ? remarkFacts(.date, role: "notified") : [])
      + (stage == .contracted ? remarkFacts(.date, role: "signed") : [])
    return same.filter { $0.detail.date == day }.map(\.fact)
  }

  /// One sentence for each kind and role, in the order of the facts.
  private var remarks: [SalesReport.Sentence] {
    let names = Set(details.chosen(.contractor).compactMap { $0.value.map(words.values.value) })
    let told = Set(repeatedDates)
    var order: [String] = []
    var groups: [String: [Remark]] = [:]
    for fact in details.facts where !told.contains(fact) {
      guard case .detail(let detail) = fact.value else { continue }
      if detail.kind == .contractorPlace, detail.role.map(names.contains) == true { continue }
      let key = "\(detail.kind.rawValue) \(detail.role ?? "")"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((detail, fact))
    }
    return order.compactMap { key in
      guard let group = groups[key], let first = group.first?.detail else { return nil }
      let texts = Self.distinct(group.map { Self.text($0.detail) })
      return .init(
        Self.stopped(Self.sentence(first.kind, first.role, texts)),
        group.flatMap { sources(of: $0.fact) })
    }
  }

  private static func sentence(_ kind: Detail.Kind, _ role: String?, _ texts: [String]) -> String {
    let all = SalesReport.list(texts)
    let isOne = texts.count == 1
    let quoted = texts.joined(separator: ". ")
    switch kind {
    case .condition: return "The equipment is \(all)"
    case .endUser: return "The end user is \(all)"
    case .middleman: return "The middleman is \(all)"
    case .option:
      return role == nil ? "There is an option for more: \(all)" : "An option was taken up: \(all)"
    case .offset: return "On offsets: \(quoted)"
    case .financing: return "On the financing: \(texts.joined(separator: "; "))"
    case .officialNumber:
      let number = role == "case" || role == nil ? "case number" : "official number (\(role ?? ""))"
      return isOne ? "Its \(number) is \(all)" : "Its \(number)s are \(all)"
    case .priorCase: return isOne ? "The prior case is \(all)" : "Prior cases are \(all)"
    case .date, .stageDate: return dated(role, texts)
    case .delivery:
      let isAhead = role == "expected"
      return "Deliveries\(isAhead ? " expected" : ""): \(all)"
    case .militaryDepartment: return "The military department is the \(all)"
    case .commission: return "On commissions: \(quoted)"
    case .sensitivity: return "On sensitive technology: \(quoted)"
    case .personnel: return "On personnel: \(quoted)"
    case .support: return "On support: \(quoted)"
    case .contractorPlace:
      return "\(role ?? "A contractor") works on it in \(texts.joined(separator: "; "))"
    case .correction: return "A correction was printed\(role.map { " (\($0))" } ?? ""): \(all)"
    case .undisclosed: return "Called undisclosed or unknown: \(all)"
    case .volume: return "Its volume\(role.map { " (\($0))" } ?? "") is \(all)"
    case .package: return "It is part of a larger deal: \(all)"
    }
  }

  private static func dated(_ role: String?, _ dates: [String]) -> String {
    let nouns = [
      "notified": "notice", "printed": "print", "signed": "signature", "requested": "request",
      "approved": "approval", "contracted": "contract", "cancelled": "cancellation",
    ]
    let all = SalesReport.list(dates)
    switch role {
    case "expected": return "It is expected: \(all)"
    case "delivered":
      return dates.count == 1 ? "A delivery is dated \(all)" : "Deliveries are dated \(all)"
    case "considered": return "It was under consideration: \(all)"
    case let role?:
      guard let noun = nouns[role] else { return "A date of it (\(role)) is \(all)" }
      let article = noun.first == "a" ? "An" : "A"
      return dates.count == 1
        ? "\(article) \(noun) is dated \(all)"
        : "\(noun.prefix(1).uppercased())\(noun.dropFirst())s are dated \(all)"
    case nil: return dates.count == 1 ? "A date of it is \(all)" : "Dates of it are \(all)"
    }
  }

  private static func text(_ detail: Detail) -> String {
    switch detail.kind {
    case .date, .stageDate: return detail.date.map(CitedDate.dayLast) ?? stripped(detail.text)
    default:
      let date = detail.date.map {
        detail.text.contains($0.text) ? "" : " (\(CitedDate.dayLast($0)))"
      }
      return stripped(detail.text) + (date ?? "")
    }
  }
}

// MARK: What is in doubt

extension SaleAccount {
  private func dispute(_ dispute: Dispute) -> SalesReport.Sentence? {
    let of = named(dispute.field) + (dispute.item.map { " of \($0)" } ?? "")
    let sides = dispute.sides.map { side in
      let said: String
      if case .date(let date) = side.value {
        said = CitedDate.dayLast(date)
      } else {
        said = words.values.value(side.value)
      }
      let reason = side.reason.map { ", which is shown (\($0))" } ?? ""
      return SalesReport.Sentence.Part(
        text: said + reason, sources: side.claims.map { numbers.number(ofDocument: $0.document) })
    }
    return .init("Documents contradict one another on the \(of):", sides)
  }

  /// What no document tells, and what else is open.
  private var openQuestions: [SalesReport.Sentence?] {
    var unknown: [String] = []
    var uncounted: [String] = []
    var others: [String] = []
    for question in details.open {
      switch question {
      case .unknown(let field): unknown.append("the \(named(field))")
      case .unknownQuantity(let item): uncounted.append(item)
      // Told above.
      case .disputed: continue
      case .inferred, .differing, .doubtfulCurrency, .undisclosed:
        others.append(words.question(question))
      }
    }
    if !uncounted.isEmpty {
      unknown.append("how many of \(SalesReport.list(Self.distinct(uncounted), last: "or"))")
    }
    return [
      unknown.isEmpty
        ? nil : .init("No document tells \(SalesReport.list(unknown, last: "or")).", every),
      others.isEmpty
        ? nil : .init("Left open: \(Self.distinct(others).joined(separator: "; ")).", every),
    ]
  }
}

// MARK: Sources and words

extension SaleAccount {
  private func named(_ field: Field) -> String {
    field == .announced ? "date" : words.values.field(field)
  }

  private var every: [Int] {
    details.sources.map { numbers.number(ofDocument: $0.document.sha256) }
  }

  /// What a chosen value rests on: the documents that state it, and the decision that set it.
  private func sources(of fact: Fact) -> [Int] {
    numbers.sources(of: fact, details)
  }

  /// An amount without its meaning, in millions and billions where that says it exactly.
  private func amount(_ value: SaleValue) -> String {
    Self.inMillions(words.values.value(.money(SaleValue(value.money, meaning: .stated))))
  }

  /// "133,300,000 USD" as "133.3 million USD".
  static func inMillions(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let digits = word.filter { $0 != "," }
      guard let number = Int(digits), number >= 1_000_000, digits.utf8.count < word.utf8.count
      else { return String(word) }
      let (unit, name, step) =
        number >= 1_000_000_000_000
        ? (1_000_000_000_000, "trillion", 10_000_000_000)
        : number >= 1_000_000_000
          ? (1_000_000_000, "billion", 10_000_000) : (1_000_000, "million", 100_000)
      guard number % step == 0 else { return String(word) }
      var fraction = String((number % unit + unit) / step).dropFirst()
      while fraction.last == "0" { fraction.removeLast() }
      return "\(number / unit)\(fraction.isEmpty ? "" : ".\(fraction)") \(name)"
    }.joined(separator: " ")
  }

  /// "on January 9, 2018", "in January 2018".
  private static func when(_ date: PartialDate) -> String {
    switch CitedDate.parts(date).count {
    case 3: "on \(CitedDate.dayLast(date))"
    case 1, 2: "in \(CitedDate.dayLast(date))"
    default: "(date: \(date.text))"
    }
  }

  /// Some states' names want an article in a sentence.
  static func withArticle(_ name: String) -> String {
    let last = name.split(separator: " ").last.map(String.init) ?? name
    let isSuch =
      name.hasPrefix("United ") || ["Republic", "Emirates", "Islands"].contains(last)
      || ["Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia", "Seychelles", "Comoros"]
        .contains(name)
    return isSuch ? "the \(name)" : name
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var met: Set<String> = []
    return texts.filter { met.insert($0).inserted }
  }

  private static func stripped(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
    return String(text)
  }

  private static func stopped(_ text: String) -> String { stripped(text) + "." }
}
