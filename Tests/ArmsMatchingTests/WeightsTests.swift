import Foundation
import Testing

@testable import ArmsMatching

/// The weights of the comparison as a person edits them, read from disk.
@Suite struct WeightsTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/ArmsMatching/weights.tsv").standardized

  @Test func theProgramHasTheFileAsItIs() throws {
    let file = try String(contentsOf: Self.file, encoding: .utf8)
    // The last line's end belongs to the literal's closing sign.
    #expect(EmbeddedText.weights + "\n" == file, "run make generate")
  }

  @Test func everyRowSaysWhatItMeans() throws {
    let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
    #expect(lines.first?.hasPrefix("#") == true)
    for line in lines where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.count == 3, "\(line)")
      #expect(cells.count > 1 && Double(cells[1]) != nil, "\(line)")
      #expect(cells.last?.isEmpty == false, "\(line)")
    }
  }

  @Test func everyFeatureHasItsWeight() {
    let rows = Weights.rows(of: EmbeddedText.weights)
    let names = rows.map { String($0.name) }
    #expect(Set(names).count == names.count)
    for feature in FeatureName.allCases { #expect(names.contains(feature.rawValue), "\(feature)") }
    #expect(rows.count == FeatureName.allCases.count + 3)
  }

  @Test func partiesAndThingsAloneDoNotJoin() {
    let plain: [FeatureName] = [.buyerSame, .sellerSame, .systemSame, .stageSame, .contractorSame]
    #expect(plain.reduce(0) { $0 + Weights.standard[$1] } < Weights.standard.join)
  }
}
