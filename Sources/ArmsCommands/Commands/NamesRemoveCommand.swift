internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// A name less.
struct NamesRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a name that this file was taught.",
    discussion: """
      With a system or a company go the further names that were taught for it. Built-in names cannot be removed.
      """)

  @Argument(help: "The name, as 'armsdb names' lists it.")
  var name: String

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { _ = try going($0) }
      try database.withStore(.writing) { store in
        let going = try going(store)
        try store.remove(going)
        let output = StandardOutput()
        for name in going {
          try output.line(Shown.line("\(name.printed) is no longer known by this file"))
        }
        try output.flush()
        NamesChange.tellUnread(store)
      }
    }
  }

  /// What goes: the names of that spelling, and the aliases of those that are no aliases.
  private func going(_ store: Store) throws -> [OwnName] {
    let all = try store.ownNames()
    let wanted = name.first == "~" ? String(name.dropFirst()) : name
    let named = all.filter { $0.name == wanted }
    guard !named.isEmpty else {
      throw CommandFailure(
        message: "no own name '\(name)' in \(database.path)"
          + StoreMessages.suggestion(
            Nearest.names(to: wanted, among: all.map(\.name)),
            else: "; 'armsdb names' lists them, and built-in names stay"))
    }
    let relying = all.filter { $0.family == wanted && $0.name != wanted }
    if let first = relying.first, named.contains(where: { $0.kind == .system }) {
      throw CommandFailure(
        message: "\(wanted) is the family of \(first.name); remove that one before")
    }
    let targets = Set(named.filter { $0.kind != .alias }.flatMap { [$0.name, $0.target] })
    return named
      + all.filter { $0.kind == .alias && targets.contains($0.of ?? "") && !named.contains($0) }
  }
}
