internal import ArmsModel
internal import ArmsStore

/// The numbers that the sources of a report have, in the order in which they come up, from 1.
final class SourceNumbers {
  /// The number of each document by hash, and of each decision by its words.
  private var numbers: [String: Int] = [:]
  private var decisions: [Int: String] = [:]
  private let words: AccountWords

  init(words: AccountWords) { self.words = words }

  func number(ofDocument sha256: String) -> Int {
    number(of: sha256)
  }

  /// What a chosen value rests on: the documents that state it, and the decision that set it.
  func sources(of fact: Fact, _ details: SaleDetails) -> [Int] {
    var sources = fact.claims.filter(fact.isSupported).map { number(ofDocument: $0.document) }
    if let decision = fact.decision,
      let row = details.decisions.first(where: { $0.decision.id == decision })
    {
      let text = words.decision(row)
      let number = number(of: text)
      decisions[number] = text
      sources.append(number)
    }
    return sources
  }

  /// The decision of this number, in words; nil where it is a document's, or nothing's.
  func decision(_ number: Int) -> String? { decisions[number] }

  private func number(of source: String) -> Int {
    if let known = numbers[source] { return known }
    numbers[source] = numbers.count + 1
    return numbers.count
  }
}
