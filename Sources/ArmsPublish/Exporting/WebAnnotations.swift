internal import ArmsImport
internal import ArmsModel
package import ArmsStore

/// Passages as W3C Web Annotations (Web Annotation Data Model, 23 February 2017), in one AnnotationPage: the body says what
/// is read, the target names the text by the hash of its bytes with quote and position, and the page on the web by its quote.
package struct WebAnnotations: SaleFormat {
  package private(set) var losses = Losses()
  private let words: PublishWords
  private let revision: Revision
  private var isFirst = true

  package init(words: PublishWords, revision: Revision) {
    self.words = words
    self.revision = revision
  }

  package mutating func begin() -> [UInt8] {
    Array(
      """
      {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:armsdb:revision:\(revision.number)", \
      "type": "AnnotationPage", "items": [
      """.utf8)
  }

  package mutating func end() -> [UInt8] { Array((isFirst ? "]}\n" : "\n]}\n").utf8) }

  package mutating func add(_ details: SaleDetails) -> [UInt8] {
    var lost: Set<Losses.Kind> = []
    let documents = details.documents()
    var bytes: [UInt8] = []
    var seen: Set<String> = []
    for fact in details.facts {
      if fact.claims.allSatisfy(\.passages.isEmpty) { lost.insert(.decisions) }
      for claim in fact.claims {
        for passage in claim.passages {
          let said = words.said(fact, claim.value)
          let place = "\(claim.document):\(passage.citation.start)-\(passage.citation.end)"
          let id = FollowTheMoney.sha1("\(details.summary.key) \(place) \(said)")
          guard seen.insert(id).inserted else { continue }
          bytes += Array((isFirst ? "\n" : ",\n").utf8)
          isFirst = false
          bytes += annotation(
            id, said + fact.remark(on: claim) + Self.withdrawal(documents[claim.document]),
            details.summary.key, claim, passage, documents[claim.document])
        }
      }
    }
    losses.count(lost)
    return bytes
  }

  /// What is said of a document that vanished from where it stood.
  private static func withdrawal(_ document: DocumentRow?) -> String {
    document?.withdrawal.map { " (\($0.words))" } ?? ""
  }

  private func annotation(
    _ id: String, _ said: String, _ sale: String, _ claim: ClaimFact, _ passage: Passage,
    _ document: DocumentRow?
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("id", "urn:armsdb:annotation:\(id)")
      json.field("type", "Annotation")
      json.field("motivation", "identifying")
      json.key("body")
      json.array([("describing", said), ("tagging", sale)]) { json, body in
        json.object { json in
          json.field("type", "TextualBody")
          json.field("purpose", body.0)
          json.field("format", "text/plain")
          json.field("value", body.1)
        }
      }
      json.key("target")
      let page = document?.metadata.url.flatMap { $0.hasPrefix("http") ? $0 : nil }
      let targets: [String?] = page.map { [$0, nil] } ?? [nil]
      json.array(targets) { json, address in
        json.object { json in
          json.field("type", "SpecificResource")
          json.field("source", address ?? Self.name(sha256: claim.document))
          json.key("selector")
          json.array(address == nil ? [true, false] : [true]) { json, isQuote in
            isQuote
              ? Self.quote(passage, &json) : Self.position(passage.citation, &json)
          }
        }
      }
    }
    return json.bytes
  }

  private static func quote(_ passage: Passage, _ json: inout JSONWriter) {
    json.object { json in
      json.field("type", "TextQuoteSelector")
      json.field("exact", passage.citation.quote)
      json.field("prefix", passage.before)
      json.field("suffix", passage.after)
    }
  }

  private static func position(_ citation: Citation, _ json: inout JSONWriter) {
    json.object { json in
      json.field("type", "TextPositionSelector")
      json.key("start")
      json.int(citation.start)
      json.key("end")
      json.int(citation.end)
    }
  }

  /// The name of bytes by their hash (RFC 6920): `ni:///sha-256;` and base64url without padding.
  static func name(sha256: String) -> String {
    let digits = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var text: [UInt8] = []
    var (bits, count) = (0, 0)
    for digit in sha256 {
      bits = bits << 4 | (digit.hexDigitValue ?? 0)
      count += 4
      if count >= 6 {
        count -= 6
        text.append(digits[bits >> count & 63])
        bits &= (1 << count) - 1
      }
    }
    if count > 0 { text.append(digits[bits << (6 - count) & 63]) }
    return "ni:///sha-256;" + String(decoding: text, as: UTF8.self)
  }
}
