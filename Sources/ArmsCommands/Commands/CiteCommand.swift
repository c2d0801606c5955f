internal import ArgumentParser
internal import ArmsModel
internal import ArmsPublish
internal import ArmsStore

extension CitationStyle: ExpressibleByArgument {}

/// The sources of sales, as footnotes and bibliographies name them.
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Print the sources of a sale, or of all sales that match, as citations.",
    discussion: """
      Each document stands once, with its publisher, dates and address as far as they are known, the sentences that \
      state the facts, the hash of its bytes and the revision of the file, so that a reader can find the passage again.

        armsdb cite S-7Q2M4K9X --field value --style footnote
        armsdb cite --buyer Japan --style bibtex > japan.bib
      """)

  @Argument(
    help: "The keys of sales; without one, those that the options below choose.",
    completion: .sales)
  var sale: [String] = []

  @Option(
    help: "Only what is said of this field, such as value or quantity.",
    completion: .list(FieldArgument.names), transform: FieldArgument.parse)
  var field: Field?

  @Option(
    name: .customLong("of"), help: "Only what is said of this item, by its label (with quantity).")
  var item: String?

  @Option(help: "The form: chicago, apa, footnote, bibtex or csl-json.")
  var style: CitationStyle = .chicago

  @OptionGroup var pager: PagerOptions
  @OptionGroup(title: "Which sales") var which: SaleFilterOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if !sale.isEmpty, !which.isEmpty {
      throw ValidationError("name sales by their keys or choose them by options, not both")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        let documents = CitedDocuments(.init(field: field, item: item)) { fact, claim in
          // An item's own value names it.
          let of = fact.field == .item ? nil : fact.item
          let name = ValueWords.field(fact.field) + (of.map { " of \($0)" } ?? "")
          return "\(name) \(ValueWords.value(claim.value))"
            + (claim.agrees ? "" : " (contradicts)") + (claim.inferred ? " (inferred)" : "")
        }
        let out = pager.output()
        var list = CitationList(style, revision: try store.revision())
        try store.byKey { sales in
          try documents.each(of: try keys(sales, store), in: sales) { document in
            let text = list.add(document)
            try out.write(
              isProse
                ? Hyperlink.linked(text, Set([document.metadata.url].compactMap { $0 })) : text)
          }
        }
        if list.count == 0 {
          Diagnostics.line(
            field == nil && item == nil
              ? "no sales match" : "no document says anything of that; leave out --field or --of")
        }
        try out.write(list.end())
        try out.flush()
      }
    }
  }

  private var isProse: Bool { style == .chicago || style == .apa || style == .footnote }

  /// The present keys of the sales that are asked for.
  private func keys(_ sales: SalesByKey, _ store: Store) throws -> [String] {
    if sale.isEmpty { return try sales.keys(try which.filter(in: store)) }
    return try sale.map { try sales.sale($0).summary.key }
  }
}
