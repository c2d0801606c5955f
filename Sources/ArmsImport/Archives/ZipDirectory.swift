/// What a zip archive says it holds: the entries of its central directory, which alone is trusted for sizes and places
/// (PKWARE, APPNOTE 6.3.10, section 4.3).
struct ZipDirectory {
  struct Entry: Hashable {
    /// With `/` between folders; never absolute, never upwards where `isSafe`.
    var name: String
    var isSafe: Bool
    var isEncrypted: Bool
    var method: Int
    var checksum: UInt32
    var packed: Int
    var size: Int
    /// Where its local header stands.
    var offset: Int
  }

  private(set) var entries: [Entry] = []

  /// Reads the directory of `store`. Throws `archive` where it cannot be trusted, `members` where it is too long.
  init(_ store: any ByteStore, maxMembers: Int) throws(InputProblem.Reason) {
    let end = try ZipEnd(store)
    guard end.count <= maxMembers else { throw .members(limit: maxMembers) }
    var window = ByteWindow(store, from: end.offset, to: end.offset + end.size)
    for _ in 0..<end.count {
      entries.append(try Self.entry(&window, shift: end.shift))
    }
    try refuseOverlaps(directory: end.offset)
  }

  private static func entry(
    _ window: inout ByteWindow, shift: Int
  ) throws(InputProblem.Reason) -> Entry {
    let header = try window.next(46)
    guard header.little32(0) == 0x0201_4B50 else { throw .archive(.noDirectory) }
    let name = try window.next(header.little16(28))
    let extra = try window.next(header.little16(30))
    _ = try window.next(header.little16(32))
    let flags = header.little16(8)
    let text = ZipName.text(name, isUTF8: flags & 0x800 != 0)
    var entry = Entry(
      name: text, isSafe: ZipName.isSafe(text), isEncrypted: flags & 0x41 != 0,
      method: header.little16(10), checksum: UInt32(header.little32(16)),
      packed: header.little32(20), size: header.little32(24), offset: header.little32(42))
    guard header.little16(34) == 0 || header.little16(34) == 0xFFFF else { throw .archive(.split) }
    try entry.widen(extra)
    entry.offset += shift
    guard entry.offset >= 0, entry.packed >= 0, entry.size >= 0 else {
      throw .archive(.noDirectory)
    }
    return entry
  }

  /// No two entries may share bytes: an archive that is honest in nothing else cannot grow beyond all measure then.
  private func refuseOverlaps(directory: Int) throws(InputProblem.Reason) {
    var end = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end else { throw .archive(.overlapping) }
      // Its local header has at least thirty bytes.
      let (next, overflow) = (entry.offset + 30).addingReportingOverflow(entry.packed)
      guard !overflow, next <= directory else { throw .archive(.cutShort) }
      end = next
    }
  }
}

extension ZipDirectory.Entry {
  /// Puts the 64-bit sizes of the extra field in place of those that say "see there" (4.5.3).
  fileprivate mutating func widen(_ extra: [UInt8]) throws(InputProblem.Reason) {
    var index = 0
    while index + 4 <= extra.count {
      let length = extra.little16(index + 2)
      guard extra.little16(index) == 1 else {
        index += 4 + length
        continue
      }
      var place = index + 4
      let end = min(place + length, extra.count)
      for path in [\Self.size, \.packed, \.offset] where self[keyPath: path] == 0xFFFF_FFFF {
        guard place + 8 <= end, let value = extra.little64(place) else {
          throw .archive(.noDirectory)
        }
        self[keyPath: path] = value
        place += 8
      }
      return
    }
  }
}

/// The names of members.
enum ZipName {
  /// Names are UTF-8 where the archive says so and in practice else as well; what is not is shown with marks.
  static func text(_ bytes: [UInt8], isUTF8: Bool) -> String {
    if isUTF8 || String(validating: bytes, as: UTF8.self) != nil {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// Whether the name stays inside the archive on any system.
  static func isSafe(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    return !name.isEmpty && !parts.contains("..") && parts.first?.isEmpty == false
      && !name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      && !(parts.first?.dropFirst().first == ":")
  }

  /// Whether it is hidden, as such files in folders are.
  static func isHidden(_ name: String) -> Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }
}
