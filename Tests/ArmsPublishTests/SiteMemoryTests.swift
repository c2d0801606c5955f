import ArmsModel
import Foundation
import Testing

@testable import ArmsPublish

/// What is kept on disk while a site is written comes back as it was.
@Suite struct SiteMemoryTests {
  private static func line(_ key: String, buyers: [String], disputed: Bool = false) -> SiteLine {
    SiteLine(
      key: key, items: "tanks: 4", buyers: buyers, sellers: [], value: nil, stage: .approved,
      date: "2018-01", disputed: disputed, background: false, superseded: false)
  }

  @Test func linesComeBackInTheirOrder() throws {
    let memory = try SiteMemory()
    let names = ["Côte d'Ivoire", "a, b; \"c\"", "", "e\u{301}"]
    for place in 0..<250 {
      try memory.add(Self.line("S-\(place)", buyers: Array(names.prefix(place % 5))), at: place)
    }
    let some = try memory.lines(198..<203)
    #expect(some.map(\.key) == (198..<203).map { "S-\($0)" })
    #expect(
      some.map { Array($0.buyers.map(\.utf8).map(Array.init)) }.last
        == Array(names.prefix(2)).map { Array($0.utf8) })
    #expect(try memory.lines(0..<5).map(\.buyers.count) == [0, 1, 2, 3, 4])
    #expect(try memory.holds(sale: "S-249") && !memory.holds(sale: "S-250"))
  }

  @Test func aNameHasItsSalesPageByPage() throws {
    let memory = try SiteMemory()
    for place in 0..<7 {
      try memory.add(Self.line("S-\(place)", buyers: [], disputed: place == 3), at: place)
      try memory.add(.buyer, "buyers/jpn.html", place == 0 ? "Japan" : "Nippon", place)
      // Said twice of one sale, it counts once.
      try memory.add(.buyer, "buyers/jpn.html", "Japan", place)
      try memory.add(.system, "systems/\(place % 3).html", "b\(place % 3)", place)
    }
    try memory.add(.buyer, "buyers/aus.html", "australia", 0)
    var found: [SiteMemory.Name] = []
    try memory.eachName(.buyer) { found.append($0) }
    #expect(found.map(\.name) == ["australia", "Japan"])
    #expect(found.map(\.sales) == [1, 7] && found.map(\.disputed) == [0, 1])
    let japan = try #require(found.last)
    let first = try memory.lines(of: japan.id, after: -1, most: 4)
    let rest = try memory.lines(of: japan.id, after: first.last, most: 4)
    #expect((first.lines + rest.lines).map(\.key) == (0..<7).map { "S-\($0)" })
    // Three of the first, two of each other, which stand by name.
    let company = try memory.company(of: japan.id, .system, most: 2)
    #expect(company.first.map(\.name) == ["b0", "b1"] && company.first.map(\.sales) == [3, 2])
    #expect(company.count == 3)
  }

  @Test func documentsAreListedByTheirDay() throws {
    let memory = try SiteMemory()
    #expect(try memory.add(document: "bb") && !memory.add(document: "bb"))
    for sha256 in ["cc", "aa", "dd"] { _ = try memory.add(document: sha256) }
    #expect(try memory.documents(after: "") == ["aa", "bb", "cc", "dd"])
    #expect(try memory.documents(after: "dd").isEmpty)
    for (sha256, day) in [("aa", 5), ("bb", nil), ("cc", 2)] as [(String, Int?)] {
      try memory.set(
        SiteDocumentLine(sha256: sha256, title: "T", published: "p", lowDay: day, kind: "news"))
    }
    var listed: [String] = []
    try memory.eachListedDocument { listed.append($0.sha256) }
    // One that vanished before its page was written has no line.
    #expect(listed == ["aa", "cc", "bb"])
    #expect(try memory.countOfListedDocuments() == 3)
  }

  /// A list that is longer than what is read at one time, with lines that are not ours.
  @Test func aLongListOfFilesIsReadWhole() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("list-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let state = String(repeating: "0123456789abcdef", count: 2)
    var text = "armsdb site 2\n\n../out.html\n" + String(repeating: "x", count: 100_000) + "\n"
    for number in 0..<5_000 { text += "sales/\(number).html\t\(state)\t7\t8\t9\n" }
    text += "running\nlast.html"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let list = try SiteList(path: path)
    try list.read()
    #expect(list.isOurs && list.wasStopped)
    #expect(
      try list.entry("sales/4999.html")?.left == SiteList.Left(size: 7, second: 8, nanosecond: 9))
    #expect(try list.entry("sales/0.html")?.state?.text == state)
    #expect(try list.entry("last.html") == SiteList.Entry())
    #expect(try list.entry("../out.html") == nil)
    #expect(try list.claim("last.html") && !list.claim("last.html"))
    var others: [String] = []
    var last = ""
    while true {
      let more = try list.others(after: last)
      guard let end = more.last else { break }
      others += more
      last = end
    }
    #expect(others.count == 5_000 && others == others.sorted())
    try list.end()
    let written = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(written.count == 5_002 && written[1] == "last.html")
    #expect(written.last == "sales/999.html\t\(state)\t7\t8\t9")
  }

  @Test func anotherProgramsListIsNotOurs() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("list-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "notes\narmsdb site 2\nrunning\nindex.html\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let list = try SiteList(path: path)
    try list.read()
    #expect(!list.isOurs && !list.wasStopped)
    #expect(try list.entry("index.html") == nil)
  }

  @Test func aLongFileThatIsTheSameStays() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("long-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try SiteFolder(path: path)
    let piece = Array(repeating: UInt8(ascii: "a"), count: 70_000)
    for (name, pieces, isChanged) in [("a.js", 3, true), ("a.js", 3, false), ("a.js", 2, true)] {
      let again = try SiteFolder(path: path)
      try again.write(name) { out in for _ in 0..<pieces { try out.write(piece) } }
      #expect(try again.finish().written == (isChanged ? 1 : 0))
      #expect(FileManager.default.contents(atPath: "\(path)/\(name)")?.count == pieces * 70_000)
    }
    struct Broken: Error {}
    #expect(throws: Broken.self) { try folder.write("b.js") { _ in throw Broken() } }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: path).sorted() == [
        "a.js", "armsdb-site.txt",
      ])
  }
}
