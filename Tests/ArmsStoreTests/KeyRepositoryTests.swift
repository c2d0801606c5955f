import ArmsMatching
import ArmsModel
import Testing

@testable import ArmsStore

@Suite struct KeyRepositoryTests {
  @Test func everyKeyOfAReportLeadsToItsSale() throws {
    try withStore { (store) throws in
      try store.addStories()
      let sale = try #require(try store.rows().first { !$0.background })
      let details = try store.sale(sale.key)
      #expect(details.keys.count == 2)
      for key in details.keys { #expect(try store.sale(key).summary.key == sale.key) }
    }
  }

  @Test func keysAreReadInAnyCaseAndWithMistakableLetters() throws {
    try withStore { (store) throws in
      try store.addStories()
      for sale in try store.rows() {
        let typed = sale.key.lowercased().replacing("0", with: "o").replacing("1", with: "l")
        #expect(try store.sale(typed).summary.key == sale.key)
      }
    }
  }

  @Test func anUnknownKeyNamesTheNearest() throws {
    try withStore { (store) throws in
      try store.addStories()
      let key = try #require(try store.rows().first).key
      let near = KeyRepository.next(key)
      let error = #expect(throws: StoreError.self) { try store.sale(near) }
      guard case .noSuchSale(near, let nearest)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(nearest.contains(key))
    }
  }

  @Test func aKeyWhoseAnchorIsGoneLeadsToTheNearestReportOfItsDocument() throws {
    try withStore { (store) throws in
      try store.addStories()
      let keys = try store.rows().flatMap { try store.sale($0.key).keys }
      #expect(keys.count == 3)
      // Another reading, anchored elsewhere: only the canisters were seen.
      try store.rebuild(extractor: "test 2") { text, _ in
        guard text == Stories.second else { return Stories.firstReading }
        var reading = Stories.secondReading
        reading.reports.removeLast()
        reading.reports[0].items.removeFirst()
        return reading
      } progress: { _ in
      }
      for key in keys { _ = try store.sale(key) }
      #expect(try store.check() == [])
    }
  }

  @Test func aKeyOfADocumentThatNowReportsNothingFollowsTheRestOfItsSale() throws {
    try withStore { (store) throws in
      try store.addStories()
      let sale = try #require(try store.rows().first { !$0.background })
      let keys = try store.sale(sale.key).keys
      try store.rebuild { text, _ in
        text == Stories.second ? Extraction(kind: .news) : Stories.firstReading
      } progress: { _ in
      }
      let rest = try #require(try store.rows().first)
      for key in keys { #expect(try store.sale(key).summary.key == rest.key) }
      let background = try store.names(.sale)
      #expect(background.sorted() == keys.sorted())
    }
  }

  @Test func aRebuildKeepsKeysAndSales() throws {
    try withStore { (store) throws in
      try store.addStories()
      let before = try store.views()
      var steps: [RebuildProgress] = []
      try store.rebuild(readAgain: nil) { steps.append($0) }
      #expect(try store.views() == before)
      #expect(steps.filter { $0.step == .joining }.map(\.done) == [1, 2])
      #expect(steps.last?.step == .deriving)
      #expect(steps.last?.done == steps.last?.total)
    }
  }

  @Test func twoSalesNeverBearOneKey() throws {
    struct OneKey: SaleMatching {
      let inner = StandInMatching()
      func blocks(of report: ProfiledReport) -> Blocks { Blocks(filed: [], sought: []) }
      func compare(_ a: ProfiledReport, _ b: ProfiledReport) -> ReportLink? { nil }
      func resolve(_ reports: [ProfiledReport], links: [PairLink], decisions: [Decision])
        -> [ResolvedSale]
      {
        inner.resolve(reports, links: links, decisions: decisions).map { sale in
          var sale = sale
          sale.key = "S-0000000Z"
          return sale
        }
      }
      func key(of anchor: Anchor) -> String { "S-0000000Z" }
    }
    let folder = try TemporaryFolder()
    let store = try Store(
      path: folder.file("t.sqlite"), mode: .writing, busyTimeout: 1, matching: OneKey())
    try store.beginImport(command: "", extractor: "x")
    try store.addStories()
    #expect(try store.rows().map(\.key).sorted() == ["S-0000000Z", "S-00000010", "S-00000011"])
    for key in ["S-0000000Z", "S-00000010", "S-00000011"] {
      #expect(try store.sale(key).summary.key == key)
    }
    store.close()
  }

  @Test func theNextKeyCarriesOver() {
    #expect(KeyRepository.next("S-00000000") == "S-00000001")
    #expect(KeyRepository.next("S-0000000Z") == "S-00000010")
    #expect(KeyRepository.next("S-ZZZZZZZZ") == "S-00000000")
  }
}
