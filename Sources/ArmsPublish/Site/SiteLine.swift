internal import ArmsModel
internal import ArmsStore

/// A sale in a list.
struct SiteLine {
  var key: String
  var items: String
  var buyers: [String]
  var sellers: [String]
  var value: String?
  var stage: Stage?
  var date: String?
  var disputed: Bool
  var background: Bool
  var superseded: Bool
}

extension SiteLine {
  init(_ sale: SaleRow, buyers: [String], sellers: [String], _ words: AccountWords) {
    self.init(
      key: sale.key, items: sale.items ?? "Unnamed arms", buyers: buyers, sellers: sellers,
      value: sale.value.map { Self.unbroken(words.values.value(.money($0))) }, stage: sale.stage,
      date: sale.announced?.text, disputed: sale.disputed, background: sale.background,
      superseded: sale.superseded)
  }

  /// An amount and its currency stay on one line of a table, and what it means may go to the next.
  private static func unbroken(_ value: String) -> String {
    let parts = value.split(separator: " (", maxSplits: 1, omittingEmptySubsequences: false)
    let amount = parts[0].split(separator: " ").joined(separator: "\u{A0}")
    return parts.count == 1 ? amount : "\(amount) (\(parts[1])"
  }

  /// All of it, for the state of a list.
  var text: String {
    """
    \(key)\u{0}\(items)\u{0}\(buyers)\u{0}\(sellers)\u{0}\(value ?? "")\u{0}\(stage?.rawValue ?? "")\u{0}\
    \(date ?? "")\u{0}\(disputed)\(background)\(superseded)
    """
  }

  var node: SiteNode {
    [
      "key": .text(key), "items": .text(items), "value": .text(value ?? "unknown"),
      "buyer": .text(buyers.isEmpty ? "unknown" : buyers.joined(separator: "; ")),
      "seller": .text(sellers.isEmpty ? "unknown" : sellers.joined(separator: "; ")),
      "stage": .text(stage?.rawValue ?? "unknown"), "date": .text(date ?? "unknown"),
      "disputed": .flag(disputed), "background": .flag(background),
      "superseded": .flag(superseded), "noValue": .flag(value == nil),
      "noStage": .flag(stage == nil), "noDate": .flag(date == nil),
    ]
  }
}

/// A document in the list of documents.
struct SiteDocumentLine {
  var sha256: String
  var title: String
  var publisher: String?
  var published: String?
  /// The first day of that, counted from 1970-01-01.
  var lowDay: Int?
  var kind: String
}
