import ArmsModel

/// Turns UTF-8 offsets into code points: the one place where spans become citations.
struct CodePoints: Sendable {
  private let bytes: [UInt8]
  /// Code points before each block of 256 bytes; empty where the text is ASCII and nothing needs turning.
  private let blocks: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if EightByteScan.isASCII(bytes.span) {
      blocks = []
      return
    }
    var blocks: [Int] = []
    blocks.reserveCapacity(bytes.count / 256 + 1)
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % 256 == 0 { blocks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.blocks = blocks
  }

  /// The code points before byte `offset`.
  func before(_ offset: Int) -> Int {
    if blocks.isEmpty { return offset }
    let block = min(offset / 256, blocks.count - 1)
    var count = blocks[block]
    for index in (block * 256)..<min(offset, bytes.count) where bytes[index] & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }

  /// The citation of a span.
  func citation(_ span: TextSpan) -> Citation {
    Citation(
      start: before(span.start), end: before(span.end),
      quote: String(decoding: bytes[span.start..<span.end], as: UTF8.self))
  }
}
