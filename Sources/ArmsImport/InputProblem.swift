package import ArmsExtraction
package import ArmsStore

/// Why one input could not be read. It concerns that input alone: the others go in. The words stand in ArmsCommands.
package struct InputProblem: Error, Hashable, Sendable {
  /// The path as given or found, `-`, or `FILE:LINE`.
  package var name: String
  package var reason: Reason

  package init(_ name: String, _ reason: Reason) {
    self.name = name
    self.reason = reason
  }

  package enum Reason: Error, Hashable, Sendable {
    case missing
    case permission
    /// A chain of symbolic links that leads back to itself.
    case linkLoop
    case emptyFolder
    case emptyFile
    /// Blanks only.
    case blank
    /// The bytes are those of another kind of file: its name, such as "PDF".
    case binary(String)
    /// A NUL, at this byte of the file or this character of a line's text.
    case nul(at: Int)
    /// More bytes than `--max-bytes` allows.
    case tooLarge(limit: Int)
    /// What was compressed comes out more than so many times larger.
    case expansion(limit: Int)
    /// An archive with more members than this.
    case members(limit: Int)
    /// A container inside more containers than this.
    case depth(limit: Int)
    /// More pages than this.
    case pages(limit: Int)
    case pdf(PDFProblem)
    /// A server sent it packed by a method of that name that is not read.
    case packed(String)
    case office(OfficeProblem)
    /// Its reading took longer than this.
    case time(seconds: Int)
    case archive(ArchiveProblem)
    /// A program that its reader runs is not there.
    case needs(NeededProgram, for: ReaderKind)
    /// Asked to be read as a kind of file that holds many documents, where it is one.
    case notOneDocument(ReaderKind)
    /// Neither UTF-8 nor UTF-16, and this byte stands for nothing in Windows-1252.
    case undecodable(byte: UInt8, at: Int)
    /// UTF-16 with half a character at this byte.
    case brokenUTF16(at: Int)
    /// Its size or time changed while it was read, twice.
    case changedWhileRead
    /// A device, socket or named pipe.
    case notRegular
    /// A folder, where a file is wanted.
    case folder
    /// Names in a folder that are not UTF-8: the first, as far as it is, and how many.
    case unreadableName(String, count: Int)
    /// `NAME.meta.json` without `NAME`.
    case strandedSideFile(describes: String)
    /// What is wrong with the side file of that name.
    indirect case sideFile(String, Reason)
    /// Broken JSON: what is wrong, and at which byte of the line or file.
    case json(JSONProblem)
    case notAnObject
    /// Neither `text` nor `html`.
    case noText
    /// A line that `extract` printed, where a document is wanted.
    case extractedLine
    /// A page without any text that is shown.
    case noVisibleText
    /// A saved page without a page in it.
    case noPage
    /// A table that its mapping does not fit.
    case table(TableProblem)
    /// No table but that.
    case noTable(ReaderKind)
    /// A workbook without the sheet that its mapping names.
    case sheet(String, sheets: [String])
    /// The first sheet of a workbook, of which none is named, does not fit.
    case otherSheet(TableProblem, sheet: String, sheets: [String])
    /// The workbook is stored with this text of another sheet: its bytes are one document.
    case otherSheetStored(String)
    /// A table of which nothing says what its columns mean.
    case noMapping
    /// Both `text` and `html`.
    case textAndHTML
    /// A field holds another type than this one.
    case wrongType(field: String, expected: String)
    /// A field that a side file does not know.
    case unknownField(String)
    case emptyField(String)
    case badDate(field: String, value: String)
    /// The id was given in that line before.
    case repeatedID(String, firstLine: Int)
    /// What is wrong with a line of `extract --with-text`.
    indirect case extracted(ExtractedProblem)
    /// It was removed from the database on purpose.
    case removed(Tombstone)
    /// What the system says, in its own words.
    case system(String)
  }
}

/// Something that was left out on purpose; no failure.
package struct InputNotice: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A symbolic link inside a folder.
    case link
    /// A row of a table, or part of one, that could not be read: where and why, in words.
    case table(String)
    /// A document of which a part was not read, by a note of its reader.
    case partly(String)
    /// A text in which no sale was found, and whose first lines look like those of a table.
    case looksLikeTable
  }

  package var name: String
  package var reason: Reason
}
