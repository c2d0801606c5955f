internal import ArmsExtraction
internal import ArmsModel

/// A workbook of Excel and its like (.xlsx): one sheet as a table. Formulas are not run: what a program last worked out
/// for them stands in the file. Days are written 2018-01-09.
struct WorkbookReader: DocumentReader {
  func takes(_ head: Head) -> Bool {
    guard head.begins(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
    return head.isNamed(".xlsx", ".xlsm") || head.holds("xl/workbook.xml")
      || head.holds("xl/worksheets/")
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    let workbook = try Workbook(bytes, context)
    let names = workbook.sheets.map(\.name)
    let wanted = context.metadata.table?.sheet
    guard let sheet = workbook.sheets.first(where: { wanted == nil || $0.name == wanted }) else {
      throw .sheet(wanted ?? "", sheets: names)
    }
    let notes =
      names.count > 1 ? ["table: sheet '\(sheet.name)', one of \(names.count)"] : []
    do throws(InputProblem.Reason) {
      return try TableReader.read(
        try workbook.text(of: sheet).bytes, format: "xlsx", notes: notes, context)
    } catch {
      // The table may well stand in another sheet.
      guard wanted == nil, names.count > 1, case .table(let problem) = error else { throw error }
      throw .otherSheet(problem, sheet: sheet.name, sheets: names)
    }
  }
}
