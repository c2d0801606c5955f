internal import ArmsModel

/// A value of a line, with where it stands in it.
struct JSONPlace {
  let value: JSONValue
  /// Such as `reports[0].value`; empty for the line itself.
  let path: String

  init(_ value: JSONValue, _ path: String) {
    self.value = value
    self.path = path
  }

  private func path(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// The member of that name; nil where it is missing or null.
  func optional(_ name: String) throws(ExtractedProblem) -> JSONPlace? {
    guard case .object(let members) = value else { throw .wrong(path, expected: "an object") }
    guard let member = members[name], member != .null else { return nil }
    return JSONPlace(member, path(of: name))
  }

  func member(_ name: String) throws(ExtractedProblem) -> JSONPlace {
    guard let member = try optional(name) else { throw .missing(path(of: name)) }
    return member
  }

  /// Itself, where it is an object.
  func object() throws(ExtractedProblem) -> JSONPlace {
    guard case .object = value else { throw .wrong(path, expected: "an object") }
    return self
  }

  func list() throws(ExtractedProblem) -> [JSONPlace] {
    guard case .array(let values) = value else { throw .wrong(path, expected: "a list") }
    return values.enumerated().map { JSONPlace($1, "\(path)[\($0)]") }
  }

  // MARK: Texts

  func text() throws(ExtractedProblem) -> String {
    guard case .string(let text) = value, !text.isEmpty else {
      throw .wrong(path, expected: "a text")
    }
    guard !text.utf8.contains(0) else { throw .wrong(path, expected: "a text without NUL") }
    return text
  }

  func text(_ name: String) throws(ExtractedProblem) -> String { try member(name).text() }

  func optionalText(_ name: String) throws(ExtractedProblem) -> String? {
    try optional(name)?.text()
  }

  func texts(_ name: String) throws(ExtractedProblem) -> [String] {
    var texts: [String] = []
    for place in try optional(name)?.list() ?? [] { texts.append(try place.text()) }
    return texts
  }

  /// One of the words of `Word`.
  func word<Word: RawRepresentable & CaseIterable>() throws(ExtractedProblem) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: try text()) else {
      throw .wrong(path, expected: Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }

  // MARK: Other values

  func date() throws(ExtractedProblem) -> PartialDate {
    guard let date = PartialDate(edtf: try text()) else {
      throw .wrong(path, expected: "a date such as 2018-01-09, 2018-01 or 2018")
    }
    return date
  }

  func optionalDate(_ name: String) throws(ExtractedProblem) -> PartialDate? {
    try optional(name)?.date()
  }

  /// A whole number from `least` on.
  func int(from least: Int) throws(ExtractedProblem) -> Int {
    guard case .number(let print) = value, let number = Int(print), number >= least else {
      throw .wrong(path, expected: "a whole number from \(least)")
    }
    return number
  }

  func int(_ name: String, from least: Int) throws(ExtractedProblem) -> Int {
    try member(name).int(from: least)
  }

  func optionalInt(_ name: String, from least: Int) throws(ExtractedProblem) -> Int? {
    try optional(name)?.int(from: least)
  }

  /// False where it is missing.
  func flag(_ name: String) throws(ExtractedProblem) -> Bool {
    guard let place = try optional(name) else { return false }
    guard case .bool(let flag) = place.value else {
      throw .wrong(place.path, expected: "true or false")
    }
    return flag
  }
}
