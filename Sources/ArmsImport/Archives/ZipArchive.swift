internal import CZlib

/// A zip archive whose entries can be read one by one, in any order. Nothing is ever written.
final class ZipArchive {
  let entries: [ZipDirectory.Entry]
  private let store: any ByteStore
  private let limits: ReadingLimits

  init(_ store: any ByteStore, limits: ReadingLimits) throws(InputProblem.Reason) {
    self.store = store
    self.limits = limits
    entries = try ZipDirectory(store, maxMembers: limits.members).entries
  }

  /// The bytes of an entry, whole and with the right checksum.
  func bytes(of entry: ZipDirectory.Entry) throws(InputProblem.Reason) -> [UInt8] {
    guard entry.isSafe else { throw .archive(.unsafeName) }
    guard !entry.isEncrypted else { throw .archive(.encrypted) }
    guard entry.method == 0 || entry.method == 8 else { throw .archive(.method(entry.method)) }
    guard entry.size <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    let header = try store.bytes(at: entry.offset, count: 30)
    guard header.little32(0) == 0x0403_4B50 else { throw .archive(.noDirectory) }
    let start = entry.offset + 30 + header.little16(26) + header.little16(28)
    let bytes =
      entry.method == 0
      ? try stored(entry, from: start) : try inflated(entry, from: start)
    guard bytes.count == entry.size, Self.checksum(bytes) == entry.checksum else {
      throw .archive(.damaged)
    }
    return bytes
  }

  private func stored(
    _ entry: ZipDirectory.Entry, from start: Int
  ) throws(InputProblem.Reason) -> [UInt8] {
    guard entry.packed == entry.size else { throw .archive(.damaged) }
    return try store.bytes(at: start, count: entry.size)
  }

  private func inflated(
    _ entry: ZipDirectory.Entry, from start: Int
  ) throws(InputProblem.Reason) -> [UInt8] {
    let inflater = try Inflater(.none, maxExpansion: limits.expansion)
    var bytes: [UInt8] = []
    var (place, rest) = (start, entry.packed)
    while !inflater.isAtEnd {
      guard rest > 0 else { throw .archive(.cutShort) }
      let input = try store.bytes(at: place, count: min(rest, 1 << 18))
      place += input.count
      rest -= input.count
      var position = 0
      while true {
        let output = try inflater.inflate(input, from: &position, room: 1 << 18)
        if output.isEmpty { break }
        bytes += output
        // What the directory promised is all that is taken.
        guard bytes.count <= entry.size else { throw .archive(.damaged) }
      }
      // No progress on bytes that are there is a damage that zlib reports as a want of more.
      guard position == input.count || inflater.isAtEnd else { throw .archive(.damaged) }
    }
    return bytes
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: unsafe crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }
}
