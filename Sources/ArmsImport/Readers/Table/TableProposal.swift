package import ArmsExtraction
internal import ArmsModel

/// What the header of a table says of its columns, wherever the table is kept: in a file of its own, on standard input, in a
/// web page, a gzip file or a zip archive.
package enum TableProposal {
  /// nil where no row looks like a header; `-` is standard input.
  ///
  /// Of a workbook the first sheet with such a row counts, and is named where it is not the first at all; of an archive the
  /// first table with such a row.
  package static func of(
    _ path: String, _ limits: ReadingLimits
  ) throws(InputProblem.Reason) -> MappingProposal? {
    let isPipe = path == "-" || FileBytes.isHandedOver(path)
    if !isPipe, try FileKind.of(path, following: true) == .folder { throw .folder }
    return try of(
      ContainerInput(
        name: path, options: ReadingOptions(limits: limits),
        stream: BufferedStream(try FileStream(path)), path: isPipe ? nil : path))
  }

  private static func of(_ input: ContainerInput) throws(InputProblem.Reason) -> MappingProposal? {
    switch try input.chosenKind() {
    case .gzip:
      return try of(
        input.inside(
          named: input.name,
          BufferedStream(
            try GzipStream(input.stream, maxExpansion: input.limits.expansion))))
    case .zip: return try of(membersOf: input)
    case let kind:
      return try of(
        try input.stream.all(limit: input.limits.bytes, until: input.deadline), kind, input.limits)
    }
  }

  /// Throws `noTable` where no member is a table.
  private static func of(
    membersOf input: ContainerInput
  ) throws(InputProblem.Reason) -> MappingProposal? {
    let members = try ZipReader().open(input)
    var problem: InputProblem.Reason?
    var isAny = false
    while let item = members.next() {
      guard case .member(let member) = item else {
        if case .problem(let found) = item { problem = problem ?? found.reason }
        continue
      }
      let kind = member.kind ?? .of(Head(of: member.bytes, name: member.path))
      // An office document is one document although it is an archive.
      if member.path == input.name { return try of(member.bytes, kind, input.limits) }
      do throws(InputProblem.Reason) {
        if let proposal = try of(member.bytes, kind, input.limits) { return proposal }
        isAny = true
      } catch .noTable {
        continue
      } catch {
        problem = problem ?? error
      }
    }
    if let problem { throw problem }
    guard isAny else { throw .noTable(.zip) }
    return nil
  }

  static func of(
    _ bytes: [UInt8], _ kind: ReaderKind, _ limits: ReadingLimits
  ) throws(InputProblem.Reason) -> MappingProposal? {
    switch kind {
    case .xlsx: return try of(Workbook(bytes, ReadingContext(limits: limits)))
    case .jsonl, .text, .table:
      if JSONTable.isOne(bytes) {
        return MappingProposal(try JSONTable.read(bytes, limit: limits.bytes).text.bytes)
      }
      return MappingProposal(Array(try TextDecoding.decode(bytes).text.utf8))
    case .html, .mhtml:
      // A page's table is read by a mapping as well, from the lines that the page is written down in.
      guard let reader = kind.reader as? any DocumentReader else { throw .noTable(kind) }
      return MappingProposal(
        Array(try reader.read(bytes, ReadingContext(limits: limits)).text.utf8))
    case .odt:
      // Its reader tells a text from a spreadsheet, which is to be saved otherwise.
      _ = try ODTReader().read(bytes, ReadingContext(limits: limits))
      throw .noTable(kind)
    case let kind: throw .noTable(kind)
    }
  }

  private static func of(_ workbook: Workbook) throws(InputProblem.Reason) -> MappingProposal? {
    var isEmpty = true
    for (place, sheet) in workbook.sheets.enumerated() {
      let text: RowText
      do throws(InputProblem.Reason) {
        text = try workbook.text(of: sheet)
      } catch .table(.noRows) {
        continue
      }
      isEmpty = false
      guard var proposal = MappingProposal(text.bytes) else { continue }
      if place > 0 { proposal.mapping.sheet = sheet.name }
      return proposal
    }
    if isEmpty { throw .table(.noRows) }
    return nil
  }
}
