import ArmsModel

/// A state as a side of a sale.
extension NewsSaleFeatures {
  /// The states that the text names, and `makers` behind them.
  static func candidates(_ shared: NewsSaleText, _ makers: [String]) -> [String] {
    var codes = shared.codes
    for code in makers
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
      } else if isNear(sentence) {
        near.add(index, reading)
      } else {
        elsewhere.add(index, reading)
      }
    }
    let make = makers.isEmpty ? "unknown" : makers.contains(code) ? "own" : "other"
    for frame in NewsRoles.Frame.all {
      if here.has(frame) {
        features.add(T.sidesFrame, frame.hash, frame.name)
        features.add(T.sidesFrameMake, frame.name, make)
      }
      if near.has(frame) { features.add(T.sidesFrameNear, frame.hash, frame.name) }
      if elsewhere.has(frame) {
        features.add(T.sidesFrameElsewhere, frame.hash, frame.name)
      }
    }
    if isUsed { features.add(T.sidesUsedMake, make) }
    features.add(T.sidesBuyer, here.count == 0 ? 11 : Int(here.buyer * 10))
    features.add(T.sidesSeller, here.count == 0 ? 11 : Int(here.seller * 10))
    features.add(T.sidesBuyerNear, near.count == 0 ? 11 : Int(near.buyer * 5))
    features.add(T.sidesSellerNear, near.count == 0 ? 11 : Int(near.seller * 5))
    features.add(T.sidesBuyerElsewhere, elsewhere.count == 0 ? 11 : Int(elsewhere.buyer * 5))
    features.add(T.sidesSellerElsewhere, elsewhere.count == 0 ? 11 : Int(elsewhere.seller * 5))
    if here.count == 0, near.count == 0, elsewhere.count == 0 { features.add(T.sidesUnnamed) }
    if here.count == 0, !namesStates { features.add(T.sidesNoneNamed) }
    if opening { features.add(T.sidesOpening) }
    if makers.first == code {
      features.add(T.sidesMaker)
    } else if makers.contains(code) {
      features.add(T.sidesMaker, 2)
    } else if !makers.isEmpty {
      features.add(T.sidesNoMaker)
    }
    if seats.contains(code) {
      features.add(T.sidesSeat)
    } else if !seats.isEmpty {
      features.add(T.sidesNoSeat)
    }
    features.add(T.sidesSale, min(index, 2))
  }

  /// "Former Bulgarian An-26s", "second-hand F-16s": whoever owned it sells it, not who made it.
  static func isUsed(_ sale: NewsSale, _ context: NewsContext) -> Bool {
    sale.events.lazy.flatMap(\.items).contains { item in
      let start = context.items[item].tokens.lowerBound
      let first = context.text.sentences[Int(context.sentenceOf[start])].first
      return (max(first, start - 4)..<start).contains {
        context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).kind == .used
      }
    }
  }

  /// What the mentions of a state in one part of the text tell.
  struct Seen {
    /// A bit for each frame.
    private var frames: UInt32 = 0
    var buyer: Float = 0
    var seller: Float = 0
    var count = 0

    mutating func add(_ party: Int, _ reading: NewsReading) {
      if let frame = reading.frames[party] { frames |= Self.bit(frame) }
      buyer = max(buyer, reading.buyer[party])
      seller = max(seller, reading.seller[party])
      count += 1
    }

    func has(_ frame: NewsRoles.Frame) -> Bool { frames & Self.bit(frame) != 0 }

    private static func bit(_ frame: NewsRoles.Frame) -> UInt32 { 1 << UInt32(frame.rawValue) }
  }

  /// Whether the sale's sentences name a state.
  func namesAnyState() -> Bool {
    mentionsBeside(context.partyRuns).contains {
      context.code(context.parties[$0]) != nil && tells(context.parties[$0].tokens.lowerBound)
    }
  }

  static func makers(_ sale: NewsSale, _ context: NewsContext) -> [String] {
    var makers: [String] = []
    for event in sale.events {
      for item in event.items {
        guard let system = context.items[item].system else { continue }
        for state in context.gazetteer.systems[system].origin where !makers.contains(state) {
          makers.append(state)
        }
      }
    }
    return makers
  }

  static func seats(_ sale: NewsSale, _ context: NewsContext) -> [String] {
    var seats: [String] = []
    for event in sale.events {
      for company in event.companies {
        guard let entry = context.companies[company].company else { continue }
        for state in context.gazetteer.companies[entry].states where !seats.contains(state) {
          seats.append(state)
        }
      }
    }
    return seats
  }
}
