import ArmsMatching
import ArmsModel
import Foundation
import SQLiteKit
import Testing

@testable import ArmsStore

/// A folder that goes with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "armsstore-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// The citation of the first place where `quote` stands in `text`.
func cite(_ quote: String, in text: String) -> Citation {
  let scalars = Array(text.unicodeScalars)
  let wanted = Array(quote.unicodeScalars)
  for start in 0...max(0, scalars.count - wanted.count)
  where Array(scalars[start..<min(scalars.count, start + wanted.count)]) == wanted {
    return Citation(start: start, end: start + wanted.count, quote: quote)
  }
  Issue.record("'\(quote)' does not stand in the text")
  return Citation(start: 0, end: 1, quote: String(text.unicodeScalars.prefix(1)))
}

/// Two accounts of one sale that differ on one quantity, and a second sale told in passing by the second.
enum Stories {
  static let first = """
    The government has approved the sale of $133 million worth of missiles to Japan. It covers four \
    Blue Arrow missiles and four canisters from the United States.
    """
  static let second = """
    A 133.3 million deal will see Japan buying 3 Blue Arrow missiles and 4 canisters. Japan also plans \
    two Stone Wall batteries for around 2 billion dollars.
    """

  static func hash(_ letter: Character) -> String { String(repeating: letter, count: 64) }

  static func party(_ code: String, _ name: String, _ quote: String, _ text: String) -> Claim<Party>
  {
    Claim(
      Party(code: code, name: name), citations: [cite(quote, in: text)], rule: "party.state")
  }

  static func item(
    _ designation: String, family: String? = nil, _ quote: String, _ text: String,
    quantity: (Int, String)?, category: ArmsModel.Category = .missile
  ) -> Item {
    Item(
      designation: designation, name: quote, family: family, category: category,
      quantity: quantity.map {
        Claim(Quantity($0.0), citations: [cite($0.1, in: text)], rule: "quantity.digits")
      }, citations: [cite(quote, in: text)], rule: "designation.known")
  }

  static func value(
    _ amount: Int, step: Int, currency: String?, readings: [String] = [],
    as meaning: ValueMeaning = .notified, _ quote: String, _ text: String
  ) -> Claim<SaleValue> {
    Claim(
      SaleValue(
        Money(amount: amount, currency: currency, currencyReadings: readings, step: step),
        meaning: meaning), citations: [cite(quote, in: text)], rule: "money.symbol-scale")
  }

  static var firstReading: Extraction {
    Extraction(
      kind: .news,
      reports: [
        Report(
          sellers: [party("USA", "United States", "United States", first)],
          buyers: [party("JPN", "Japan", "Japan", first)],
          stage: Claim(.approved, citations: [cite("approved", in: first)], rule: "stage.cue"),
          value: value(
            133_000_000, step: 1_000_000, currency: "USD", "$133 million", first),
          items: [
            item(
              "Blue Arrow", family: "Blue Arrow", "Blue Arrow missiles", first,
              quantity: (4, "four")),
            item("canister", "canisters", first, quantity: (4, "four canisters")),
          ])
      ])
  }

  static var secondReading: Extraction {
    Extraction(
      kind: .news,
      reports: [
        Report(
          buyers: [party("JPN", "Japan", "Japan", second)],
          value: value(
            133_300_000, step: 100_000, currency: nil, readings: ["USD", "GBP"], "133.3 million",
            second),
          items: [
            item(
              "Blue Arrow", family: "Blue Arrow", "Blue Arrow missiles", second,
              quantity: (3, "3 Blue")),
            item("canister", "canisters", second, quantity: (4, "4 canisters")),
          ]),
        Report(
          background: true, buyers: [party("JPN", "Japan", "Japan also", second)],
          stage: Claim(.considered, citations: [cite("plans", in: second)], rule: "stage.cue"),
          value: value(
            2_000_000_000, step: 1_000_000_000, currency: "USD", as: .stated, "2 billion dollars",
            second),
          items: [
            item(
              "Stone Wall", "Stone Wall batteries", second, quantity: (2, "two Stone"),
              category: .airDefence)
          ]),
      ])
  }

  static func input(
    _ letter: Character, _ text: String, path: String, id: String? = nil,
    _ metadata: DocumentMetadata = .init()
  ) -> StoredDocumentInput {
    StoredDocumentInput(
      sha256: hash(letter), text: text, metadata: metadata,
      appearance: Appearance(path: path, id: id))
  }
}

/// A reading that must not be asked for.
func neverRead(_: String, _: DocumentMetadata) throws -> Extraction {
  Issue.record("the text was read again without need")
  return Extraction(kind: .other)
}

extension Store {
  /// Adds both stories, in the order given.
  func addStories(reversed: Bool = false) throws {
    let stories = [
      (Stories.input("a", Stories.first, path: "a.txt"), Stories.firstReading),
      (Stories.input("b", Stories.second, path: "b.txt"), Stories.secondReading),
    ]
    for (input, reading) in reversed ? stories.reversed() : stories {
      _ = try add(input, extraction: reading, readAgain: neverRead)
    }
  }

  func rows(_ filter: SalesFilter = SalesFilter()) throws -> [SaleRow] {
    var rows: [SaleRow] = []
    _ = try sales(filter) { rows.append($0) }
    return rows
  }

  /// Everything that the views of the contract say, sorted.
  func views() throws -> [String] {
    var lines: [String] = []
    for view in [
      "sale_summary", "sale_items", "sale_documents", "document_texts", "evidence",
      "disagreements", "choice_reasons", "related_documents",
      "open_candidates",
    ] {
      let cursor = try readOnlyQuery("SELECT * FROM \(view)")
      while let row = try cursor.next() { lines.append(view + " \(row)") }
    }
    return lines.sorted()
  }
}

/// A store in memory, with a run begun.
func withStore<T>(_ body: (Store) throws -> T) throws -> T {
  let database = try Connection.inMemory(trustedSchema: true)
  try database.migrate(Schema.migrations)
  let store = Store(over: database, matching: StandInMatching())
  defer { store.close() }
  try store.beginImport(command: "test", extractor: "test 1")
  return try body(store)
}
