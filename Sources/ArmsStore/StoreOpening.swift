internal import SQLiteKit

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Opens a file and makes sure that it is ours before anything is read from it or written to it.
struct StoreOpening {
  let path: String
  let mode: Store.Mode
  let busyTimeout: Int

  func open() throws -> Connection {
    let exists = try lookAtPath()
    do {
      switch mode {
      case .reading:
        let database = try connect(.readOnly)
        try examine(database, mayBeNew: false)
        return database
      case .writing:
        let database = try connect(exists ? .readWrite : .create)
        try prepareForWriting(database)
        return database
      }
    } catch let error as SQLiteError {
      throw StoreError(error)
    } catch let newer as NewerSchema {
      throw StoreError.newer(version: newer.version, supported: newer.supported)
    }
  }

  /// Whether there is a file. SQLite's own answer to every fault of a path is "unable to open database file".
  private func lookAtPath() throws -> Bool {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder { throw StoreError.notAFile }
      return true
    }
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

  private func prepareForWriting(_ database: Connection) throws {
    let isNew = try examine(database, mayBeNew: true)
    if isNew {
      // The schema's own triggers and full-text table are ours.
      try database.setTrustedSchema(true)
      try database.migrate(Schema.migrations)
    } else {
      try database.migrate(Schema.migrations) { version in
        try database.copy(toFile: path + ".version-\(version)")
      }
      // A file that cannot be written, or that another process writes to, is told now and not after the first document.
      try database.run("BEGIN IMMEDIATE")
      try database.run("ROLLBACK")
      let differences = try Schema.differences(of: database)
      guard differences.isEmpty else { throw StoreError.alteredSchema(differences) }
      try database.setTrustedSchema(true)
    }
  }
}
