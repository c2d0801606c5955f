import ArmsMatching
import ArmsModel
@testable import ArmsStore

/// Matching so plain that a test can foresee it: joins what has one buyer, an item and a value in common.
struct StandInMatching: SaleMatching {
  func blocks(of report: ProfiledReport) -> Blocks {
    let report = report.report.report
    let keys = Set(
      report.buyers.flatMap { buyer in
        report.items.compactMap { item in
          item.designation.map { "\(buyer.value.code ?? buyer.value.name)|\($0)" }
        }
      })
    return Blocks(filed: keys.sorted(), sought: keys.sorted().map { .init($0, $0) })
  }

  func compare(_ a: ProfiledReport, _ b: ProfiledReport) -> ReportLink? {
    guard let first = a.report.report.value?.value, let second = b.report.report.value?.value,
      first.money.interval.intersects(second.money.interval)
    else { return nil }
    return ReportLink(.same, score: 1, reason: "same buyer, item and value")
  }

  func resolve(_ profiled: [ProfiledReport], links: [PairLink], decisions: [Decision])
    -> [ResolvedSale]
  {
    let reports = profiled.map(\.report)
    var group = Array(reports.indices)
    func root(_ i: Int) -> Int { group[i] == i ? i : root(group[i]) }
    for link in links { group[root(link.second)] = root(link.first) }
    return Dictionary(grouping: reports.indices, by: root).values.map { members in
      sale(
        members.map { reports[$0] }.sorted {
          ($0.published?.lowDay ?? .max, $0.anchor) < ($1.published?.lowDay ?? .max, $1.anchor)
        })
    }
  }

  private func sale(_ reports: [SourcedReport]) -> ResolvedSale {
    let first = reports[0].report
    var items: [ResolvedItem] = []
    for (place, source) in reports.enumerated() {
      for (index, item) in source.report.items.enumerated() {
        let member = ResolvedItem.Member(report: place, item: index)
        if let known = items.firstIndex(where: {
          ($0.designation ?? $0.name) == (item.designation ?? item.name)
        }) {
          items[known].members.append(member)
          if let own = item.quantity?.value, let chosen = items[known].quantity {
            if own.interval.intersects(chosen.value.interval) {
              items[known].quantity?.supporting.append(place)
            } else {
              items[known].quantity?.opposing.append(place)
            }
          }
        } else {
          items.append(
            ResolvedItem(
              designation: item.designation, name: item.name, family: item.family,
              category: item.category, support: item.support,
              quantity: item.quantity.map {
                Choice($0.value, reason: "earliest published", supporting: [place])
              },
              members: [member]))
        }
      }
    }
    return ResolvedSale(
      key: key(of: reports[0].anchor), keys: reports.map { key(of: $0.anchor) }, reports: reports,
      background: reports.allSatisfy(\.report.background),
      sellers: first.sellers.map {
        Choice($0.value, inferred: $0.inferred, reason: "earliest published")
      },
      buyers: first.buyers.map { Choice($0.value, reason: "earliest published") },
      stage: first.stage.map { Choice($0.value, reason: "earliest published") },
      mechanism: first.mechanism.map { Choice($0.value, reason: "earliest published") },
      transmittal: first.transmittal.map { Choice($0.value, reason: "earliest published") },
      announced: first.announced.map { Choice($0.value, reason: "earliest published") },
      value: first.value.map {
        Choice(
          $0.value, reason: "earliest published", supporting: Array(reports.indices))
      }, items: items,
      contractors: first.contractors.map { Choice($0.value, reason: "earliest published") })
  }

  func key(of anchor: Anchor) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(anchor.document) \(anchor.start) \(anchor.end)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var key = "S-"
    for _ in 0..<8 {
      key.append(digits[Int(hash & 31)])
      hash >>= 5
    }
    return key
  }
}
