internal import Glibc

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
}

/// The folder of a site: files are written where they changed, and what is no longer part of it is taken away.
///
/// The list `armsdb-site.txt` names all files of the site, each with what it was made of and how it was left (`SiteList`).
/// It makes the folder ours; a file that it does not name is never removed. Files are named in it before they are written,
/// so that whatever stops a run, the next one knows what it left.
package final class SiteFolder {
  /// What was done to files.
  package struct Outcome: Hashable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
  }

  private let path: String
  private var list: SiteList
  /// Names of this run.
  private var names: Set<String> = []
  private var folders: Set<String> = []
  private var outcome = Outcome()

  /// Opens a folder, which is made where it is missing. Throws `SiteError` where it is not ours to write to.
  package init(path: String) throws {
    self.path = path
    list = SiteList(path: "\(path)/\(SiteList.name)")
    if let mode = Self.mode(of: path) {
      guard mode == S_IFDIR else { throw SiteError.notAFolder(path) }
      let held = try contents(of: path)
      list.read()
      guard held.isEmpty || list.isOurs else {
        throw SiteError.foreign(
          path, example: held.filter { $0 != SiteList.name }.min() ?? SiteList.name)
      }
      if list.wasStopped {
        // Half a page beside its place, from a run that was stopped.
        for name in list.entries.keys { _ = unsafe unlink("\(path)/\(name).part") }
        _ = unsafe unlink("\(path)/\(SiteList.name).part")
      }
    } else {
      try makeFolder(path)
    }
    // From here on the folder is ours, whatever stops the run.
    try list.begin()
  }

  /// Whether the file was made of `state` before and lies as it was left; it is then part of this run.
  package func keeps(_ name: String, _ state: SiteState) -> Bool {
    guard let entry = list.entries[name], entry.state == state, let left = entry.left,
      left == Self.left("\(path)/\(name)")
    else { return false }
    if names.insert(name).inserted { outcome.unchanged += 1 }
    return true
  }

  /// Writes a file below the folder, where its bytes differ from what is there. `state` is what it was made of, where that
  /// is known before it is made.
  package func write(_ name: String, _ bytes: [UInt8], from state: SiteState? = nil) throws {
    guard names.insert(name).inserted else { return }
    if self.bytes(of: name) == bytes {
      outcome.unchanged += 1
    } else {
      if list.entries[name] == nil { try list.announce(name) }
      if let slash = name.lastIndex(of: "/") {
        let folder = String(name[..<slash])
        if folders.insert(folder).inserted { try makeFolder("\(path)/\(folder)") }
      }
      try WholeSiteFile.replace("\(path)/\(name)", bytes)
      outcome.written += 1
    }
    list.entries[name] = SiteList.Entry(state: state, left: Self.left("\(path)/\(name)"))
  }

  /// Files of earlier runs that this one did not write, sorted.
  package var others: [String] { list.entries.keys.filter { !names.contains($0) }.sorted() }

  /// Takes away what an earlier run wrote and this one did not, and writes the list.
  package func finish() throws -> Outcome {
    for name in others {
      if unsafe unlink("\(path)/\(name)") == 0 { outcome.removed += 1 }
      list.entries[name] = nil
    }
    try list.end()
    return outcome
  }

  private func contents(of folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw SiteError.cannotWrite(folder, reason: WholeSiteFile.words())
    }
  }

  private func makeFolder(_ folder: String) throws {
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
