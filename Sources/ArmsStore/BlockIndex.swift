internal import ArmsMatching

/// Where reports are filed, in memory: what table report_blocks is to one report, this is to all of them.
///
/// A key is a place with, at its end, a time ("@50012"). What is sought is one place over a span of times, so that an entry
/// is found by its place first and then by the order of times within it.
struct BlockIndex {
  private struct Entry {
    var time: String
    var report: Int
  }

  private var places: [String: [Entry]] = [:]

  mutating func file(_ keys: [String], report: Int) {
    for key in keys {
      let (place, time) = Self.parts(of: key)
      let index = Self.first(after: time, in: places[place, default: []])
      places[place, default: []].insert(Entry(time: time, report: report), at: index)
    }
  }

  /// The reports that are filed in any of these spans.
  func reports(in spans: [Blocks.Span]) -> Set<Int> {
    var found: Set<Int> = []
    for span in spans {
      let (place, first) = Self.parts(of: span.first)
      let (other, last) = Self.parts(of: span.last)
      // A span is one place's.
      guard place == other, let entries = places[place] else { continue }
      var index = Self.first(after: first, in: entries)
      while index > 0, entries[index - 1].time == first { index -= 1 }
      while index < entries.count, entries[index].time <= last {
        found.insert(entries[index].report)
        index += 1
      }
    }
    return found
  }

  /// Every key with its reports, in the order of the keys' bytes, nearly: rows that come so fill an index page by page.
  func each(_ body: (String, Int) throws -> Void) rethrows {
    for (place, entries) in places.sorted(by: { $0.key < $1.key }) {
      for entry in entries { try body(place + entry.time, entry.report) }
    }
  }

  /// Where a time stands, or would stand, behind all that are not greater. Most come in their order: the end is asked
  /// first.
  private static func first(after time: String, in entries: [Entry]) -> Int {
    if let last = entries.last, last.time <= time { return entries.count }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place, and what stands from the last "@" on; all of it is the place where there is none.
  private static func parts(of key: String) -> (place: String, time: String) {
    guard let mark = key.utf8.lastIndex(of: UInt8(ascii: "@")) else { return (key, "") }
    return (String(key[..<mark]), String(key[mark...]))
  }
}
