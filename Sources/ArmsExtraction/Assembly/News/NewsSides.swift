import ArmsModel

/// Chooses who buys and who sells in a sale: each state that may take part is weighed for both sides, and takes the side
/// that speaks louder.
struct NewsSides {
  let features: NewsSaleFeatures
  let weights: Weights
  var reading: NewsReading { features.reading }
  var context: NewsContext { reading.context }

  /// Least probability for the likeliest state of a side, and for any further one.
  static let first: Float = 0.3
  static let further: Float = 0.7
  /// Least probability for a buyer, where no other passes.
  static let carried: Float = 0.2
  /// The same of a lease that another state plainly gives: leases are too rare for weights.
  static let leased: Float = 0.15
  /// Least probability of a mention as the buyer's, to be heard against what the state makes.
  static let plain: Float = 0.5
  /// Least probability for a state that makes the equipment, where no other passes.
  static let maker: Float = 0.15
  /// Least probability of a mention elsewhere to be cited for a seller whom the sale's own sentences do not name.
  static let told: Float = 0.15

  /// A state with its probability on either side.
  struct Side {
    var code: String
    var buyer: Float
    var seller: Float
  }

  func all() -> [Side] {
    var seen = Features()
    return features.candidates.map { code in
      features.party(code, into: &seen)
      let (buys, sells) = Weights.probabilities(seen, weights.sides)
      var side = Side(code: code, buyer: buys, seller: sells)
      if side.seller > side.buyer, ordersItsOwn(code) {
        (side.buyer, side.seller) = (max(side.buyer, Self.first), 0)
      }
      return side
    }
  }

  /// Whether a state that makes the equipment is plainly told to buy it: "Norway has ordered 40 missiles from Kongsberg".
  /// That it makes such things speaks so loud for its selling them that the verb is not heard otherwise.
  private func ordersItsOwn(_ code: String) -> Bool {
    guard features.makers.contains(code) || features.seats.contains(code) else { return false }
    var orders = false
    for mention in features.shared.mentions[code] ?? []
    where features.tells(context.parties[mention].tokens.lowerBound) {
      guard let frame = reading.frames[mention] else { continue }
      if frame.role == .seller || frame == .with { return false }
      if frame == .subjectOfBuying, reading.buyer[mention] >= Self.plain { orders = true }
    }
    return orders
  }

  func chosen() -> (buyers: [Claim<Party>], sellers: [Claim<Party>]) {
    let all = all()
    var buyers = joint(codes(all, { $0.buyer }, where: { $0.buyer >= $0.seller }))
    if buyers.isEmpty {
      // The buyer that the text names elsewhere, where the sale's own sentences name none.
      let makers = features.makers
      buyers =
        all.filter { side in
          // Where another plainly sells, that it might have sold says nothing.
          let isLeft = all.contains {
            $0.code != side.code && $0.seller >= Self.further && side.seller < Self.first
          }
          let least = isLease ? Self.leased : Self.carried
          return side.buyer >= (isLeft ? least : max(side.seller, Self.carried))
            && !makers.contains(side.code)
        }
        .max { $0.buyer < $1.buyer }.map { [$0.code] } ?? []
    }
    var sellers = codes(
      all, { $0.seller }, where: { $0.seller > $0.buyer && !buyers.contains($0.code) })
    if let owner = owner(buyers) { sellers = [owner] }
    if sellers.isEmpty {
      // Whoever makes it sells it, where nothing speaks for another.
      let makers = features.makers.isEmpty ? features.seats : features.makers
      sellers =
        all.filter { makers.contains($0.code) && !buyers.contains($0.code) }
        .max { $0.seller < $1.seller }.map { $0.seller >= Self.maker ? [$0.code] : [] } ?? []
    }
    if let joint = jointMaker(of: sellers, buyers) { sellers = joint }
    // Of several states that make it, the one that the sale's sentences name.
    if features.makers.count > 1, !sellers.contains(where: isNamedHere) {
      let named = features.makers.filter { !buyers.contains($0) && isNamedHere($0) }
      if named.count == 1 { sellers = named }
    }
    let clauses = NewsPlainSides(features: features)
    let plain = clauses.told()
    // A buyer from elsewhere in the text, where the sale's own sentence has another state as what it speaks of.
    if plain.buyers.isEmpty, !buyers.isEmpty, !buyers.contains(where: isNamedHere),
      let own = clauses.topic, !sellers.contains(own)
    {
      buyers = [own]
    }
    // "The Turkish Navy has commissioned a ship", with no seller beside: its own, or what nobody can tell.
    let isSoldBy =
      sellers.isEmpty || !plain.sellers.isEmpty || sellers.contains { !plain.buyers.contains($0) }
    if !plain.buyers.isEmpty, isSoldBy,
      plain.buyers.count > 1 || !plain.buyers.contains(where: buyers.contains)
    {
      buyers = plain.buyers
      sellers.removeAll(where: buyers.contains)
    }
    if !plain.sellers.isEmpty, !plain.sellers.contains(where: sellers.contains) {
      sellers = plain.sellers
      buyers.removeAll(where: sellers.contains)
    }
    if let approver = clauses.approver, !buyers.contains(approver), plain.sellers.isEmpty,
      !isSellerStated, sellers.allSatisfy(features.makers.contains)
    {
      sellers = [approver]
    }
    if let gapped = features.events.first,
      gapped.count != nil || gapped.isConditional || gapped.isBudgeted
    {
      (buyers, sellers) = gappedSides(gapped, buyers, sellers)
    }
    (buyers, sellers) = clauses.companySeats(buyers, sellers)
    if let led = features.led, let buyer = context.code(context.parties[led.buyer]) {
      buyers = [buyer]
      sellers.removeAll { $0 == buyer }
    }
    return (
      buyers.compactMap { claim($0, buyer: true) }, sellers.compactMap { claim($0, buyer: false) }
    )
  }

