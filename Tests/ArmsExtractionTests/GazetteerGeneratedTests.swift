import Foundation
import Testing

@Suite struct GazetteerGeneratedTests {
  /// Every committed `X+Generated.swift` is what embed.sh makes of its file today: `make generate` was not forgotten.
  @Test func generatedFilesAreFresh() throws {
    let files = FileManager.default
    let folder = GazetteerFile.folder
    let names = try GazetteerFile.all()
    let temporary = files.temporaryDirectory.appendingPathComponent("armsdb-\(UUID().uuidString)")
    try files.createDirectory(at: temporary, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: temporary) }
    for name in names {
      try files.copyItem(
        at: folder.appendingPathComponent("\(name).tsv"),
        to: temporary.appendingPathComponent("\(name).tsv"))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      [folder.appendingPathComponent("embed.sh").path]
      + names.map { temporary.appendingPathComponent("\($0).tsv").path }
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let made = try files.contentsOfDirectory(atPath: temporary.path)
      .filter { $0.hasSuffix("+Generated.swift") }.sorted()
    let committed = try files.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix("+Generated.swift") }.sorted()
    #expect(made == committed, "one generated file for each .tsv")
    for name in made where committed.contains(name) {
      let fresh = try Data(contentsOf: temporary.appendingPathComponent(name))
      let stored = try Data(contentsOf: folder.appendingPathComponent(name))
      // Compared outside the macro, which would print a difference of a hundred thousand bytes.
      let same = fresh == stored
      #expect(same, "\(name) is stale: run `make generate`")
    }
  }
}
