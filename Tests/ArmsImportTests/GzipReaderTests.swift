import ArmsModel
import ArmsStore
import Foundation
import Testing

@testable import ArmsImport

@Suite struct GzipReaderTests {
  private let text = Array("Japan buys four missiles.".utf8)

  @Test func aPackedFileIsTheDocumentThatItHolds() throws {
    let folder = try ReaderFolder([
      "a.txt.gz": Packing.gzip(text),
      "a.txt.gz.meta.json": Array(#"{"id": "A", "publisher": "AFP"}"#.utf8), "b.txt": text,
    ])
    let documents = folder.documents().compactMap { outcome in
      if case .document(let document) = outcome { document } else { nil }
    }
    #expect(documents.map(\.appearance.id) == ["A", nil])
    #expect(documents.first?.metadata.publisher == "AFP")
    // Packed or not, it is one document.
    #expect(Set(documents.map(\.sha256)).count == 1)
    #expect(documents.allSatisfy { $0.original == nil })
  }

  @Test func streamsBehindOneAnotherAreOneFile() throws {
    let lines = [#"{"text": "one"}"# + "\n", #"{"text": "two"}"#].map {
      Packing.gzip(Array($0.utf8))
    }
    let folder = try ReaderFolder(["l.gz": lines[0] + lines[1] + [0, 0, 0]])
    #expect(folder.read("l.gz") == ["l.gz:1: one", "l.gz:2: two"])
  }

  @Test func whatIsChosenIsMeantOfWhatItHolds() throws {
    let folder = try ReaderFolder(["l.gz": Packing.gzip(Array(#"{"text": "one"}"#.utf8))])
    #expect(folder.read("l.gz", ReadingOptions(kind: .text)) == [#"l.gz: {"text": "one"}"#])
  }

  @Test func whatIsCutShortDamagedOrMadeToBurstIsNamed() throws {
    var damaged = Packing.gzip(text)
    damaged[damaged.count - 6] ^= 1
    let folder = try ReaderFolder([
      "burst.gz": Packing.gzip([UInt8](repeating: 0x20, count: 8 << 20)), "damaged.gz": damaged,
      "short.gz": Array(Packing.gzip(text).dropLast(9)),
    ])
    #expect(
      folder.read() == [
        "burst.gz! expansion(limit: 200)",
        "damaged.gz! archive(ArmsImport.ArchiveProblem.damaged)",
        "short.gz! archive(ArmsImport.ArchiveProblem.cutShort)",
      ])
  }
}
