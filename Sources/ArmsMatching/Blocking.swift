internal import ArmsModel

/// Places where reports meet: two reports without a common one are never compared.
///
/// Every place is narrow on purpose (a family is always held with a span of time and a number or an amount, or with half
/// a year), so that the work of a new report does not grow with what a file holds: a frequent buyer fills one span after
/// another, never one place without end. Only the numbers of notices have no time.
///
/// Registers are dense: one has thousands of rows of one buyer and kind in a year, and so has the next. Rows of two registers
/// meet only where a number, an amount, a count or a day brings them together; that one buyer got one thing in one year from
/// one seller, as most rows have it, does not tell which of its sales a row means.
package enum Blocking {
  package static func blocks(of source: SourcedReport) -> Blocks {
    blocks(of: Profile(source))
  }

  package static func blocks(of profile: Profile) -> Blocks {
    var gatherer = BlockGatherer()
    for number in profile.allNumbers { gatherer.add("number " + number) }
    let times = Times(profile)
    let buyers = profile.buyers.sorted().prefix(mostBuyers)
    let families = families(of: profile)
    let amounts = amounts(of: profile)
    let rows: BlockGatherer.Rows = profile.kind == .register ? .row : .other
    let day = rows == .row ? profile.announced.flatMap { $0.isDay ? $0.lowDay : nil } : nil
    for buyer in buyers {
      for (family, quantities) in families {
        let place = "\(buyer) \(family)"
        // A delivery looks where its order was told.
        let days = times.near + times.steps
        if !days.isEmpty {
          gatherer.add(place, days: days, span: halfYear, rows: rows)
          // "Heron" and "Heron TP" meet under the word they share.
          let word = firstWord(of: family)
          if word != family {
            gatherer.add("\(buyer) \(word)", days: days, span: halfYear, rows: rows)
          }
          if let day { gatherer.add("\(place) day", days: [day], span: tenDays) }
        }
        for quantity in quantities where quantity > 1 {
          gatherer.add("\(place) x\(quantity)", days: times.far, span: fourYears)
        }
      }
      prices(
        families.map(\.0), amounts, of: buyer, named: !profile.systems.isEmpty, times, &gatherer)
      kinds(of: profile, buyer, times, rows, &gatherer)
      counts(of: profile, buyer, times, &gatherer)
    }
    for (family, quantities) in families {
      for amount in amounts {
        strangers("\(family) \(amount)", times.far, threeYears, buyers.isEmpty, &gatherer)
      }
      guard !times.near.isEmpty else { continue }
      for quantity in quantities where quantity > 1 {
        strangers("\(family) x\(quantity)", times.near, halfYear, buyers.isEmpty, &gatherer)
      }
    }
    return gatherer.blocks()
  }

  /// Reports that name no buyer meet those that do, and one another; two that name theirs meet elsewhere.
  private static func strangers(
    _ place: String, _ days: [Int], _ span: Int, _ unnamed: Bool, _ gatherer: inout BlockGatherer
  ) {
    gatherer.file((unnamed ? "-" : "+") + place, days: days, span: span)
    gatherer.seek("-" + place, days: days, span: span)
    if unnamed { gatherer.seek("+" + place, days: days, span: span) }
  }

  /// An amount brings together what is of one system, or where one side names none: two systems are two sales.
  private static func prices(
    _ families: [String], _ amounts: [String], of buyer: String, named: Bool, _ times: Times,
    _ gatherer: inout BlockGatherer
  ) {
    for amount in amounts {
      let place = "\(buyer) \(amount)"
      gatherer.file((named ? "!" : "?") + place, days: times.far, span: threeYears)
      gatherer.seek("?" + place, days: times.far, span: threeYears)
      if !named { gatherer.seek("!" + place, days: times.far, span: threeYears) }
      for family in Set(families.map(firstWord)) {
        gatherer.add("\(buyer) \(family) \(amount)", days: times.far, span: threeYears)
      }
    }
  }

  /// What families whose names begin alike have in common: "heron" of "heron tp"; short words (F, AIM) are too common.
  private static func firstWord(of family: String) -> String {
    guard let word = family.split(separator: " ").first, word.utf8.count > 4 else { return family }
    return String(word)
  }

  /// Things that are named by their kind alone meet all things of the kind, for half a year.
  private static func kinds(
    of profile: Profile, _ buyer: String, _ times: Times, _ rows: BlockGatherer.Rows,
    _ gatherer: inout BlockGatherer
  ) {
    guard !times.near.isEmpty else { return }
    for thing in profile.things.prefix(mostFamilies)
    where !thing.support && thing.category != .other {
      let place = "\(buyer) any \(thing.category.rawValue)"
      meet(thing, at: place, days: times.near, span: halfYear, rows, &gatherer)
    }
  }

  /// Things that are named by their kind alone meet what is of the kind in the same number, for some years.
  private static func counts(
    of profile: Profile, _ buyer: String, _ times: Times, _ gatherer: inout BlockGatherer
  ) {
    for thing in profile.things.prefix(mostFamilies)
    where !thing.support && thing.category != .other {
      for quantity in Set(thing.quantities.map(\.high)) where quantity > 1 {
        let place = "\(buyer) any \(thing.category.rawValue) x\(quantity)"
        meet(thing, at: place, days: times.far, span: fourYears, .alike, &gatherer)
      }
    }
  }

  /// What is named by its kind alone ("?") meets all at a place, what has a name ("!") only what has none.
  private static func meet(
    _ thing: Profile.Thing, at place: String, days: [Int], span: Int, _ rows: BlockGatherer.Rows,
    _ gatherer: inout BlockGatherer
  ) {
    if thing.family == nil {
      gatherer.file("?" + place, days: days, span: span, rows: rows)
      gatherer.seek("!" + place, days: days, span: span, rows: rows)
    } else {
      gatherer.file("!" + place, days: days, span: span, rows: rows)
    }
    gatherer.seek("?" + place, days: days, span: span, rows: rows)
  }

  private static let tenDays = 10
  private static let halfYear = 183
  private static let threeYears = 1_096
  private static let fourYears = 1_461

  private static let mostBuyers = 8
  private static let mostFamilies = 12
  private static let mostValues = 3
  private static let mostAmounts = 24

  /// Families of what is sold with their quantities; names of the text where no system is known, first things first.
  private static func families(of profile: Profile) -> [(String, Set<Int>)] {
    var found: [(String, Set<Int>)] = []
    for thing in profile.things where !thing.support {
      guard let family = thing.family ?? thing.words.sorted().first else { continue }
      let quantities = Set(thing.quantities.flatMap { [$0.low, $0.high] })
      if let known = found.firstIndex(where: { $0.0 == family }) {
        found[known].1.formUnion(quantities)
      } else if found.count < mostFamilies {
        found.append((family, quantities))
      }
    }
    return found
  }

  /// Amounts in two digits, all that the print leaves possible and that people would round to it: "2 billion" is 1.7 to
  /// 2.3 billion.
  private static func amounts(of profile: Profile) -> [String] {
    var found: Set<String> = []
    for value in (profile.values + profile.increases).prefix(mostValues) {
      let money = value.money
      let (low, high) = (money.amount, money.high ?? money.amount)
      let slack = { (amount: Int) in
        min(max(money.step / 2, money.qualifier == .about ? amount / 20 : 0), amount / 7)
      }
      var (digits, exponent) = TwoDigits.of(low.saturatingSubtract(slack(low)))
      let last = TwoDigits.of(high.saturatingAdd(slack(high)))
      var steps = 0
      while steps < mostAmounts, (exponent, digits) <= (last.exponent, last.digits) {
        found.insert("\(digits)e\(exponent)")
        (digits, exponent) = digits < 99 ? (digits + 1, exponent) : (10, exponent + 1)
        steps += 1
      }
    }
    return found.sorted()
  }
}

