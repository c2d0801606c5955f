internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

extension OwnName.Kind: ExpressibleByArgument {}

/// A name more.
struct NamesAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Teach a system, a company, or a further name of a known one.",
    discussion: """
      armsdb names add 'Sky Lancer' --kind system --category aircraft --noun fighter --states KOR
      armsdb names add 'Northern Yards' --kind company --states FIN --alias 'Northern Yards Oy'
      armsdb names add 'Kestrel jet' --of F-16
      """)

  @Argument(help: "The name as the trade writes it.")
  var name: String

  @Option(help: "What it names: system or company; left out for a further name (--of).")
  var kind: OwnName.Kind?

  @Option(
    help: ArgumentHelp(
      """
      What it is a further name of: a system, company or state, known by any of its names; system:NAME, company:NAME \
      or state:NAME where several are called so.
      """, valueName: "name"))
  var of: String?

  @Option(help: "Of a system: its category, such as aircraft, missile or ship.")
  var category: ArmsModel.Category?

  @Option(help: "Of a system: the plain English noun of one of it, such as fighter.")
  var noun: String?

  @Option(help: "Of a system: the designation of the family it belongs to (default: its own).")
  var family: String?

  @Option(
    help: ArgumentHelp(
      """
      States of the makers, or of a company's seat: ISO 3166-1 alpha-3, commas between, the main exporter first.
      """, valueName: "codes"))
  var states: String?

  @Option(help: "Of a system: a company that makes it. May be repeated.")
  var maker: [String] = []

  @Option(help: "A further name. May be repeated.")
  var alias: [String] = []

  @Flag(
    help: """
      It is an ordinary word too, or a person's name: it counts only beside a number, a noun of equipment or a maker.
      """)
  var weak = false

  @Option(help: "Where it can be checked.")
  var source: String?

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if of == nil, kind == nil || kind == .alias {
      throw ValidationError(
        "say what it names: --kind system, --kind company, or --of NAME for a further name")
    }
    if of != nil, kind == .system || kind == .company {
      throw ValidationError("--of names what a further name is of: leave --kind out")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      let name = OwnName(
        kind: of == nil ? kind ?? .alias : .alias, printed: (weak ? "~" : "") + name, of: of,
        category: category, noun: noun, family: family,
        states: (states ?? "").split(separator: ",").map { $0.filter { $0 != " " }.uppercased() },
        makers: maker, source: source)
      let all =
        [name] + alias.map { OwnName(kind: .alias, printed: $0, of: name.target, source: source) }
      try NamesChange(database: database).add {
        try NamesFile.checked(all.map { NamesFile.Row(line: 0, name: $0) }, known: $0)
      }
    }
  }
}

/// Adds names to a file, and says what it means for what is stored.
struct NamesChange {
  let database: DatabaseOptions

  /// `new` gives what is to be added to the names that are there.
  func add(file: String? = nil, _ new: ([OwnName]) throws -> [OwnName]) throws {
    try database.withStore(.reading) { _ in }
    try database.withStore(.writing) { store in
      let known = try store.ownNames()
      let added: [OwnName]
      do {
        added = try new(known)
      } catch let problem as NamesFile.Problem {
        throw CommandFailure(message: NamesMessages.message(problem, file))
      }
      try store.add(added)
      let output = StandardOutput()
      try output.line(
        Shown.line(
          added.isEmpty
            ? "nothing new: all of it is known"
            : added.count == 1
              ? "\(added[0].printed) is known from now on"
              : "\(Shown.count(added.count, "name")) are known from now on"))
      try output.flush()
      Self.tellUnread(store)
    }
  }

  /// Says how many documents were read with other names than there are now.
  static func tellUnread(_ store: Store) {
    guard let names = try? OwnNames(store.ownNames()),
      let count = try? store.documentsReadWithoutNames(names.digest), count > 0
    else { return }
    Diagnostics.line(
      """
      \(Shown.count(count, "document")) \(count == 1 ? "was" : "were") read with other names than are known now; \
      'armsdb rebuild --extract' reads \(count == 1 ? "it" : "them") anew
      """)
  }
}
