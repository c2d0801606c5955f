internal import ArgumentParser
internal import ArmsStore

/// Which file.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The database file (default: $ARMSDB_DB, else armsdb.sqlite here).", valueName: "file"),
    completion: .file())
  var file: String?

  /// Where the file's name comes from: a message says so, since a wrong variable is hard to see.
  enum Origin: String {
    case flag = "--db"
    case variable = "$ARMSDB_DB"
    case byDefault = "the default"
  }

  var path: String { location.path }

  var location: (path: String, origin: Origin) {
    if let file { return (file, .flag) }
    if let variable = Self.variable { return (variable, .variable) }
    return (Self.name, .byDefault)
  }

  /// The file where no option names one.
  static var byDefault: String { variable ?? name }

  private static let name = "armsdb.sqlite"

  private static var variable: String? {
    Environment["ARMSDB_DB"].flatMap { $0.isEmpty ? nil : $0 }
  }

  func validate() throws {
    if let file, file.isEmpty { throw ValidationError("--db needs the name of a file") }
  }

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.file = nil
    return options
  }

  /// Opens the file, lends it to `body`, and closes it whatever happens.
  func withStore<R>(_ mode: Store.Mode, _ body: (Store) throws -> R) throws -> R {
    let store = try Store(path: path, mode: mode)
    StoreMessages.tellMigration(of: store)
    defer { store.close() }
    return try body(store)
  }
}
