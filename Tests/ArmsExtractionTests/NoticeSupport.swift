import Testing

@testable import ArmsExtraction
import ArmsModel

/// Reads a text as a document and writes its reports in a few lines that a test can hold against what it expects.
enum NoticeSupport {
  static func extraction(_ text: String, publisher: String? = nil) -> Extraction {
    Extractor().extract(text, metadata: DocumentMetadata(publisher: publisher))
  }

  /// One line a report, one an article, as `24-01 USA>NOR approved FMS 2024-03-01 value 175000000 …`.
  static func lines(_ text: String, publisher: String? = nil) -> [String] {
    let extraction = extraction(text, publisher: publisher)
    #expect(extraction.kind == .notice)
    checkCitations(extraction.reports, in: text)
    return extraction.reports.flatMap(describe)
  }

  static func describe(_ report: Report) -> [String] {
    var words: [String] = []
    if report.background { words.append("background") }
    words.append(report.transmittal?.value ?? "-")
    let codes = { (claims: [Claim<Party>]) in
      claims.map { ($0.value.code ?? $0.value.name) + ($0.inferred ? "?" : "") }.joined(
        separator: "+")
    }
    words.append(codes(report.sellers) + ">" + codes(report.buyers))
    words.append(report.stage?.value.rawValue ?? "-")
    words.append(report.mechanism?.value.rawValue ?? "-")
    words.append(report.announced?.value.text ?? "-")
    for (name, claim) in [
      ("value", report.value), ("increase", report.increase), ("mde", report.mdeValue),
      ("other", report.otherValue),
    ] {
      guard let claim else { continue }
      words.append(name + " " + String(claim.value.money.amount))
      if claim.value.money.qualifier != .exactly {
        words.append(claim.value.money.qualifier.rawValue)
      }
    }
    if !report.contractors.isEmpty {
      words.append("by " + report.contractors.map(\.value).joined(separator: "; "))
    }
    return [words.joined(separator: " ")] + report.items.map(describe)
  }

  static func describe(_ item: Item) -> String {
    var words: [String] = [item.support ? "  support" : "  item"]
    if let quantity = item.quantity?.value {
      words.append(quantity.qualifier == .exactly ? "" : quantity.qualifier.rawValue)
      words.append(String(quantity.low))
    }
    if let designation = item.designation { words.append("[" + designation + "]") }
    words.append(item.name)
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Every citation of every claim must cut its quote out of the text.
  static func checkCitations(_ reports: [Report], in text: String, _ note: String = "") {
    let scalars = Array(text.unicodeScalars)
    for report in reports {
      for citation in citations(report) {
        guard citation.start < citation.end, citation.end <= scalars.count else {
          Issue.record("a citation outside the text: \(citation) \(note)")
          continue
        }
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: scalars[citation.start..<citation.end])
        #expect(String(cut).utf8.elementsEqual(citation.quote.utf8), "\(citation) \(note)")
      }
    }
  }

  static func citations(_ report: Report) -> [Citation] {
    var found = (report.sellers + report.buyers).flatMap(\.citations)
    found += report.stage?.citations ?? []
    found += report.mechanism?.citations ?? []
    found += report.transmittal?.citations ?? []
    found += report.announced?.citations ?? []
    for value in [report.value, report.increase, report.mdeValue, report.otherValue] {
      found += value?.citations ?? []
    }
    found += report.items.flatMap { $0.citations + ($0.quantity?.citations ?? []) }
    found += report.contractors.flatMap(\.citations) + report.details.flatMap(\.citations)
    return found
  }
}
