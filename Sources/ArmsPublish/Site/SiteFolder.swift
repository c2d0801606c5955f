internal import Glibc
internal import Synchronization

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Why a site could not be written.
package enum SiteError: Error, Hashable, Sendable {
  /// The output is there and is no folder.
  case notAFolder(String)
  /// The folder holds something, such as `example`, and is no site of armsdb.
  case foreign(String, example: String)
  /// In the system's words.
  case cannotWrite(String, reason: String)
  /// What is kept in a temporary file while a site is written could not be.
  case cannotRemember(reason: String)
}

/// The folder of a site: files are written where they changed, and what is no longer part of it is taken away.
///
/// The list `armsdb-site.txt` names all files of the site, each with what it was made of and how it was left (`SiteList`).
/// It makes the folder ours; a file that it does not name is never removed. Files are named in it before they are written,
/// so that whatever stops a run, the next one knows what it left.
package final class SiteFolder: Sendable {
  /// What was done to files.
  package struct Outcome: Hashable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
  }

  /// What changes while pages are written, which may be on several threads.
  private struct Account {
    var list: SiteList
    var folders: Set<String> = []
    var outcome = Outcome()
  }

  private let path: String
  private let account: Mutex<Account>

  /// Opens a folder, which is made where it is missing. Throws `SiteError` where it is not ours to write to.
  package init(path: String) throws(SiteError) {
    self.path = path
    let list = try SiteList(path: "\(path)/\(SiteList.name)")
    if let mode = Self.mode(of: path) {
      guard mode == S_IFDIR else { throw SiteError.notAFolder(path) }
      let held = try Self.contents(of: path)
      try list.read()
      guard held.isEmpty || list.isOurs else {
        throw SiteError.foreign(
          path, example: held.filter { $0 != SiteList.name }.min() ?? SiteList.name)
      }
      if list.wasStopped {
        // Half a page beside its place, from a run that was stopped.
        try list.eachName { _ = unsafe unlink("\(path)/\($0).part") }
        _ = unsafe unlink("\(path)/\(SiteList.name).part")
      }
    } else {
      try Self.makeFolder(path)
    }
    // From here on the folder is ours, whatever stops the run.
    try list.begin()
    account = Mutex(Account(list: list))
  }

  /// Whether the file was made of `state` before and lies as it was left; it is then part of this run.
  package func keeps(_ name: String, _ state: SiteState) throws(SiteError) -> Bool {
    let known = try account.withLock { account throws(SiteError) in try account.list.entry(name) }
    guard let known, known.state == state, let left = known.left,
      left == Self.left("\(path)/\(name)")
    else { return false }
    try account.withLock { account throws(SiteError) in
      if try account.list.claim(name) { account.outcome.unchanged += 1 }
    }
    return true
  }

  /// Makes the name part of this run; false where it is already.
  package func claim(_ name: String) throws(SiteError) -> Bool {
    try account.withLock { account throws(SiteError) in try account.list.claim(name) }
  }

  /// Writes a file below the folder, where its bytes differ from what is there, unless this run has one of its name.
  package func write(_ name: String, _ bytes: [UInt8]) throws(SiteError) {
    if try claim(name) { try put(name, bytes, from: nil) }
  }

  /// The same of a long one, which `body` writes piece by piece. What it throws is thrown.
  func write(_ name: String, _ body: (SiteOutput) throws -> Void) throws {
    guard try claim(name) else { return }
    try announce(name)
    let isNew = try WholeSiteFile.replace("\(path)/\(name)", keepingEqual: true, body)
    try leave(name, isNew: isNew, from: nil)
  }

  /// The same of a name that was claimed. `state` is what it was made of, where that is known before it is made. May be
  /// called from several threads at once.
  package func put(_ name: String, _ bytes: [UInt8], from state: SiteState?) throws(SiteError) {
    let isNew = self.bytes(of: name) != bytes
    if isNew {
      try announce(name)
      try WholeSiteFile.replace("\(path)/\(name)", bytes)
    }
    try leave(name, isNew: isNew, from: state)
  }

  /// Puts a name that is new into the list, and makes the folder that it lies in.
  private func announce(_ name: String) throws(SiteError) {
    try account.withLock { account throws(SiteError) in
      if try account.list.entry(name) == nil { try account.list.announce(name) }
      if let slash = name.lastIndex(of: "/") {
        let folder = String(name[..<slash])
        if account.folders.insert(folder).inserted { try Self.makeFolder("\(path)/\(folder)") }
      }
    }
  }

  private func leave(_ name: String, isNew: Bool, from state: SiteState?) throws(SiteError) {
    let entry = SiteList.Entry(state: state, left: Self.left("\(path)/\(name)"))
    try account.withLock { account throws(SiteError) in
      account.outcome.written += isNew ? 1 : 0
      account.outcome.unchanged += isNew ? 0 : 1
      try account.list.leave(name, as: entry)
    }
  }

  /// Hands over the files of earlier runs that this one did not write, sorted; `body` may write some.
  package func eachOther(_ body: (String) throws -> Void) throws {
    var others = try self.others(after: "")
    while let last = others.last {
      for name in others { try body(name) }
      others = try self.others(after: last)
    }
  }

  private func others(after name: String) throws(SiteError) -> [String] {
    try account.withLock { account throws(SiteError) in try account.list.others(after: name) }
  }

  /// Takes away what an earlier run wrote and this one did not, and writes the list.
  package func finish() throws -> Outcome {
    try eachOther { name in
      let isGone = unsafe unlink("\(path)/\(name)") == 0
      try account.withLock { account throws(SiteError) in
        account.outcome.removed += isGone ? 1 : 0
        try account.list.remove(name)
      }
    }
    return try account.withLock { account throws(SiteError) in
      try account.list.end()
      return account.outcome
    }
  }

  private static func contents(of folder: String) throws(SiteError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw SiteError.cannotWrite(folder, reason: WholeSiteFile.words())
    }
  }

  private static func makeFolder(_ folder: String) throws(SiteError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SiteError.cannotWrite(folder, reason: WholeSiteFile.words())
    }
  }

  /// nil where there is no such file.
  private func bytes(of name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { [UInt8]($0) }
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  private static func left(_ path: String) -> SiteList.Left? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return SiteList.Left(
      size: Int(status.st_size), second: Int(status.st_mtim.tv_sec),
      nanosecond: Int(status.st_mtim.tv_nsec))
  }
}
