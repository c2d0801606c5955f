import Testing

@testable import ArmsExtraction

/// Names that a person asks for, looked up without cutting whole lists.
@Suite struct KnownNamesTests {
  @Test func noNameOfTheListsIsPassedOver() {
    let lists: [(String, [Int])] = [
      (EmbeddedText.states, [0, 1, 6, 7, 8, 9]), (EmbeddedText.organisations, [0, 1, 2]),
      (EmbeddedText.companies, [0, 4]),
    ]
    for (text, columns) in lists + EmbeddedText.systemFiles.map({ ($0, [6]) }) {
      // Every seventh row: each is looked for in the whole list.
      for (number, row) in NameTable(text).rows.enumerated() where number % 7 == 0 {
        for name in columns.flatMap({ row.names($0) }) {
          let found = NameTable(text, about: KnownNames.key(name)).rows
          #expect(found.contains(row), "\(name)")
        }
      }
    }
  }

  @Test(arguments: [
    ("Japan", "JPN"), ("jpn", "JPN"), ("The Netherlands", "NLD"), ("Tokyo", "JPN"),
    ("côte d'ivoire", "CIV"), ("COTE D'IVOIRE", "CIV"), ("nato", "NATO"),
  ]) func aPartyIsFoundByAnyOfItsNames(name: String, code: String) {
    #expect(KnownNames.partyCode(named: name) == code)
  }

  @Test func whatNoListNamesIsNotFound() {
    for name in ["", "-", "Japann", "IAF", "|", "\t"] {
      #expect(KnownNames.partyCode(named: name) == nil, "\(name)")
    }
    #expect(KnownNames.company(named: "lockheed martin") == "Lockheed Martin")
    #expect(KnownNames.company(named: "Lockheed Marten") == nil)
    #expect(KnownNames.designations(named: "Black Hawk").contains("UH-60"))
  }
}
