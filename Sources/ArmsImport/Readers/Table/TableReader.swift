internal import ArmsExtraction
internal import ArmsModel

/// A table: an export of a known register, told by its header, or any table that a mapping describes. The file is the
/// document, a row a range of its text; places tell row and column of every cell that is read.
package struct TableReader: DocumentReader {
  package func takes(_ head: Head) -> Bool { KnownRegister.of(Array(head.text)) != nil }

  package func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason)
    -> ReadText
  {
    if context.metadata.table != nil, JSONTable.isOne(bytes) {
      let table = try JSONTable.read(bytes, limit: context.limits.bytes)
      return try Self.read(
        table.text.bytes, format: ReaderKind.table.rawValue, notes: table.notes, context)
    }
    let decoded = try TextDecoding.decode(bytes)
    return try Self.read(
      ReadText(
        text: decoded.text, format: decoded.format, notes: decoded.note.map { [$0] } ?? []),
      decoded.format == nil ? bytes : Array(decoded.text.utf8), context)
  }

  /// Where the cells of a text stand that is a table; none for every other.
  static func places(_ text: String, _ metadata: DocumentMetadata) -> [Place] {
    (try? TableText(Array(text.utf8), mapping: metadata.table))?.places() ?? []
  }

  /// The same for a table of which all is held; those of a long one are told as its reports are made.
  static func heldPlaces(_ text: String, _ metadata: DocumentMetadata) -> [Place] {
    guard let table = try? TableText(Array(text.utf8), mapping: metadata.table), !table.isLong
    else { return [] }
    return table.places()
  }

  /// The same for rows that were written down by a reader of another format.
  static func read(
    _ bytes: [UInt8], format: String, notes: [String] = [], _ context: ReadingContext
  ) throws(InputProblem.Reason) -> ReadText {
    try read(
      ReadText(text: String(decoding: bytes, as: UTF8.self), format: format, notes: notes), bytes,
      context)
  }

  /// Adds to a text that is a table what its header tells.
  ///
  /// `bytes` are those of its text, handed over so that a long one is not held once more.
  static func read(
    _ read: ReadText, _ bytes: [UInt8], _ context: ReadingContext
  ) throws(InputProblem.Reason) -> ReadText {
    var read = read
    let table: TableText?
    do throws(TableProblem) {
      table = try TableText(bytes, mapping: context.metadata.table)
    } catch {
      throw .table(error)
    }
    guard let table else { throw .noMapping }
    if let register = table.register { read.metadata.publisher = register.publisher }
    // Those of a long one are told as its reports are made.
    if !table.isLong { read.places = table.places() }
    return read
  }
}
