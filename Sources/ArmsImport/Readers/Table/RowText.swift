/// A table of any other kind written down as a text with a row a line, cells parted by tabs.
struct RowText {
  private(set) var bytes: [UInt8] = []
  private let limit: Int
  private var isFirst = true

  /// Throws `tooLarge` beyond `limit` bytes.
  init(limit: Int) { self.limit = limit }

  mutating func cell(_ text: String) throws(InputProblem.Reason) {
    if !isFirst { bytes.append(0x09) }
    isFirst = false
    let special = text.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    if special || text.utf8.first == UInt8(ascii: "\"") {
      bytes.append(UInt8(ascii: "\""))
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    } else {
      // A NUL is no text; a database would end there.
      bytes.append(contentsOf: text.utf8.lazy.filter { $0 != 0 })
    }
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
  }

  mutating func endRow() throws(InputProblem.Reason) {
    bytes.append(0x0A)
    isFirst = true
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
