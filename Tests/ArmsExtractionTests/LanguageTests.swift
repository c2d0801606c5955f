import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// Which texts are English: the whole text is marked, the value is its language, `en` for English or too short to tell.
@Suite struct LanguageTests {
  @Test func corpus() throws {
    let gazetteer = Gazetteer.builtIn
    try NumberCorpus("languages").check("languages") { line in
      [(line.text, gazetteer.language.foreign(gazetteer.source(line.text).read) ?? "en")]
    }
  }
}
