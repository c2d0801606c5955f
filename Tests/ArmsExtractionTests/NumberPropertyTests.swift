import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// Numbers printed in many ways come back as the same value, and no text makes a recogniser trap or lose its way.
@Suite struct NumberPropertyTests {
  /// A small generator whose seed a failing test prints.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let seed = UInt64.random(in: 0...UInt64.max)
  private let gazetteer = Gazetteer.builtIn

  static func spelled(_ number: Int) -> String {
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    if number < 20 { return units[number] }
    if number < 100 {
      return tens[number / 10] + (number % 10 == 0 ? "" : "-" + units[number % 10])
    }
    if number < 1000 {
      return units[number / 100] + " hundred"
        + (number % 100 == 0 ? "" : " and " + spelled(number % 100))
    }
    if number < 1_000_000 {
      return spelled(number / 1000) + " thousand"
        + (number % 1000 == 0 ? "" : " " + spelled(number % 1000))
    }
    return spelled(number / 1_000_000) + " million"
      + (number % 1_000_000 == 0 ? "" : " " + spelled(number % 1_000_000))
  }

  static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }

  @Test func quantitiesInWordsAndDigits() {
    var random = Seeded(state: Self.seed)
    let recogniser = QuantityRecogniser(gazetteer)
    for _ in 0..<400 {
      let bound = [20, 100, 1000, 100_000, 9_000_000].randomElement(using: &random) ?? 20
      let number = Int.random(in: 2...bound, using: &random)
      let prints = [
        Self.spelled(number), Self.grouped(number),
        "\(Self.spelled(number)) (\(Self.grouped(number)))",
      ]
      for print in prints {
        let found = recogniser.find(in: gazetteer.source("They ordered \(print) missiles."))
        #expect(
          found.count == 1 && found.first?.quantity == Quantity(number),
          "seed \(Self.seed): \(print)")
      }
    }
  }

  @Test func moneyInManyPrints() {
    var random = Seeded(state: Self.seed)
    let recogniser = MoneyRecogniser(gazetteer)
    for _ in 0..<400 {
      let tenths = Int.random(in: 1...9999, using: &random)
      let figure = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
      let amount = tenths * 100_000
      let prints: [(String, String)] = [
        ("$\(figure) million", "USD"), ("US$\(figure)m", "USD"), ("EUR \(figure) mn", "EUR"),
        ("\(figure) million euros", "EUR"), ("£\(figure)-million", "GBP"),
        ("$\(Self.grouped(amount))", "USD"), ("\(figure) mln dlrs", "USD"),
        ("A$\(figure)\nmillion", "AUD"), ("\(figure)m zloty", "PLN"),
      ]
      for (print, currency) in prints {
        let found = recogniser.find(in: gazetteer.source("It cost \(print) in all."))
        #expect(
          found.count == 1 && found.first?.money.amount == amount
            && found.first?.money.currency == currency, "seed \(Self.seed): \(print)")
      }
    }
  }

  @Test func datesInManyPrints() {
    var random = Seeded(state: Self.seed)
    let recogniser = DateRecogniser(gazetteer)
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    for _ in 0..<400 {
      let day = Int.random(in: -7000...25_000, using: &random)
      guard let date = PartialDate(day: day) else { continue }
      let civil = CivilDay.civil(from: day)
      let month = months[civil.month - 1]
      let prints = [
        date.text, "\(civil.day) \(month) \(civil.year)", "\(month) \(civil.day), \(civil.year)",
        "\(civil.day).\(civil.month).\(civil.year)",
        "\(month.prefix(3)) \(civil.day), \(civil.year)",
      ]
      for print in prints {
        let found = recogniser.find(in: gazetteer.source("Posted \(print) here."), published: nil)
        #expect(found.count == 1 && found.first?.date == date, "seed \(Self.seed): \(print)")
      }
    }
  }

  /// Texts built to trap or to take forever: endless digits, nested brackets, broken words, numbers without end.
  @Test func hostileTexts() {
    let many = 1000
    let texts = [
      String(repeating: "9", count: 100_000),
      "$" + String(repeating: "9", count: 100_000) + " trillion trillion trillion",
      "$" + String(repeating: "9,", count: many) + "9 billion",
      String(repeating: "$", count: many), String(repeating: "(", count: many) + "4",
      "four " + String(repeating: "(4 ", count: many),
      String(repeating: "one hundred ", count: many),
      String(repeating: "one hundred thousand million and ", count: many),
      String(repeating: "twenty-", count: many), String(repeating: "1-", count: many),
      String(repeating: "1 000 ", count: many), String(repeating: "1.", count: many),
      String(repeating: "between $1 and ", count: many),
      String(repeating: "$1 to ", count: many),
      String(repeating: "up to about ", count: many) + "4",
      String(repeating: "January ", count: many), String(repeating: "last ", count: many),
      String(repeating: "early of ", count: many), String(repeating: "2014-", count: many),
      String(repeating: "2014 to ", count: many), String(repeating: "12/03/", count: many),
      String(repeating: "Transmittal No. ", count: many),
      "Transmittal No. " + String(repeating: "17-69, ", count: many),
      String(repeating: "m i l l i o n ", count: many),
      "$5 " + String(repeating: "mil-", count: many),
      String(repeating: "half a billion billion ", count: many),
      String(repeating: "9999999999999999999 years ago ", count: many),
      String(repeating: "99999999999999999 dozen ", count: many),
      "\u{feff}$\u{200b}5\u{ad}m", "$", "-", "5-", "5 to", "between 5 and", "(5", "a dozen",
      "half a",
      "Q", "FY", "since", "Rs.", "US $", "the end of", "Transmittal No. 17-", "two hundred and",
      "€", "5 €", "May", "9999-99-99", "31 February 2019", "0000-00-00", "99.99.9999",
    ]
    let published = PartialDate(edtf: "2018-01-09")
    for content in texts {
      let text = gazetteer.source(content)
      let ranges =
        MoneyRecogniser(gazetteer).find(in: text).map(\.tokens)
        + QuantityRecogniser(gazetteer).find(in: text).map(\.tokens)
        + DateRecogniser(gazetteer).find(in: text, published: published).map(\.tokens)
        + TransmittalRecogniser(gazetteer).find(in: text).map(\.tokens)
      #expect(
        ranges.allSatisfy {
          !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= text.tokens.count
        }, "\(content.prefix(40))")
    }
  }

  /// Random words of the rules in random order: every mention has tokens of its own, in order.
  @Test func shuffledWords() {
    var random = Seeded(state: Self.seed)
    let pieces = [
      "$", "€", "US", "5", "12", "1,200", "2017", "17", "-", "(", ")", ".", ",", "/", "million",
      "bn", "m", "crore", "lakh", "two", "twenty", "hundred", "and", "or", "to", "between", "from",
      "March", "May", "Tuesday", "last", "year", "ago", "early", "end", "of", "the", "a", "dozen",
      "pair", "jets", "euros", "won", "each", "per", "up", "about", "Transmittal", "No", "RSAT",
      "Q", "FY", "since", "by", "#", "?", "\n", "\n\n", "x", "km", "next", "s", "'", "—", "half",
    ]
    for _ in 0..<1500 {
      var content = ""
      for _ in 0..<Int.random(in: 1...25, using: &random) {
        content += pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { content += " " }
      }
      let text = gazetteer.source(content)
      let lists = [
        MoneyRecogniser(gazetteer).find(in: text).map(\.tokens),
        QuantityRecogniser(gazetteer).find(in: text).map(\.tokens),
        DateRecogniser(gazetteer).find(in: text, published: PartialDate(edtf: "2018-01-09")).map(
          \.tokens),
        TransmittalRecogniser(gazetteer).find(in: text).map(\.tokens),
      ]
      for ranges in lists {
        var floor = 0
        for range in ranges {
          #expect(
            !range.isEmpty && range.lowerBound >= floor && range.upperBound <= text.tokens.count,
            "seed \(Self.seed): \(content)")
          floor = range.upperBound
        }
      }
    }
  }
}
