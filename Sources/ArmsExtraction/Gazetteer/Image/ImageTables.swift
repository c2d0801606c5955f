/// Writes tables one behind the other, each behind a line of its length and width, so that `ImageReader` finds them in place.
struct ImageWriter {
  /// Every table begins at a multiple of this many bytes.
  static let alignment = 16

  private(set) var bytes: [UInt8] = []

  mutating func add<Element>(_ table: Flat<Element>) {
    add(UInt64(table.count))
    add(UInt64(MemoryLayout<Element>.stride))
    unsafe table.withBytes { unsafe bytes.append(contentsOf: $0) }
    while !bytes.count.isMultiple(of: Self.alignment) { bytes.append(0) }
  }

  private mutating func add(_ number: UInt64) {
    for shift in 0..<UInt64(8) { bytes.append(UInt8(truncatingIfNeeded: number >> (shift * 8))) }
  }
}

/// Finds the tables that `ImageWriter` wrote, in the order in which it did.
@safe struct ImageReader {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  /// `bytes` must stand as long as the program runs, from a multiple of `ImageWriter.alignment` on.
  @unsafe init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

  /// The next table; nil where there is none, or one of other elements.
  mutating func next<Element>(_: Element.Type = Element.self) -> Flat<Element>? {
    let line = at + 16
    guard unsafe line <= bytes.count, let base = unsafe bytes.baseAddress else { return nil }
    let count = unsafe Int(
      clamping: UInt64(littleEndian: bytes.load(fromByteOffset: at, as: UInt64.self)))
    let width = unsafe UInt64(littleEndian: bytes.load(fromByteOffset: at + 8, as: UInt64.self))
    let (size, isTooMuch) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    guard width == UInt64(MemoryLayout<Element>.stride), !isTooMuch,
      unsafe size <= bytes.count - line
    else { return nil }
    at = line + (size + ImageWriter.alignment - 1) / ImageWriter.alignment * ImageWriter.alignment
    return unsafe Flat(
      inPlace: (base + line).assumingMemoryBound(to: Element.self), count: count)
  }
}
