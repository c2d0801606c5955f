internal import Glibc
internal import SQLiteKit

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What a file was before it was brought up to this version of the schema.
package struct OlderFile: Hashable, Sendable {
  package var version: Int
  /// The path of the copy that was kept of it.
  package var copy: String
}

/// Opens a file and makes sure that it is ours before anything is read from it or written to it.
struct StoreOpening {
  let path: String
  let mode: Store.Mode
  let busyTimeout: Int

  /// The connection, and what the file was where it was brought up to this version.
  func open() throws -> (database: Connection, older: OlderFile?) {
    let exists = try lookAtPath()
    do {
      switch mode {
      case .reading: return (try openForReading(), nil)
      case .writing:
        if exists { try leaveForeignAlone() }
        let database = try connect(exists ? .readWrite : .create)
        let older: OlderFile?
        do {
          older = try prepareForWriting(database)
        } catch {
          database.close()
          if !exists { LeftFiles(of: path).removeIfEmpty() }
          throw error
        }
        return (database, older)
      }
    } catch let error as SQLiteError {
      throw StoreError(error)
    } catch let newer as NewerSchema {
      throw StoreError.newer(version: newer.version, supported: newer.supported)
    }
  }

  private func openForReading() throws -> Connection {
    do {
      return try examined(connect(.readOnly))
    } catch let error as SQLiteError where error.primaryCode == 8 || error.primaryCode == 14 {
      let left = LeftFiles(of: path)
      guard left.needsWriting else { throw error }
      guard left.isOurs else { throw StoreError.foreign(applicationID: left.applicationID) }
      // What was stopped in the middle is taken back by the next one that opens the file, as SQLite does for everyone;
      // a connection that only reads may not.
      do {
        let database = try connect(.readWrite)
        defer { database.close() }
        _ = try database.first("SELECT count(*) FROM sqlite_schema") { try $0.int(0) }
        return try examined(connect(.readOnly))
      } catch let error as SQLiteError where error.primaryCode == 8 || error.primaryCode == 14 {
        throw StoreError.leftUnfinished
      }
    }
  }

  /// Looks at a file that does not bear our sign without a connection that could write: merely opening one would take
  /// back what its own application was stopped in.
  private func leaveForeignAlone() throws {
    let left = LeftFiles(of: path)
    guard !left.isOurs else { return }
    do {
      let database = try connect(.readOnly)
      defer { database.close() }
      try examine(database, mayBeNew: true)
    } catch let error as SQLiteError where error.primaryCode == 8 && left.needsWriting {
      throw StoreError.foreign(applicationID: left.applicationID)
    }
  }

  private func examined(_ database: Connection) throws -> Connection {
    try examine(database, mayBeNew: false)
    return database
  }

  /// Whether there is a file. SQLite's own answer to every fault of a path is "unable to open database file".
  private func lookAtPath() throws -> Bool {
    var status = stat()
    if unsafe stat(path, &status) == 0 {
      // SQLite would wait for ever at a pipe that nobody writes to.
      guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError.notAFile }
      return true
    }
    if errno == EACCES { throw StoreError.permission }
    var isFolder = false
    let folder = Self.folder(of: path)
    if !FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) || !isFolder {
      throw StoreError.missingFolder(folder)
    }
    if mode == .reading { throw StoreError.missingFile }
    return false
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  private func connect(_ mode: Connection.Mode) throws -> Connection {
    try Connection(
      path: path, options: Connection.Options(mode: mode, busyTimeout: busyTimeout))
  }

  /// Whose file it is and of which version. Returns whether it is new: without any table and without an application.
  @discardableResult
  private func examine(_ database: Connection, mayBeNew: Bool) throws -> Bool {
    let application = try database.applicationID
    if application != Schema.applicationID {
      let tables = try database.first("SELECT count(*) FROM sqlite_schema") { try $0.int(0) } ?? 0
      let version = try database.userVersion
      if application == 0, tables == 0, version == 0 {
        if mayBeNew { return true }
        throw StoreError.empty
      }
      throw StoreError.foreign(applicationID: application)
    }
    let version = try database.userVersion
    if version > Schema.version {
      throw StoreError.newer(version: version, supported: Schema.version)
    }
    if version < Schema.version, mode == .reading {
      throw StoreError.older(version: version, supported: Schema.version)
    }
    return false
  }

  private func prepareForWriting(_ database: Connection) throws -> OlderFile? {
    let isNew = try examine(database, mayBeNew: true)
    if isNew {
      // The schema's own triggers and full-text table are ours.
      try database.setTrustedSchema(true)
      try database.migrate(Schema.migrations)
      return nil
    }
    let older = try migrate(database)
    // A file that cannot be written, or that another process writes to, is told now and not after the first document.
    try database.run("BEGIN IMMEDIATE")
    try database.run("ROLLBACK")
    let differences = try Schema.differences(of: database)
    guard differences.isEmpty else { throw StoreError.alteredSchema(differences) }
    try database.setTrustedSchema(true)
    return older
  }

  /// Brings an older file up to this version, and keeps a copy of it as it was.
  private func migrate(_ database: Connection) throws -> OlderFile? {
    var older: OlderFile?
    do {
      try database.migrate(Schema.migrations) { version in
        let copy = Self.freeName(path + ".version-\(version)")
        try database.copy(toFile: copy)
        older = OlderFile(version: version, copy: copy)
      }
    } catch {
      // Nothing was changed, and nothing needs the copy.
      if let older { try? FileManager.default.removeItem(atPath: older.copy) }
      throw error
    }
    return older
  }

  /// `name`, or with a number behind it where there is such a file.
  private static func freeName(_ name: String) -> String {
    var free = name
    var number = 2
    while FileManager.default.fileExists(atPath: free) {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }
}
