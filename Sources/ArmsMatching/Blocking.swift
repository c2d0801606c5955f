internal import ArmsModel

/// Keys under which reports meet: two reports without a common one are never compared.
///
/// Each key is narrow on purpose (a family is always held with a quarter of a year, a number or a magnitude), so that the
/// work of a new report does not grow with what a file holds.
package enum Blocking {
  /// The keys of a report, sorted, each once.
  package static func keys(of source: SourcedReport) -> [String] {
    keys(of: Profile(source))
  }

  package static func keys(of profile: Profile) -> [String] {
    var keys: Set<String> = []
    for number in profile.relatedNumbers.union(profile.number.map { [$0] } ?? []) {
      keys.insert("number " + number)
    }
    let buyers = profile.buyers.sorted().prefix(mostBuyers)
    let amounts = Set(
      (profile.values + profile.increases).prefix(mostValues).flatMap { magnitudes(of: $0.money) })
    let times = quarters(of: profile)
    for (family, quantities) in families(of: profile) {
      for magnitude in amounts { keys.insert("\(family) value \(magnitude)") }
      // For those that do not name the buyer.
      for time in times {
        for quantity in quantities where quantity > 1 {
          keys.insert("\(family) quantity \(quantity) time \(time)")
        }
      }
      for buyer in buyers {
        for time in times {
          keys.insert("\(buyer) \(family) time \(time)")
          // "Heron" and "Heron TP" meet under the word they share.
          if let word = family.split(separator: " ").first, word.count > 4, word != family {
            keys.insert("\(buyer) \(word) time \(time)")
          }
        }
        for quantity in quantities { keys.insert("\(buyer) \(family) quantity \(quantity)") }
      }
    }
    for buyer in buyers {
      for magnitude in amounts {
        keys.insert("\(buyer) value \(magnitude)")
      }
    }
    return keys.sorted()
  }

  private static let mostBuyers = 8
  private static let mostFamilies = 12
  private static let mostValues = 3

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

  /// Steps of a tenth on a logarithmic scale, two for each amount, so that neighbours within a tenth share one.
  private static func magnitudes(of money: Money) -> [Int] {
    let amounts = [money.amount, money.high ?? money.amount]
    return amounts.filter { $0 > 0 }.flatMap { amount -> [Int] in
      let step = Magnitude.step(of: amount)
      return [step, step + 1]
    }
  }

  /// Quarters since 1970, each with the next, so that what lies within three months always shares one.
  private static func quarters(of profile: Profile) -> [Int] {
    var days: Set<Int> = []
    if let date = profile.announced, let low = date.lowDay, let high = date.highDay,
      high - low <= 366
    {
      days.formUnion([low, high])
    }
    if !profile.background, let day = profile.published?.lowDay { days.insert(day) }
    return Set(days.flatMap { [floorDiv($0, 91), floorDiv($0, 91) + 1] }).sorted()
  }

  private static func floorDiv(_ a: Int, _ b: Int) -> Int {
    a >= 0 ? a / b : -((b - 1 - a) / b)
  }
}

/// A logarithmic scale in whole numbers: the same on every machine.
enum Magnitude {
  /// The lower bounds of the steps, each an eighth above the one before.
  private static let bounds: [Int] = {
    var bounds = [1]
    while let last = bounds.last, last < Int.max / 2 {
      bounds.append(last + max(1, last / 8))
    }
    return bounds
  }()

  /// The number of the step that an amount stands on; 0 for what is below one.
  static func step(of amount: Int) -> Int {
    var low = 0
    var high = bounds.count
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] <= amount { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
