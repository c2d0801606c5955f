package import ArmsExtraction
internal import ArmsModel
package import ArmsStore

/// What the documents of a file call by a name that nothing knows.
package struct UnknownNamesRun {
  /// One such name, over all documents.
  package struct Found: Hashable, Sendable {
    package var kind: UnknownName.Kind
    /// As it is printed most often; of several, the first in order.
    package var name: String
    /// How many documents print it.
    package var documents = 0
    /// How often it stands there.
    package var times = 0
    /// How many documents report it as sold, or as taking part.
    package var reported = 0
    /// Where it stands first: in the document with the smallest name among those that report it, else among all.
    package var document = ""
    package var passage = ""
  }

  package var jobs: Int
  package var names: OwnNames

  package init(jobs: Int, names: OwnNames) {
    self.jobs = jobs
    self.names = names
  }

  private struct Text: Sendable {
    var name: String
    var text: String
    var metadata: DocumentMetadata
  }

  private struct Read: Sendable {
    var name: String
    var found: [UnknownName]
    var passages: [String]
  }

  private struct Tally {
    var found: Found
    var spellings: [String: Int] = [:]
    var passageIsReported = false
  }

  /// Reads all documents of `store` anew and writes nothing. What is reported in most documents comes first.
  package func run(_ store: Store, progress: (Int) throws -> Void) async throws -> [Found] {
    var tallies: [String: Tally] = [:]
    var row = 0
    var done = 0
    var failure: (any Error)?
    let names = names
    let pipeline = Pipeline<Text, Text, Read>(
      jobs: jobs, weight: \.text.utf8.count, first: { $0 },
      second: { text in
        let found = Extractor(names: names).unknownNames(in: text.text, metadata: text.metadata)
        return Read(
          name: text.name, found: found, passages: Self.passages(found, in: text.text))
      })
    try await pipeline.run(
      {
        do {
          guard let next = try store.text(after: row) else { return nil }
          row = next.row
          return Text(name: next.name, text: next.text, metadata: next.metadata)
        } catch {
          failure = error
          return nil
        }
      },
      gate: { .proceed($0) },
      last: { read in
        Self.count(read, into: &tallies)
        done += 1
        try progress(done)
      })
    if let failure { throw failure }
    return tallies.values.map { tally in
      var found = tally.found
      found.name =
        tally.spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? found.name
      return found
    }.sorted {
      ($1.reported, $1.documents, $1.times, $0.name, $0.kind.rawValue)
        < ($0.reported, $0.documents, $0.times, $1.name, $1.kind.rawValue)
    }
  }

  private static func count(_ read: Read, into tallies: inout [String: Tally]) {
    var met: Set<String> = []
    var reported: Set<String> = []
    for (name, passage) in zip(read.found, read.passages) {
      // Spaces, hyphens and case do not tell names apart.
      let key =
        name.kind.rawValue + ":"
        + name.name.lowercased().filter { $0.isLetter || $0.isNumber }
      var tally = tallies[key] ?? Tally(found: Found(kind: name.kind, name: name.name))
      tally.spellings[name.name, default: 0] += 1
      tally.found.times += 1
      if met.insert(key).inserted { tally.found.documents += 1 }
      if name.isReported, reported.insert(key).inserted { tally.found.reported += 1 }
      let isBetter = name.isReported && !tally.passageIsReported
      let isAsGood = name.isReported == tally.passageIsReported
      if tally.found.document.isEmpty || isBetter || isAsGood && read.name < tally.found.document {
        tally.found.document = read.name
        tally.found.passage = passage
        tally.passageIsReported = name.isReported
      }
      tallies[key] = tally
    }
  }

  /// The words around each, at most some sixty code points on either side.
  private static func passages(_ found: [UnknownName], in text: String) -> [String] {
    guard !found.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars)
    return found.map { name in
      let before = max(0, name.citation.start - 60)
      let after = min(scalars.count, name.citation.end + 60)
      func words(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars[range] { text.append(scalar.properties.isWhitespace ? " " : scalar) }
        return String(text)
      }
      let end = min(name.citation.end, scalars.count)
      return (before > 0 ? "…" : "") + words(before..<name.citation.start) + "⟦"
        + words(name.citation.start..<end) + "⟧" + words(end..<after)
        + (after < scalars.count ? "…" : "")
    }
  }
}
