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
  func bytes(
    of entry: ZipDirectory.Entry, until deadline: Deadline
  ) throws(InputProblem.Reason) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(entry, until: deadline) { (piece) throws(InputProblem.Reason) in
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return bytes
  }

  /// The bytes of an entry in pieces. What was handed over holds only where nothing is thrown: the checksum stands for the
  /// whole.
  func read(
    _ entry: ZipDirectory.Entry, until deadline: Deadline,
    _ body: ([UInt8]) throws(InputProblem.Reason) -> Void
  ) throws(InputProblem.Reason) {
    try deadline.check()
    guard entry.isSafe else { throw .archive(.unsafeName) }
    guard !entry.isEncrypted else { throw .archive(.encrypted) }
    guard entry.method == 0 || entry.method == 8 else { throw .archive(.method(entry.method)) }
    guard entry.size <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    let header = try store.bytes(at: entry.offset, count: 30)
    guard header.little32(0) == 0x0403_4B50 else { throw .archive(.noDirectory) }
    let start = entry.offset + 30 + header.little16(26) + header.little16(28)
    var (count, checksum) = (0, UInt32(0))
    let piece = { (bytes: [UInt8]) throws(InputProblem.Reason) in
      try deadline.check()
      count += bytes.count
      // What the directory promised is all that is taken.
      guard count <= entry.size else { throw .archive(.damaged) }
      checksum = Self.checksum(bytes, after: checksum)
      try body(bytes)
    }
    if entry.method == 0 {
      try stored(entry, from: start, piece)
    } else {
      try inflated(entry, from: start, piece)
    }
    guard count == entry.size, checksum == entry.checksum else { throw .archive(.damaged) }
  }

  private static let piece = 1 << 18

  private func stored(
    _ entry: ZipDirectory.Entry, from start: Int,
    _ body: ([UInt8]) throws(InputProblem.Reason) -> Void
  ) throws(InputProblem.Reason) {
    guard entry.packed == entry.size else { throw .archive(.damaged) }
    var place = 0
    while place < entry.size {
      let count = min(Self.piece, entry.size - place)
      try body(try store.bytes(at: start + place, count: count))
      place += count
    }
  }

  private func inflated(
    _ entry: ZipDirectory.Entry, from start: Int,
    _ body: ([UInt8]) throws(InputProblem.Reason) -> Void
  ) throws(InputProblem.Reason) {
    let inflater = try Inflater(.none, maxExpansion: limits.expansion)
    var (place, rest) = (start, entry.packed)
    while !inflater.isAtEnd {
      guard rest > 0 else { throw .archive(.cutShort) }
      let input = try store.bytes(at: place, count: min(rest, Self.piece))
      place += input.count
      rest -= input.count
      var position = 0
      while true {
        let output = try inflater.inflate(input, from: &position, room: Self.piece)
        if output.isEmpty { break }
        try body(output)
      }
      // No progress on bytes that are there is a damage that zlib reports as a want of more.
      guard position == input.count || inflater.isAtEnd else { throw .archive(.damaged) }
    }
  }

  private static func checksum(_ bytes: [UInt8], after checksum: UInt32) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      UInt32(
        truncatingIfNeeded: unsafe crc32_z(UInt(checksum), buffer.baseAddress, buffer.count))
    }
  }
}
