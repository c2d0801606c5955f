internal import ArmsExtraction
internal import ArmsModel

/// Pages whose main content is a table of sales: their text has a line for each row (`PageText`), and is read as a table.
enum PageTable {
  /// What the columns of such a page mean, as far as its header says it; nil for every other page.
  ///
  /// The header tells what columns hold and nothing of how far sales have come or what amounts mean: that stays open.
  static func mapping(of text: String) -> TableMapping? {
    let bytes = Array(text.utf8)
    guard bars(bytes) >= 4, let proposal = MappingProposal(bytes) else { return nil }
    guard proposal.register == nil else { return nil }
    var mapping = proposal.mapping
    mapping.constants[.stage] = nil
    mapping.constants[.meaning] = nil
    let columns = mapping.columns
    guard columns[.buyer] != nil || columns[.seller] != nil,
      columns[.item] != nil || columns[.designation] != nil,
      let table = try? TableText(bytes, mapping: mapping), table.isMost(of: bytes)
    else { return nil }
    return mapping
  }

  /// Lines with a mark between cells, up to some.
  private static func bars(_ bytes: [UInt8]) -> Int {
    var count = 0
    for line in bytes.split(separator: 0x0A) where line.contains(UInt8(ascii: "|")) {
      count += 1
      if count >= 4 { break }
    }
    return count
  }
}

extension TableText {
  /// Whether rows as wide as the header, three at least, make up more than half of a text with marks between cells.
  fileprivate func isMost(of bytes: [UInt8]) -> Bool {
    guard shape.separator == UInt8(ascii: "|"), let header = shape.header,
      header.cells.count >= 3
    else { return false }
    var rows = DelimitedText(bytes, separator: shape.separator)
    var (count, size) = (0, 0)
    while let row = rows.next() {
      guard row.number > header.number, row.cells.count == header.cells.count else { continue }
      count += 1
      size += row.end - row.start
    }
    return count >= 3 && size * 2 > bytes.count
  }
}
