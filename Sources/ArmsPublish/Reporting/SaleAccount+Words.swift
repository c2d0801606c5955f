internal import ArmsModel
internal import ArmsStore

/// The sources of a sentence, and its words.
extension SaleAccount {
  func named(_ field: Field) -> String {
    field == .announced ? "date" : words.values.field(field)
  }

  var every: [Int] {
    details.sources.map { numbers.number(ofDocument: $0.document.sha256) }
  }

  /// What a chosen value rests on: the documents that state it, and the decision that set it.
  func sources(of fact: Fact) -> [Int] {
    numbers.sources(of: fact, details)
  }

  /// An amount without its meaning, in millions and billions where that says it exactly.
  func amount(_ value: SaleValue) -> String {
    Self.inMillions(words.values.value(.money(SaleValue(value.money, meaning: .stated))))
  }

  /// "133,300,000 USD" as "133.3 million USD".
  static func inMillions(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let digits = word.filter { $0 != "," }
      guard let number = Int(digits), number >= 1_000_000, digits.utf8.count < word.utf8.count
      else { return String(word) }
      let (unit, name, step) =
        number >= 1_000_000_000_000
        ? (1_000_000_000_000, "trillion", 10_000_000_000)
        : number >= 1_000_000_000
          ? (1_000_000_000, "billion", 10_000_000) : (1_000_000, "million", 100_000)
      guard number % step == 0 else { return String(word) }
      var fraction = String((number % unit + unit) / step).dropFirst()
      while fraction.last == "0" { fraction.removeLast() }
      return "\(number / unit)\(fraction.isEmpty ? "" : ".\(fraction)") \(name)"
    }.joined(separator: " ")
  }

  /// "on January 9, 2018", "in January 2018".
  static func when(_ date: PartialDate) -> String {
    switch CitedDate.parts(date).count {
    case 3: "on \(CitedDate.dayLast(date))"
    case 1, 2: "in \(CitedDate.dayLast(date))"
    default: "(date: \(date.text))"
    }
  }

  /// Some states' names want an article in a sentence.
  static func withArticle(_ name: String) -> String {
    let last = name.split(separator: " ").last.map(String.init) ?? name
    let isSuch =
      name.hasPrefix("United ") || ["Republic", "Emirates", "Islands"].contains(last)
      || ["Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia", "Seychelles", "Comoros"]
        .contains(name)
    return isSuch ? "the \(name)" : name
  }

  static func distinct(_ texts: [String]) -> [String] {
    var met: Set<String> = []
    return texts.filter { met.insert($0).inserted }
  }

  static func stripped(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
    return String(text)
  }

  static func stopped(_ text: String) -> String { stripped(text) + "." }
}
