import ArmsModel

/// What all sales of a text ask of it, found once: a list of a thousand sales would else go through the text a thousand times.
final class NewsSaleText: Sendable {
  /// For each sentence, the sales that it tells of.
  let told: [[Int]]
  /// The most events that one sale has.
  let mostEvents: Int
  /// The states that the text names, in its order, without those that the equipment is aimed at.
  let codes: [String]
  let foes: SmallSet<String>
  /// The states whose forces the text names.
  let forces: SmallSet<String>
  /// Where each of them is named, as indexes of the context's parties.
  let mentions: [String: [Int]]
  let companies: NewsCompanies
  /// By family of equipment, the mentions of companies that a sentence says make it.
  let producers: [String: [Int]]
  /// The least step of the text's amounts, without prices of one and rates.
  let finestStep: Int
  /// Whether one of the sales is a further order that is only expected.
  let expectsOrders: Bool
  /// The families of the equipment that the opening names.
  let openingFamilies: [String]

  init(_ reading: NewsReading, sales: [NewsSale]) {
    let context = reading.context
    var told: [[Int]] = Array(repeating: [], count: context.text.sentences.count)
    var mostEvents = 0
    for index in sales.indices {
      let count = sales[index].events.count
      mostEvents = max(mostEvents, count)
      var last = -1
      // Events stand in the order of their sentences.
      for at in 0..<count where sales[index].events[at].sentence != last {
        last = sales[index].events[at].sentence
        told[last].append(index)
      }
    }
    self.told = told
    expectsOrders = sales.contains { $0.events.contains(where: \.isExpected) }
    self.mostEvents = mostEvents
    var codes: [String] = []
    var foes: SmallSet<String> = []
    var mentions: [String: [Int]] = [:]
    // By entry first: a look into a dictionary for each mention took longer than all else here.
    var places = Array(repeating: -1, count: context.gazetteer.parties.count)
    var lists: [[Int]] = []
    for (index, party) in context.parties.enumerated() {
      guard let code = context.code(party), !context.isBystander(index) else { continue }
      if places[party.party] < 0 {
        places[party.party] = codes.firstIndex(of: code) ?? codes.count
        if places[party.party] == codes.count {
          codes.append(code)
          lists.append([])
        }
      }
      lists[places[party.party]].append(index)
      if context.isFoe(index) { foes.insert(code) }
    }
    for (code, list) in zip(codes, lists) { mentions[code] = list }
    self.codes = codes.filter { !foes.contains($0) }
    self.foes = foes
    forces = NewsHome.forces(context)
    self.mentions = mentions
    companies = NewsCompanies(context)
    producers = NewsProducers(context: context).all()
    finestStep =
      context.money.lazy.filter { !$0.isUnitPrice && !$0.isRate }.map(\.money.step).min() ?? .max
    let opening = context.items.indices.filter {
      context.sentenceOf[context.items[$0].tokens.lowerBound] < 2
    }
    openingFamilies = Array(SmallSet(opening.compactMap(context.family)))
  }
}
