import ArmsModel
import Testing

@testable import ArmsExtraction

/// Names that a person taught, beside those of the built-in lists.
@Suite struct OwnNamesTests {
  static let lancer = OwnName(
    kind: .system, name: "Sky Lancer", category: .aircraft, noun: "fighter", states: ["KOR"])
  static let yards = OwnName(kind: .company, name: "Northern Yards", states: ["FIN"])
  static let names = OwnNames([
    OwnName(kind: .alias, name: "NY Oy", of: "company:Northern Yards"),
    OwnName(
      kind: .system, name: "Sky Lancer B", category: .aircraft, noun: "fighter",
      family: "Sky Lancer", states: ["KOR"]),
    lancer, yards, OwnName(kind: .alias, name: "Kestrel jet", of: "F-16"),
  ])

  private static func problem(_ name: OwnName, beside known: [OwnName] = []) -> OwnNameProblem? {
    var register = OwnNameRegister(known)
    do throws(OwnNameProblem) {
      _ = try register.add(name)
      return nil
    } catch {
      return error
    }
  }

  private static func system(_ name: String, isWeak: Bool = false) -> OwnName {
    var system = lancer
    system.name = name
    system.isWeak = isWeak
    return system
  }

  @Test func aTaughtSystemIsReadAsSuch() throws {
    let text = "Poland has signed a contract to buy 24 Sky Lancer B fighters for $2.4 billion."
    let item = try #require(Extractor(names: Self.names).extract(text).reports.first?.items.first)
    #expect(item.designation == "Sky Lancer B")
    #expect(item.family == "Sky Lancer")
    #expect(item.category == .aircraft)
    // The maker's state is its seller where no words state one.
    let sellers = Extractor(names: Self.names).extract(text).reports.first?.sellers ?? []
    #expect(sellers.map(\.value.code) == ["KOR"])
    #expect(Extractor().extract(text).reports.first?.sellers.isEmpty ?? true)
  }

  @Test func aTaughtAliasStandsForWhatIsKnown() {
    let text = "Norway bought 12 Kestrel jets and three more Kestrel jets from NY Oy in Finland."
    let mentions = Extractor(names: Self.names).mentions(in: text)
    #expect(
      mentions.filter { $0.kind == .designation }.map(\.value) == [.name("F-16"), .name("F-16")])
    #expect(mentions.filter { $0.kind == .company }.map(\.value) == [.name("Northern Yards")])
  }

  @Test func whatIsTaughtToOneReaderIsNotKnownToAnother() {
    let text = "Norway bought 12 Kestrel jets."
    let before = Extractor().mentions(in: text)
    #expect(Extractor(names: Self.names).mentions(in: text) != before)
    #expect(Extractor().mentions(in: text) == before)
    #expect(Extractor(names: .none).mentions(in: text) == before)
  }

  @Test func theStateOfTheNamesDoesNotDependOnTheirOrder() {
    let reversed = OwnNames(Self.names.names.reversed())
    #expect(reversed.digest == Self.names.digest)
    #expect(OwnNames([]).digest == nil)
    var other = Self.yards
    other.states = ["SWE"]
    #expect(OwnNames([Self.lancer, other]).digest != OwnNames([Self.lancer, Self.yards]).digest)
    other = Self.yards
    other.source = "its own pages"
    #expect(OwnNames([other]).digest == OwnNames([Self.yards]).digest)
  }

  @Test(arguments: [
    (system("F-16"), OwnNameProblem.known(.system("F-16"), isBuiltIn: true)),
    (system("f16"), .known(.system("F-16"), isBuiltIn: true)),
    (system("Sky-Lancer"), .known(.system("Sky Lancer"), isBuiltIn: false)),
    (system("Tank"), .alsoOther(.noun("tank"))), (system("Japan"), .alsoOther(.party("Japan"))),
    (system("M2X"), nil), (system("KX"), .tooShort), (system("KX", isWeak: true), nil),
    (system("Tank", isWeak: true), nil), (system("2000"), .noWord), (system("-Lancer"), .noWord),
    (system(""), .blank("name")), (system("Lancer "), .blank("name")),
    (system("Lan|cer"), .sign("name")), (system("Lan\tcer"), .sign("name")),
    (system(Array(repeating: "word", count: 21).joined(separator: " ")), .tooLong),
    (OwnName(kind: .system, name: "New One"), .missing("category", .system)),
    (OwnName(kind: .company, name: "New One"), .missing("states", .company)),
    (OwnName(kind: .alias, name: "New One"), .missing("of", .alias)),
    (
      OwnName(kind: .company, name: "New One", noun: "yard", states: ["FIN"]),
      .superfluous("noun", .company)
    ),
    (OwnName(kind: .company, name: "New One", states: ["KR"]), .noState("KR")),
    (OwnName(kind: .company, name: "New One", states: ["NATO"]), .noState("NATO")),
    (
      OwnName(kind: .company, name: "Saab", states: ["SWE"]),
      .known(.company("Saab"), isBuiltIn: true)
    ),
    (OwnName(kind: .alias, name: "New One", of: "Nothing such"), .noTarget("Nothing such")),
    (OwnName(kind: .alias, name: "New One", of: "IND"), nil),
    (OwnName(kind: .alias, name: "New One", of: "Sky Lancer"), nil),
    (OwnName(kind: .alias, name: "Falcon", of: "system:Saab"), .noTarget("Saab")),
  ])
  func namesAreHeldToTheRulesOfTheLists(name: OwnName, problem: OwnNameProblem?) {
    #expect(Self.problem(name, beside: [Self.lancer]) == problem)
  }

  @Test func aFamilyMustBeKnown() {
    var name = Self.system("Sky Lancer B")
    name.family = "Sky Lancer"
    #expect(Self.problem(name) == .noFamily("Sky Lancer"))
    #expect(Self.problem(name, beside: [Self.lancer]) == nil)
    name.family = "F-16"
    #expect(Self.problem(name) == nil)
  }

  /// What a later version of the lists has by itself wins, and reading goes on.
  @Test func aNameThatIsBuiltInByNowIsLeftToTheLists() {
    let old = Self.system("F-16")
    #expect(
      OwnNameRegister.idle([old, Self.lancer]) == [old: .known(.system("F-16"), isBuiltIn: true)])
    let text = "Norway bought 12 F-16 fighters and 4 Sky Lancers."
    let mentions = Extractor(names: OwnNames([old, Self.lancer])).mentions(in: text)
    #expect(
      mentions.filter { $0.kind == .designation }.map(\.value)
        == [.name("F-16"), .name("Sky Lancer")])
  }

  @Test func whatNothingKnowsIsListedUntilItIsTaught() {
    let text = """
      Poland signed a contract with South Korea to buy 24 Sky Lancer fighters and 12 KX-99 howitzers for $2 billion.
      """
    let missing = { (names: OwnNames) in
      Extractor(names: names).unknownNames(in: text).map { "\($0.name) \($0.citation.quote)" }
    }
    #expect(missing(.none) == ["Sky Lancer Sky Lancer fighters", "KX-99 KX-99 howitzers"])
    #expect(missing(Self.names) == ["KX-99 KX-99 howitzers"])
  }
}
