import ArmsModel
import ArmsStore
import Foundation
import Testing

@testable import ArmsImport

@Suite struct ZipReaderTests {
  private typealias File = Packing.File

  private func read(_ archive: [UInt8], _ limits: ReadingLimits = .init()) throws -> [String] {
    try ReaderFolder(["a.zip": archive]).read("a.zip", ReadingOptions(limits: limits))
  }

  @Test func everyFileInItIsReadByWhatItIs() throws {
    let inner = Packing.zip([File("deep.txt", "four", isDeflated: false)])
    let archive = Packing.zip([
      File("folder/", "", isDeflated: false), File("folder/one.txt", "one"),
      File("__MACOSX/._one.txt", "x"), File(".hidden", "x"),
      File("lines.txt", #"{"id": "l", "text": "two"}"# + "\n" + #"{"text": "three"}"#),
      File("inner.bin", inner), File("packed.txt.gz", Packing.gzip(Array("five".utf8))),
    ])
    #expect(
      try read(archive) == [
        "a.zip!/folder/one.txt: one", "l: two", "a.zip!/lines.txt:2: three",
        "a.zip!/inner.bin!/deep.txt: four", "a.zip!/packed.txt.gz: five",
      ])
  }

  @Test func sideFilesInItTellOfTheirDocuments() throws {
    let archive = Packing.zip([
      File("a.txt", "text"), File("a.txt.meta.json", #"{"id": "A", "published": "2018-01-09"}"#),
      File("b.txt", "text"), File("b.txt.meta.json", #"{"publihed": "2018"}"#),
      File("lost.meta.json", "{}"),
    ])
    let folder = try ReaderFolder(["a.zip": archive])
    guard case .document(let document)? = folder.documents("a.zip").first else {
      Issue.record("not read")
      return
    }
    #expect(document.appearance.id == "A")
    #expect(document.metadata.published?.text == "2018-01-09")
    #expect(
      folder.read("a.zip").dropFirst() == [
        "a.zip!/b.txt! sideFile(\"\(folder.url.path)/a.zip!/b.txt.meta.json\", "
          + "ArmsImport.InputProblem.Reason.unknownField(\"publihed\"))",
        "a.zip!/lost.meta.json! strandedSideFile(describes: \"\(folder.url.path)/a.zip!/lost\")",
      ])
  }

  @Test func aMemberThatCannotBeReadLeavesTheOthersAlone() throws {
    let archive = Packing.zip(
      [
        File("../up.txt", "x"), File("/abs.txt", "x"), File("C:\\x.txt", "x"),
        File("secret.txt", "x", flags: 1), File("lzma.txt", "x", method: 14),
        File("liar.txt", "many words", claimedSize: 3), File("good.txt", "good"),
      ], comment: "made by hand", before: Array("#!/bin/sh\n".utf8))
    // A zip archive behind a script is told by no mark at its beginning.
    let options = ReadingOptions(kind: .zip)
    #expect(
      try ReaderFolder(["a.zip": archive]).read("a.zip", options) == [
        "a.zip!/../up.txt! archive(ArmsImport.ArchiveProblem.unsafeName)",
        "a.zip!//abs.txt! archive(ArmsImport.ArchiveProblem.unsafeName)",
        "a.zip!/C:\\x.txt! archive(ArmsImport.ArchiveProblem.unsafeName)",
        "a.zip!/secret.txt! archive(ArmsImport.ArchiveProblem.encrypted)",
        "a.zip!/lzma.txt! archive(ArmsImport.ArchiveProblem.method(14))",
        "a.zip!/liar.txt! archive(ArmsImport.ArchiveProblem.damaged)", "a.zip!/good.txt: good",
      ])
  }

  @Test func anArchiveMadeToBurstIsStopped() throws {
    let zeros = [UInt8](repeating: 0x20, count: 8 << 20)
    let bomb = Packing.zip([File("bomb.txt", zeros), File("good.txt", "good")])
    #expect(
      try read(bomb) == ["a.zip!/bomb.txt! expansion(limit: 200)", "a.zip!/good.txt: good"])
    #expect(
      try read(bomb, ReadingLimits(bytes: 100_000)) == [
        "a.zip!/bomb.txt! tooLarge(limit: 100000)", "a.zip!/good.txt: good",
      ])
    #expect(try read(bomb, ReadingLimits(members: 1)) == ["a.zip! members(limit: 1)"])
    var nested = Packing.zip([File("x.txt", "x")])
    for _ in 0..<3 { nested = Packing.zip([File("n.zip", nested)]) }
    #expect(try read(nested) == ["a.zip!/n.zip!/n.zip!/n.zip! depth(limit: 3)"])
    #expect(
      try read(nested, ReadingLimits(depth: 4)) == ["a.zip!/n.zip!/n.zip!/n.zip!/x.txt: x"])
  }

  @Test func sizesAndPlacesIn64BitsAreRead() throws {
    let archive = Packing.zip64("a.txt", "four missiles")
    #expect(try read(archive) == ["a.zip!/a.txt: four missiles"])
    // Without what stands in 64 bits, nothing can be found.
    var blind = archive
    let locator = try #require(
      blind.indices.last { blind[$0...].starts(with: [0x50, 0x4B, 6, 7]) })
    blind[locator] = 0
    #expect(try read(blind) == ["a.zip! archive(ArmsImport.ArchiveProblem.noDirectory)"])
  }

  @Test func membersThatShareBytesAreRefused() throws {
    var archive = Packing.zip([File("a.txt", "aaaa"), File("b.txt", "aaaa")])
    // The second entry of the directory is made to point at the first one's bytes.
    let second = try #require(
      archive.indices.last { archive[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    archive.replaceSubrange(second + 42..<second + 46, with: [0, 0, 0, 0])
    #expect(try read(archive) == ["a.zip! archive(ArmsImport.ArchiveProblem.overlapping)"])
  }

  @Test func anArchiveCutShortAndAnEmptyOneAreNamed() throws {
    let archive = Packing.zip([File("a.txt", "text")])
    #expect(
      try read(Array(archive.dropLast(30)))
        == ["a.zip! archive(ArmsImport.ArchiveProblem.noDirectory)"])
    #expect(
      try read(Packing.zip([])) == ["a.zip! archive(ArmsImport.ArchiveProblem.empty)"])
    #expect(
      try read(Packing.zip([File("[Content_Types].xml", "<Types/>")]))
        == ["a.zip! binary(\"office document\")"])
  }

  @Test func changedBytesNeverCrashIt() throws {
    let seed: UInt64 = 20_180_109
    var random = SeededRandom(seed: seed)
    let good = Packing.zip([
      File("a.txt", String(repeating: "four missiles ", count: 40)),
      File("b.txt", "two", isDeflated: false), File("c.txt.gz", Packing.gzip([0x41, 0x42])),
    ])
    let folder = try ReaderFolder([:])
    var outcomes = 0
    for _ in 0..<3_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<40, using: &random)) }
      outcomes += try folder.members(of: bytes, name: "m.zip").count
    }
    #expect(outcomes > 3_000, "seed \(seed)")
  }
}
