import Foundation
import Testing

@testable import ArmsImport

@Suite struct InputSourceTests {
  private func folder(_ files: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return folder
  }

  private func all(_ paths: [String], lines: Bool = false, maxBytes: Int = 1 << 20) -> [String] {
    var source = InputSource(
      paths: paths, isLines: lines, options: ReadingOptions(limits: ReadingLimits(bytes: maxBytes)))
    var names: [String] = []
    while let item = source.next() {
      switch item {
      case .file(let path, _): names.append(path)
      case .member(let member):
        let name = member.line.map(String.init) ?? member.path
        names.append("\(name):\(String(decoding: member.bytes, as: UTF8.self))")
      case .problem(let problem): names.append("\(problem.name)! \(problem.reason)")
      case .notice(let notice): names.append("\(notice.name)? \(notice.reason)")
      }
    }
    return names
  }

  @Test func foldersAreWalkedInTheOrderOfNames() throws {
    let folder = try folder([
      "b.txt": "", "a/z.txt": "", "a/B.txt": "", "é.txt": "", ".hidden": "", ".git/x": "",
      "a.txt": "", "a.txt.meta.json": "{}", "lost.meta.json": "{}",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = all([folder.path]).map { $0.replacingOccurrences(of: folder.path + "/", with: "") }
    #expect(
      names == [
        "a/B.txt", "a/z.txt", "a.txt", "b.txt",
        "lost.meta.json! strandedSideFile(describes: \"lost\")", "é.txt",
      ])
  }

  @Test func linesOfAnyLengthAndEndingAreCut() throws {
    let long = String(repeating: "x", count: 700_000)
    let folder = try folder(["l.jsonl": "one\r\n\n \t\n\(long)\nlast"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("l.jsonl").path
    #expect(all([path], lines: true) == ["1:one\r", "4:\(long)", "5:last"])
    #expect(
      all([path], lines: true, maxBytes: 100)
        == ["1:one\r", "\(path):4! tooLarge(limit: 200)", "5:last"])
  }

  @Test func aMissingFileAndAnEmptyFolderAreNamed() throws {
    let folder = try folder(["empty/.hidden": ""])
    defer { try? FileManager.default.removeItem(at: folder) }
    let empty = folder.appendingPathComponent("empty").path
    #expect(
      all([empty, "/nowhere/at/all"]) == ["\(empty)! emptyFolder", "/nowhere/at/all! missing"])
    #expect(all(["/nowhere/at/all"], lines: true) == ["/nowhere/at/all! missing"])
  }

  @Test func theHashIsThatOfTheBytes() {
    // Source of the second: FIPS 180-4, example "abc".
    #expect(
      Digest.sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
