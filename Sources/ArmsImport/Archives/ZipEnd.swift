/// The end of a zip archive, which says where its directory stands (APPNOTE 4.3.14 to 4.3.16).
struct ZipEnd {
  /// How many entries the directory has.
  private(set) var count: Int
  private(set) var size: Int
  /// Where the directory stands in the file.
  private(set) var offset: Int
  /// How many bytes stand before the archive, as in one that unpacks itself: all its offsets are short of so many.
  private(set) var shift: Int

  init(_ store: any ByteStore) throws(InputProblem.Reason) {
    // A comment of at most 65,535 bytes may stand behind it.
    let reach = min(store.count, 22 + 0xFFFF)
    let tail = try store.bytes(at: store.count - reach, count: reach)
    guard let place = Self.place(in: tail) else { throw .archive(.noDirectory) }
    let record = Array(tail[place..<place + 22])
    guard record.little16(4) == 0 || record.little16(4) == 0xFFFF else { throw .archive(.split) }
    count = record.little16(10)
    size = record.little32(12)
    offset = record.little32(16)
    var end = store.count - reach + place
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF,
      end >= 20, let wide = try Self.wide(store, before: end)
    {
      (count, size, offset, end) = wide
    }
    shift = end - size - offset
    offset += shift
    guard shift >= 0, offset >= 0, size >= 0, count <= size / 46 else {
      throw .archive(.noDirectory)
    }
  }

  private static func place(in tail: [UInt8]) -> Int? {
    guard tail.count >= 22 else { return nil }
    return stride(from: tail.count - 22, through: 0, by: -1).first { place in
      tail[place] == 0x50 && tail.little32(place) == 0x0605_4B50
        && place + 22 + tail.little16(place + 20) <= tail.count
    }
  }

  private static func wide(
    _ store: any ByteStore, before end: Int
  ) throws(InputProblem.Reason) -> (count: Int, size: Int, offset: Int, end: Int)? {
    let locator = try store.bytes(at: end - 20, count: 20)
    guard locator.little32(0) == 0x0706_4B50 else { return nil }
    guard let place = locator.little64(8) else { throw .archive(.noDirectory) }
    let record = try store.bytes(at: place, count: 56)
    guard record.little32(0) == 0x0606_4B50, let count = record.little64(32),
      let size = record.little64(40), let offset = record.little64(48),
      size <= store.count, offset <= store.count
    else { throw .archive(.noDirectory) }
    return (count, size, offset, place)
  }
}

/// Bytes of a store in their order, read ahead.
struct ByteWindow {
  private let store: any ByteStore
  private var place: Int
  private let end: Int
  private var held: [UInt8] = []
  private var position = 0

  init(_ store: any ByteStore, from start: Int, to end: Int) {
    self.store = store
    place = start
    self.end = end
  }

  mutating func next(_ count: Int) throws(InputProblem.Reason) -> [UInt8] {
    if held.count - position < count {
      let ahead = min(max(count, 1 << 16), end - place)
      held = Array(held[position...]) + (try store.bytes(at: place, count: max(ahead, 0)))
      place += max(ahead, 0)
      position = 0
      guard held.count >= count else { throw .archive(.cutShort) }
    }
    defer { position += count }
    return Array(held[position..<position + count])
  }
}

extension Array where Element == UInt8 {
  /// The number in two bytes, the smaller end first. The caller knows that they are there.
  func little16(_ index: Int) -> Int { Int(self[index]) | Int(self[index + 1]) << 8 }

  func little32(_ index: Int) -> Int { little16(index) | little16(index + 2) << 16 }

  /// The number in eight bytes; nil where it is larger than any file.
  func little64(_ index: Int) -> Int? {
    let high = little32(index + 4)
    return high < 0x4000_0000 ? little32(index) | high << 32 : nil
  }
}
