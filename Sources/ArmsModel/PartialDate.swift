/// A date as far as it is known, in EDTF (ISO 8601-2): "2018-01-09", "2018-01", "2018", "2018-33" (first quarter),
/// "2018-21" (spring), "2017?", "2017~", "201X", "2017/2018", "2018-01-09/..", "../2018".
///
/// Level 1 is read, and of level 2 the quarters (33 to 36) and halves (40, 41). Source: Library of Congress, "Extended
/// Date/Time Format Specification", 4 February 2019.
package struct PartialDate: Hashable, Sendable {
  /// The EDTF text, as written.
  package let text: String
  /// The first day it may mean, in days since 1970-01-01; nil where the start is open or unknown.
  package let lowDay: Int?
  /// The last day it may mean; nil where the end is open or unknown.
  package let highDay: Int?

  /// Reads EDTF; nil where `text` is none, or names a day that no calendar has.
  package init?(edtf text: String) {
    guard let bounds = EDTF.bounds(of: text) else { return nil }
    self.text = text
    self.lowDay = bounds.low
    self.highDay = bounds.high
  }

  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    // Larger numbers than twelve stand for seasons and quarters in EDTF.
    guard (0...9999).contains(year), (1...12).contains(month ?? 1), month != nil || day == nil
    else { return nil }
    let length = CivilDay.length(ofMonth: month ?? 12, year: year)
    guard (1...length).contains(day ?? 1) else { return nil }
    text = EDTF.text(year: year, month: month, day: day)
    lowDay = CivilDay.days(year: year, month: month ?? 1, day: day ?? 1)
    highDay = CivilDay.days(year: year, month: month ?? 12, day: day ?? length)
  }

  /// From the beginning of a date on, with no end; nil where the date has two ends of its own.
  package init?(from date: PartialDate) {
    guard !date.isInterval else { return nil }
    text = date.text + "/.."
    lowDay = date.lowDay
    highDay = nil
  }

  /// Up to the end of a date, with no beginning; nil where the date has two ends of its own.
  package init?(until date: PartialDate) {
    guard !date.isInterval else { return nil }
    text = "../" + date.text
    lowDay = nil
    highDay = date.highDay
  }

  /// Whether it is written with two ends: "2017/2018", "2018/..".
  package var isInterval: Bool { text.utf8.contains(UInt8(ascii: "/")) }

  /// The day `days` after 1970-01-01; nil outside the years 0 to 9999.
  package init?(day days: Int) {
    guard CivilDay.readable.contains(days) else { return nil }
    let (year, month, day) = CivilDay.civil(from: days)
    self.init(year: year, month: month, day: day)
  }

  /// True where it names one day without a mark of doubt.
  package var isDay: Bool { lowDay != nil && lowDay == highDay && text.utf8.count == 10 }

  /// The year of the first day, where there is one.
  package var year: Int? { (lowDay ?? highDay).map { CivilDay.civil(from: $0).year } }

  /// The days between the bounds; nil where one is open.
  package var width: Int? {
    guard let lowDay, let highDay else { return nil }
    return highDay - lowDay
  }
}

