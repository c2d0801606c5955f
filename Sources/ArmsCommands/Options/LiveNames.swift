internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

extension CompletionKind {
  /// Names of one kind in the database that the command line means, as far as they are typed.
  static func names(_ kind: Store.NameKind) -> CompletionKind {
    .custom { words, _, typed in LiveNames(words: words).names(kind, typed) }
  }

  /// Keys of sales, the latest first, with what each is where the shell has room for it.
  static let sales = CompletionKind.custom { words, _, typed in LiveNames(words: words).sales(typed)
  }
}

/// What a shell offers while a command is being typed: names that the database holds. Where there is no database, or it
/// cannot be read, there is nothing to offer, and nothing to say of it there.
struct LiveNames {
  /// The command line so far.
  let words: [String]

  private static let most = 200

  func names(_ kind: Store.NameKind, _ typed: String) -> [String] {
    (try? withStore { try $0.names(kind, prefix: typed, limit: Self.most) })?
      .map { candidate($0, about: nil) } ?? []
  }

  func sales(_ typed: String) -> [String] {
    // More than "S-" tells few apart, and keys are looked up faster than sales.
    guard typed.utf8.count <= 2 else { return names(.sale, typed) }
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
      if word.hasPrefix("--db=") { return expanded(String(word.dropFirst(5))) }
      if word == "--db", index + 1 < words.count { return expanded(words[index + 1]) }
    }
    return DatabaseOptions.byDefault
  }

  private func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// A name as the shell that asks takes it. One line each; zsh parts a name from what it is by a colon, fish by a tab, and
  /// bash would insert both.
  private func candidate(_ name: String, about: String?) -> String {
    let name = Shown.line(name)
    let about = about.map(Shown.line) ?? ""
    switch CompletionShell.requesting {
    case .zsh:
      let escaped = name.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
      return about.isEmpty ? escaped : "\(escaped):\(about)"
    case .fish: return about.isEmpty ? name : "\(name)\t\(about)"
    default: return name
    }
  }
}
