import Testing

@testable import ArmsModel

@Suite struct PartialDateTests {
  static func day(_ text: String) -> Int? { PartialDate(edtf: text)?.lowDay }

  /// Each reads as the days between two plain days; `..` is an open end.
  @Test(arguments: [
    ("2018-01-09", "2018-01-09", "2018-01-09"), ("1970-01-01", "1970-01-01", "1970-01-01"),
    ("2018-01", "2018-01-01", "2018-01-31"), ("2018-02", "2018-02-01", "2018-02-28"),
    ("2016-02", "2016-02-01", "2016-02-29"), ("1900-02", "1900-02-01", "1900-02-28"),
    ("2000-02", "2000-02-01", "2000-02-29"), ("2018", "2018-01-01", "2018-12-31"),
    ("0000", "0000-01-01", "0000-12-31"), ("9999", "9999-01-01", "9999-12-31"),
    ("201X", "2010-01-01", "2019-12-31"), ("20XX", "2000-01-01", "2099-12-31"),
    ("2018-XX", "2018-01-01", "2018-12-31"), ("2018-1X", "2018-10-01", "2018-12-31"),
    ("2018-02-XX", "2018-02-01", "2018-02-28"), ("2018-02-1X", "2018-02-10", "2018-02-19"),
    ("2018-12-3X", "2018-12-30", "2018-12-31"), ("2018-XX-XX", "2018-01-01", "2018-12-31"),
    ("2018-21", "2018-03-01", "2018-05-31"), ("2018-22", "2018-06-01", "2018-08-31"),
    ("2018-23", "2018-09-01", "2018-11-30"), ("2018-24", "2018-12-01", "2019-02-28"),
    ("2019-24", "2019-12-01", "2020-02-29"), ("2018-33", "2018-01-01", "2018-03-31"),
    ("2018-34", "2018-04-01", "2018-06-30"), ("2018-35", "2018-07-01", "2018-09-30"),
    ("2018-36", "2018-10-01", "2018-12-31"), ("2018-40", "2018-01-01", "2018-06-30"),
    ("2018-41", "2018-07-01", "2018-12-31"), ("2017?", "2017-01-01", "2017-12-31"),
    ("2017~", "2017-01-01", "2017-12-31"), ("2017%", "2017-01-01", "2017-12-31"),
    ("2018-01-09?", "2018-01-09", "2018-01-09"), ("2017/2018", "2017-01-01", "2018-12-31"),
    ("2017-11/2018-02", "2017-11-01", "2018-02-28"), ("2018/2018", "2018-01-01", "2018-12-31"),
    ("2018-01-09/..", "2018-01-09", ".."), ("2018/", "2018-01-01", ".."),
    ("../2018", "..", "2018-12-31"), ("/2018", "..", "2018-12-31"),
    ("2017~/2018?", "2017-01-01", "2018-12-31"),
  ])
  func bounds(text: String, low: String, high: String) throws {
    let date = try #require(PartialDate(edtf: text))
    #expect(date.text == text)
    #expect(date.lowDay == (low == ".." ? nil : Self.day(low)))
    #expect(date.highDay == (high == ".." ? nil : PartialDate(edtf: high)?.highDay))
  }

