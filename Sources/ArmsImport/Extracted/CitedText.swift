/// A text whose ranges, in code points, are looked up: what citations are held against.
struct CitedText {
  private let bytes: [UInt8]
  /// The byte at which each block of 256 code points begins; empty where the text is ASCII and each is one byte.
  private let blocks: [Int]
  /// Length of the text in code points.
  let count: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    guard !bytes.allSatisfy({ $0 < 0x80 }) else {
      (blocks, count) = ([], bytes.count)
      return
    }
    var blocks: [Int] = []
    var count = 0
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if count % 256 == 0 { blocks.append(offset) }
      count += 1
    }
    (self.blocks, self.count) = (blocks, count)
  }

  /// The words between two code points; nil where the range is empty, turned round or lies outside.
  func words(from start: Int, to end: Int) -> String? {
    guard start >= 0, start < end, end <= count else { return nil }
    return String(decoding: bytes[offset(start)..<offset(end)], as: UTF8.self)
  }

  private func offset(_ place: Int) -> Int {
    if blocks.isEmpty { return place }
    guard place < count else { return bytes.count }
    var offset = blocks[place / 256]
    for _ in 0..<(place % 256) {
      offset += 1
      while bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
