import Testing

@testable import ArmsExtraction

/// What the words around an amount say of it.
@Suite struct NewsFiguresTests {
  static let gazetteer = Gazetteer.builtIn

  @Test(arguments: ["ties"])
  func corpus(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      let context = NewsContext(
        Self.gazetteer.source(line.text), published: nil, gazetteer: Self.gazetteer)
      let figures = NewsFigures(context: context)
      return context.money.enumerated().map { (context.text.string($1.tokens), figures.amount($0)) }
    }
  }
}