extension Blocking {
  /// A number by which reports that meet the same others stand near one another: a buyer and a family, then a day. Whoever
  /// compares many takes them in this order, and finds at hand what the last one met.
  package static func nearness(of profile: Profile) -> UInt64 {
    var hash: UInt32 = 0x811C_9DC5
    for text in [profile.buyers.min(), families(of: profile).first?.0] {
      for byte in (text ?? "").utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      hash = (hash ^ 0xFF) &* 0x0100_0193
    }
    // Dates reach ten thousand years either way.
    let day = (Times(profile).far.first ?? 0).saturatingAdd(10_000_000)
    return UInt64(hash) << 32 | UInt64(min(max(day, 0), Int(UInt32.max)))
  }
}

/// An amount in its first two digits, cut: 1,980,000 is 19 and the exponent 5.
enum TwoDigits {
  static func of(_ amount: Int) -> (digits: Int, exponent: Int) {
    var (digits, exponent) = (max(amount, 0), 0)
    while digits > 99 {
      digits /= 10
      exponent += 1
    }
    return (digits, exponent)
  }
}

/// The days by which a report is found.
private struct Times {
  /// Of the stage or of publication; not of what a story tells in passing.
  let near: [Int]
  /// Those and the days of earlier steps, or the day on which it was told in passing: what it tells of lies some years
  /// before it at most.
  let far: [Int]
  /// Those of earlier steps alone.
  let steps: [Int]

  init(_ profile: Profile) {
    var days: Set<Int> = []
    if let date = profile.announced, let low = date.lowDay, let high = date.highDay,
      high - low <= 366
    {
      days.formUnion([low, high])
    }
    let published = profile.published?.lowDay
    // A plan without a day is one of the day on which it is told, in passing or not.
    let isPlan = profile.stage == .considered && profile.announced == nil
    if !profile.background || isPlan, let published { days.insert(published) }
    near = days.sorted()
    steps = profile.steps.flatMap { [$0.date.lowDay, $0.date.highDay].compactMap(\.self) }
    let told = near.isEmpty ? published.map { [$0] } ?? [] : near
    far = Set(told + steps).sorted()
  }
}
