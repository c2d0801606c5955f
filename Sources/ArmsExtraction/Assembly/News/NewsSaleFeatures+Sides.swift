import ArmsModel

/// A state as a side of a sale.
extension NewsSaleFeatures {
  /// The codes that may take part in the sale: states that the text names, and those that make its equipment.
  func candidates() -> [String] {
    var codes = shared.codes
    for code in makers() + seats()
    where code.utf8.count == 3 && !codes.contains(code)
      // "To use against North Korea": whom the equipment is aimed at takes no part.
      && !shared.foes.contains(code)
    {
      codes.append(code)
    }
    return codes
  }

  /// A state as a side of the sale.
  func party(_ code: String, into features: inout Features) {
    features.removeAll()
    features.add(T.sidesBias)
    var here = Seen()
    var near = Seen()
    var elsewhere = Seen()
    var opening = false
    for index in shared.mentions[code] ?? [] {
      let party = context.parties[index]
      let sentence = Int(context.sentenceOf[party.tokens.lowerBound])
      if sentence < 2 { opening = true }
      if tells(party.tokens.lowerBound) {
        here.add(index, reading)
      } else if sentences.contains(sentence) || sentences.contains(sentence + 1)
        || sentences.contains(sentence - 1)
      {
        near.add(index, reading)
      } else {
        elsewhere.add(index, reading)
      }
    }
    for frame in NewsRoles.Frame.allCases {
      if here.frames.contains(frame) { features.add(T.sidesFrame, frame.hash, frame.name) }
      if near.frames.contains(frame) { features.add(T.sidesFrameNear, frame.hash, frame.name) }
      if elsewhere.frames.contains(frame) {
        features.add(T.sidesFrameElsewhere, frame.hash, frame.name)
      }
    }
    features.add(T.sidesBuyer, here.count == 0 ? 11 : Int(here.buyer * 10))
    features.add(T.sidesSeller, here.count == 0 ? 11 : Int(here.seller * 10))
    features.add(T.sidesBuyerNear, near.count == 0 ? 11 : Int(near.buyer * 5))
    features.add(T.sidesSellerNear, near.count == 0 ? 11 : Int(near.seller * 5))
    features.add(T.sidesBuyerElsewhere, elsewhere.count == 0 ? 11 : Int(elsewhere.buyer * 5))
    features.add(T.sidesSellerElsewhere, elsewhere.count == 0 ? 11 : Int(elsewhere.seller * 5))
    if here.count == 0, near.count == 0, elsewhere.count == 0 { features.add(T.sidesUnnamed) }
    if here.count == 0, others() == 0 { features.add(T.sidesNoneNamed) }
    if opening { features.add(T.sidesOpening) }
    let makers = makers()
    if makers.first == code {
      features.add(T.sidesMaker)
    } else if makers.contains(code) {
      features.add(T.sidesMaker, 2)
    } else if !makers.isEmpty {
      features.add(T.sidesNoMaker)
    }
    let seats = seats()
    if seats.contains(code) {
      features.add(T.sidesSeat)
    } else if !seats.isEmpty {
      features.add(T.sidesNoSeat)
    }
    features.add(T.sidesSale, min(index, 2))
  }

  /// What the mentions of a state in one part of the text tell.
  struct Seen {
    var frames: Set<NewsRoles.Frame> = []
    var buyer: Float = 0
    var seller: Float = 0
    var count = 0

    mutating func add(_ party: Int, _ reading: NewsReading) {
      if let frame = reading.frames[party] { frames.insert(frame) }
      buyer = max(buyer, reading.buyer[party])
      seller = max(seller, reading.seller[party])
      count += 1
    }
  }

  /// How many states the sale's sentences name.
  private func others() -> Int {
    Set(
      mentionsBeside(context.partyAt).filter { tells(context.parties[$0].tokens.lowerBound) }
        .compactMap { context.code(context.parties[$0]) }
    ).count
  }

  /// The states that make the sale's equipment, main exporters first.
  func makers() -> [String] {
    var makers: [String] = []
    for item in sale.events.flatMap(\.items) {
      guard let system = context.items[item].system else { continue }
      for state in context.gazetteer.systems[system].origin where !makers.contains(state) {
        makers.append(state)
      }
    }
    return makers
  }

  /// The seats of the companies that the sale's sentences name.
  func seats() -> [String] {
    var seats: [String] = []
    for company in sale.events.flatMap(\.companies) {
      guard let entry = context.companies[company].company else { continue }
      for state in context.gazetteer.companies[entry].states where !seats.contains(state) {
        seats.append(state)
      }
    }
    return seats
  }
}