/// Arithmetic on the proleptic Gregorian calendar.
package enum CivilDay {
  /// The days of the years 0 to 9999, which EDTF writes with four digits.
  package static let readable = -719_528...2_932_896

  /// Days since 1970-01-01.
  package static func days(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package static func civil(from days: Int) -> (year: Int, month: Int, day: Int) {
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// 0 is Monday.
  package static func weekday(of days: Int) -> Int {
    let w = (days + 3) % 7
    return w < 0 ? w + 7 : w
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

/// The grammar of the part of EDTF that is read.
enum EDTF {
  /// A date of numbers in range: "2018", "2018-01", "2018-01-09".
  static func text(year: Int, month: Int?, day: Int?) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(10)
    for divisor in [1000, 100, 10, 1] { text.append(UInt8(48 + year / divisor % 10)) }
    for part in [month, day] {
      guard let part else { break }
      text += [UInt8(ascii: "-"), UInt8(48 + part / 10), UInt8(48 + part % 10)]
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func bounds(of text: String) -> (low: Int?, high: Int?)? {
    if let days = plain(text) { return days }
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= 40 else { return nil }
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.count == 1 { return single(parts[0]).map { ($0.low, $0.high) } }
    guard parts.count == 2 else { return nil }
    let open: (ArraySlice<UInt8>) -> Bool = { $0.isEmpty || Array($0) == Array("..".utf8) }
    let first = open(parts[0]) ? nil : single(parts[0])
    let last = open(parts[1]) ? nil : single(parts[1])
    if first == nil && !open(parts[0]) || last == nil && !open(parts[1]) { return nil }
    if first == nil && last == nil { return nil }
    if let first, let last, first.low > last.high { return nil }
    return (first?.low, last?.high)
  }

  /// The days of a date of digits alone ("2018", "2018-01", "2018-01-09"), as nearly all are; nil for every other text.
  private static func plain(_ text: String) -> (low: Int?, high: Int?)? {
    guard text.utf8.count == 4 || text.utf8.count == 7 || text.utf8.count == 10 else { return nil }
    var fields = (0, 0, 0)
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let digit = Int(byte - 0x30)
      if place < 4 {
        fields.0 = fields.0 * 10 + digit
      } else if place < 7 {
        fields.1 = fields.1 * 10 + digit
      } else {
        fields.2 = fields.2 * 10 + digit
      }
    }
    let (year, month, day) = fields
    let isYear = text.utf8.count == 4
    let isDay = text.utf8.count == 10
    // Larger numbers than twelve stand for seasons and quarters.
    guard isYear || (1...12).contains(month) else { return nil }
    let length = isYear ? 31 : CivilDay.length(ofMonth: month, year: year)
    guard !isDay || (1...length).contains(day) else { return nil }
    return (
      CivilDay.days(year: year, month: isYear ? 1 : month, day: isDay ? day : 1),
      CivilDay.days(year: year, month: isYear ? 12 : month, day: isDay ? day : length)
    )
  }

  /// One date: year, month and day with marks of doubt and unspecified digits.
  private static func single(_ part: ArraySlice<UInt8>) -> (low: Int, high: Int)? {
    var digits = part.filter { !"?~%".utf8.contains($0) }[...]
    let marks = part.count - digits.count
    guard marks <= 4 else { return nil }
    let fields = digits.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), fields[0].count == 4 else { return nil }
    digits = fields[0]
    guard let year = span(digits) else { return nil }
    if fields.count == 1 {
      return (
        CivilDay.days(year: year.low, month: 1, day: 1),
        CivilDay.days(year: year.high, month: 12, day: 31)
      )
    }
    guard fields[1].count == 2, let month = span(fields[1]) else { return nil }
    if fields.count == 2, month.low == month.high, month.low > 12 {
      guard let (from, to) = season(month.low) else { return nil }
      // A winter runs into the next year.
      let endYear = to < from ? year.high + 1 : year.high
      return (
        CivilDay.days(year: year.low, month: from, day: 1),
        CivilDay.days(year: endYear, month: to, day: CivilDay.length(ofMonth: to, year: endYear))
      )
    }
    let months = (low: max(month.low, 1), high: min(month.high, 12))
    guard months.low <= months.high, month.low == month.high ? month.low >= 1 : true else {
      return nil
    }
    if fields.count == 2 {
      return (
        CivilDay.days(year: year.low, month: months.low, day: 1),
        CivilDay.days(
          year: year.high, month: months.high,
          day: CivilDay.length(ofMonth: months.high, year: year.high))
      )
    }
    guard fields[2].count == 2, let day = span(fields[2]) else { return nil }
    let length = CivilDay.length(ofMonth: months.high, year: year.high)
    let days = (low: max(day.low, 1), high: min(day.high, length))
    guard days.low <= days.high, day.low == day.high ? day.low >= 1 && day.low <= length : true
    else {
      return nil
    }
    return (
      CivilDay.days(year: year.low, month: months.low, day: days.low),
      CivilDay.days(year: year.high, month: months.high, day: days.high)
    )
  }

  /// The numbers that digits with `X` for an unspecified one may mean.
  private static func span(_ digits: ArraySlice<UInt8>) -> (low: Int, high: Int)? {
    var low = 0
    var high = 0
    for byte in digits {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        low = low * 10 + Int(byte - 48)
        high = high * 10 + Int(byte - 48)
      case UInt8(ascii: "X"):
        low *= 10
        high = high * 10 + 9
      default: return nil
      }
    }
    return (low, high)
  }

  /// Months of the northern seasons (21 to 24), the quarters (33 to 36) and the halves (40, 41).
  private static func season(_ code: Int) -> (Int, Int)? {
    switch code {
    case 21: (3, 5)
    case 22: (6, 8)
    case 23: (9, 11)
    case 24: (12, 2)
    case 33: (1, 3)
    case 34: (4, 6)
    case 35: (7, 9)
    case 36: (10, 12)
    case 40: (1, 6)
    case 41: (7, 12)
    default: nil
    }
  }
}
