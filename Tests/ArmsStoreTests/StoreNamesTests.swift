import Testing

@testable import ArmsStore

@Suite struct StoreNamesTests {
  @Test func aMistypedNameGetsTheNearest() throws {
    try withStore { (store) throws in
      try store.addStories()
      #expect(try store.nearestNames(to: "Japn", kind: .party) == ["Japan"])
      #expect(try store.nearestNames(to: "JPAAN", kind: .party) == ["Japan"])
      #expect(try store.nearestNames(to: "blue arow", kind: .item) == ["Blue Arrow"])
      #expect(try store.nearestNames(to: "a.tx", kind: .document) == ["a.txt"])
      #expect(try store.nearestNames(to: "Atlantis", kind: .party) == [])
      #expect(try store.nearestNames(to: "", kind: .party) == [])
    }
  }

  @Test func namesAreListedByTheirBeginning() throws {
    try withStore { (store) throws in
      try store.addStories()
      #expect(try store.names(.party) == ["Japan", "United States"])
      #expect(try store.names(.party, prefix: "ja") == ["Japan"])
      #expect(try store.names(.item) == ["Blue Arrow", "Stone Wall", "canister"])
      #expect(try store.names(.document, prefix: "b") == ["b.txt"])
      #expect(try store.names(.sale).count == 3)
      #expect(try store.names(.sale, prefix: "s-", limit: 1).count == 1)
      #expect(try store.names(.party, prefix: "%") == [])
    }
  }

  @Test func partiesAreKnownOrNot() throws {
    try withStore { (store) throws in
      try store.addStories()
      #expect(try store.knowsParty(.code("JPN")))
      #expect(try store.knowsParty(.name("UNITED  STATES")))
      #expect(try !store.knowsParty(.code("FRA")))
      #expect(try !store.knowsParty(.name("")))
    }
  }
}