  /// "Qatar ordered two more": the clause names who buys, and leaves out of whom.
  private func gappedSides(_ event: NewsEvent, _ buyers: [String], _ sellers: [String]) -> (
    [String], [String]
  ) {
    let own = SmallSet(event.buyers.compactMap { context.code(context.parties[$0]) })
    guard own.count == 1 else { return (buyers, sellers) }
    let told = SmallSet(event.sellers.compactMap { context.code(context.parties[$0]) })
    let taken = told.isEmpty ? sellers : Array(told)
    return (Array(own), taken.filter { !own.contains($0) })
  }

  /// Whether a sentence of the sale names a state.
  func isNamedHere(_ code: String) -> Bool {
    // By the sale's sentences: going through all mentions for each of a thousand sales would cost their square.
    features.sentences.contains { sentence in
      context.partyRuns.mentions(in: sentence).contains {
        context.code(context.parties[Int($0)]) == code && !context.isBystander(Int($0))
      }
    }
  }

  /// Whom equipment is plainly bought from where others could sell it too: "44 used CV9035s from the Netherlands", whoever made
  /// them; "24 Typhoons from the United Kingdom", which four states make.
  private func owner(_ buyers: [String]) -> String? {
    let words = context.gazetteer.newsWords
    let isUsed = features.events.lazy.flatMap(\.items).contains { item in
      context.items[item].tokens.contains {
        context.text.tokens[$0].word != 0 && words.owned.contains(context.text.tokens[$0].word)
      }
    }
    let makers = features.makers
    if let former = former(buyers) { return former }
    guard features.isUsed || isUsed || makers.count > 1 else { return nil }
    let owners = features.shared.codes.filter { code in
      !buyers.contains(code) && (features.isUsed || isUsed || makers.contains(code))
        && (features.shared.mentions[code] ?? []).contains {
          reading.frames[$0] == .fromAfterBuying
            && features.tells(context.parties[$0].tokens.lowerBound)
        }
    }
    return owners.count == 1 ? owners[0] : nil
  }

  /// Whether the sentences of the sale say from whom or by whom it is.
  private var isSellerStated: Bool {
    features.sentences.contains { sentence in
      context.partyRuns.mentions(in: sentence).contains {
        reading.frames[Int($0)] == .byAfterSelling || reading.frames[Int($0)] == .fromAfterBuying
      }
    }
  }

  /// "The first two of 25 Australian F/A-18s", "two Bulgarian An-26s": of what another state makes, whose it was until now.
  private func former(_ buyers: [String]) -> String? {
    let makers = features.makers
    guard !makers.isEmpty, !buyers.isEmpty else { return nil }
    var owners: [String] = []
    for event in features.events {
      for party in context.partyRuns.mentions(in: event.sentence).lazy.map(Int.init)
      where reading.frames[party] == .adjectiveOfItem {
        let end = context.parties[party].tokens.upperBound
        guard end < context.text.tokens.count, context.itemAt[end] >= 0,
          event.items.contains(Int(context.itemAt[end])),
          let code = context.code(context.parties[party]), code.utf8.count == 3,
          !buyers.contains(code), !makers.contains(code), !owners.contains(code)
        else { continue }
        owners.append(code)
      }
    }
    return owners.count == 1 ? owners[0] : nil
  }

  /// Whether the sentences of the sale have a word of leasing.
  private var isLease: Bool {
    features.sentences.contains { sentence in
      context.cues(in: context.text.sentences[sentence]).contains { context.cues[Int($0)].isLease }
    }
  }

