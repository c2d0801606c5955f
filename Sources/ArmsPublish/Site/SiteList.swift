internal import Glibc

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The list of a site's files, `armsdb-site.txt`: a line each, with tabs between the name, the state that it was made of
/// (`-` where none is known), its size in bytes and the time of its last change. A line `running` stands in it while a run
/// is under way, and below it the files that the run adds.
struct SiteList {
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

  let path: String
  var entries: [String: Entry] = [:]
  private(set) var isOurs = false
  /// Whether the last run did not come to its end.
  private(set) var wasStopped = false

  init(path: String) {
    self.path = path
  }

  mutating func read() {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    var lines = String(decoding: data, as: UTF8.self).split(separator: "\n")[...]
    let first = lines.popFirst()
    isOurs = first.map { $0 == Self.sign || $0 == Self.older } ?? false
    guard isOurs else { return }
    for line in lines {
      if line == Self.running {
        wasStopped = true
        continue
      }
      let cells = line.split(separator: "\t")
      guard let name = cells.first.map(String.init), Self.isOurs(name) else { continue }
      var entry = Entry()
      if cells.count == 5, let size = Int(cells[2]), let second = Int(cells[3]),
        let nanosecond = Int(cells[4])
      {
        entry.state = SiteState(text: String(cells[1]))
        entry.left = Left(size: size, second: second, nanosecond: nanosecond)
      }
      entries[name] = entry
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
    var text = "\(Self.sign)\n"
    for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
      text += name
      if let left = entry.left {
        text += "\t\(entry.state?.text ?? "-")\t\(left.size)\t\(left.second)\t\(left.nanosecond)"
      }
      text += "\n"
    }
    try WholeSiteFile.replace(path, Array(text.utf8))
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

/// Files that a reader never meets half written.
enum WholeSiteFile {
  /// Beside its place first. Throws `SiteError`, and leaves nothing behind then.
  static func replace(_ place: String, _ bytes: [UInt8]) throws(SiteError) {
    let beside = "\(place).part"
    let descriptor = unsafe open(
      beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw SiteError.cannotWrite(place, reason: words()) }
    do {
      try write(bytes, to: descriptor, place)
    } catch {
      close(descriptor)
      _ = unsafe unlink(beside)
      throw error
    }
    guard close(descriptor) == 0, unsafe rename(beside, place) == 0 else {
      let reason = words()
      _ = unsafe unlink(beside)
      throw SiteError.cannotWrite(place, reason: reason)
    }
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, _ place: String) throws(SiteError) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SiteError.cannotWrite(place, reason: words())
      }
      start += count
    }
  }

  static func words() -> String {
    unsafe strerror(errno).flatMap { unsafe String(validatingCString: $0) } ?? "unknown error"
  }
}