  @Test(arguments: [
    "", " ", "18", "218", "20180", "2018-", "2018-1", "2018-00", "2018-13", "2018-20", "2018-25",
    "2018-32", "2018-37", "2018-39", "2018-42", "2018-99", "2018-01-", "2018-01-00", "2018-01-32",
    "2018-04-31", "2018-02-29", "1900-02-29", "2018-02-30", "2018-02-3X", "2018-21-01", "2018-1-09",
    "2018-01-9", "2018-01-09-10", "09.01.2018", "2018/01/09", "2018-01-09T10:00", "2018-01-09 ",
    " 2018", "-2018", "+2018", "2018?????", "20١8", "２０１８", "2018-Jan", "201x", "X", "?", "..",
    "../..", "/", "//", "../", "2018/2017", "2018-05/2018-04", "2018..2019", "2018/2019/2020",
    "y2018", "2018\u{0}", "2018-01-09\n", "99999999999999999999",
    "2018-01-09/2018-01-10/2018-01-11/2018-01-12",
  ])
  func refused(text: String) { #expect(PartialDate(edtf: text) == nil, "\(text)") }

  @Test func partsMakeADate() {
    #expect(PartialDate(year: 2018)?.text == "2018")
    #expect(PartialDate(year: 2018, month: 1)?.text == "2018-01")
    #expect(PartialDate(year: 2018, month: 1, day: 9)?.text == "2018-01-09")
    #expect(PartialDate(year: 33, month: 4, day: 3)?.text == "0033-04-03")
    #expect(PartialDate(year: 2018, day: 9) == nil)
    for year in [-1, 10_000, .min, .max] { #expect(PartialDate(year: year) == nil) }
    // 21 to 41 are seasons and quarters in EDTF, no months.
    for month in [0, -1, 13, 21, 33, 41, 100, .min, .max] {
      #expect(PartialDate(year: 2018, month: month) == nil, "month \(month)")
      #expect(PartialDate(year: 2018, month: month, day: 1) == nil, "month \(month)")
    }
    for day in [0, -1, 32, 100, .min, .max] {
      #expect(PartialDate(year: 2018, month: 1, day: day) == nil, "day \(day)")
    }
  }

  @Test func anOpenEndIsWhatItsTextSays() throws {
    for text in ["2018", "2018-01", "2018-01-09", "2018-21", "201X", "2017?", "2018-33"] {
      let date = try #require(PartialDate(edtf: text))
      #expect(PartialDate(from: date) == PartialDate(edtf: text + "/.."), "\(text)")
      #expect(PartialDate(until: date) == PartialDate(edtf: "../" + text), "\(text)")
      #expect(!date.isInterval, "\(text)")
    }
    for text in ["2017/2018", "2018/..", "../2018"] {
      let date = try #require(PartialDate(edtf: text))
      #expect(date.isInterval && PartialDate(from: date) == nil && PartialDate(until: date) == nil)
    }
  }

  @Test func whatIsADay() {
    #expect(PartialDate(edtf: "2018-01-09")?.isDay == true)
    for text in [
      "2018-01-09?", "2018-01", "2018", "2018-01-09/..", "2018-01-XX", "2018-02-28/2018-02-28",
    ] {
      #expect(PartialDate(edtf: text)?.isDay == false, "\(text)")
    }
    #expect(PartialDate(edtf: "2018-01-09")?.width == 0)
    #expect(PartialDate(edtf: "2018")?.width == 364)
    #expect(PartialDate(edtf: "2018/..")?.width == nil)
    #expect(PartialDate(edtf: "2018-07")?.year == 2018)
    #expect(PartialDate(edtf: "../2018-07")?.year == 2018)
  }

  @Test(arguments: [71, 72, 73, 74] as [UInt64])
  func everyDayGoesRound(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<500 {
      let day = Int.random(in: CivilDay.readable, using: &random)
      let date = try #require(PartialDate(day: day), "seed \(seed) day \(day)")
      #expect(date.lowDay == day && date.highDay == day && date.isDay, "seed \(seed) day \(day)")
      let (year, month, dayOfMonth) = CivilDay.civil(from: day)
      #expect(CivilDay.days(year: year, month: month, day: dayOfMonth) == day)
      #expect((1...12).contains(month))
      #expect((1...CivilDay.length(ofMonth: month, year: year)).contains(dayOfMonth))
      #expect(PartialDate(edtf: date.text) == date)
    }
  }

  /// Days follow one another without a gap, in every month of leap and other years.
  @Test func daysFollowOneAnother() {
    for year in [1900, 1969, 1970, 1999, 2000, 2004, 2018, 2100] {
      for month in 1...12 {
        let first = CivilDay.days(year: year, month: month, day: 1)
        let next =
          month == 12
          ? CivilDay.days(year: year + 1, month: 1, day: 1)
          : CivilDay.days(year: year, month: month + 1, day: 1)
        #expect(next - first == CivilDay.length(ofMonth: month, year: year), "\(year)-\(month)")
      }
    }
    #expect(CivilDay.days(year: 1970, month: 1, day: 1) == 0)
    // Known weekdays: 1970-01-01 was a Thursday, 2018-01-09 a Tuesday, 1969-07-20 a Sunday.
    #expect(CivilDay.weekday(of: 0) == 3)
    #expect(CivilDay.weekday(of: CivilDay.days(year: 2018, month: 1, day: 9)) == 1)
    #expect(CivilDay.weekday(of: CivilDay.days(year: 1969, month: 7, day: 20)) == 6)
  }

  @Test func daysBeyondTheCalendarAreNone() {
    for day in [
      Int.min, Int.max, CivilDay.readable.lowerBound - 1, CivilDay.readable.upperBound + 1,
    ] {
      #expect(PartialDate(day: day) == nil, "\(day)")
    }
    #expect(PartialDate(day: CivilDay.readable.lowerBound)?.text == "0000-01-01")
    #expect(PartialDate(day: CivilDay.readable.upperBound)?.text == "9999-12-31")
  }

  /// Any bytes: either no date, or bounds in order.
  @Test(arguments: [81, 82, 83, 84] as [UInt64])
  func anyTextIsReadOrRefused(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("0123456789XX--//..?~%90128é ")
    for _ in 0..<3000 {
      let text = String(
        (0..<Int.random(in: 0...14, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "0"
        })
      guard let date = PartialDate(edtf: text) else { continue }
      if let low = date.lowDay, let high = date.highDay {
        #expect(low <= high, "seed \(seed): \(text)")
      } else {
        #expect(date.lowDay != nil || date.highDay != nil, "seed \(seed): \(text)")
      }
    }
  }
}
