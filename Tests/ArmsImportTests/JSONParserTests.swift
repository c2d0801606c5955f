import Testing

@testable import ArmsImport

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }

  @Test func readsEveryKindOfValue() throws {
    #expect(
      try parse(" {\"a\": [1, -2.5e3, true, false, null, \"x\"], \"\": {}} ")
        == .object([
          "a": .array([
            .number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null, .string("x"),
          ]), "": .object([:]),
        ]))
    #expect(try parse("[]") == .array([]))
  }

  @Test func keepsNumbersAsPrinted() throws {
    #expect(
      try parse("123456789012345678901234567890") == .number("123456789012345678901234567890"))
  }

  @Test func readsEscapes() throws {
    #expect(
      try parse(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude80""#)
        == .string("\"\\/\u{8}\u{C}\n\r\t\u{E9}\u{1F680}"))
  }

  @Test(arguments: [
    ("", JSONProblem.Kind.unexpectedEnd, 0), ("{", .unexpectedEnd, 1), ("[1", .unexpectedEnd, 2),
    ("\"a", .unexpectedEnd, 2), ("[1,]", .unexpected(0x5D), 3), ("{\"a\" 1}", .unexpected(0x31), 5),
    ("{a: 1}", .unexpected(0x61), 1), ("1 2", .trailing, 2), ("\"\u{1}\"", .controlCharacter, 1),
    ("\"\\x\"", .badEscape, 2), ("\"\\u12g4\"", .badEscape, 3), ("\"\\ud800\"", .loneSurrogate, 7),
    ("\"\\udc00\"", .loneSurrogate, 7), ("-", .badNumber, 1), ("1.", .badNumber, 2),
    ("1e", .badNumber, 2), ("tru", .unexpectedEnd, 3), ("nul!", .unexpected(0x21), 3),
    ("{\"a\": 1, \"a\": 2}", .repeatedKey("a"), 9), ("01", .trailing, 1),
  ]) func namesWhatIsWrongAndWhere(text: String, kind: JSONProblem.Kind, offset: Int) {
    #expect(throws: JSONProblem(kind: kind, offset: offset)) { try parse(text) }
  }

  @Test func refusesTextThatIsNotUTF8() {
    #expect(throws: JSONProblem(kind: .notUTF8, offset: 2)) {
      try JSONParser.parse([0x22, 0xFF, 0x22])
    }
  }

  @Test func endsBeforeTheStackDoes() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONProblem(kind: .tooDeep, offset: 100)) { try parse(deep) }
  }
}
