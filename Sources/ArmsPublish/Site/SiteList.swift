internal import Glibc
internal import SQLiteKit

/// The list of a site's files, `armsdb-site.txt`: a line each, with tabs between the name, the state that it was made of
/// (`-` where none is known), its size in bytes and the time of its last change. A line `running` stands in it while a run
/// is under way, and below it the files that the run adds.
///
/// While a run is under way it lies in a scratch database, most of which is on disk. Belongs to one thread at a time.
final class SiteList {
  /// How a file was left.
  struct Left: Hashable {
    var size: Int
    var second: Int
    var nanosecond: Int
  }

  struct Entry: Hashable {
    var state: SiteState?
    var left: Left?
  }

  static let name = "armsdb-site.txt"
  private static let sign = "armsdb site 2"
  /// Names alone.
  private static let older = "armsdb site 1"
  private static let running = "running"

  private let path: String
  private let files: Connection
  private(set) var isOurs = false
  /// Whether the last run did not come to its end.
  private(set) var wasStopped = false

  init(path: String) throws(SiteError) {
    self.path = path
    do {
      files = try Connection.scratch()
      try files.script(Self.schema)
    } catch {
      throw SiteError(remembering: error)
    }
  }

  private static let schema = """
    CREATE TABLE files (name TEXT PRIMARY KEY, state TEXT, size INTEGER, second INTEGER,
      nanosecond INTEGER,
      -- Whether the list names it, and whether this run has it.
      listed INTEGER NOT NULL DEFAULT 0, claimed INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID
    """

  @discardableResult
  private func noting<T>(_ body: () throws -> T) throws(SiteError) -> T {
    do {
      return try body()
    } catch let error as SiteError {
      throw error
    } catch {
      throw SiteError(remembering: error)
    }
  }

  /// Reads what an earlier run left. A file that is not there, or is no list, is read as nothing.
  func read() throws(SiteError) {
    var isFirst = true
    try noting {
      try FileLines.each(of: path) { line in
        if isFirst {
          isFirst = false
          isOurs = line == Self.sign || line == Self.older
          return isOurs
        }
        if line == Self.running {
          wasStopped = true
        } else {
          try take(line)
        }
        return true
      }
    }
  }

  private func take(_ line: String) throws {
    let cells = line.split(separator: "\t")
    guard let name = cells.first.map(String.init), Self.isOurs(name) else { return }
    var entry = Entry()
    if cells.count == 5, let size = Int(cells[2]), let second = Int(cells[3]),
      let nanosecond = Int(cells[4])
    {
      entry.state = SiteState(text: String(cells[1]))
      entry.left = Left(size: size, second: second, nanosecond: nanosecond)
    }
    try set(name, entry)
  }

  private func set(_ name: String, _ entry: Entry) throws {
    try files.run(
      """
      INSERT INTO files (name, state, size, second, nanosecond, listed) VALUES (?1, ?2, ?3, ?4, ?5, 1)
      ON CONFLICT DO UPDATE SET state = ?2, size = ?3, second = ?4, nanosecond = ?5, listed = 1
      """, name, entry.state?.text, entry.left?.size, entry.left?.second, entry.left?.nanosecond)
  }

  /// nil where the list does not name it.
  func entry(_ name: String) throws(SiteError) -> Entry? {
    try noting {
      try files.first(
        "SELECT state, size, second, nanosecond FROM files WHERE name = ?1 AND listed = 1", name
      ) { try Self.entry($0, from: 0) }
    }
  }

  private static func entry(_ row: borrowing Row, from first: Int) throws -> Entry {
    var left: Left?
    if let size = try row.optionalInt(first + 1) {
      left = Left(
        size: size, second: try row.int(first + 2), nanosecond: try row.int(first + 3))
    }
    return Entry(state: try row.optionalText(first).flatMap(SiteState.init(text:)), left: left)
  }

  /// Makes a name part of this run; false where it is already.
  func claim(_ name: String) throws(SiteError) -> Bool {
    try noting {
      try files.run(
        """
        INSERT INTO files (name, claimed) VALUES (?1, 1)
        ON CONFLICT DO UPDATE SET claimed = 1 WHERE claimed = 0
        """, name)
      return files.changes == 1
    }
  }

  /// Says how a file is now.
  func leave(_ name: String, as entry: Entry) throws(SiteError) {
    try noting { try set(name, entry) }
  }

  func remove(_ name: String) throws(SiteError) {
    try noting { try files.run("DELETE FROM files WHERE name = ?1", name) }
  }

  /// Some of the files that this run does not have, those that follow a name, sorted; none at the end.
  func others(after name: String) throws(SiteError) -> [String] {
    try noting {
      try files.all(
        """
        SELECT name FROM files WHERE name > ?1 AND listed = 1 AND claimed = 0 ORDER BY name LIMIT 256
        """, name
      ) { try $0.text(0) }
    }
  }

  func eachName(_ body: (String) -> Void) throws(SiteError) {
    try noting {
      try files.each("SELECT name FROM files WHERE listed = 1") { body(try $0.text(0)) }
    }
  }

  /// Says that a run is under way.
  func begin() throws(SiteError) {
    do {
      try append(isOurs ? "\(Self.running)\n" : "\(Self.sign)\n\(Self.running)\n")
    } catch {
      // Without its first line it would make the folder nobody's.
      if !isOurs { _ = unsafe unlink(path) }
      throw error
    }
  }

  /// Names a file before it is there for the first time.
  func announce(_ name: String) throws(SiteError) {
    try append("\(name)\n")
  }

  /// Writes the whole list, by name.
  func end() throws(SiteError) {
    try noting {
      try WholeSiteFile.replace(path) { out in
        try out.write("\(Self.sign)\n".utf8)
        try files.each(
          "SELECT name, state, size, second, nanosecond FROM files WHERE listed = 1 ORDER BY name"
        ) { row in
          var line = try row.text(0)
          let entry = try Self.entry(row, from: 1)
          if let left = entry.left {
            line += "\t\(entry.state?.text ?? "-")\t\(left.size)"
            line += "\t\(left.second)\t\(left.nanosecond)"
          }
          try out.write("\(line)\n".utf8)
        }
      }
    }
  }

  /// Names that this program gives: the list lies in the open, and a line in it must not reach out of the folder.
  static func isOurs(_ name: String) -> Bool {
    !name.isEmpty && name.first != "/" && !name.contains("..")
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F
      }
  }

  private func append(_ text: String) throws(SiteError) {
    let descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else {
      throw SiteError.cannotWrite(path, reason: WholeSiteFile.words())
    }
    defer { close(descriptor) }
    try WholeSiteFile.write(Array(text.utf8), to: descriptor, path)
  }
}
