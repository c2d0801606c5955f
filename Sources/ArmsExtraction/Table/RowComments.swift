import ArmsModel

/// What a register's column of remarks says beside its other columns: "Part of $1.2 b deal; second-hand; for coast guard".
///
/// Remarks are lists of short clauses, each with a subject of its own, and clauses of no known form say nothing. Their
/// forms are those in which SIPRI's register remarks on orders.
struct RowComments {
  /// What one clause says.
  enum Fact: Hashable {
    case detail(Detail)
    /// What the order is worth.
    case value(Money)
    /// The order came to nothing; the year, where it is told.
    case cancelled(PartialDate?)
  }

  let gazetteer: Gazetteer

  /// The clauses of a remark that say something, with where each stands in it, in UTF-8 bytes.
  func facts(_ remark: String) -> [(fact: Fact, range: Range<Int>)] {
    clauses(Array(remark.utf8)).flatMap { range in
      let clause = String(decoding: Array(remark.utf8)[range], as: UTF8.self)
      return facts(ofClause: clause).map { ($0, range) }
    }
  }

  /// Parts between semicolons, those in brackets apart; without blanks and brackets at their ends.
  private func clauses(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || Self.parts.contains(bytes[end]) {
      var (low, high) = (start, end)
      while low < high, Self.blanks.contains(bytes[low]) { low += 1 }
      while high > low, Self.blanks.contains(bytes[high - 1]) { high -= 1 }
      if low < high { ranges.append(low..<high) }
      start = end + 1
    }
    return ranges
  }

  private static let parts = Set(";()".utf8)
  private static let blanks = Set(" \t\r\n\".".utf8)

  private func facts(ofClause clause: String) -> [Fact] {
    let words = clause.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }
      .map(String.init)
    guard let first = words.first, words.count <= 40 else { return [] }
    var facts: [Fact] = []
    if let fact = money(clause, words) { facts.append(fact) }
    if let condition = condition(words) {
      facts.append(.detail(Detail(.condition, text: condition, item: 0)))
    }
    if first == "offset" || first == "offsets" || words.contains("offsets") {
      facts.append(.detail(Detail(.offset, text: clause)))
    }
    if words.starts(with: ["financed"]) || first == "fmf" || words == ["aid"] || words == ["gift"]
      || first == "paid" && words.contains("by")
    {
      facts.append(.detail(Detail(.financing, text: clause)))
    }
    if first == "option" || first == "options" || words.starts(with: ["incl", "option"])
      || words.starts(with: ["including", "option"])
    {
      facts.append(.detail(Detail(.option, text: clause)))
    }
    if first == "for", words.count <= 6, !Set(words).isDisjoint(with: Self.forces) {
      let user = String(clause.dropFirst(4)).replacing("\"", with: "").trimmingBlanks
      facts.append(.detail(Detail(.endUser, text: user)))
    }
    if let date = expected(words) {
      facts.append(.detail(Detail(.date, text: date.text, role: "expected", date: date)))
    }
    if let cancelled = cancelled(words) { facts.append(cancelled) }
    return facts
  }

  /// Users of equipment that a remark names behind "for".
  private static let forces: Set<String> = [
    "army", "navy", "guard", "police", "marines", "gendarmerie", "force", "forces", "customs",
  ]

  // MARK: Money

  /// "$1.2 b deal", "deal worth EUR300 m"; a clause of "part of" or of several orders states no price of this one.
  private func money(_ clause: String, _ words: [String]) -> Fact? {
    let nouns: Set<String> = [
      "deal", "deals", "order", "orders", "contract", "contracts", "package",
    ]
    guard !Set(words).isDisjoint(with: nouns) else { return nil }
    let source = gazetteer.source(Self.spelled(clause))
    let found = MoneyRecogniser(gazetteer).find(in: source)
    guard found.count == 1 else { return nil }
    var money = found[0].money
    // A register has one dollar.
    if money.currency == nil, money.currencyReadings.contains("USD") {
      money.currency = "USD"
      money.currencyReadings = []
    }
    guard money.currency != nil else { return nil }
    let isPart =
      !Set(words).isDisjoint(with: ["part", "incl", "including", "includes", "package", "offset"])
      || !Set(words).isDisjoint(with: ["deals", "orders", "contracts", "offsets", "total"])
    guard isPart else { return .value(money) }
    guard words.starts(with: ["part", "of"]) else { return nil }
    return .detail(Detail(.package, text: clause))
  }

  /// Registers write b and m for billions and millions.
  private static func spelled(_ clause: String) -> String {
    clause.split(separator: " ", omittingEmptySubsequences: false).map { word in
      switch word {
      case "b", "b.": "billion"
      case "m", "m.": "million"
      default: String(word)
      }
    }.joined(separator: " ")
  }

  // MARK: The rest

  private func condition(_ words: [String]) -> String? {
    guard let first = words.first else { return nil }
    let isModernised =
      !Set(words).isDisjoint(with: [
        "modernized", "modernised", "refurbished", "rebuilt", "upgraded",
      ])
      && !words.contains("not")
    let isUsed =
      first == "second-hand" || words.starts(with: ["second", "hand"]) || first == "used"
      || first.hasPrefix("ex-") && first.utf8.count > 3
    if isUsed { return isModernised ? "modernised" : "second-hand" }
    return nil
  }

  /// "Delivery planned 2027", "deliveries planned from 2026".
  private func expected(_ words: [String]) -> PartialDate? {
    guard let first = words.first, first == "delivery" || first == "deliveries", words.count <= 6,
      !Set(words).isDisjoint(with: ["planned", "expected", "scheduled", "due"]),
      let last = words.last
    else { return nil }
    let years = last.split(separator: "-").compactMap { year(String($0)) }
    switch years.count {
    case 1: return PartialDate(edtf: "\(years[0])")
    case 2 where years[0] < years[1]: return PartialDate(edtf: "\(years[0])/\(years[1])")
    default: return nil
    }
  }

  /// "Order cancelled 2015", "deal cancelled"; "cancelled" of some of many says nothing of the whole.
  private func cancelled(_ words: [String]) -> Fact? {
    var rest = words[...]
    if let first = rest.first, ["order", "deal", "contract"].contains(first) { rest.removeFirst() }
    guard let verb = rest.first, verb == "cancelled" || verb == "canceled" else { return nil }
    rest.removeFirst()
    if rest.first == "in" { rest.removeFirst() }
    if rest.isEmpty { return .cancelled(nil) }
    guard rest.count == 1, let year = rest.first.flatMap(year) else { return nil }
    return .cancelled(PartialDate(edtf: "\(year)"))
  }

  private func year(_ word: String) -> Int? {
    word.utf8.count == 4 ? Int(word).flatMap { (1900...2100).contains($0) ? $0 : nil } : nil
  }
}
