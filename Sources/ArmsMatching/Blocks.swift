/// Where a report is filed, and where it looks for others: two reports are compared where one is filed in what the
/// other seeks. That is the same from either side.
package struct Blocks: Hashable, Sendable {
  /// Keys from `first` to `last`, both included, in the order of their bytes.
  package struct Span: Hashable, Comparable, Sendable {
    package var first: String
    package var last: String

    package init(_ first: String, _ last: String) {
      self.first = first
      self.last = last
    }

    package func contains(_ key: String) -> Bool { first <= key && key <= last }

    package static func < (a: Span, b: Span) -> Bool { (a.first, a.last) < (b.first, b.last) }
  }

  /// Keys under which it is found; sorted, each once.
  package var filed: [String]
  /// Where it looks; sorted, each once.
  package var sought: [Span]
  /// Places in which it is compared with those that it shares most with, but in which very many may stand. Each is one or
  /// more spans that do not overlap, and who is filed there is filed once.
  package var crowded: [[Span]]
  /// Places by which these few are told from the many: they share `hits` of these. Whoever looks through some of them, those
  /// that hold least, need not look at whom it finds in fewer than so many, less those that it left out.
  package var choices: [[Span]]
  package var hits: Int

  package init(
    filed: [String], sought: [Span], crowded: [[Span]] = [], choices: [[Span]] = [], hits: Int = 0
  ) {
    self.filed = filed
    self.sought = sought
    self.crowded = crowded
    self.choices = choices
    self.hits = hits
  }

  /// Whether the two are compared.
  package func meet(_ other: Blocks) -> Bool {
    seeks(other.filed) || other.seeks(filed)
  }

  private func seeks(_ keys: [String]) -> Bool {
    (sought + crowded.joined()).contains { span in keys.contains(where: span.contains) }
  }

  /// Whether `keys` hold one of a crowded place.
  package func isCrowded(with keys: [String]) -> Bool {
    crowded.contains { $0.contains { span in keys.contains(where: span.contains) } }
  }
}

/// Gathers keys. A key in time is a place with the number of a span of days; neighbouring spans look into one another,
/// so that what lies within the length of a span always meets.
struct BlockGatherer {
  private var filed: Set<String> = []
  private var sought: Set<Blocks.Span> = []
  private var crowded: [[Blocks.Span]] = []
  private var choices: [[Blocks.Span]] = []
  /// As `Blocks.hits`.
  var hits = 0

  /// A place without time.
  mutating func add(_ place: String) {
    filed.insert(place)
    sought.insert(.init(place, place))
  }

  /// A place at some days; `days` empty is unknown, and looks through all times of the place.
  mutating func add(_ place: String, days: [Int], span: Int) {
    file(place, days: days, span: span)
    seek(place, days: days, span: span)
  }

  /// With `rows`, a place where the rows of one register do not meet those of another: see `Blocking`.
  mutating func add(_ place: String, days: [Int], span: Int, rows: Rows) {
    file(place, days: days, span: span, rows: rows)
    seek(place, days: days, span: span, rows: rows)
  }

  mutating func file(_ place: String, days: [Int], span: Int, rows: Rows = .alike) {
    let mark = rows == .row ? Self.row : ""
    if days.isEmpty { filed.insert(place + Self.undated + mark) }
    for number in Self.numbers(days, span) { filed.insert(place + Self.time(number) + mark) }
  }

  mutating func seek(_ place: String, days: [Int], span: Int, rows: Rows = .alike) {
    if days.isEmpty {
      sought.insert(.init(place + " @", place + " @~"))
      return
    }
    let end = rows == .other ? Self.row : ""
    sought.insert(.init(place + Self.undated, place + Self.undated + end))
    for number in Self.numbers(days, span) {
      guard rows == .row else {
        sought.insert(.init(place + Self.time(number - 1), place + Self.time(number + 1) + end))
        continue
      }
      // One by one: between two times stand the rows filed at the first.
      for near in number - 1...number + 1 {
        sought.insert(.init(place + Self.time(near), place + Self.time(near)))
      }
    }
  }

  /// How a report stands to the rows of registers at a place: as all do, as a row that meets no other, or as what meets all.
  enum Rows { case alike, row, other }

  /// Behind the time of a row, so that who seeks a time alone does not find it, and who seeks up to this does.
  private static let row = "r"

  /// A place at some days in which very many may stand.
  mutating func addCrowded(_ place: String, days: [Int], span: Int) {
    file(place, days: days, span: span)
    crowded.append(Self.spans(place, days, span).sorted())
  }

  /// A place at some days that is one of the choices.
  mutating func addChoice(_ place: String, days: [Int], span: Int) {
    file(place, days: days, span: span)
    choices.append(Self.spans(place, days, span).sorted())
  }

  func blocks() -> Blocks {
    Blocks(
      filed: filed.sorted(), sought: sought.sorted(), crowded: crowded, choices: choices, hits: hits
    )
  }

  private static func spans(_ place: String, _ days: [Int], _ span: Int) -> [Blocks.Span] {
    if days.isEmpty { return [.init(place + " @", place + " @~")] }
    return [.init(place + undated, place + undated)]
      + numbers(days, span).map { .init(place + time($0 - 1), place + time($0 + 1)) }
  }

  private static let undated = " @?"

  /// In five digits, so that the order of the bytes is that of time; dates of EDTF reach ten thousand years either way.
  private static func time(_ number: Int) -> String {
    " @\(min(max(number + 50_000, 10_000), 99_999))"
  }

  private static func numbers(_ days: [Int], _ span: Int) -> Set<Int> {
    Set(days.map { $0 >= 0 ? $0 / span : -((span - 1 - $0) / span) })
  }
}

extension Blocking {
  /// Every pair that meets, each once, as places in `profiles`.
  package static func links(_ profiles: [Profile]) -> Set<Clustering.Link> {
    let blocks = profiles.map { self.blocks(of: $0) }
    var filed: [(key: String, place: Int)] = []
    for (place, one) in blocks.enumerated() { filed += one.filed.map { ($0, place) } }
    filed.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var links: Set<Clustering.Link> = []
    for (place, one) in blocks.enumerated() {
      for span in one.sought {
        var low = 0
        var high = filed.count
        while low < high {
          let middle = (low + high) / 2
          if filed[middle].key < span.first { low = middle + 1 } else { high = middle }
        }
        while low < filed.count, filed[low].key <= span.last {
          let other = filed[low].place
          if other != place { links.insert(.init(min(place, other), max(place, other))) }
          low += 1
        }
      }
    }
    return links
  }
}
