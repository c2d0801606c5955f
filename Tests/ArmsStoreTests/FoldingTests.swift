import Testing

@testable import ArmsStore

@Suite struct FoldingTests {
  @Test(arguments: [
    ("  Türkiye ", "turkiye"), ("CÔTE d’Ivoire", "cote d’ivoire"), ("e\u{301}", "e"),
    ("Łódź\u{a0}\n x", "lodz x"), ("Straße", "strasse"), ("ÆØÅ", "aeoa"), ("日本", "日本"), ("", ""),
    ("İstanbul", "istanbul"),
  ])
  func names(_ text: String, _ folded: String) {
    #expect(Folding.name(text) == folded)
    #expect(Folding.name(folded) == folded)
  }

  @Test(arguments: [
    ("F-16C Block 70", "f 16 c block 70"), ("F16C block70", "f 16 c block 70"),
    ("SM-3 Block IIA", "sm 3 block iia"), ("MK 29", "mk 29"), ("...", ""), ("Čsá-5", "csa 5"),
  ])
  func designations(_ text: String, _ key: String) {
    #expect(Folding.designation(text) == key)
    #expect(Folding.designation(key) == key)
  }

  @Test func words() {
    #expect(
      Folding.words("Blue-Arrow, (MK-29) é.g. U.S. 'x' -- K9A1/2")
        == ["blue-arrow", "mk-29", "e.g", "u.s", "x", "k9a1/2"])
    #expect(Folding.words(" -- ") == [])
  }

  @Test(arguments: [
    ("japan", "japan", 0), ("japn", "japan", 1), ("jpaan", "japan", 1), ("jaapan", "japan", 1),
    ("", "abc", 3), ("abc", "", 3), ("abcdef", "ghijkl", 4), ("a", "abcdefg", 4),
  ])
  func distances(_ a: String, _ b: String, _ distance: Int) {
    #expect(Folding.distance(a, b, limit: 3) == distance)
    #expect(Folding.distance(b, a, limit: 3) == distance)
  }
}
