/// What a file begins with: what its kind is told by.
package struct Head: Sendable {
  /// So many bytes are looked at.
  static let count = 1 << 13

  package let bytes: ArraySlice<UInt8>
  /// Whether these are all bytes of the file.
  package let isWhole: Bool
  /// What the file is called; a hint where the bytes leave it open.
  package let name: String
  /// The beginning without a byte order mark and blanks, one byte a character also where the file is UTF-16.
  package let text: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>, isWhole: Bool, name: String) {
    self.bytes = bytes
    self.isWhole = isWhole
    self.name = name
    text = Self.visible(bytes)
  }

  /// The head of bytes that are all there.
  package init(of bytes: [UInt8], name: String) {
    self.init(bytes.prefix(Self.count), isWhole: bytes.count <= Self.count, name: name)
  }

  package func begins(with mark: [UInt8]) -> Bool { bytes.starts(with: mark) }

  /// Whether the words stand anywhere in it, such as the name of a member in an archive.
  func holds(_ words: String) -> Bool {
    let words = Array(words.utf8)
    guard let first = words.first else { return true }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: words) }
  }

  /// Whether the name ends with one of `endings`, in whatever case, with or without `.gz` behind it.
  package func isNamed(_ endings: String...) -> Bool {
    var name = name.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    return endings.contains { name.hasSuffix($0) }
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
      rest = rest.dropFirst(3)
    } else if rest.starts(with: [0xFF, 0xFE]) || rest.starts(with: [0xFE, 0xFF]) {
      rest = rest.dropFirst(2).filter { $0 != 0 }[...]
    }
    return rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
