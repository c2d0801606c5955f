package import ArmsModel

/// A text that is a table: what its reader and the extraction see in it alike.
package struct TableText: Sendable {
  package let bytes: [UInt8]
  package let shape: TableShape
  package let mapping: TableMapping
  /// nil where only a mapping says what it is.
  package let register: KnownRegister?

  /// Bytes of a text from which on reports and places of its cells are made one after another and never held together:
  /// some ten thousand rows, whose reports take twenty times the room of their text.
  package static let long = 1 << 20

  /// nil where nothing says that it is a table. Throws where a mapping does not fit it.
  package init?(_ bytes: [UInt8], mapping: TableMapping?) throws(TableProblem) {
    register = mapping == nil ? KnownRegister.of(bytes) : nil
    guard let mapping = mapping ?? register?.mapping(of: bytes) else { return nil }
    self.bytes = bytes
    self.mapping = mapping
    shape = try TableShape(bytes, mapping)
  }

  /// Whether its reports are better not held together.
  package var isLong: Bool { bytes.count >= Self.long }

  /// Where the cells that are read stand, in the order of the text.
  package func places() -> [Place] {
    var places: [Place] = []
    forEachPlace { places.append($0) }
    return places
  }

  /// The same, one after another.
  package func forEachPlace(_ body: (Place) throws -> Void) rethrows {
    let points = CodePoints(bytes)
    var rows = DelimitedText(bytes, separator: shape.separator)
    while let row = rows.next() {
      if let header = shape.header, row.number < header.number { continue }
      for place in shape.places(of: row, points) { try body(place) }
    }
  }

  func assembly(_ gazetteer: Gazetteer) -> TableAssembly {
    TableAssembly(bytes, shape, mapping, register, gazetteer)
  }

  /// What it says, with all its reports.
  func extraction(_ gazetteer: Gazetteer) -> Extraction {
    let assembly = assembly(gazetteer)
    var extraction = assembly.outline().extraction
    assembly.forEachReport { report, _ in extraction.reports.append(report) }
    return extraction
  }

  /// What it says, its reports later.
  func extraction(_ gazetteer: Gazetteer, of text: String, _ mapping: TableMapping?) -> Extraction {
    let outline = assembly(gazetteer).outline()
    var extraction = outline.extraction
    extraction.later = LaterReports(
      TableReports(text: text, mapping: mapping, gazetteer: gazetteer, count: outline.reports))
    return extraction
  }
}
