import ArmsModel
import Foundation
import SQLiteKit
import Testing

@testable import ArmsStore

@Suite struct StoreOpeningTests {
  private func error(_ path: String, _ mode: Store.Mode) -> StoreError? {
    do {
      try Store(path: path, mode: mode, busyTimeout: 1).close()
      return nil
    } catch { return error as? StoreError }
  }

  /// A file of ours with both stories, closed.
  private func made(_ folder: TemporaryFolder) throws -> String {
    let path = folder.file("t.sqlite")
    let store = try Store(path: path, mode: .writing)
    try store.beginImport(command: "test", extractor: "test 1")
    try store.addStories()
    #expect(try store.endImport(failed: 0) == .oneFile)
    store.close()
    return path
  }

  @Test func readingCreatesNothing() throws {
    let folder = try TemporaryFolder()
    #expect(error(folder.file("none.sqlite"), .reading) == .missingFile)
    #expect(folder.names == [])
  }

  @Test func aMissingFolderIsNamed() throws {
    let folder = try TemporaryFolder()
    for mode in [Store.Mode.reading, .writing] {
      #expect(
        error(folder.file("no/t.sqlite"), mode) == .missingFolder(folder.file("no")))
    }
    #expect(folder.names == [])
    #expect(StoreOpening.folder(of: "t.sqlite") == ".")
    #expect(StoreOpening.folder(of: "/t.sqlite") == "/")
  }

  @Test func aFolderIsNoFile() throws {
    let folder = try TemporaryFolder()
    #expect(error(folder.path, .reading) == .notAFile)
    #expect(error(folder.path, .writing) == .notAFile)
  }

  @Test func anotherFormatIsNoDatabaseAndStaysAsItIs() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "not a database, but long enough for a header. ", count: 30)
    try text.write(toFile: folder.file("t.txt"), atomically: true, encoding: .utf8)
    #expect(error(folder.file("t.txt"), .reading) == .notADatabase)
    #expect(error(folder.file("t.txt"), .writing) == .notADatabase)
    #expect(try String(contentsOfFile: folder.file("t.txt"), encoding: .utf8) == text)
    #expect(folder.names == ["t.txt"])
  }

  @Test func anotherApplicationsDatabaseIsNotTouched() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("other.db")
    let other = try Connection(path: path, options: .init(mode: .create))
    try other.script("CREATE TABLE t (x); PRAGMA application_id = 7")
    other.close()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(error(path, .reading) == .foreign(applicationID: 7))
    #expect(error(path, .writing) == .foreign(applicationID: 7))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func anEmptyFileIsFilledByAWriterOnly() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("empty.sqlite")
    try Data().write(to: URL(filePath: path))
    #expect(error(path, .reading) == .empty)
    #expect(error(path, .writing) == nil)
    #expect(error(path, .reading) == nil)
  }

  @Test func aNewerFileIsRefusedByItsVersion() throws {
    let folder = try TemporaryFolder()
    let path = try made(folder)
    let database = try Connection(path: path, options: .init(mode: .readWrite))
    try database.run("PRAGMA user_version = 99")
    database.close()
    for mode in [Store.Mode.reading, .writing] {
      #expect(error(path, mode) == .newer(version: 99, supported: Schema.version))
    }
  }

  @Test func aTruncatedFileIsDamaged() throws {
    let folder = try TemporaryFolder()
    let path = try made(folder)
    let whole = try Data(contentsOf: URL(filePath: path))
    for length in [whole.count / 2, whole.count - 4096, 4096, 8192, 50] {
      try whole.prefix(length).write(to: URL(filePath: path))
      for mode in [Store.Mode.reading, .writing] {
        guard case .damaged? = error(path, mode) else {
          Issue.record("\(length) bytes, \(mode): \(String(describing: error(path, mode)))")
          continue
        }
      }
    }
  }

  @Test func aChangedSchemaIsNotWrittenTo() throws {
    let folder = try TemporaryFolder()
    let path = try made(folder)
    let database = try Connection(path: path, options: .init(mode: .readWrite))
    try database.script(
      """
      DROP INDEX sales_value;
      CREATE TRIGGER spy AFTER INSERT ON documents BEGIN SELECT 1; END;
      CREATE TABLE notes_of_mine (x);
      CREATE VIEW view_of_mine AS SELECT 1;
      """)
    database.close()
    #expect(error(path, .writing) == .alteredSchema(["sales_value", "spy"]))
    #expect(error(path, .reading) == nil)
  }

  @Test func aPersonsOwnTablesAreNoFault() throws {
    let folder = try TemporaryFolder()
    let path = try made(folder)
    let database = try Connection(path: path, options: .init(mode: .readWrite))
    try database.script("CREATE TABLE mine (x); CREATE INDEX mine_x ON mine (x); ANALYZE")
    database.close()
    #expect(error(path, .writing) == nil)
  }

  @Test func aFileUnderAnotherWriterIsLocked() throws {
    let folder = try TemporaryFolder()
    let path = try made(folder)
    let other = try Connection(path: path, options: .init(mode: .readWrite))
    try other.transaction {
      #expect(error(path, .writing) == .locked)
      #expect(error(path, .reading) == nil)
    }
    try other.run("BEGIN EXCLUSIVE")
    #expect(error(path, .reading) == .locked)
    try other.run("ROLLBACK")
  }

  @Test func aFileThatAnotherProcessReadsStaysInWALAndIsWhole() throws {
    let folder = try TemporaryFolder()
    let path = try made(folder)
    let store = try Store(path: path, mode: .writing, busyTimeout: 1)
    try store.beginImport(command: "test", extractor: "test 1")
    let reader = try Connection(path: path)
    _ = try reader.first("SELECT count(*) FROM sales") { try $0.int(0) }
    _ = try store.add(
      Stories.input("c", "no sale", path: "c.txt"), extraction: .init(kind: .other),
      readAgain: neverRead)
    #expect(try store.endImport(failed: 0) == .leftInWAL)
    store.close()
    // All documents are in the main file: the checkpoint was complete.
    try FileManager.default.copyItem(atPath: path, toPath: folder.file("copy.sqlite"))
    let copy = try Store(path: folder.file("copy.sqlite"), mode: .reading)
    #expect(try copy.counts().documents == 3)
    copy.close()
    reader.close()
  }

  @Test func anImportLeavesOneFile() throws {
    let folder = try TemporaryFolder()
    _ = try made(folder)
    #expect(folder.names == ["t.sqlite"])
  }

  @Test func aFullDiskIsNamedAndLeavesWholeDocuments() throws {
    let folder = try TemporaryFolder()
    let path = try made(folder)
    let store = try Store(path: path, mode: .writing)
    let pages = try store.database.first("PRAGMA page_count") { try $0.int(0) } ?? 0
    try store.beginImport(command: "test", extractor: "test 1")
    try store.database.run("PRAGMA max_page_count = \(pages + 4)")
    let long = String(repeating: "word ", count: 20_000)
    #expect(throws: StoreError.diskFull) {
      try store.add(
        Stories.input("c", long, path: "c.txt"), extraction: .init(kind: .other),
        readAgain: neverRead)
    }
    #expect(try store.documents().count == 2)
    #expect(try store.check() == [])
  }

  @Test func aFileThatCannotBeWrittenIsReadOnly() throws {
    let folder = try TemporaryFolder()
    let path = try made(folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    // The superuser writes in spite of the mode.
    guard !FileManager.default.isWritableFile(atPath: path) else { return }
    #expect(error(path, .writing) == .readOnly)
    #expect(error(path, .reading) == nil)
  }

  @Test func everySQLiteErrorHasItsCase() {
    let cases: [(Int, StoreError)] = [
      (5, .locked), (261, .locked), (6, .locked), (8, .readOnly), (1032, .readOnly),
      (13, .diskFull), (14, .permission), (3, .permission), (26, .notADatabase),
      (11, .damaged("m")), (267, .damaged("m")), (522, .damaged("m")),
      (1, .sqlite(SQLiteError(code: 1, message: "m"))),
      (266, .sqlite(SQLiteError(code: 266, message: "m"))),
    ]
    for (code, expected) in cases {
      #expect(StoreError(SQLiteError(code: code, message: "m")) == expected)
    }
  }
}
