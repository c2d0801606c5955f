import Testing

@testable import ArmsExtraction

/// The part that a state plays in its clause.
@Suite struct NewsRolesTests {
  static let gazetteer = Gazetteer.builtIn

  @Test(arguments: ["frames"])
  func corpus(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      let context = NewsContext(
        Self.gazetteer.source(line.text), published: nil, gazetteer: Self.gazetteer)
      return zip(context.parties, NewsRoles(context: context).all()).compactMap { party, frame in
        frame.map { (context.text.string(party.core), $0.name) }
      }
    }
  }

  /// The weights name frames: each has a name of its own.
  @Test func everyFrameHasItsName() {
    let names = Set(NewsRoles.Frame.allCases.map(\.name))
    #expect(names.count == NewsRoles.Frame.allCases.count)
    #expect(names.contains("subject-of-being-sold"))
  }
}
