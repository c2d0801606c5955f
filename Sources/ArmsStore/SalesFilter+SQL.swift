internal import ArmsModel
internal import SQLiteKit

/// A filter as SQL: conditions with placeholders, and what stands for them.
struct SalesSQL {
  private(set) var conditions: [String] = []
  private(set) var values: [(any Bindable)?] = []

  /// Everything but the order and the limit. Lists of row ids are ours and stand in the text; what a user typed is bound.
  init(_ filter: SalesFilter, parties: PartyRepository) throws {
    try require(filter.sellers, role: "seller", parties)
    try require(filter.buyers, role: "buyer", parties)
    try require(filter.parties, role: nil, parties)
    requireItems(filter.items)
    if !filter.categories.isEmpty {
      let list = placeholders(filter.categories.map(\.rawValue))
      conditions.append("s.id IN (SELECT sale_id FROM items WHERE category IN (\(list)))")
    }
    require(filter.stages.map(\.rawValue), in: "s.stage")
    require(filter.mechanisms.map(\.rawValue), in: "s.mechanism")
    require(filter.meanings.map(\.rawValue), in: "s.value_meaning")
    if let day = filter.firstDay { conditions.append("s.announced_low >= \(bind(day))") }
    if let day = filter.lastDay {
      conditions.append("s.announced_low <= \(bind(day)) AND s.announced_high <= \(bind(day))")
    }
    if let value = filter.minimumValue {
      conditions.append("ifnull(s.value_high, s.value) >= \(bind(value))")
    }
    if let value = filter.maximumValue { conditions.append("s.value <= \(bind(value))") }
    if let currency = filter.currency { conditions.append("s.currency = \(bind(currency))") }
    if let text = filter.text { requireText(text) }
    // Written out, not bound: only so is the index on disputed sales used.
    if let disputed = filter.disputed { conditions.append("s.disputed = \(disputed ? 1 : 0)") }
    if let background = filter.background {
      conditions.append("s.background = \(background ? 1 : 0)")
    }
  }

  var clause: String {
    conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: "\n  AND ")
  }

  private mutating func bind(_ value: any Bindable) -> String {
    values.append(value)
    return "?\(values.count)"
  }

  private mutating func placeholders(_ list: [String]) -> String {
    list.map { bind($0) }.joined(separator: ", ")
  }

  private mutating func require(_ words: [String], in column: String) {
    guard !words.isEmpty else { return }
    conditions.append("\(column) IN (\(placeholders(words)))")
  }

  private mutating func require(
    _ matches: [SalesFilter.PartyMatch], role: String?, _ parties: PartyRepository
  ) throws {
    guard !matches.isEmpty else { return }
    let rows = Set(try matches.flatMap { try parties.rows(matching: $0) }).sorted()
    let list = rows.map(String.init).joined(separator: ", ")
    let roles = role.map { " AND role = '\($0)'" } ?? ""
    conditions.append(
      "s.id IN (SELECT sale_id FROM sale_parties WHERE party_id IN (\(list))\(roles))")
  }

  /// A designation with all its variants ("F-16C" finds "F-16C Block 70"), a family, or words of the name.
  private mutating func requireItems(_ items: [String]) {
    var choices: [String] = []
    for item in items {
      let key = Folding.designation(item)
      guard !key.isEmpty else {
        choices.append("0")
        continue
      }
      let exact = bind(key)
      // '!' is the character after the blank, so that all keys that go on after a whole part lie between.
      let from = bind(key + " ")
      let to = bind(key + "!")
      var parts = [
        "SELECT sale_id FROM items WHERE designation_key = \(exact)",
        "SELECT sale_id FROM items WHERE designation_key >= \(from) AND designation_key < \(to)",
        "SELECT sale_id FROM items WHERE family_key = \(exact)",
      ]
      let words = Folding.words(item).sorted()
      if !words.isEmpty {
        let all = words.map { "SELECT item_id FROM item_words WHERE word = \(bind($0))" }
        parts.append(
          "SELECT sale_id FROM items WHERE id IN (\(all.joined(separator: " INTERSECT ")))")
      }
      choices.append("s.id IN (\(parts.joined(separator: "\n  UNION ALL ")))")
    }
    guard !choices.isEmpty else { return }
    conditions.append("(" + choices.joined(separator: " OR ") + ")")
  }

  private mutating func requireText(_ text: String) {
    guard let query = Self.fullTextQuery(text) else {
      conditions.append("0")
      return
    }
    conditions.append(
      """
      s.id IN (
          SELECT r.sale_id FROM document_search f JOIN reports r ON r.document_id = f.rowid
          WHERE f.document_search MATCH \(bind(query)))
      """)
  }

  /// Every word as a quoted string, so that none is an operator; what stands in double quotes stays together. nil where
  /// there is no word.
  static func fullTextQuery(_ text: String) -> String? {
    var terms: [String] = []
    for (place, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if place % 2 == 1 {
        terms.append(String(part))
      } else {
        terms += part.split { $0.isWhitespace }.map(String.init)
      }
    }
    let words = terms.filter { term in
      term.unicodeScalars.contains { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    }
    return words.isEmpty ? nil : words.map { "\"\($0)\"" }.joined(separator: " ")
  }
}

extension SalesFilter {
  /// The order: unknown last, ties by key, so that it is the same every time.
  var orderClause: String {
    let way = descending ? "DESC" : "ASC"
    switch sort {
    case .announced: return "ORDER BY s.announced_low \(way) NULLS LAST, s.key \(way)"
    case .value: return "ORDER BY s.value \(way) NULLS LAST, s.key \(way)"
    case .buyer: return "ORDER BY s.buyer \(way) NULLS LAST, s.key \(way)"
    case .seller: return "ORDER BY s.seller \(way) NULLS LAST, s.key \(way)"
    case .stage: return "ORDER BY s.stage_order \(way) NULLS LAST, s.key \(way)"
    case .documents: return "ORDER BY s.documents \(way), s.key \(way)"
    case .key: return "ORDER BY s.key \(way)"
    }
  }
}
