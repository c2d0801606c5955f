import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// Words that tell a stage, a direction, background and the like. Values are `class name`; words that only describe
/// equipment before its noun (class modifier) and names that hold a state's name (class place) are left out.
@Suite struct CuesTests {
  static let gazetteer = Gazetteer.builtIn

  @Test(arguments: ["cues"])
  func corpus(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      let text = Self.gazetteer.source(line.text)
      let names = NameRecogniser(gazetteer: Self.gazetteer).find(in: text)
      return names.cues.compactMap { mention in
        let entry = Self.gazetteer.cues[mention.cue]
        guard entry.kind != .modifier else { return nil }
        return (text.string(mention.tokens), "\(entry.kind.name) \(entry.name)")
      }
    }
  }

  /// A class that tells a stage has the stage's name, so that no stage is without cues.
  @Test func everyStageHasCues() {
    for stage in Stage.allCases {
      #expect(Self.gazetteer.cues.contains { $0.kind.stage == stage }, "\(stage)")
    }
  }
}
