internal import ArmsModel
internal import ArmsStore

/// The numbers that the sources of a report have, in the order in which they come up, from 1.
final class SourceNumbers {
  /// The number of each document by hash, and of each decision by its words.
  private var numbers: [String: Int] = [:]
  private var sources: [Source] = []
  private let words: AccountWords

  private enum Source {
    case document(sha256: String)
    case decision(String)
  }

  init(words: AccountWords) { self.words = words }

  func number(ofDocument sha256: String) -> Int {
    number(of: .document(sha256: sha256), key: sha256)
  }

  /// What a chosen value rests on: the documents that state it, and the decision that set it.
  func sources(of fact: Fact, _ details: SaleDetails) -> [Int] {
    var sources = fact.claims.filter(fact.isSupported).map { number(ofDocument: $0.document) }
    if let decision = fact.decision,
      let row = details.decisions.first(where: { $0.decision.id == decision })
    {
      let text = words.decision(row)
      sources.append(number(of: .decision(text), key: text))
    }
    return sources
  }

  /// All of them, as the report lists them.
  func listed(_ documents: [CitedDocument]) -> [SalesReport.Source] {
    let cited = Dictionary(documents.map { ($0.sha256, $0) }, uniquingKeysWith: { a, _ in a })
    return sources.compactMap { source in
      switch source {
      case .document(let sha256): cited[sha256].map { .document($0) }
      case .decision(let words): .decision(words)
      }
    }
  }

  private func number(of source: Source, key: String) -> Int {
    if let known = numbers[key] { return known }
    sources.append(source)
    numbers[key] = sources.count
    return sources.count
  }
}
