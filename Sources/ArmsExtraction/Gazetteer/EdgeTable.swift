/// The edges of `NameTrie`, by the node that they leave and their word, by open addressing.
///
/// Nodes are numbered as names are added, and the edges of one stand where its number leads: filling the table goes through memory
/// in a straight line. With keys mixed as other tables mix them each edge was a wait for memory, which took a good part of a
/// short run. The edges that find no room there, of the few nodes with many, stand where word and node lead together.
struct EdgeTable: Sendable {
  private struct Edge: BitwiseCopyable, Sendable {
    let node: Int32
    let word: WordID
    let next: Int32
  }

  /// For each place one more than the number of the edge that stands there, or 0.
  private var places: Flat<Int32>
  private var edges: Flat<Edge>

  /// An empty table; `capacity` is a power of two and at least 512.
  init(capacity: Int) {
    places = Flat(repeating: 0, count: capacity)
    edges = Flat(capacity: capacity / 2)
  }

  init?(_ reader: inout ImageReader) {
    guard let places = reader.next(Int32.self), let edges = reader.next(Edge.self),
      places.count.nonzeroBitCount == 1
    else { return nil }
    self.places = places
    self.edges = edges
  }

  func write(to writer: inout ImageWriter) {
    writer.add(places)
    writer.add(edges)
  }

  /// How many places a node has for its edges before they go elsewhere.
  private static let near = 8

  /// Where an edge stands, or the empty place for it.
  @inline(__always)
  private func place(_ node: Int32, _ word: WordID) -> Int {
    let last = places.count - 1
    var at = (Int(node) + Int(node) >> 1) & last
    for _ in 0..<Self.near {
      if places[at] == 0 { return at }
      let edge = edges[Int(places[at]) - 1]
      if edge.node == node, edge.word == word { return at }
      at = (at + 1) & last
    }
    at = HashMixing.place(
      UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)), places.count)
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
    places = Flat(repeating: 0, count: places.count * 2)
    for index in edges.indices {
      places[place(edges[index].node, edges[index].word)] = Int32(index + 1)
    }
  }
}
