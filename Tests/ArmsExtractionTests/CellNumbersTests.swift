import ArmsModel
import Testing

@testable import ArmsExtraction

@Suite struct CellNumbersTests {
  @Test(arguments: [
    ("25", "25"), ("(25)", "about 25"), ("25?", "about 25"), ("1,200", "1200"), ("1 200", "1200"),
    ("2.0", "2"), ("10-12", "10-12"), ("c. 50", "about 50"), ("~50", "about 50"),
    (">50", "at least 50"), ("up to 73", "up to 73"), ("100+", "at least 100"), ("0", "0"),
  ]) func numbersOfThings(print: String, value: String) {
    #expect(CellNumbers.quantity(print, isMarked: false)?.canonicalText == value)
  }

  @Test(arguments: ["", "?", ". .", "..", "-", "n/a", "unknown", "12,34", "2.5", "twelve", "1,2,3"])
  func whatIsNoNumberIsUnknownAndNotZero(print: String) {
    #expect(CellNumbers.quantity(print, isMarked: false) == nil)
  }

  @Test func aMarkMakesAnEstimate() {
    #expect(CellNumbers.quantity("5", isMarked: true)?.canonicalText == "about 5")
    #expect(CellNumbers.isMark("?") && CellNumbers.isMark("Yes"))
    #expect(!CellNumbers.isMark("No") && !CellNumbers.isMark(""))
  }

  @Test func amountsKeepWhatTheirPrintLeavesOpen() throws {
    let millions = try #require(CellNumbers.amount("133.3", scale: 1_000_000, comma: false))
    #expect(millions == (133_300_000, 100_000))
    let whole = try #require(CellNumbers.amount("92,556,056", scale: 1, comma: false))
    #expect(whole == (92_556_056, 1))
    let comma = try #require(CellNumbers.amount("1.234,5", scale: 1_000, comma: true))
    #expect(comma == (1_234_500, 100))
    #expect(CellNumbers.amount("99999999999999", scale: 1_000_000_000, comma: false) == nil)
  }

  @Test(arguments: [
    ("2020", "2020"), ("(2020)", "2020?"), ("2020?", "2020?"), ("2008-01-02", "2008-01-02"),
    ("2008-01-02 00:00:00", "2008-01-02"), ("2019-2021", "2019/2021"),
    ("9 January 2018", "2018-01-09"),
  ]) func dates(print: String, value: String) {
    let dates = CellDates(gazetteer: .builtIn)
    #expect(dates.date(print, isMarked: false)?.text == value)
  }

  @Test(arguments: ["", "?", "03/04/2012", "1234", "soon"])
  func whatMayBeTwoDaysIsNone(print: String) {
    #expect(CellDates(gazetteer: .builtIn).date(print, isMarked: false) == nil)
  }
}
