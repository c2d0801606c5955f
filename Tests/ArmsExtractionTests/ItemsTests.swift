import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// Designations of weapon systems. In the corpora a mark holds the whole phrase, the value is its name in the trade;
/// `~` before a value marks a name that tells nothing without a cue: an ordinary word, or letters and digits alone.
@Suite struct ItemsTests {
  static let gazetteer = Gazetteer.builtIn

  static func designations(in text: SourceText) -> [(quote: String, value: String)] {
    let context = NewsContext(text, published: nil, gazetteer: gazetteer)
    return context.items.filter { !$0.designation.isEmpty }.map { item in
      let name = NewsDesignation(context: context).designation(item) ?? "?"
      let weak = item.rule == "item.weak-name" || item.rule == "item.form-alone"
      return (text.string(item.tokens), (weak ? "~" : "") + name)
    }
  }

  @Test(arguments: ["designations", "designations-negative", "designations-latent"])
  func corpus(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      Self.designations(in: Self.gazetteer.source(line.text))
    }
  }

  /// Phrases of equipment, designation and noun together: marks hold the whole phrase, values the category.
  @Test(arguments: ["designations-phrases"])
  func phrases(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      let text = Self.gazetteer.source(line.text)
      let context = NewsContext(text, published: nil, gazetteer: Self.gazetteer)
      return context.items.filter { $0.rule != "item.weak-noun" }.map {
        (text.string($0.tokens), $0.category.rawValue + ($0.support ? " support" : ""))
      }
    }
  }

  /// Letters, joints and case change nothing: "F-16C", "F16C" and "F 16C" are one system.
  @Test(arguments: [
    ("F-16C fighters", "F-16"), ("F16C fighters", "F-16"), ("F 16C fighters", "F-16"),
    ("F\u{2011}16C fighters", "F-16"), ("F\u{2013}16C fighters", "F-16"),
    ("SM-3 missiles", "SM-3"), ("SM 3 missiles", "SM-3"), ("Su-30MKI fighters", "Su-30"),
    ("SU-30MKI fighters", "Su-30"), ("Su30MKI fighters", "Su-30"),
  ])
  func joints(text: String, family: String) {
    let source = Self.gazetteer.source("The ministry ordered \(text).")
    let names = NameRecogniser(gazetteer: Self.gazetteer).find(in: source)
    let items = ItemRecogniser(Self.gazetteer).find(in: source, names: names)
    #expect(items.compactMap { $0.system.map { Self.gazetteer.systems[$0].family } } == [family])
  }

  /// Each system is found under its own designation wherever a noun stands beside it.
  @Test func everySystemIsFoundByItsDesignation() {
    var missed: [String] = []
    for system in Self.gazetteer.systems {
      let text = Self.gazetteer.source(
        "The navy ordered twelve \(system.designation) \(system.noun)s.")
      let names = NameRecogniser(gazetteer: Self.gazetteer).find(in: text)
      let items = ItemRecogniser(Self.gazetteer).find(in: text, names: names)
      let found = items.compactMap { $0.system.map { Self.gazetteer.systems[$0].designation } }
      if found != [system.designation] { missed.append("\(system.designation): \(found)") }
    }
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
  }
}
