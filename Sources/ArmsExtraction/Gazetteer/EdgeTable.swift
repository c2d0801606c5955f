/// The edges of `NameTrie`, by the node that they leave and their word, by open addressing.
///
/// Nodes are numbered as names are added, and one after the other they have their edges side by side: filling the table goes
/// through memory in a straight line. With keys mixed as other tables mix them each edge was a wait for memory, which took a good
/// part of a short run.
struct EdgeTable: Sendable {
  private struct Edge: Sendable {
    let node: Int32
    let word: WordID
    let next: Int32
  }

  /// For each place one more than the number of the edge that stands there, or 0.
  private var places: [Int32]
  private var edges: [Edge] = []

  /// An empty table; `capacity` is a power of two and at least 512.
  init(capacity: Int) {
    places = Array(repeating: 0, count: capacity)
    edges.reserveCapacity(capacity / 2)
  }

  /// Where an edge stands, or the empty place for it: that of its node, in one of 256 stretches by its word.
  @inline(__always)
  private func place(_ node: Int32, _ word: WordID) -> Int {
    let stretch = (UInt32(bitPattern: word) &* 0x9E37_79B9) >> 24
    var at = (Int(node) + Int(stretch) * (places.count >> 8)) & (places.count - 1)
    while places[at] != 0 {
      let edge = edges[Int(places[at]) - 1]
      if edge.node == node, edge.word == word { break }
      at = (at + 1) & (places.count - 1)
    }
    return at
  }

  /// The node that an edge leads to.
  subscript(node: Int32, word: WordID) -> Int32? {
    @inline(__always) get {
      let number = Int(places[place(node, word)])
      return number == 0 ? nil : edges[number - 1].next
    }
  }

  /// The node that an edge leads to, which becomes `next` where there was no such edge.
  mutating func node(behind node: Int32, _ word: WordID, orSet next: Int32) -> Int32 {
    let at = place(node, word)
    let number = Int(places[at])
    if number != 0 { return edges[number - 1].next }
    edges.append(Edge(node: node, word: word, next: next))
    places[at] = Int32(edges.count)
    if edges.count * 3 > places.count * 2 { grow() }
    return next
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for (index, edge) in edges.enumerated() {
      places[place(edge.node, edge.word)] = Int32(index + 1)
    }
  }
}
