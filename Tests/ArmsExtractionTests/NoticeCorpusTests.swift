import ArmsModel
import Foundation
import Testing

@testable import ArmsExtraction

/// Every text below Corpora/Notices is read and held against the file of its name that ends in `.lines`: notices of all kinds,
/// and every kind of bad input. `ARMSDB_RECORD=1` writes these anew; read the difference before committing it.
@Suite struct NoticeCorpusTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Corpora/Notices")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  private static let isRecording = ProcessInfo.processInfo.environment["ARMSDB_RECORD"] == "1"

  @Test func thereAreTexts() {
    #expect(Self.names.count > 40)
  }

  @Test(arguments: names) func reads(name: String) throws {
    let text = try Self.text(name)
    let extraction = NoticeSupport.extraction(text)
    NoticeSupport.checkCitations(extraction.reports, in: text)
    let lines =
      (["kind \(extraction.kind.rawValue)"] + extraction.notes.map { "note \($0)" }
      + extraction.reports.flatMap(Self.lines)).joined(separator: "\n") + "\n"
    let file = Self.folder.appendingPathComponent(name + ".lines")
    if Self.isRecording {
      try Data(lines.utf8).write(to: file)
      return
    }
    #expect(lines == (try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }

  /// A notice that breaks off after any of its lines says nothing that the whole one does not say.
  @Test(arguments: names) func nothingIsInventedWhereATextBreaksOff(name: String) throws {
    let text = try Self.text(name)
    let whole = NoticeSupport.extraction(text)
    // News is weighed as a whole; these rules are for official texts.
    guard whole.kind == .notice else { return }
    let said = Said(whole.reports)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for count in 1..<max(lines.count, 2) {
      let cut = lines.prefix(count).joined(separator: "\n")
      let read = NoticeSupport.extraction(cut)
      NoticeSupport.checkCitations(read.reports, in: cut, "\(name), \(count) lines")
      guard read.kind == .notice else { continue }
      let more = Said(read.reports).beyond(said)
      #expect(more.isEmpty, "\(name) after \(count) lines: \(more)")
    }
  }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
  }

  private static func lines(_ report: Report) -> [String] {
    let told: Set<Detail.Kind> = [
      .contractorPlace, .correction, .priorCase, .officialNumber, .financing,
    ]
    return NoticeSupport.describe(report)
      + report.details.map(\.value).filter { told.contains($0.kind) }.map {
        "  \($0.kind.rawValue)" + ($0.role.map { " (\($0))" } ?? "") + ": " + $0.text
      }
  }

  /// What reports say, value by value.
  private struct Said {
    var parties: Set<String> = []
    var numbers: Set<String> = []
    var amounts: Set<Int> = []
    var quantities: Set<Int> = []
    var contractors: Set<String> = []

    init(_ reports: [Report]) {
      for report in reports {
        parties.formUnion((report.sellers + report.buyers).map { $0.value.code ?? $0.value.name })
        if let number = report.transmittal?.value { numbers.insert(number) }
        for value in [report.value, report.increase, report.mdeValue, report.otherValue] {
          guard let value else { continue }
          for claim in [value] + value.others { amounts.insert(claim.value.money.amount) }
        }
        quantities.formUnion(report.items.compactMap { $0.quantity?.value.low })
        contractors.formUnion(report.contractors.map(\.value))
      }
    }

    func beyond(_ whole: Said) -> [String] {
      parties.subtracting(whole.parties).sorted() + numbers.subtracting(whole.numbers).sorted()
        + amounts.subtracting(whole.amounts).sorted().map(String.init)
        + quantities.subtracting(whole.quantities).sorted().map(String.init)
        // A name may break off itself.
        + contractors.filter { name in !whole.contractors.contains { $0.hasPrefix(name) } }.sorted()
    }
  }
}
