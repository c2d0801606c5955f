import ArmsModel

/// What the cells of a register say of time: EDTF, with a question mark where the register has one.
///
/// Registers repeat themselves, so each text is looked at once.
final class CellDates {
  private let gazetteer: Gazetteer
  private var known: [String: PartialDate?] = [:]

  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// `2020`, `(2020)`, `2020?`, `2020-2022`, `2008-01-02`, `9 January 2018`; nil where it is unknown or may mean two days.
  func date(_ text: String, isMarked: Bool) -> PartialDate? {
    if CellNumbers.isUnknown(text) { return nil }
    let (plain, inBrackets) = CellNumbers.unmarked(text)
    guard let date = lookedUp(plain) else { return nil }
    guard isMarked || inBrackets, !date.text.contains("?") else { return date }
    return PartialDate(
      edtf: date.text.split(separator: "/").map { $0 + "?" }.joined(separator: "/"))
  }

  /// The years of a list, first to last, each with whether it is marked: `2020; 2021`.
  func years(_ text: String, isMarked: Bool) -> [PartialDate] {
    text.split(whereSeparator: { $0 == ";" || $0 == "," }).compactMap {
      date(String($0).trimmingBlanks, isMarked: isMarked)
    }
  }

  /// From the first of some dates to the last.
  static func span(_ dates: [PartialDate]) -> PartialDate? {
    guard let first = dates.min(by: { ($0.lowDay ?? .min) < ($1.lowDay ?? .min) }),
      let last = dates.max(by: { ($0.highDay ?? .max) < ($1.highDay ?? .max) })
    else { return nil }
    if first == last { return first }
    return PartialDate(edtf: first.text + "/" + last.text)
  }

  private func lookedUp(_ text: String) -> PartialDate? {
    if let date = known[text] { return date }
    if known.count >= CellNames.mostKnown { known = [:] }
    let date = plainDate(text)
    known[text] = .some(date)
    return date
  }

  private func plainDate(_ text: String) -> PartialDate? {
    if let date = PartialDate(edtf: text), isReadable(date) { return date }
    // "2008-01-02T00:00:00", "2008-01-02 00:00:00": a day of a program that knows no day without its hours.
    if text.utf8.count > 10, let day = PartialDate(edtf: String(text.prefix(10))), day.isDay,
      text.dropFirst(10).first.map({ $0 == "T" || $0 == " " }) == true
    {
      return day
    }
    let ends = text.split(whereSeparator: { $0 == "-" || $0 == "–" })
    if ends.count == 2, let first = year(ends[0]), let last = year(ends[1]), first < last {
      return PartialDate(edtf: "\(first)/\(last)")
    }
    let source = gazetteer.source(text)
    let found = DateRecogniser(gazetteer).find(in: source, published: nil)
    guard found.count == 1, found[0].tokens == source.tokens.indices, found[0].readings.isEmpty
    else { return nil }
    return found[0].date
  }

  private func year(_ text: Substring) -> Int? {
    text.utf8.count == 4 ? Int(text).flatMap { (1900...2100).contains($0) ? $0 : nil } : nil
  }

  /// A number of four digits is a year only where one could be meant.
  private func isReadable(_ date: PartialDate) -> Bool {
    date.text.utf8.count != 4 || date.year.map { (1900...2100).contains($0) } ?? true
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmingBlanks: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
