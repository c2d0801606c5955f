import Foundation
import Testing

@testable import ArmsImport

/// The system tells of a change before the call that made it returns, so nothing here waits.
@Suite struct FolderWatchTests {
  /// A folder that goes with the test.
  private final class Folder {
    let path = NSTemporaryDirectory() + "armswatch-" + UUID().uuidString

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String) throws { try Data("text".utf8).write(to: URL(filePath: self[name])) }

    func makeFolder(_ name: String) throws {
      try FileManager.default.createDirectory(
        atPath: self[name], withIntermediateDirectories: true)
    }

    subscript(name: String) -> String { path + "/" + name }
  }

  private static func names(_ paths: [String], in folder: Folder) -> [String] {
    paths.map { String($0.dropFirst(folder.path.count + 1)) }
  }

  private static func write(_ text: String, to file: Int32) -> Bool {
    let bytes = Array(text.utf8)
    return unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      == bytes.count
  }

  @Test func aFileIsToldOfOnceItIsWrittenWhole() throws {
    let folder = try Folder()
    let watch = try FolderWatch([folder.path], leavingOut: nil)
    // Written in two steps through one descriptor: only its closing says that the file is whole.
    let file = unsafe open(folder["a.txt"], O_WRONLY | O_CREAT, 0o644)
    try #require(file >= 0)
    #expect(Self.write("half", to: file))
    #expect(try watch.changes() == [])
    #expect(watch.present() == [])
    #expect(Self.write(" and half", to: file))
    close(file)
    #expect(Self.names(try watch.changes(), in: folder) == ["a.txt"])
    #expect(Self.names(watch.present(), in: folder) == ["a.txt"])
    #expect(try watch.changes() == [])
  }

  @Test func aFileThatIsMovedInIsToldOfUnderItsName() throws {
    let folder = try Folder()
    let watch = try FolderWatch([folder.path], leavingOut: nil)
    // How many programs save: written beside under a hidden name, and renamed.
    try folder.write(".a.txt.part")
    #expect(try watch.changes() == [])
    try FileManager.default.moveItem(atPath: folder[".a.txt.part"], toPath: folder["a.txt"])
    #expect(Self.names(try watch.changes(), in: folder) == ["a.txt"])
  }

  @Test func foldersThatComeAreWatchedWithWhatTheyHold() throws {
    let folder = try Folder()
    let watch = try FolderWatch([folder.path], leavingOut: nil)
    try folder.makeFolder("new/deep")
    try folder.write("new/deep/a.txt")
    #expect(Self.names(try watch.changes(), in: folder) == ["new/deep/a.txt"])
    try folder.write("new/deep/b.txt")
    try folder.write("new/c.txt")
    #expect(Self.names(try watch.changes(), in: folder) == ["new/c.txt", "new/deep/b.txt"])
    try FileManager.default.moveItem(atPath: folder["new"], toPath: folder["other"])
    _ = try watch.changes()
    try folder.write("other/deep/d.txt")
    #expect(Self.names(try watch.changes(), in: folder) == ["other/deep/d.txt"])
  }

  /// It cannot be called by its name anywhere; who put it in should know that it is not read.
  @Test func aNameThatIsNotUTF8IsToldOfOnce() throws {
    let folder = try Folder()
    let name = folder.path.utf8CString.dropLast() + [0x2F, 0x61, CChar(bitPattern: 0xFF), 0]
    func write() {
      let file = unsafe Array(name).withUnsafeBufferPointer { name in
        unsafe name.baseAddress.map { unsafe open($0, O_WRONLY | O_CREAT, 0o644) } ?? -1
      }
      #expect(file >= 0)
      close(file)
    }
    let watch = try FolderWatch([folder.path], leavingOut: nil)
    write()
    #expect(try watch.changes() == [])
    let problem = InputProblem(folder.path, .unreadableName("a\u{FFFD}", count: 1))
    #expect(watch.newProblems() == [problem])
    #expect(watch.present() == [])
    write()
    #expect(try watch.changes() == [])
    #expect(watch.newProblems() == [])
    let later = try FolderWatch([folder.path], leavingOut: nil)
    #expect(later.present() == [])
    #expect(later.newProblems() == [problem])
  }

  @Test func aSideFileSpeaksForItsDocument() throws {
    let folder = try Folder()
    let watch = try FolderWatch([folder.path], leavingOut: nil)
    try folder.write("a.txt.meta.json")
    #expect(try watch.changes() == [])
    try folder.write("a.txt")
    #expect(Self.names(try watch.changes(), in: folder) == ["a.txt"])
    try folder.write("a.txt.meta.json")
    #expect(Self.names(try watch.changes(), in: folder) == ["a.txt"])
  }

  @Test func theDatabaseAndLinksArePassedOver() throws {
    let folder = try Folder()
    let watch = try FolderWatch([folder.path], leavingOut: folder["armsdb.sqlite"])
    for name in ["armsdb.sqlite", "armsdb.sqlite-wal", "armsdb.sqlite-journal"] {
      try folder.write(name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder["link.txt"], withDestinationPath: folder["armsdb.sqlite"])
    #expect(try watch.changes() == [])
    #expect(watch.present() == [])
  }

  @Test func whereTheFolderGoesItIsOver() throws {
    let folder = try Folder()
    let watch = try FolderWatch([folder.path], leavingOut: nil)
    #expect(!watch.isOver)
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(try watch.changes() == [])
    #expect(watch.isOver)
  }

  @Test func onlyAFolderCanBeWatched() throws {
    let folder = try Folder()
    try folder.write("a.txt")
    #expect(throws: WatchProblem.notAFolder(folder["a.txt"])) {
      try FolderWatch([folder["a.txt"]], leavingOut: nil)
    }
    #expect(throws: WatchProblem.reason(folder["none"], .missing)) {
      try FolderWatch([folder["none"]], leavingOut: nil)
    }
  }
}
