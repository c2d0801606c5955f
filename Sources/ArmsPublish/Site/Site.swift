internal import ArmsModel
package import ArmsStore

/// A static site of sales: pages that open from a file, without a server and without anything from outside.
///
/// Sales are read one at a time and written at once; what stays in memory is a line of each for the lists.
package struct Site {
  let store: Store
  let folder: SiteFolder
  let words: AccountWords
  let templates: SiteTemplates
  let title: String
  /// Which sales were asked for, in words; empty for all.
  let conditions: String

  var lines: [SiteLine] = []
  var buyers = SiteNames()
  var sellers = SiteNames()
  var systems = SiteNames()
  /// Keys of the sales that have a page.
  var keys: Set<String> = []
  /// Hashes of the documents that have one.
  var documents: Set<String> = []

  /// What was done.
  package struct Outcome: Hashable, Sendable {
    package var sales: Int
    package var documents: Int
    package var files: SiteFolder.Outcome
  }

  /// Throws only where this program is broken: a template that does not compile.
  package init(
    store: Store, folder: SiteFolder, words: AccountWords, title: String, conditions: String
  ) throws {
    self.store = store
    self.folder = folder
    self.words = words
    self.title = title
    self.conditions = conditions
    templates = try SiteTemplates()
  }

  /// Writes all pages of the sales that match. `progress` is told how many of them are written. Throws `SiteError` and
  /// `StoreError`.
  package mutating func publish(
    _ filter: SalesFilter, progress: (Int) -> Void = { _ in }
  ) throws -> Outcome {
    try folder.write("site.css", Array(EmbeddedText.site.utf8))
    try folder.write("site.js", Array(EmbeddedText.script.utf8))
    let store = self.store
    try store.eachSale(filter) { details in
      keep(details)
      try writeSale(details)
      progress(lines.count)
    }
    for sha256 in documents.sorted() { try writeDocument(sha256) }
    try writeLists()
    try writeGroups()
    try writeCharts(filter)
    try writeMethod()
    return Outcome(
      sales: lines.count, documents: documents.count, files: try folder.finish())
  }

  /// Remembers what the lists need of a sale.
  private mutating func keep(_ details: SaleDetails) {
    let place = lines.count
    lines.append(SiteLine(details, words))
    keys.insert(details.summary.key)
    for source in details.sources { documents.insert(source.document.sha256) }
    for fact in details.chosen(.buyer) {
      if let party = fact.party {
        buyers.add(SiteAddress.party(party, in: "buyers"), party.name, place)
      }
    }
    for fact in details.chosen(.seller) {
      if let party = fact.party {
        sellers.add(SiteAddress.party(party, in: "sellers"), party.name, place)
      }
    }
    for item in details.items {
      if let designation = item.designation, !item.support {
        systems.add(SiteAddress.system(designation), designation, place)
      }
    }
  }

  func write(_ name: String, _ template: String, title: String, _ node: SiteNode) throws {
    let root = name.contains("/") ? "../" : ""
    let page = SiteNode(
      dictionaryLiteral: ("root", .text(root)), ("site", .text(self.title)),
      ("title", .text(title)),
      ("isInner", .flag(name != "index.html")))
    try folder.write(name, templates.page(template, page.with(node)))
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

  init(_ details: SaleDetails, _ words: AccountWords) {
    let sale = details.summary
    key = sale.key
    items = sale.items ?? "Unnamed arms"
    buyers = details.chosen(.buyer).compactMap { $0.party?.name }
    sellers = details.chosen(.seller).compactMap { $0.party?.name }
    value = sale.value.map { words.values.value(.money($0)) }
    stage = sale.stage
    date = sale.announced?.text
    year = sale.announced?.year
    disputed = sale.disputed
    background = sale.background
    superseded = sale.superseded
  }

  var node: SiteNode {
    [
      "key": .text(key), "items": .text(items), "value": .text(value ?? "unknown"),
      "buyer": .text(buyers.isEmpty ? "unknown" : buyers.joined(separator: "; ")),
      "seller": .text(sellers.isEmpty ? "unknown" : sellers.joined(separator: "; ")),
      "stage": .text(stage?.rawValue ?? "unknown"), "date": .text(date ?? "unknown"),
      "disputed": .flag(disputed), "background": .flag(background),
      "superseded": .flag(superseded),
    ]
  }
}

/// Names with a page of their own, and the sales of each.
struct SiteNames {
  private(set) var entries: [String: (name: String, sales: [Int])] = [:]

  /// `sale` is a place in the list of lines.
  mutating func add(_ address: String, _ name: String, _ sale: Int) {
    var entry = entries.removeValue(forKey: address) ?? (name, [])
    if entry.sales.last != sale { entry.sales.append(sale) }
    entries[address] = entry
  }

  /// By name.
  var sorted: [(address: String, name: String, sales: [Int])] {
    entries.map { ($0.key, $0.value.name, $0.value.sales) }
      .sorted { ($0.name.lowercased(), $0.address) < ($1.name.lowercased(), $1.address) }
  }
}
