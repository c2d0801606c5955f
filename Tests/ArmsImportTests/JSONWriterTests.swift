import Testing

@testable import ArmsImport

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func writesInTheOrderOfTheCalls() {
    let text = written { json in
      json.object { json in
        json.key("b")
        json.array([1, 2]) { $0.int($1) }
        json.key("a")
        json.object { _ in }
        json.field("t", nil)
        json.key("f")
        json.bool(false)
      }
      json.endLine()
    }
    #expect(text == "{\"b\": [1, 2], \"a\": {}, \"t\": null, \"f\": false}\n")
  }

  @Test func writesNumbersAsTheyArePrinted() {
    for number in [0, 7, -7, 10, 1_200, -98_765, .max, .min] {
      #expect(written { $0.int(number) } == String(number))
    }
    #expect(written { $0.int(nil) } == "null")
    let key = "a\"b"
    let text = written { json in
      json.object { json in
        json.key(key)
        json.int(1)
      }
    }
    #expect(text == #"{"a\"b": 1}"#)
  }

  @Test func writesOutWhatATerminalActsOn() {
    #expect(
      written { $0.string("\u{1B}[31m\u{202E}\u{7F}\u{85}\u{2028}\u{FEFF}\n\t\r\"\\é🚀") }
        == #""\u001b[31m\u202e\u007f\u0085\u2028\ufeff\n\t\r\"\\é🚀""#)
  }

  @Test func anyTextComesBackAsItWas() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed: seed)
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<20, using: &random) {
        let limit: UInt32 = Bool.random(using: &random) ? 0x100 : 0x11_0000
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
          text.append(scalar)
        }
      }
      let json = written { $0.string(String(text)) }
      #expect(
        try JSONParser.parse(Array(json.utf8)) == .string(String(text)), "seed \(seed): \(json)")
      #expect(!json.unicodeScalars.contains(where: Harmless.isDangerous), "seed \(seed)")
    }
  }
}
