internal import ArmsModel
package import ArmsStore

/// A static site of sales: pages that open from a file, without a server and without anything from outside.
///
/// Sales are read one at a time and written at once; a line of each is kept on disk for the lists (`SiteMemory`). A page
/// whose rows are those that it was made of before is not made again.
package struct Site {
  let store: Store
  let folder: SiteFolder
  let words: AccountWords
  let press: SitePress
  let title: String
  /// Which sales were asked for, in words; empty for all.
  let conditions: String
  /// What all pages are made of.
  let base: SiteState

  let memory: SiteMemory
  var counts = SiteCounts()

  /// What was done.
  package struct Outcome: Hashable, Sendable {
    package var sales: Int
    package var documents: Int
    package var files: SiteFolder.Outcome
  }

  /// `program` names this program: what another one wrote is made anew. Throws only where this program is broken: a
  /// template that does not compile.
  package init(
    store: Store, folder: SiteFolder, words: AccountWords, title: String, conditions: String,
    program: String
  ) throws {
    self.store = store
    self.folder = folder
    self.words = words
    self.title = title
    self.conditions = conditions
    press = try SitePress(folder: folder)
    memory = try SiteMemory()
    base = SiteState([program, title])
  }

  /// Writes all pages of the sales that match. `progress` is told how many of them are read. Throws `SiteError` and
  /// `StoreError`; nothing is written any more then.
  package mutating func publish(
    _ filter: SalesFilter, progress: (Int) -> Void = { _ in }
  ) throws -> Outcome {
    do {
      try addPages(filter, progress)
    } catch {
      try? press.finish()
      throw error
    }
    try press.finish()
    return Outcome(
      sales: counts.sales, documents: counts.documents, files: try folder.finish())
  }

  private mutating func addPages(_ filter: SalesFilter, _ progress: (Int) -> Void) throws {
    try folder.write("site.css", Array(EmbeddedText.site.utf8))
    try folder.write("site.js", Array(EmbeddedText.script.utf8))
    let store = self.store
    try store.eachOpenSale(filter) { sale in
      try keep(sale)
      try writeSale(sale)
      progress(counts.sales)
    }
    try writeDocuments()
    try writeLists()
    try writeGroups()
    try writeCharts(filter)
    try writeMethod()
    try writeGone()
  }

  /// Remembers what the lists need of a sale.
  private mutating func keep(_ sale: OpenSale) throws {
    let place = counts.sales
    let parties = (buyers: try sale.parties(.buyer), sellers: try sale.parties(.seller))
    let line = SiteLine(
      sale.summary, buyers: parties.buyers.map(\.name), sellers: parties.sellers.map(\.name), words)
    try memory.add(line, at: place)
    counts.add(line, year: sale.summary.announced?.year)
    for sha256 in try sale.documents() {
      if try memory.add(document: sha256) { counts.documents += 1 }
    }
    for party in parties.buyers {
      try memory.add(.buyer, SiteAddress.party(party, in: "buyers"), party.name, place)
    }
    for party in parties.sellers {
      try memory.add(.seller, SiteAddress.party(party, in: "sellers"), party.name, place)
    }
    for designation in try sale.designations() {
      try memory.add(.system, SiteAddress.system(designation), designation, place)
    }
  }

  /// Writes a page, where it was not made of the same before. `parts` is what `node` is made of beside this program and
  /// the site's name; nil where that is not known before it is made.
  func write(
    _ name: String, _ template: String, title: String, from parts: [String]? = nil,
    _ node: () throws -> SiteNode
  ) throws {
    let state = parts.map { base.with([template, title] + $0) }
    if let state, try folder.keeps(name, state) { return }
    try write(name, template, title: title, from: state, node: try node())
  }

  func write(
    _ name: String, _ template: String, title: String, from state: SiteState?, node: SiteNode
  ) throws {
    let page = SiteNode(
      dictionaryLiteral: ("site", .text(self.title)), ("title", .text(title)),
      ("isInner", .flag(name != "index.html")))
    try press.add(
      SitePress.Page(name: name, template: template, node: page.with(node), state: state))
  }
}
