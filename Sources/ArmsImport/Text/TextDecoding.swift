internal import ArmsModel

/// A text read from bytes.
package struct DecodedText: Hashable, Sendable {
  package var text: String
  /// The encoding, where the bytes are not the UTF-8 of `text`: the original must then be kept beside it.
  package var format: String?
  /// What a reader of the record should know of it.
  package var note: String?
}

/// Bytes to text: UTF-8 with or without a byte order mark, UTF-16, and Windows-1252 where it is neither.
package enum TextDecoding {
  /// `declared` is the encoding that an envelope says it has; it is believed of what is no Unicode.
  package static func decode(
    _ bytes: [UInt8], declared: String? = nil
  ) throws(InputProblem.Reason) -> DecodedText {
    guard !bytes.isEmpty else { throw .emptyFile }
    if let kind = Signature.kind(of: bytes) { throw .binary(kind) }
    let decoded = try decoding(bytes, declared)
    if EightByteScan.holdsNUL(decoded.text), let place = decoded.text.utf8.firstIndex(of: 0) {
      throw .nul(at: decoded.text.utf8.distance(from: decoded.text.startIndex, to: place))
    }
    guard !Signature.isMostlyControls(decoded.text) else { throw .binary("binary file") }
    guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .blank
    }
    return decoded
  }

  private static let western: Set = [
    "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252", "utf-8", "utf8",
  ]

  private static func decoding(
    _ bytes: [UInt8], _ declared: String?
  ) throws(InputProblem.Reason) -> DecodedText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]),
      let text = String(validating: bytes.dropFirst(3), as: UTF8.self)
    {
      guard !text.isEmpty else { throw .emptyFile }
      return DecodedText(text: text, format: "utf-8 with byte order mark")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try UTF16Text.decode(bytes, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try UTF16Text.decode(bytes, bigEndian: true) }
    let hasNUL = bytes.contains(0)
    if hasNUL, let bigEndian = UTF16Text.guess(bytes) {
      return try UTF16Text.decode(bytes, bigEndian: bigEndian)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return DecodedText(text: text) }
    if hasNUL { throw .binary("binary file") }
    // "Western" is what servers say of everything; windows-1252 holds all of it.
    if let label = declared?.lowercased(), !Self.western.contains(label),
      let text = HTMLEncoding.converted(bytes, from: label).flatMap({
        String(validating: $0, as: UTF8.self)
      })
    {
      return DecodedText(
        text: text, format: label, note: "encoding: read as \(label), as the server called it")
    }
    return try Windows1252.decode(bytes)
  }
}

/// The marks by which files of other kinds are known.
enum Signature {
  private static let known: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "ZIP archive or office document"),
    ([0x1F, 0x8B], "gzip archive"),
    (Array("SQLite format 3\0".utf8), "SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "program"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG picture"),
    ([0xFF, 0xD8, 0xFF], "JPEG picture"),
    (Array("GIF8".utf8), "GIF picture"),
    ([0xD0, 0xCF, 0x11, 0xE0], "old office document"),
    ([0xFF, 0xFE, 0x00, 0x00], "text in UTF-32"),
    ([0x00, 0x00, 0xFE, 0xFF], "text in UTF-32"),
    (Array("{\\rtf".utf8), "RTF document"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z archive"),
    (Array("Rar!\u{1A}\u{7}".utf8), "RAR archive"),
  ]

  static func kind(of bytes: [UInt8]) -> String? {
    // The mark of a tar archive stands behind the name of its first member.
    if bytes.dropFirst(257).starts(with: Array("ustar".utf8)) { return "tar archive" }
    // A digit stands between the mark of bzip2 and the digits of pi.
    if bytes.starts(with: Array("BZh".utf8)), bytes.dropFirst(4).starts(with: [0x31, 0x41, 0x59]) {
      return "bzip2 archive"
    }
    return known.first { bytes.starts(with: $0.bytes) }?.kind
  }

  /// Whether more than a tenth are control characters that no text has. Escape, form feed and the like do occur.
  static func isMostlyControls(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { letters in
      let bytes = unsafe letters.span
      var controls = 0
      for at in bytes.indices {
        let byte = bytes[at]
        // Reckoned without a branch: this is asked of every byte of a file.
        controls += byte < 0x20 && !(0x09...0x0D ~= byte || byte == 0x1B) ? 1 : 0
      }
      return controls > bytes.count / 10
    }
  }
}
