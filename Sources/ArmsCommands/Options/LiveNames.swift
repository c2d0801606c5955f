internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

extension CompletionKind {
  /// Names of one kind in the database that the command line means, as far as they are typed.
  static func names(_ kind: Store.NameKind) -> CompletionKind {
    .custom { words, _, typed in LiveNames(words: words, word: typed).names(kind) }
  }

  /// Keys of sales, the latest first, with what each is where the shell has room for it.
  static let sales = CompletionKind.custom { words, _, typed in
    LiveNames(words: words, word: typed).sales()
  }
}

/// What a shell offers while a command is being typed: names that the database holds. Where there is no database, or it
/// cannot be read, there is nothing to offer, and nothing to say of it there.
struct LiveNames {
  /// The command line so far.
  let words: [String]
  /// The word that is being typed, as the shell has it.
  let word: String
  private var typed: String { ShellWords.unquoted(word) }

  private static let most = 200

  func names(_ kind: Store.NameKind) -> [String] {
    let isFolded = kind != .document && kind != .publisher
    return (try? withStore { try $0.names(kind, prefix: typed, limit: Self.most) })?
      .filter { ShellWords.canStand($0, in: word) }
      .map { candidate(isFolded ? ShellWords.name($0, as: typed) : $0, about: nil) } ?? []
  }

  func sales() -> [String] {
    // More than "S-" tells few apart, and keys are looked up faster than sales.
    guard typed.utf8.count <= 2 else { return names(.sale) }
    var filter = SalesFilter()
    filter.descending = true
    filter.limit = Self.most
    var found: [String] = []
    try? withStore { store in
      _ = try store.sales(filter) { sale in
        let about = [sale.buyer, sale.items].compactMap { $0 }.joined(separator: ", ")
        found.append(candidate(sale.key, about: about))
      }
    }
    return found
  }

  private func withStore<R>(_ body: (Store) throws -> R) throws -> R {
    let store = try Store(path: path, mode: .reading, busyTimeout: 200)
    defer { store.close() }
    return try body(store)
  }

  /// The file that `--db` among the words names, as the shell wrote it, else what every command takes.
  private var path: String {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--db=") { return path(String(word.dropFirst(5))) }
      if word == "--db", index + 1 < words.count {
        // bash parts words at a sign of equality.
        let isParted = words[index + 1] == "=" && index + 2 < words.count
        return path(words[index + (isParted ? 2 : 1)])
      }
    }
    return DatabaseOptions.byDefault
  }

  private func path(_ word: String) -> String {
    guard word.hasPrefix("~/"), let home = Environment["HOME"] else {
      return ShellWords.unquoted(word)
    }
    return home + ShellWords.unquoted(String(word.dropFirst()))
  }

  private func candidate(_ name: String, about: String?) -> String {
    ShellWords.candidate(Shown.line(name), about: about.map(Shown.line) ?? "")
  }
}
