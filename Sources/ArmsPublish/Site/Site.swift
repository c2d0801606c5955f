internal import ArmsModel
package import ArmsStore

/// A static site of sales: pages that open from a file, without a server and without anything from outside.
///
/// Sales are read one at a time and written at once; what stays in memory is a line of each for the lists. A page whose
/// rows are those that it was made of before is not made again.
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

  var lines: [SiteLine] = []
  var names: [SiteNames.Kind: SiteNames] = [:]
  /// Keys of the sales that have a page.
  var keys: Set<String> = []
  /// Hashes of the documents that have one.
  var documents: Set<String> = []
  /// The same for the list of them.
  var documentLines: [SiteDocumentLine] = []

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
      sales: lines.count, documents: documents.count, files: try folder.finish())
  }

  private mutating func addPages(_ filter: SalesFilter, _ progress: (Int) -> Void) throws {
    try folder.write("site.css", Array(EmbeddedText.site.utf8))
    try folder.write("site.js", Array(EmbeddedText.script.utf8))
    let store = self.store
    try store.eachOpenSale(filter) { sale in
      try keep(sale)
      try writeSale(sale)
      progress(lines.count)
    }
    for sha256 in documents.sorted() { try writeDocument(sha256) }
    try writeLists()
    try writeGroups()
    try writeCharts(filter)
    try writeMethod()
    try writeGone()
  }

  /// Remembers what the lists need of a sale.
  private mutating func keep(_ sale: OpenSale) throws {
    let place = lines.count
    let parties = (buyers: try sale.parties(.buyer), sellers: try sale.parties(.seller))
    lines.append(
      SiteLine(
        sale.summary, buyers: parties.buyers.map(\.name), sellers: parties.sellers.map(\.name),
        words))
    keys.insert(sale.summary.key)
    documents.formUnion(try sale.documents())
    for party in parties.buyers {
      add(.buyer, SiteAddress.party(party, in: "buyers"), party.name, place)
    }
    for party in parties.sellers {
      add(.seller, SiteAddress.party(party, in: "sellers"), party.name, place)
    }
    for designation in try sale.designations() {
      add(.system, SiteAddress.system(designation), designation, place)
    }
  }

  private mutating func add(
    _ kind: SiteNames.Kind, _ address: String, _ name: String, _ place: Int
  ) {
    let entry = names[kind, default: SiteNames()].add(address, name, place)
    let known = lines[place].places[kind, default: []]
    if !known.contains(entry) { lines[place].places[kind] = known + [entry] }
  }

  /// Writes a page, where it was not made of the same before. `parts` is what `node` is made of beside this program and
  /// the site's name; nil where that is not known before it is made.
  func write(
    _ name: String, _ template: String, title: String, from parts: [String]? = nil,
    _ node: () throws -> SiteNode
  ) throws {
    let state = parts.map { base.with([template, title] + $0) }
    if let state, folder.keeps(name, state) { return }
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

/// A sale in a list.
struct SiteLine {
  var key: String
  var items: String
  var buyers: [String]
  var sellers: [String]
  var value: String?
  var stage: Stage?
  var date: String?
  var year: Int?
  var disputed: Bool
  var background: Bool
  var superseded: Bool
  /// Places among the names of buyers, sellers and systems.
  var places: [SiteNames.Kind: [Int]] = [:]

  init(_ sale: SaleRow, buyers: [String], sellers: [String], _ words: AccountWords) {
    key = sale.key
    items = sale.items ?? "Unnamed arms"
    self.buyers = buyers
    self.sellers = sellers
    value = sale.value.map { Self.unbroken(words.values.value(.money($0))) }
    stage = sale.stage
    date = sale.announced?.text
    year = sale.announced?.year
    disputed = sale.disputed
    background = sale.background
    superseded = sale.superseded
  }

  /// An amount and its currency stay on one line of a table, and what it means may go to the next.
  private static func unbroken(_ value: String) -> String {
    let parts = value.split(separator: " (", maxSplits: 1, omittingEmptySubsequences: false)
    let amount = parts[0].split(separator: " ").joined(separator: "\u{A0}")
    return parts.count == 1 ? amount : "\(amount) (\(parts[1])"
  }

  /// All of it, for the state of a list.
  var text: String {
    """
    \(key)\u{0}\(items)\u{0}\(buyers)\u{0}\(sellers)\u{0}\(value ?? "")\u{0}\(stage?.rawValue ?? "")\u{0}\
    \(date ?? "")\u{0}\(disputed)\(background)\(superseded)
    """
  }

  var node: SiteNode {
    [
      "key": .text(key), "items": .text(items), "value": .text(value ?? "unknown"),
      "buyer": .text(buyers.isEmpty ? "unknown" : buyers.joined(separator: "; ")),
      "seller": .text(sellers.isEmpty ? "unknown" : sellers.joined(separator: "; ")),
      "stage": .text(stage?.rawValue ?? "unknown"), "date": .text(date ?? "unknown"),
      "disputed": .flag(disputed), "background": .flag(background),
      "superseded": .flag(superseded), "noValue": .flag(value == nil),
      "noStage": .flag(stage == nil), "noDate": .flag(date == nil),
    ]
  }
}

/// A document in the list of documents.
struct SiteDocumentLine {
  var sha256: String
  var title: String
  var publisher: String?
  var published: PartialDate?
  var kind: String
}
