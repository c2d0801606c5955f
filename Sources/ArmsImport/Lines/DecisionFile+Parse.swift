package import ArmsModel

extension DecisionFile {
  /// The decisions of a file, each with its number there. Blank lines are left out.
  package static func parse(_ bytes: [UInt8], schema: Int) throws(Problem) -> [Decision] {
    var decisions: [Decision] = []
    var numbers: Set<Int> = []
    var hasHeader = false
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      guard hasHeader else {
        try checkHeader(Array(line), schema: schema)
        hasHeader = true
        continue
      }
      do throws(Reason) {
        let decision = try DecisionLine(object: object(Array(line))).decision()
        guard decision.id > decisions.last?.id ?? 0 else { throw .numberOutOfOrder(decision.id) }
        if let undoes = decision.undoes, !numbers.contains(undoes) { throw .undoesNothing(undoes) }
        numbers.insert(decision.id)
        decisions.append(decision)
      } catch {
        throw .line(number, error)
      }
    }
    guard hasHeader else { throw .notDecisions }
    return decisions
  }

  /// The earliest schema whose decisions say what those of this one say: raise it with a schema that changes decisions.
  private static let sameSince = 1

  private static func checkHeader(_ line: [UInt8], schema: Int) throws(Problem) {
    let header: [String: JSONValue]
    do throws(Reason) {
      header = try object(line)
    } catch {
      throw .notDecisions
    }
    guard header["format"] == .string(format), let version = integer(header["version"]) else {
      throw .notDecisions
    }
    guard version == Self.version else {
      throw .otherVersion(version, supported: Self.version)
    }
    guard let found = integer(header["schema"]) else { throw .notDecisions }
    guard (min(sameSince, schema)...schema).contains(found) else {
      throw .otherSchema(found, supported: schema)
    }
  }

  private static func object(_ line: [UInt8]) throws(Reason) -> [String: JSONValue] {
    let value: JSONValue
    do throws(JSONProblem) {
      value = try JSONParser.parse(line)
    } catch {
      throw .json(error)
    }
    guard case .object(let object) = value else { throw .notAnObject }
    return object
  }

  fileprivate static func integer(_ value: JSONValue?) -> Int? {
    if case .number(let print)? = value { Int(print) } else { nil }
  }
}

/// One line of a file of decisions, on its way to a decision.
private struct DecisionLine {
  let object: [String: JSONValue]

  private static let names: Set<String> = [
    "number", "action", "anchors", "others", "field", "item", "value", "evidence", "undoes",
    "author", "reason", "made_at",
  ]

  func decision() throws(DecisionFile.Reason) -> Decision {
    if let name = object.keys.sorted().first(where: { !Self.names.contains($0) }) {
      throw .unknownField(name)
    }
    let word = try required("action")
    guard let action = Decision.Action(rawValue: word) else { throw .unknownAction(word) }
    let isOfField = [.prefer, .reject, .set].contains(action)
    let isOfPair = [.same, .different, .split].contains(action)
    var decision = Decision(
      id: try number("number"), action: action, anchors: [], author: try required("author"),
      reason: try required("reason"), madeAt: 0)
    guard let time = Moment.seconds(try required("made_at")) else {
      throw .wrong("made_at", expected: "a time such as 2026-10-03T14:05:09Z")
    }
    decision.madeAt = time
    if action == .undo {
      decision.undoes = try number("undoes")
      return decision
    }
    decision.anchors = try anchors("anchors")
    if isOfPair { decision.others = try anchors("others") }
    if isOfField {
      let name = try required("field")
      guard let field = Field(rawValue: name) else {
        throw .wrong("field", expected: "a field of a sale")
      }
      decision.field = field
      decision.value = try required("value")
      decision.item = try optional("item")
    }
    if action == .set {
      if let field = decision.field, let value = decision.value,
        !DecidedValue.isValue(value, of: field)
      {
        throw .wrong("value", expected: "a value of the field \(field.rawValue)")
      }
      decision.evidence = try evidence()
    }
    return decision
  }

  private func optional(_ name: String) throws(DecisionFile.Reason) -> String? {
    switch object[name] {
    case nil, .null?: return nil
    case .string(let text)?:
      guard !text.allSatisfy(\.isWhitespace) else { throw .wrong(name, expected: "a text") }
      return text
    default: throw .wrong(name, expected: "a text")
    }
  }

  private func required(_ name: String) throws(DecisionFile.Reason) -> String {
    guard let text = try optional(name) else { throw .missing(name) }
    return text
  }

  private func number(_ name: String) throws(DecisionFile.Reason) -> Int {
    guard object[name] != nil else { throw .missing(name) }
    guard let number = DecisionFile.integer(object[name]), number > 0 else {
      throw .wrong(name, expected: "a whole number from 1")
    }
    return number
  }

  private func anchors(_ name: String) throws(DecisionFile.Reason) -> [Anchor] {
    guard case .array(let values)? = object[name], !values.isEmpty else {
      throw object[name] == nil
        ? .missing(name) : .wrong(name, expected: "a list of reports, not empty")
    }
    var anchors: [Anchor] = []
    for value in values {
      guard case .object(let fields) = value, let document = Self.hash(fields["document"]),
        let start = DecisionFile.integer(fields["start"]), start >= 0,
        let end = DecisionFile.integer(fields["end"]), end >= start
      else {
        throw .wrong(name, expected: "reports as {\"document\": SHA-256, \"start\": …, \"end\": …}")
      }
      anchors.append(Anchor(document: document, start: start, end: end))
    }
    return anchors
  }

  private func evidence() throws(DecisionFile.Reason) -> Decision.Evidence? {
    guard let value = object["evidence"], value != .null else { return nil }
    guard case .object(let fields) = value, let document = Self.hash(fields["document"]) else {
      throw .wrong("evidence", expected: "{\"document\": SHA-256, \"start\": …, \"quote\": …}")
    }
    guard fields["quote"] != nil || fields["start"] != nil else {
      return Decision.Evidence(document: document)
    }
    guard case .string(let quote)? = fields["quote"], !quote.isEmpty,
      let start = DecisionFile.integer(fields["start"]), start >= 0
    else { throw .wrong("evidence", expected: "a quote with where it starts") }
    return Decision.Evidence(
      document: document,
      citation: Citation(start: start, end: start + quote.unicodeScalars.count, quote: quote))
  }

  private static func hash(_ value: JSONValue?) -> String? {
    guard case .string(let text)? = value, text.utf8.count == 64,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return text
  }
}
