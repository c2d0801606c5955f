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
/// The list `armsdb-site.txt` names all files of the site. It makes the folder ours; a file that it does not name is never
/// removed.
package final class SiteFolder {
  /// What was done to files.
  package struct Outcome: Hashable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
  }

  private static let list = "armsdb-site.txt"
  private static let sign = "armsdb site 1"

  private let path: String
  private var before: Set<String> = []
  private var names: Set<String> = []
  private var folders: Set<String> = []
  private var outcome = Outcome()

  /// Opens a folder, which is made where it is missing. Throws `SiteError` where it is not ours to write to.
  package init(path: String) throws {
    self.path = path
    if let mode = Self.mode(of: path) {
      guard mode == S_IFDIR else { throw SiteError.notAFolder(path) }
      let held = try contents(of: path)
      let listed = bytes(of: Self.list).map { String(decoding: $0, as: UTF8.self) }
      var lines = (listed ?? "").split(separator: "\n").map(String.init)
      guard held.isEmpty || lines.first == Self.sign else {
        throw SiteError.foreign(path, example: held.filter { $0 != Self.list }.min() ?? Self.list)
      }
      if !lines.isEmpty { lines.removeFirst() }
      before = Set(lines.filter(Self.isOurs))
    } else {
      try makeFolder(path)
    }
    // From the first file on the folder is ours, whatever stops the run.
    if before.isEmpty { try replace(Self.list, Array("\(Self.sign)\n".utf8)) }
  }

  /// Writes a file below the folder, where its bytes differ from what is there.
  package func write(_ name: String, _ bytes: [UInt8]) throws {
    guard names.insert(name).inserted else { return }
    if self.bytes(of: name) == bytes {
      outcome.unchanged += 1
      return
    }
    if let slash = name.lastIndex(of: "/") {
      let folder = String(name[..<slash])
      if folders.insert(folder).inserted { try makeFolder("\(path)/\(folder)") }
    }
    try replace(name, bytes)
    outcome.written += 1
  }

  /// Takes away what an earlier run wrote and this one did not, and writes the list.
  package func finish() throws -> Outcome {
    for name in before.subtracting(names) where unsafe unlink("\(path)/\(name)") == 0 {
      outcome.removed += 1
    }
    let list = Array(([Self.sign] + names.sorted()).map { $0 + "\n" }.joined().utf8)
    if bytes(of: Self.list) != list { try replace(Self.list, list) }
    return outcome
  }

  /// Names that this program gives: the list lies in the open, and a line in it must not reach out of the folder.
  static func isOurs(_ name: String) -> Bool {
    !name.isEmpty && name.first != "/" && !name.contains("..")
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F
      }
  }

  private func contents(of folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw SiteError.cannotWrite(folder, reason: Self.words())
    }
  }

  private func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SiteError.cannotWrite(folder, reason: Self.words())
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

  /// Beside its place first, so that a reader never meets half a page.
  private func replace(_ name: String, _ bytes: [UInt8]) throws {
    let place = "\(path)/\(name)"
    let beside = "\(place).part"
    let descriptor = unsafe open(
      beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw SiteError.cannotWrite(place, reason: Self.words()) }
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let reason = Self.words()
        close(descriptor)
        _ = unsafe unlink(beside)
        throw SiteError.cannotWrite(place, reason: reason)
      }
      start += count
    }
    guard close(descriptor) == 0, unsafe rename(beside, place) == 0 else {
      let reason = Self.words()
      _ = unsafe unlink(beside)
      throw SiteError.cannotWrite(place, reason: reason)
    }
  }

  private static func words() -> String {
    unsafe strerror(errno).flatMap { unsafe String(validatingCString: $0) } ?? "unknown error"
  }
}
