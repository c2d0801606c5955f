import Testing

@testable import ArmsStore

@Suite struct TextFragmentTests {
  private func address(_ marked: String, _ base: String = "https://a.example/b") -> String? {
    let scalars = Array(marked.unicodeScalars)
    guard let start = scalars.firstIndex(of: "⟦"), let end = scalars.firstIndex(of: "⟧") else {
      return nil
    }
    let text = scalars.filter { $0 != "⟦" && $0 != "⟧" }
    return TextFragment.fragment(FragmentPage(text), start: start, end: end - 1).map {
      TextFragment.address(base, $0)
    }
  }

  @Test func aQuoteOfSomeWordsThatStandsOnceIsEnough() {
    #expect(
      address("Japan buys ⟦four new missiles⟧ soon.")
        == "https://a.example/b#:~:text=four%20new%20missiles")
    #expect(
      address("a ⟦$1,3-4 & é⟧ b")
        == "https://a.example/b#:~:text=%241%2C3%2D4%20%26%20%C3%A9")
  }

  @Test func aNumberOrANameStandsInMenusAsWellAndHasItsSurroundings() {
    #expect(
      address("It has asked for a sale of ⟦24⟧ tanks, and more, soon.")
        == "https://a.example/b#:~:text=sale%20of-,24,-tanks%2C%20and")
    #expect(
      address("The army of ⟦Chile⟧ asked.")
        == "https://a.example/b#:~:text=army%20of-,Chile,-asked.")
  }

  @Test func aQuoteThatStandsTwiceHasItsSurroundings() {
    #expect(
      address("It asked for 4 tanks. Later it bought ⟦4⟧ more tanks.")
        == "https://a.example/b#:~:text=it%20bought-,4,-more%20tanks.")
    #expect(
      address("It paid for 4 of the tanks and paid for ⟦4 of the tanks⟧ again.")
        == "https://a.example/b#:~:text=paid%20for-,4%20of%20the%20tanks,-again.")
    #expect(
      address("paid for 4 tanks\n\npaid for ⟦4⟧ tanks")
        == "https://a.example/b#:~:text=paid%20for-,4,-tanks")
  }

  /// A state or a number stands in many rows; the cells beside it tell which is meant.
  @Test func aCellHasTheCellsBesideIt() {
    let rows = "Seller | Buyer | Item | Number\nFrance | Chile | Exocet missiles of type 39 | 4\n"
    #expect(
      address(rows + "France | ⟦Peru⟧ | Exocet missiles of type 39 | 4")
        == "https://a.example/b#:~:text=France-,Peru,-Exocet%20missiles%20of")
    #expect(
      address(rows + "France | Peru | Exocet missiles of type 39 | ⟦4⟧\n\nMore")
        == "https://a.example/b#:~:text=Peru-,Exocet%20missiles%20of%20type%2039,4")
    #expect(
      address(rows + "⟦France⟧ |  | Exocet | 4") == "https://a.example/b#:~:text=4-,France")
    #expect(
      address("a | by the ⟦Kenya⟧ | 4") == "https://a.example/b#:~:text=by%20the-,Kenya,-4")
  }

  /// Two rows with one number and one year: from the cell of the row that no other row has, up to the year.
  @Test func aCellWhoseNeighboursStandElsewhereTooIsLedToFromAnotherOne() {
    let rows = "France | Peru | Exocet | 24 | 2020\nKorea | Poland | K9 | 24 | ⟦2020⟧\n"
    #expect(address(rows) == "https://a.example/b#:~:text=K9-,24,2020")
    // What tells the rows apart stands behind the buyer: it is marked, and not another row.
    let same = "Italy | Kuwait | Typhoon | 28\nItaly | ⟦Kuwait⟧ | Typhoon | 4\n"
    #expect(address("x | 2005\n" + same) == "https://a.example/b#:~:text=28-,Italy,Kuwait,-Typhoon")
    #expect(
      address("x | 28\n" + same) == "https://a.example/b#:~:text=Kuwait-,Typhoon,-4")
  }

  /// A browser finds words in whatever case, and whole words only.
  @Test func aQuoteInAnotherCaseIsTheSame() {
    #expect(
      address("ARMOURED VEHICLES OF TURKEY. It bought ⟦armoured vehicles of Turkey⟧ soon.")
        == "https://a.example/b#:~:text=It%20bought-,armoured%20vehicles%20of%20Turkey,-soon.")
    #expect(
      address("resettled in the north. It ⟦settled in the north⟧ soon.")
        == "https://a.example/b#:~:text=settled%20in%20the%20north")
  }

  @Test func aPassageOverSeveralBlocksIsARange() {
    #expect(
      address("x ⟦first line\nmiddle\nlast line⟧")
        == "https://a.example/b#:~:text=first%20line,last%20line")
  }

  @Test func aFragmentOfTheAddressIsKept() {
    #expect(address("⟦x⟧", "https://a.example/b#top") == "https://a.example/b#top:~:text=x")
    #expect(
      address("⟦x⟧", "https://a.example/b#:~:text=old") == "https://a.example/b#:~:text=x")
    #expect(TextFragment.fragment(FragmentPage([]), start: 0, end: 1) == nil)
  }
}
