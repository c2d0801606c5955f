package import ArmsModel

/// A text that is a table: what its reader and the extraction see in it alike.
package struct TableText: Sendable {
  package let bytes: [UInt8]
  package let shape: TableShape
  package let mapping: TableMapping
  /// nil where only a mapping says what it is.
  package let register: KnownRegister?

  /// nil where nothing says that it is a table. Throws where a mapping does not fit it.
  package init?(_ bytes: [UInt8], mapping: TableMapping?) throws(TableProblem) {
    register = mapping == nil ? KnownRegister.of(bytes) : nil
    guard let mapping = mapping ?? register?.mapping else { return nil }
    self.bytes = bytes
    self.mapping = mapping
    shape = try TableShape(bytes, mapping)
  }

  /// Where the cells that are read stand, in the order of the text.
  package func places() -> [Place] {
    let points = CodePoints(bytes)
    let columns = Set(shape.columns.values)
    var places: [Place] = []
    var rows = DelimitedText(bytes, separator: shape.separator)
    while let row = rows.next() {
      if let header = shape.header, row.number < header.number { continue }
      for (column, cell) in row.cells.enumerated() where columns.contains(column) && !cell.isEmpty {
        let name = column < shape.names.count ? shape.names[column] : ""
        places.append(
          Place(
            start: points.before(cell.start), end: points.before(cell.end), row: row.number,
            column: column + 1, columnName: name.isEmpty ? nil : name))
      }
    }
    return places
  }

  func extraction(_ gazetteer: Gazetteer) -> Extraction {
    TableAssembly(bytes, shape, mapping, register, gazetteer).extraction()
  }
}
