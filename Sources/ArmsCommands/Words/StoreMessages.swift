internal import ArmsModel
internal import ArmsStore
internal import SQLiteKit

/// What the store's errors say: what, which file and from where its name comes, and what to do.
enum StoreMessages {
  static func message(_ error: StoreError, _ database: DatabaseOptions) -> String {
    let (path, origin) = database.location
    let file = "\(path) (from \(origin.rawValue))"
    switch error {
    case .missingFile:
      return "there is no \(file); make one with 'armsdb import PATH', or name another with --db"
    case .missingFolder(let folder):
      return "the folder '\(folder)' of \(file) does not exist; make it first"
    case .notAFile: return "\(file) is not a file; name a database file with --db"
    case .permission:
      return "no permission to open \(file); ask its owner, or name another with --db"
    case .notADatabase:
      return "\(file) is no SQLite database; it was left as it is; name another with --db"
    case .foreign(let id):
      return """
        \(file) belongs to another application (its application_id is \(id)); it was left as it is; \
        name another with --db
        """
    case .newer(let version, let supported):
      return """
        \(file) was written by a newer armsdb (schema \(version), this one knows \(supported)); \
        install that version
        """
    case .older(let version, let supported):
      return """
        \(file) was written by an older armsdb (schema \(version), this one has \(supported)); \
        'armsdb rebuild' brings it up to date and keeps a copy
        """
    case .alteredSchema(let objects):
      return """
        the tables of \(file) are not as armsdb made them (\(list(objects))); \
        bring back an untouched copy, or import into a new file
        """
    case .damaged(let what):
      return "\(file) is damaged (\(what)); bring back a copy, or try the sqlite3 shell's .recover"
    case .empty:
      return "\(file) holds nothing yet: no import into it was finished; run 'armsdb import' again"
    case .locked:
      return "another program is using \(file); try again when it is done"
    case .heldByReader:
      return """
        another program reads \(file) in a transaction that it keeps open, and nothing can be written until it ends; \
        end it there (COMMIT), or close that program, and run it again
        """
    case .leftUnfinished:
      return """
        what wrote to \(file) was stopped in the middle or is not done, and reading it needs leave to write to file and \
        folder; ask its owner, or copy it to a folder of yours together with \(path)-journal or \(path)-wal
        """
    case .readOnly: return "\(file) cannot be written; check the permissions of file and folder"
    case .diskFull:
      return """
        the disk of \(file) takes no more (it is full, or a quota or a limit on the size of files is reached); \
        make room and run it again
        """
    case .nulInText: return "a text holds a NUL, which armsdb does not keep"
    case .noSuchSale(let key, let nearest):
      return "no sale '\(key)' in \(path)" + suggestion(nearest)
    case .noSuchDocument(let name, let nearest):
      return "no document '\(name)' in \(path)" + documentHint(name, nearest)
    case .ambiguousDocument(let name, let hashes):
      return """
        '\(name)' names \(Shown.count(hashes.count, "document")); say which by its hash: \
        \(hashes.map { String($0.prefix(12)) }.joined(separator: ", "))
        """
    case .removed(let tombstone): return removed(tombstone)
    case .noSuchPublisher(let name, let nearest):
      return "no publisher '\(name)' in \(path)" + suggestion(nearest)
    case .writingStatement: return message(QueryRefusal.writes)
    case .sqlite(let error):
      let code = error.code == 1 ? "" : " (SQLite \(error.code))"
      return "\(path): \(error.message)\(code)"
    }
  }

  static func removed(_ tombstone: Tombstone) -> String {
    """
    removed as \(tombstone.name) by \(tombstone.author), \(Moment.minute(tombstone.removedAt)), because: \
    \(tombstone.reason); --again takes it all the same
    """
  }

  static func message(_ refusal: QueryRefusal) -> String {
    switch refusal {
    case .empty: "no SQL given"
    case .severalStatements: "one statement at a time: another follows the first"
    case .writes:
      "this statement would change something, and 'armsdb sql' only reads; use the sqlite3 shell"
    case .placeholders: "the statement has placeholders, and nothing stands for them"
    }
  }

  /// What may help to find a document.
  static func documentHint(_ name: String, _ nearest: [String]) -> String {
    let isShortHash =
      name.utf8.count < 8
      && name.utf8.allSatisfy { digit in
        "0123456789abcdefABCDEF".utf8.contains(digit)
      }
    return isShortHash && nearest.isEmpty
      ? "; of a hash, give at least the first eight characters" : suggestion(nearest)
  }

  /// `; did you mean 'Japan'?`, or `other`.
  static func suggestion(_ names: [String], else other: String = "") -> String {
    guard !names.isEmpty else { return other }
    return "; did you mean " + list(names.map { "'\($0)'" }, last: " or ") + "?"
  }

  static func list(_ names: [String], last: String = " and ") -> String {
    guard let end = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + last + end
  }

  /// Tells on the error output that a file was brought up to this version, and what is left to do.
  static func tellMigration(of store: Store) {
    guard let older = store.older else { return }
    Diagnostics.line(
      """
      \(store.path) was written by an older armsdb (schema \(older.version)) and is brought up to this one's \
      (\(Store.schemaVersion)); as it was it stays in \(older.copy); 'armsdb rebuild --extract' reads its documents \
      again by this version's rules
      """)
  }
}
