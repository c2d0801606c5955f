internal import ArmsExtraction
internal import ArmsModel

/// A table: an export of a known register, told by its header, or any table that a mapping describes. The file is the
/// document, a row a range of its text; places tell row and column of every cell that is read.
struct TableReader: DocumentReader {
  func takes(_ head: Head) -> Bool { KnownRegister.of(Array(head.text)) != nil }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    let decoded = try TextDecoding.decode(bytes)
    return try Self.read(
      ReadText(
        text: decoded.text, format: decoded.format, notes: decoded.note.map { [$0] } ?? []),
      context)
  }

  /// Adds to a text that is a table what its header tells.
  static func read(
    _ read: ReadText, _ context: ReadingContext
  ) throws(InputProblem.Reason) -> ReadText {
    var read = read
    let table: TableText?
    do throws(TableProblem) {
      table = try TableText(Array(read.text.utf8), mapping: context.metadata.table)
    } catch {
      throw .table(error)
    }
    guard let table else { throw .noMapping }
    read.metadata.publisher = table.register?.publisher
    read.places = table.places()
    return read
  }
}
