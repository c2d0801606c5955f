extension String {
  /// As a cell of CSV (RFC 4180) between quotation marks, each one of its own doubled.
  ///
  /// Byte by byte: a mark that a combining mark follows is another character to Swift and the same to every reader of CSV.
  package var quotedForCSV: String {
    var bytes: [UInt8] = [0x22]
    bytes.reserveCapacity(utf8.count + 2)
    for byte in utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
    return String(decoding: bytes, as: UTF8.self)
  }
}
