/// Which rows of a table one id holds together, in some twenty bytes a row: the ids themselves, and a list for each sale, would
/// take ten times that of a table of a million orders.
struct SaleRows {
  /// Where a row begins.
  struct Place {
    fileprivate var start: UInt32
    fileprivate var number: UInt32
  }

  private var places: [Place] = []
  /// Of each row's id, or of its own number where it has none.
  private var hashes: [UInt64] = []
  private var lacksID: Set<UInt32> = []

  /// Notes a row; nil stands for no id.
  mutating func note(_ row: TableRow, id: String?) {
    let place = UInt32(clamping: places.count)
    places.append(Place(start: UInt32(clamping: row.start), number: UInt32(clamping: row.number)))
    if let id {
      hashes.append(Self.hash(id))
    } else {
      lacksID.insert(place)
      hashes.append(UInt64(place))
    }
  }

  /// The rows of each sale, in the order of the first of each. `id` reads that of a row.
  mutating func forEachSale(
    in text: DelimitedText, id: (TableRow) -> String?, _ body: ([TableRow]) throws -> Void
  ) rethrows {
    let next = chains { place in
      lacksID.contains(place) ? nil : row(place, text).flatMap(id)
    }
    hashes = []
    var isLater = [Bool](repeating: false, count: places.count)
    for first in places.indices where !isLater[first] {
      var rows: [TableRow] = []
      var place = UInt32(clamping: first)
      while true {
        if let row = row(place, text) { rows.append(row) }
        let following = next[Int(place)]
        guard following != place else { break }
        isLater[Int(following)] = true
        place = following
      }
      try body(rows)
    }
  }

  private func row(_ place: UInt32, _ text: DelimitedText) -> TableRow? {
    let place = places[Int(place)]
    return text.row(at: Int(place.start), number: Int(place.number))
  }

  /// The next row with the same id, for each; itself where there is none.
  private func chains(_ id: (UInt32) -> String?) -> [UInt32] {
    var order = Array(0..<UInt32(clamping: places.count))
    order.sort { (hashes[Int($0)], $0) < (hashes[Int($1)], $1) }
    var next = Array(0..<UInt32(clamping: places.count))
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, hashes[Int(order[end])] == hashes[Int(order[start])] { end += 1 }
      if end - start > 1 {
        // One hash may stand for two ids.
        var last: [String: UInt32] = [:]
        for place in order[start..<end] {
          guard let id = id(place) else { continue }
          if let before = last.updateValue(place, forKey: id) { next[Int(before)] = place }
        }
      }
      start = end
    }
    return next
  }

  /// FNV-1a.
  private static func hash(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
