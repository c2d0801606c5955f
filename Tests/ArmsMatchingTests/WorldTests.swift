import ArmsModel
import Testing

@testable import ArmsMatching

@Suite struct WorldTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func reportsOfOneSaleComeTogether(seed: UInt64) {
    let world = World(seed: seed, sales: 250)
    let groups = Clustering.clusters(world.reports)
    let agreement = Agreement(groups, truth: world.truth)
    print(
      "seed \(seed): \(world.reports.count) reports; pairs precision \(agreement.pairPrecision) "
        + "recall \(agreement.pairRecall) F1 \(agreement.pairF1); B-cubed "
        + "precision \(agreement.cubedPrecision) recall \(agreement.cubedRecall) "
        + "F1 \(agreement.cubedF1)")
    #expect(agreement.pairF1 >= 0.98, "seed \(seed)")
    #expect(agreement.pairPrecision >= 0.99, "seed \(seed)")
  }

  @Test(arguments: [5, 6, 7] as [UInt64])
  func anyOrderGivesTheSameSales(seed: UInt64) {
    let world = World(seed: seed, sales: 60)
    var random = Seeded(seed &* 31)
    let expected = Resolver.sales(world.reports)
    for _ in 0..<4 {
      let shuffled = world.reports.shuffled(using: &random)
      #expect(Resolver.sales(shuffled) == expected, "seed \(seed)")
    }
  }

  @Test(arguments: [8, 9] as [UInt64])
  func componentsCanBeDoneOneByOne(seed: UInt64) {
    let world = World(seed: seed, sales: 60)
    let profiles = world.reports.map { Profile($0) }
    let links = Blocking.links(profiles).filter {
      Comparison.compare(profiles[$0.first], profiles[$0.second]).verdict == .join
    }
    var component = Array(world.reports.indices)
    var changed = true
    while changed {
      changed = false
      for link in links where component[link.first] != component[link.second] {
        let least = min(component[link.first], component[link.second])
        component[link.first] = least
        component[link.second] = least
        changed = true
      }
    }
    var sales: [ResolvedSale] = []
    for members in Dictionary(grouping: component.indices, by: { component[$0] }).values {
      let place = Dictionary(
        members.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { a, _ in a })
      let within = links.compactMap { link -> Clustering.Link? in
        guard let a = place[link.first], let b = place[link.second] else { return nil }
        return .init(a, b)
      }
      sales += Resolver.sales(members.map { world.reports[$0] }, links: within)
    }
    #expect(Set(sales) == Set(Resolver.sales(world.reports)), "seed \(seed)")
  }

  @Test(arguments: [10, 11] as [UInt64])
  func noGroupHoldsAPairThatMustNotBeTogether(seed: UInt64) {
    let world = World(seed: seed, sales: 150)
    for group in Clustering.clusters(world.reports) {
      for (place, a) in group.enumerated() {
        for b in group.dropFirst(place + 1) {
          let comparison = Comparison.compare(world.reports[a], world.reports[b])
          #expect(!comparison.separates, "seed \(seed): \(comparison.reason)")
        }
      }
    }
  }
}
