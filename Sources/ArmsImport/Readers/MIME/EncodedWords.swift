/// Words of a header that were encoded, since headers hold ASCII only (RFC 2047): `=?utf-8?Q?Norv=C3=A8ge?=`.
enum EncodedWords {
  /// The header's text with such words decoded; those that break the rules stay as they are.
  static func decode(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var index = 0
    // Blanks between two encoded words are none of the text.
    var blanksBehindWord: Int?
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "="), let word = Word(bytes[index...]) {
        if let start = blanksBehindWord { output.removeSubrange(start...) }
        output += word.text
        index = word.end
        blanksBehindWord = output.count
        continue
      }
      if bytes[index] != 0x20, bytes[index] != 0x09 { blanksBehindWord = nil }
      output.append(bytes[index])
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private struct Word {
    var text: [UInt8]
    var end: Int

    init?(_ bytes: ArraySlice<UInt8>) {
      guard bytes.starts(with: [UInt8(ascii: "="), UInt8(ascii: "?")]) else { return nil }
      // Charset, encoding, text, and "=" behind the last mark. No such word has more than some hundred letters.
      let limit = bytes.dropFirst(2).prefix(2_000)
      let parts = limit.split(
        separator: UInt8(ascii: "?"), maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].first == UInt8(ascii: "="), let kind = parts[1].first,
        parts[1].count == 1, !parts[0].isEmpty, !parts[2].contains(0x20)
      else { return nil }
      let decoded: [UInt8]
      switch kind {
      case UInt8(ascii: "B"), UInt8(ascii: "b"): decoded = TransferEncoding.base64(parts[2])
      case UInt8(ascii: "Q"), UInt8(ascii: "q"):
        let blanks = parts[2].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
        decoded = TransferEncoding.quotedPrintable(blanks[...])
      default: return nil
      }
      // A language may stand behind the charset (RFC 2231, 5).
      let charset = parts[0].prefix { $0 != UInt8(ascii: "*") }
      text = CharacterSet.utf8(decoded, from: String(decoding: charset, as: UTF8.self))
      end = parts[3].startIndex + 1
    }
  }
}

/// Bytes in the encoding that an envelope declares.
enum CharacterSet {
  /// Their UTF-8; of what cannot be read, as much as can.
  static func utf8(_ bytes: [UInt8], from declared: String?) -> [UInt8] {
    guard let read = try? HTMLEncoding.decode(bytes, declared: declared ?? "") else { return bytes }
    return Array(String(decoding: read.utf8, as: UTF8.self).utf8)
  }
}
