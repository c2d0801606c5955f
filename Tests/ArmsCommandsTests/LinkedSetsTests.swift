import Foundation
import Testing

/// Small sets of documents of our own, each with a trap: second orders, copies, sums, enhancements, other years. Which of
/// them report one sale is known, and what an import joins is held against it.
@Suite struct LinkedSetsTests {
  struct Document {
    var id: String
    var publisher: String?
    var published: String?
    /// The sales that it reports, in passing or not.
    var sales: Set<String>
    var text = ""
  }

  struct Linked {
    var name: String
    var documents: [Document] = []
  }

  /// Reads a file of `Linked`; its head says what the lines mean.
  static func sets(_ file: String) throws -> [Linked] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Linked/\(file).txt")
    var sets: [Linked] = []
    for line in try String(contentsOf: path, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("== ") {
        sets.append(Linked(name: String(line.dropFirst(3))))
      } else if line.hasPrefix("-- "), !sets.isEmpty {
        let fields = line.dropFirst(3).components(separatedBy: "|")
          .map { $0.trimmingCharacters(in: .whitespaces) }
        guard fields.count == 4 else { throw CocoaError(.fileReadCorruptFile) }
        sets[sets.count - 1].documents.append(
          Document(
            id: fields[0], publisher: fields[1].isEmpty ? nil : fields[1],
            published: fields[2].isEmpty ? nil : fields[2],
            sales: Set(fields[3].split(separator: " ").map(String.init)).subtracting(["none"])))
      } else if let last = sets.indices.last, let document = sets[last].documents.indices.last {
        sets[last].documents[document].text += line + "\n"
      }
    }
    return sets
  }

  static func lines(_ set: Linked) throws -> String {
    let encoder = JSONEncoder()
    return try set.documents.map { document in
      var object = ["id": document.id, "text": document.text]
      object["publisher"] = document.publisher
      object["published"] = document.published
      return String(decoding: try encoder.encode(object), as: UTF8.self) + "\n"
    }.joined()
  }

  /// Pairs of ids, the smaller first.
  static func pairs(_ ids: some Sequence<String>) -> Set<String> {
    let sorted = Set(ids).sorted()
    return Set(
      sorted.indices.flatMap { first in
        sorted[(first + 1)...].map { sorted[first] + "+" + $0 }
      })
  }

  @Test func documentsOfOneSaleComeTogetherAndNoOthers() throws {
    let sets = try ["news", "notices", "histories", "courses"].flatMap(Self.sets)
    try #require(sets.count >= 120)
    try #require(Set(sets.map(\.name)).count == sets.count, "each set is a file of its own name")
    let workspace = try Workspace()
    for set in sets { try workspace.write(try Self.lines(set), to: "\(set.name).jsonl") }
    let outcome = try workspace.run(
      """
      for file in *.jsonl; do
        armsdb import --db "${file%.jsonl}.sqlite" --jsonl "$file" > import.log 2>&1 || { cat import.log >&2; exit 1; }
      done
      """)
    try #require(outcome.status == 0, "\(outcome.stderr)")
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
    for set in sets {
      let rows = try workspace.sqlite(
        "SELECT sale, document FROM sale_documents;", file: "\(set.name).sqlite"
      ).split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
      let joined = Dictionary(grouping: rows, by: { $0[0] }).values
        .reduce(into: Set<String>()) { $0.formUnion(Self.pairs($1.map { $0[1] })) }
      let names = set.documents.reduce(into: Set<String>()) { $0.formUnion($1.sales) }
      let same = names.reduce(into: Set<String>()) { pairs, name in
        pairs.formUnion(Self.pairs(set.documents.filter { $0.sales.contains(name) }.map(\.id)))
      }
      right += joined.intersection(same).count
      wrong += joined.subtracting(same).sorted().map { "\(set.name): \($0)" }
      missed += same.subtracting(joined).sorted().map { "\(set.name): \($0)" }
    }
    let precision = Double(right) / Double(max(right + wrong.count, 1))
    let recall = Double(right) / Double(max(right + missed.count, 1))
    print("\(sets.count) sets: pairs precision \(precision) recall \(recall); missed \(missed)")
    #expect(wrong.isEmpty)
    #expect(recall >= 0.65)
  }
}
