internal import ArmsModel
internal import ArmsStore

/// What a sale is: who sells what to whom, how far it has come, what it costs, and by whom it is made.
extension SaleAccount {
  /// How many kinds of equipment the first sentence names.
  private static let most = 4

  var lead: SalesReport.Sentence? {
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

  var passing: SalesReport.Sentence? {
    guard details.summary.background else { return nil }
    return .init("It is told in passing only.", every)
  }

  /// All equipment, where the first sentence does not name all.
  var equipment: SalesReport.Sentence? {
    guard main.count > Self.most else { return nil }
    let things = Self.distinct(main.map(thing)).joined(separator: "; ")
    return .init("All of it: \(things).", main.flatMap(facts).flatMap(sources))
  }

  var value: SalesReport.Sentence? {
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

  var parts: SalesReport.Sentence? {
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

  var increase: SalesReport.Sentence? {
    guard let fact = details.chosen(.increase).first, case .money(let value) = fact.value else {
      return nil
    }
    return .init("The increase is \(amount(value)).", sources(of: fact))
  }

  var notice: SalesReport.Sentence? {
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

  var support: SalesReport.Sentence? {
    let items = main.first?.support == true ? [] : details.items.filter(\.support)
    let things = Self.distinct(items.map(thing))
    let verb = things.count == 1 ? "goes" : "go"
    return .init(
      "With it \(verb) \(SalesReport.list(things)).", items.flatMap(facts).flatMap(sources))
  }

  var contractors: SalesReport.Sentence? {
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
  var main: [ItemFact] {
    let main = details.items.filter { !$0.support }
    return main.isEmpty ? details.items : main
  }

  private func thing(_ item: ItemFact) -> String {
    let stage = item.quantityStage.map { " (as \($0.rawValue))" } ?? ""
    return counted(item) + stage + (item.disputed ? " (how many is disputed)" : "")
  }

  func counted(_ item: ItemFact) -> String {
    guard let quantity = item.quantity else { return item.label }
    let count = words.values.value(.quantity(quantity))
    // "2 3,200-ton frigates" would be read as one number.
    let isApart = quantity.unit != nil || item.label.first?.isNumber == true
    return isApart ? "\(item.label) (\(count))" : "\(count) \(item.label)"
  }

  private func facts(of item: ItemFact) -> [Fact] {
    details.facts.filter { $0.field.isOfOneItem && $0.item == item.label }
  }

  func parties(_ field: Field) -> String? {
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
