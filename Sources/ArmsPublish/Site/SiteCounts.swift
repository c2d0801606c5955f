internal import ArmsModel

/// What is counted while sales are told: as much as there are names, years and stages, however many sales there are.
struct SiteCounts {
  private(set) var sales = 0
  private(set) var disputed = 0
  var documents = 0
  /// Names as the sales have them.
  private(set) var buyers: Set<String> = []
  private(set) var sellers: Set<String> = []
  private(set) var stages: Set<Stage> = []
  private(set) var years: Set<Int> = []
  /// Sales that are told in passing only aside, by year and stage.
  private(set) var byYear: [Int?: [Stage?: Int]] = [:]
  /// The same by seller and buyer.
  private(set) var pairs: [String: [String: Int]] = [:]

  mutating func add(_ line: SiteLine, year: Int?) {
    sales += 1
    if line.disputed { disputed += 1 }
    buyers.formUnion(line.buyers)
    sellers.formUnion(line.sellers)
    if let stage = line.stage { stages.insert(stage) }
    if let year { years.insert(year) }
    guard !line.background else { return }
    byYear[year, default: [:]][line.stage, default: 0] += 1
    for seller in line.sellers.isEmpty ? ["unknown"] : line.sellers {
      for buyer in line.buyers.isEmpty ? ["unknown"] : line.buyers {
        pairs[seller, default: [:]][buyer, default: 0] += 1
      }
    }
  }
}
