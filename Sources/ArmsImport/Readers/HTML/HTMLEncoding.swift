internal import Glibc

/// The encoding of a page, and its text in UTF-8: by byte order mark, by what the page or its envelope declares, else
/// UTF-8 where it is that, and Windows-1252 where it is not.
enum HTMLEncoding {
  /// UTF-8 without NUL, and what is to be noted. `declared` is what a header outside the page says.
  static func decode(
    _ bytes: [UInt8], declared: String? = nil
  ) throws(InputProblem.Reason) -> (utf8: [UInt8], note: String?) {
    var result = try decoding(bytes, declared)
    if result.utf8.contains(0) {
      for index in result.utf8.indices where result.utf8[index] == 0 { result.utf8[index] = 0x20 }
    }
    return result
  }

  private static func decoding(
    _ bytes: [UInt8], _ declared: String?
  ) throws(InputProblem.Reason) -> (utf8: [UInt8], note: String?) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (mended(bytes.dropFirst(3)), nil) }
    for (mark, bigEndian) in [([0xFF, 0xFE] as [UInt8], false), ([0xFE, 0xFF], true)]
    where bytes.starts(with: mark) {
      return (utf16(bytes.dropFirst(2), bigEndian: bigEndian), nil)
    }
    let label = (declared ?? declaration(in: bytes))?.lowercased()
    switch label {
    case nil, "utf-8", "utf8", "unicode-1-1-utf-8",
      // A page that could be read this far is not UTF-16, whatever it says (WHATWG HTML, 13.2.3.2).
      "utf-16", "utf-16le", "utf-16be":
      if isUTF8(bytes) { return (bytes, nil) }
      if label == nil { return (windows1252(bytes), note("windows-1252", declared: false)) }
      return (
        mended(bytes[...]), "encoding: bytes that are not the declared UTF-8 are shown as \u{FFFD}"
      )
    case "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii", "windows-1252", "cp1252",
      "x-cp1252":
      // Declared by habit far more often than it is true; no western text is UTF-8 by chance.
      if isUTF8(bytes) { return (bytes, nil) }
      return (windows1252(bytes), nil)
    case let label?:
      if let text = converted(bytes, from: label) { return (text, nil) }
      if isUTF8(bytes) { return (bytes, nil) }
      return (windows1252(bytes), note("windows-1252", declared: true))
    }
  }

  private static func note(_ name: String, declared: Bool) -> String {
    declared
      ? "encoding: read as \(name), since what the page declares is unknown"
      : "encoding: read as \(name), since it is not UTF-8"
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private static func mended(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// As browsers read it: a byte that stands for nothing is the control character of that number.
  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    let units = bytes.map { Windows1252.unit(of: $0) ?? UInt16($0) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// What `charset=` in the first bytes declares, be it in a meta element or an XML declaration.
  static func declaration(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
    // A pattern over a page's first lines, which hold one such declaration.
    guard
      let found = head.firstMatch(
        of:
          #/<(?:meta[^>]{0,300}?charset|\?xml[^>]{0,60}?encoding)\s*=\s*["']?\s*([a-z0-9_:\-]{2,30})/#
      )
    else { return nil }
    return String(found.output.1)
  }

  /// The bytes in UTF-8 by the C library's tables; nil where it knows no such encoding or the bytes are not in it.
  static func converted(_ bytes: [UInt8], from label: String) -> [UInt8]? {
    // A label is a name, and nothing that tells the library how to convert ("//TRANSLIT").
    guard label.utf8.count < 40, !label.contains("/") else { return nil }
    let converter = unsafe iconv_open("UTF-8", label)
    guard unsafe converter != iconv_t(bitPattern: -1) else { return nil }
    defer { unsafe _ = iconv_close(converter) }
    var input = bytes
    // No table of the library makes more than four bytes out of one.
    var output = [UInt8](repeating: 0, count: bytes.count * 4 + 16)
    let count: Int? = unsafe input.withUnsafeMutableBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        var from = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var (left, room) = (source.count, target.count)
        let result = unsafe iconv(converter, &from, &left, &to, &room)
        return result == Int(bitPattern: UInt.max) ? nil : target.count - room
      }
    }
    return count.map { Array(output.prefix($0)) }
  }
}
