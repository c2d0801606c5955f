import Testing

@testable import ArmsImport

/// A long line is read in pieces, and as strictly as one that is held.
@Suite struct LongObjectTests {
  /// The members and the list as two readings of one line see them; nil where it is refused.
  private func inPieces(_ text: String, limit: Int = 1 << 20) -> ([String: JSONValue], [JSONValue])?
  {
    do throws(InputProblem.Reason) {
      let line = HeldLine(all: Array(text.utf8))
      let object = try LongObject(line, leavingOut: "reports", limit: limit)
      var elements: [JSONValue] = []
      if let list = object.list {
        var reader = LongList(line, in: list, limit: limit)
        while let element = try reader.next() { elements.append(element) }
      }
      return (object.members, elements)
    } catch {
      return nil
    }
  }

  private func held(_ text: String) -> ([String: JSONValue], [JSONValue])? {
    guard case .object(var members)? = try? JSONParser.parse(Array(text.utf8)) else { return nil }
    guard case .array(let elements)? = members["reports"] else { return (members, []) }
    members["reports"] = .array([])
    return (members, elements)
  }

  private static let lines = [
    #"{"a": 1, "reports": [{"x": "]}\"[", "y": [1, 2]}, {}, "\\", 3 , null], "b": {"reports": [4]}}"#,
    #"{"reports":[]}"#, #"{"reports": [ ] , "a": "reports"}"#, #"{"reports": null}"#,
    #"{"reports": {"reports": [1]}}"#, #"{"a": ["reports", [1]], "reports": [[], [[]]]}"#,
    #"{"a": "reports", "b": [1]}"#, #"{"a": []}"#,
  ]

  @Test(arguments: lines) func aLineInPiecesIsTheSame(line: String) throws {
    let (one, other) = (try #require(held(line)), try #require(inPieces(line)))
    #expect(one.0 == other.0)
    #expect(one.1 == other.1)
  }

  @Test(arguments: [
    #"{"reports": [1, ]}"#, #"{"reports": [, 1]}"#, #"{"reports": [1 2]}"#, #"{"reports": [1}"#,
    #"{"reports": [{]}]}"#, #"{"reports": [{}}, {}]}"#, #"{"reports": [1], "reports": [2]}"#,
    #"{"reports": [1]"#, #"{"reports": ["x"#, #"{"reports": [1]} {"#, #"[1]"#, "",
    #"{"reports": [nul]}"#, #"{"reports" [1]}"#,
  ])
  func whatIsNoJSONIsRefusedInPiecesToo(line: String) {
    #expect(held(line) == nil)
    #expect(inPieces(line) == nil)
  }

  @Test func changedLinesAreReadAlikeOrRefusedAlike() {
    var random = SeededRandom(seed: 20_261_126)
    for round in 0..<4_000 {
      var bytes = Array(Self.lines[round % Self.lines.count].utf8)
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let signs = Array("[]{},:\"\\ 1n".utf8)
        let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[place] = sign
        } else {
          bytes.insert(sign, at: place)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let (one, other) = (held(text), inPieces(text))
      #expect(one?.0 == other?.0, "\(text)")
      #expect(one?.1 == other?.1, "\(text)")
    }
  }

  @Test func anErrorStandsWhereItStandsInTheLine() {
    let list = #"{"reports": [1, 22, x], "a": 1}"#
    let behind = #"{"reports": [1, 22], "a": x}"#
    for line in [list, behind] {
      let held = HeldLine(all: Array(line.utf8))
      let place = line.utf8.firstIndex(of: UInt8(ascii: "x")).map {
        line.utf8.distance(from: line.startIndex, to: $0)
      }
      do throws(InputProblem.Reason) {
        let object = try LongObject(held, leavingOut: "reports", limit: 100)
        var reader = LongList(held, in: object.list ?? 0..<0, limit: 100)
        while try reader.next() != nil {}
        Issue.record("read")
      } catch .json(let problem) {
        #expect(problem.offset == place)
      } catch {
        Issue.record("\(error)")
      }
    }
  }

  @Test func whatIsLongBesideItsListIsTooLarge() {
    let text = String(repeating: "x", count: 2_000)
    let many = (0..<500).map { "\($0)" }.joined(separator: ", ")
    #expect(inPieces(#"{"a": "\#(text)", "reports": [1]}"#, limit: 1_000) == nil)
    #expect(inPieces(#"{"reports": ["\#(text)"]}"#, limit: 1_000) == nil)
    #expect(inPieces(#"{"reports": [\#(many)]}"#, limit: 1_000)?.1.count == 500)
  }
}