  /// The likeliest of the wanted states, and further ones that are likely by themselves, likelier ones first.
  private func codes(
    _ all: [Side], _ probability: (Side) -> Float, where wanted: (Side) -> Bool
  ) -> [String] {
    // Most sales have two or three states, of which one passes: sorting them took longer than weighing one.
    var best: Int?
    for at in all.indices where wanted(all[at]) {
      if let best, probability(all[at]) <= probability(all[best]) { continue }
      best = at
    }
    guard let best, probability(all[best]) >= Self.first else { return [] }
    var codes = [all[best].code]
    let others = all.indices.filter {
      $0 != best && probability(all[$0]) >= Self.further && wanted(all[$0])
    }
    if !others.isEmpty {
      codes += others.sorted { probability(all[$0]) > probability(all[$1]) }.map { all[$0].code }
    }
    return codes
  }

  // MARK: - Citations

  private func claim(_ code: String, buyer: Bool) -> Claim<Party>? {
    let party = Party(code: code, name: name(code))
    let rule = buyer ? "party.buyer" : "party.seller"
    let scores = buyer ? reading.buyer : reading.seller
    let role: NewsRoles.Role = buyer ? .buyer : .seller
    let named = features.shared.mentions[code] ?? []
    let here = named.filter {
      features.tells(context.parties[$0].tokens.lowerBound) && !context.isFoe($0)
    }
    // What is likely said of the role; else the likeliest mention where the sale is told; else the likeliest of all.
    let telling = here.filter { scores[$0] >= NewsEvents.partyThreshold }
    if !telling.isEmpty { return Claim(party, citations: cited(telling), rule: rule) }
    let framed = here.filter { reading.frames[$0]?.role == role }
    if !framed.isEmpty {
      return Claim(party, citations: cited(framed), rule: rule + ".framed")
    }
    if let likeliest = here.max(by: { scores[$0] < scores[$1] }) {
      return Claim(party, citations: cited([likeliest]), rule: rule + ".named")
    }
    // A seller whose part the text tells elsewhere is cited there; else the product or company tells it alone.
    let mentions = named.filter { !context.isFoe($0) }
    let elsewhere = mentions.filter {
      (scores[$0] >= Self.told || reading.frames[$0]?.role == role)
        && !features.isOfAnother(context.parties[$0].tokens.lowerBound)
        // What is said anywhere in a text is said of its first sale; of another only beside it.
        && (features.index == 0 || features.isBeside(context.parties[$0].tokens.lowerBound))
    }
    if !buyer, elsewhere.isEmpty, let inferred = inferred(party, rule) { return inferred }
    guard let carried = carried(elsewhere.isEmpty ? mentions : elsewhere, scores) else {
      return inferred(party, rule)
    }
    return Claim(party, citations: cited([carried]), rule: rule + ".carried")
  }

  /// The mention nearest before the sale that likely tells the role, else the likeliest.
  private func carried(_ mentions: [Int], _ scores: [Float]) -> Int? {
    let start = features.sales[features.index].firstSentence
    let likely = mentions.filter { scores[$0] >= NewsEvents.partyThreshold }
    return likely.last {
      Int(context.sentenceOf[context.parties[$0].tokens.lowerBound]) <= start
    } ?? likely.first ?? mentions.max { scores[$0] < scores[$1] }
  }

  /// A side that only a product or a company tells, with those words.
  private func inferred(_ party: Party, _ rule: String) -> Claim<Party>? {
    let events = features.sales[features.index].events
    for item in events.flatMap(\.items) {
      guard let system = context.items[item].system, let code = party.code,
        context.gazetteer.systems[system].origin.contains(code)
      else { continue }
      let mention = context.items[item]
      // Its name alone: that it is a used ship, or an armed version, tells nothing of the state.
      let name = mention.tokens.lazy.compactMap {
        context.system(startingAt: $0, index: system)?.tokens
      }.first
      let words = name ?? (mention.designation.isEmpty ? mention.tokens : mention.designation)
      return Claim(
        party, citations: [context.text.citation(words)], rule: rule + ".product",
        inferred: true)
    }
    for company in events.flatMap(\.companies) {
      guard let entry = context.companies[company].company, let code = party.code,
        context.gazetteer.companies[entry].states.contains(code)
      else { continue }
      return Claim(
        party, citations: [context.text.citation(context.companies[company].tokens)],
        rule: rule + ".company", inferred: true)
    }
    return nil
  }

  /// The words for the state, without those for its forces or its government.
  private func cited(_ mentions: [Int]) -> [Citation] {
    var citations = OnceCited()
    for mention in mentions { citations.add(context.parties[mention].core, context.text) }
    return citations.all
  }

  private func name(_ code: String) -> String {
    context.gazetteer.partyByCode[code].map { context.gazetteer.parties[$0].name } ?? code
  }
}
