package import ArmsModel

/// Decisions as JSON Lines, to bring them to another database.
///
/// The first line names the format, its version and the schema: {"format": "armsdb decisions", "version": 1, "schema": 1}.
/// Every other line is a decision:
///
///     {"number": 1, "action": "same", "anchors": [A, …], "others": [A, …], "field": "quantity", "item": "MQ-9B",
///      "value": "6", "evidence": {"document": "<SHA-256>", "start": 12, "quote": "six MQ-9B"}, "undoes": 3,
///      "author": "ada", "reason": "the letter", "made_at": "2026-10-03T14:05:09Z"}
///
/// What does not belong to the action is left out. A is a report by where it stands: {"document": "<SHA-256>", "start": 57,
/// "end": 69}. Numbers grow from line to line and count in this file alone; `undoes` is the number of an earlier line.
package enum DecisionFile {
  package static let format = "armsdb decisions"
  package static let version = 1

  /// What a file could not be taken for, and where.
  package enum Problem: Error, Hashable, Sendable {
    /// The first line is not the one that names the format.
    case notDecisions
    case otherVersion(Int, supported: Int)
    case otherSchema(Int, supported: Int)
    case line(Int, Reason)
  }

  package enum Reason: Error, Hashable, Sendable {
    case json(JSONProblem)
    case notAnObject
    case missing(String)
    /// The field holds something else than this.
    case wrong(String, expected: String)
    case unknownAction(String)
    case unknownField(String)
    /// The number is not greater than that of the line before.
    case numberOutOfOrder(Int)
    /// No earlier line bears the number that is undone.
    case undoesNothing(Int)
  }

  // MARK: Writing

  package static func header(schema: Int, to json: inout JSONWriter) {
    json.object { json in
      json.key("format")
      json.string(format)
      json.key("version")
      json.int(version)
      json.key("schema")
      json.int(schema)
    }
    json.endLine()
  }

  package static func write(_ decision: Decision, to json: inout JSONWriter) {
    json.object { json in
      json.key("number")
      json.int(decision.id)
      json.key("action")
      json.string(decision.action.rawValue)
      for (name, anchors) in [("anchors", decision.anchors), ("others", decision.others)]
      where !anchors.isEmpty {
        json.key(name)
        json.array(anchors) { json, anchor in
          json.object { json in
            json.key("document")
            json.string(anchor.document)
            json.key("start")
            json.int(anchor.start)
            json.key("end")
            json.int(anchor.end)
          }
        }
      }
      let texts = [
        ("field", decision.field?.rawValue), ("item", decision.item), ("value", decision.value),
      ]
      for (name, text) in texts where text != nil {
        json.key(name)
        json.string(text)
      }
      if let evidence = decision.evidence {
        json.key("evidence")
        json.object { json in
          json.key("document")
          json.string(evidence.document)
          if let citation = evidence.citation {
            json.key("start")
            json.int(citation.start)
            json.key("quote")
            json.string(citation.quote)
          }
        }
      }
      if let undoes = decision.undoes {
        json.key("undoes")
        json.int(undoes)
      }
      json.key("author")
      json.string(decision.author)
      json.key("reason")
      json.string(decision.reason)
      json.key("made_at")
      json.string(Moment.stamp(decision.madeAt))
    }
    json.endLine()
  }
}
