/// What words mean to the recognisers of money, quantities, dates and transmittal numbers: one small table by word number,
/// so that a word of ordinary text costs one comparison.
///
/// Built before every gazetteer, so that its words have the lowest numbers and the table stays short.
struct NumberWords: Sendable {
  struct Role: OptionSet, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    /// zero to nineteen
    static let unit = Role(bit: 0)
    /// twenty to ninety
    static let ten = Role(bit: 1)
    static let hundred = Role(bit: 2)
    /// thousand, million, crore …: the value is the factor
    static let scale = Role(bit: 3)
    /// m, b, k, t …: a scale only beside a currency
    static let looseScale = Role(bit: 4)
    static let dozen = Role(bit: 5)
    /// first to thirty-first
    static let ordinal = Role(bit: 6)
    /// st, nd, rd, th
    static let ordinalEnd = Role(bit: 7)
    static let month = Role(bit: 8)
    /// A month's name that is an ordinary word or name too: May, March, Mar, Dec, Jan
    static let looseMonth = Role(bit: 9)
    /// The value counts from Monday, 0
    static let weekday = Role(bit: 10)
    /// The value is the EDTF code, 21 to 24
    static let season = Role(bit: 11)
    /// yesterday, today, tomorrow: the value is the offset
    static let dayWord = Role(bit: 12)
    /// day, week, month …
    static let timeUnit = Role(bit: 13)
    /// last, this, next: the value is the offset
    static let turn = Role(bit: 14)
    /// early, mid, late …: the value is the third, 0 to 2
    static let part = Role(bit: 15)
    /// A unit of measure, after which a number counts nothing
    static let measure = Role(bit: 16)
    /// A word whose number is its name: Block 70, section 36
    static let designator = Role(bit: 17)
    /// squadron, battery, kit …: "two squadrons of"
    static let group = Role(bit: 18)
    /// worth, cost, valued …
    static let moneyCue = Role(bit: 19)
    /// deal, contract …: "a 133 million deal"
    static let dealNoun = Role(bit: 20)
    /// Words before a date
    static let datePreposition = Role(bit: 21)
    /// will, due, expected …
    static let future = Role(bit: 22)
    /// am, pm, GMT …
    static let clock = Role(bit: 23)
    /// Words that cannot be the thing counted
    static let notCounted = Role(bit: 24)
    /// Words that follow a part of a stated number: "80 installed, 8 spares"
    static let share = Role(bit: 25)
    /// Part of a thing, not a number of things: "two-seat", "four-engine"
    static let feature = Role(bit: 26)
    /// each, apiece
    static let each = Role(bit: 27)
    /// year, hour …: "$5 million a year"
    static let rate = Role(bit: 28)
    /// Past tense and the like: a month before it lies in the past
    static let article = Role(bit: 29)
    /// Plural scales without a number: hundreds, dozens, millions
    static let vague = Role(bit: 30)
    /// fiscal, financial, FY
    static let fiscal = Role(bit: 31)
    /// A thing that has a unit price: "$79 million a plane"
    static let priced = Role(bit: 32)
    /// Words between two prints of one amount: "€108 million (about US$134 million)"
    static let equivalent = Role(bit: 33)
    /// Words that make a price that of one
    static let unitPrice = Role(bit: 34)
    /// Words that announce an official number
    static let transmittal = Role(bit: 36)
    /// No., Number …
    static let numberLabel = Role(bit: 37)
    /// pair, couple, single
    static let fewWord = Role(bit: 38)
    /// Words before "one" that make it a pronoun
    static let notOne = Role(bit: 39)
    /// What a number with a hyphen counts: "a 36-strong fleet"
    static let strong = Role(bit: 40)
    /// thousands, millions: "[Dollars in Thousands]"
    static let tableScale = Role(bit: 41)
    /// annually, monthly
    static let rateAdverb = Role(bit: 35)
  }

  private var roles: [Role] = []
  private var values: [Int] = []
  /// Words that an amount, a count or a date may begin with.
  private var beginnings = WordSet()

  // Words that rules name one by one.
  let a: WordID
  let an: WordID
  let ago: WordID
  let and: WordID
  let apostropheS: WordID
  let at: WordID
  let between: WordID
  let by: WordID
  let class_: WordID
  let each: WordID
  let earlier: WordID
  let end: WordID
  let estimated: WordID
  let for_: WordID
  let from: WordID
  let half: WordID
  let in_: WordID
  let later: WordID
  let next: WordID
  let last: WordID
  let no: WordID
  let of: WordID
  let on: WordID
  let one: WordID
  let onward: WordID
  let onwards: WordID
  let or: WordID
  let per: WordID
  let plus: WordID
  let quarter: WordID
  let since: WordID
  let the: WordID
  let through: WordID
  let to: WordID
  let until: WordID
  let till: WordID
  let before: WordID
  let after: WordID
  let unit: WordID
  let x: WordID
  let year: WordID
  let week: WordID
  let monthUnit: WordID
  let day: WordID
  let decade: WordID
  let weekend: WordID
  let fy: WordID
  let transmittal: WordID
  let rsat: WordID
  let ddtc: WordID
  let dtc: WordID
  let single: WordID
  let couple: WordID
  let another: WordID
  let second: WordID
  let m: WordID
  let q: WordID
  let h: WordID
  let days: WordID
  let weeks: WordID
  let months: WordID
  let years: WordID
  let decades: WordID
  let past: WordID
  let coming: WordID
  let early: WordID
  let fiscal: WordID

  init(_ vocabulary: inout Vocabulary) {
    func word(_ word: String) -> WordID { vocabulary.intern(Array(word.utf8)) }
    a = word("a")
    an = word("an")
    ago = word("ago")
    and = word("and")
    apostropheS = word("s")
    at = word("at")
    between = word("between")
    by = word("by")
    class_ = word("class")
    each = word("each")
    earlier = word("earlier")
    end = word("end")
    estimated = word("estimated")
    for_ = word("for")
    from = word("from")
    half = word("half")
    in_ = word("in")
    later = word("later")
    next = word("next")
    last = word("last")
    no = word("no")
    of = word("of")
    on = word("on")
    one = word("one")
    onward = word("onward")
    onwards = word("onwards")
    or = word("or")
    per = word("per")
    plus = word("plus")
    quarter = word("quarter")
    since = word("since")
    the = word("the")
    through = word("through")
    to = word("to")
    until = word("until")
    till = word("till")
    before = word("before")
    after = word("after")
    unit = word("unit")
    x = word("x")
    year = word("year")
    week = word("week")
    monthUnit = word("month")
    day = word("day")
    decade = word("decade")
    weekend = word("weekend")
    fy = word("fy")
    transmittal = word("transmittal")
    rsat = word("rsat")
    ddtc = word("ddtc")
    dtc = word("dtc")
    single = word("single")
    couple = word("couple")
    another = word("another")
    second = word("second")
    m = word("m")
    q = word("q")
    h = word("h")
    days = word("days")
    weeks = word("weeks")
    months = word("months")
    years = word("years")
    decades = word("decades")
    past = word("past")
    coming = word("coming")
    early = word("early")
    fiscal = word("fiscal")
    for word in [earlier, later, q, h, ago] { vocabulary.mark(word, .number) }
    for row in NumberWordList.rows { add(row.role, row.words, row.value, &vocabulary) }
    for (role, list) in NumberWordList.numbered {
      for (value, words) in list { add(role, words, value, &vocabulary) }
    }
    let starts: Role = [
      .unit, .ten, .hundred, .scale, .dozen, .fewWord, .month, .weekday, .dayWord, .turn, .part,
      .season, .fiscal, .ordinal,
    ]
    for id in roles.indices where !roles[id].isDisjoint(with: starts) {
      beginnings.insert(WordID(id))
    }
    for word in [earlier, later, q, h, ago] { beginnings.insert(word) }
  }

  private mutating func add(
    _ role: Role, _ words: String, _ value: Int?, _ vocabulary: inout Vocabulary
  ) {
    for word in words.utf8.split(separator: 0x20) {
      let word = vocabulary.intern(Array(word))
      vocabulary.mark(word, .number)
      let id = Int(word)
      while roles.count <= id {
        roles.append([])
        values.append(0)
      }
      roles[id].formUnion(role)
      if let value { values[id] = value }
    }
  }

  /// What a word is; nothing for a word that no rule names.
  @inline(__always)
  subscript(word: WordID) -> Role {
    let index = Int(word)
    return index < roles.count ? roles[index] : []
  }

  @inline(__always)
  func has(_ word: WordID, _ role: Role) -> Bool {
    word != 0 && !self[word].isDisjoint(with: role)
  }

  /// Whether a token may begin an amount, a count or a date.
  @inline(__always)
  func begins(_ token: Token) -> Bool {
    token.kind == .number || token.mayBeNumber && beginnings.contains(token.word)
  }

  /// The number, factor, month … that a word stands for.
  func value(_ word: WordID) -> Int {
    let index = Int(word)
    return index < values.count ? values[index] : 0
  }
}
