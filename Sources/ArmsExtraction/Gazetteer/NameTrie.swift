/// Finds the names of all gazetteers in a text in one pass.
///
/// A name is a sequence of words. Between words of a name a text may print a hyphen, a slash or nothing, and points
/// after single letters ("U.S."), so these are passed over on both sides.
struct NameTrie: Sendable {
  /// What a name stands for: an entry of a gazetteer.
  struct Name: Sendable, Hashable {
    /// Index into the entries of `Gazetteer`.
    let entry: Int32
    /// The name is an ordinary word too and needs a cue beside it.
    let weak: Bool
    /// It counts only where the text prints its letters as capitals ("US", "IAF").
    let capitals: Bool
    /// It counts only where the text prints its first letter as a capital.
    let capitalised: Bool
  }

  struct Match: Sendable {
    let tokens: Range<Int>
    let name: Name
  }

  private struct Node: BitwiseCopyable, Sendable {
    /// The first and last of its names, or -1.
    var first: Int32 = -1
    var last: Int32 = -1
    /// The words that names go on with from here, each as one of 64 bits: what has no bit is looked for no further.
    var ways: UInt64 = 0
  }

  /// A name and the next of the same words, or -1.
  private struct Link: BitwiseCopyable, Sendable {
    /// The entry, and a bit for each of the name's three conditions.
    private let code: UInt32
    var next: Int32

    init(_ name: Name) {
      code =
        UInt32(name.entry) << 3 | (name.weak ? 4 : 0) | (name.capitals ? 2 : 0)
        | (name.capitalised ? 1 : 0)
      next = -1
    }

    var name: Name {
      Name(
        entry: Int32(code >> 3), weak: code & 4 != 0, capitals: code & 2 != 0,
        capitalised: code & 1 != 0)
    }
  }

  @inline(__always)
  private static func way(_ word: WordID) -> UInt64 {
    1 << UInt64((UInt32(bitPattern: word) &* 0x9E37_79B9) >> 26)
  }

  private var edges: EdgeTable
  private var nodes: Flat<Node>
  private var names: Flat<Link>
  /// By word number, the node behind a name's first word, or 0.
  private var roots: Flat<Int32>
  /// The words that names go on with, and the signs, a bit each.
  private var inner = WordSet()
  /// The words of the name added last, and the nodes behind them: names come sorted, and most begin like the one before.
  private var path: [(word: WordID, node: Int32)] = []
  private var signs: (UInt64, UInt64) = (0, 0)

  init() {
    edges = EdgeTable(capacity: 1 << 16)
    nodes = Flat(capacity: 1 << 16)
    names = Flat(capacity: 1 << 16)
    roots = Flat(capacity: 1 << 14)
    nodes.append(Node())
  }

  /// That of an image. Its words are marked already: what names go on with is not kept.
  init?(_ reader: inout ImageReader) {
    guard let edges = EdgeTable(&reader), let nodes = reader.next(Node.self),
      let names = reader.next(Link.self), let roots = reader.next(Int32.self),
      let signs = reader.next(UInt64.self), signs.count == 2
    else { return nil }
    self.edges = edges
    self.nodes = nodes
    self.names = names
    self.roots = roots
    self.signs = (signs[0], signs[1])
  }

  func write(to writer: inout ImageWriter) {
    edges.write(to: &writer)
    writer.add(nodes)
    writer.add(names)
    writer.add(roots)
    var signs = Flat<UInt64>()
    signs.append(self.signs.0)
    signs.append(self.signs.1)
    writer.add(signs)
  }

  /// Whether a token between the words of a name is passed over.
  @inline(__always)
  static func isJoint(_ token: Token) -> Bool {
    token.kind == .sign
      && (token.sign == UInt8(ascii: "-") || token.sign == UInt8(ascii: "/")
        || token.sign == UInt8(ascii: "."))
  }

  /// A sign that is no joint (`&`, `'`) is matched by a word of its own.
  @inline(__always)
  private static func word(_ token: Token) -> WordID {
    token.kind == .sign ? -WordID(token.sign) - 1 : token.word
  }

  mutating func add(_ words: [Token], _ name: Name) {
    var node: Int32 = 0
    // How many words were the same so far, and how many were read.
    var shared = 0
    var depth = 0
    for token in words where !Self.isJoint(token) {
      let word = Self.word(token)
      if shared == depth, depth < path.count, path[depth].word == word {
        node = path[depth].node
        shared += 1
        depth += 1
        continue
      }
      let next = Int32(nodes.count)
      let known = node == 0 ? begin(word, next) : edges.node(behind: node, word, orSet: next)
      if known == next {
        if node != 0 { goesOn(with: token) }
        nodes[Int(node)].ways |= Self.way(word)
        nodes.append(Node())
      }
      node = known
      if depth < path.count { path[depth] = (word, node) } else { path.append((word, node)) }
      depth += 1
    }
    // What is left of a longer name stands behind none of this one's words.
    if depth < path.count { path.removeLast(path.count - depth) }
    guard node != 0 else { return }
    var at = nodes[Int(node)].first
    while at >= 0 {
      if names[Int(at)].name == name { return }
      at = names[Int(at)].next
    }
    let added = Int32(names.count)
    names.append(Link(name))
    if nodes[Int(node)].last >= 0 {
      names[Int(nodes[Int(node)].last)].next = added
    } else {
      nodes[Int(node)].first = added
    }
    nodes[Int(node)].last = added
  }

  /// The names that these words are, whole.
  func names(of words: [Token]) -> [Name] {
    var node: Int32 = 0
    for token in words where !Self.isJoint(token) {
      let word = Self.word(token)
      if node == 0 {
        guard word > 0, Int(word) < roots.count, roots[Int(word)] != 0 else { return [] }
        node = roots[Int(word)]
      } else {
        guard let next = edges[node, word] else { return [] }
        node = next
      }
    }
    guard node != 0 else { return [] }
    var found: [Name] = []
    var at = nodes[Int(node)].first
    while at >= 0 {
      found.append(names[Int(at)].name)
      at = names[Int(at)].next
    }
    return found
  }

  /// The node behind a first word, which becomes `node` where it had none. No name begins with a sign.
  private mutating func begin(_ word: WordID, _ node: Int32) -> Int32 {
    guard word > 0 else { return node }
    while roots.count <= Int(word) { roots.append(0) }
    if roots[Int(word)] == 0 { roots[Int(word)] = node }
    return roots[Int(word)]
  }

  private mutating func goesOn(with token: Token) {
    if token.kind != .sign {
      inner.insert(token.word)
    } else if token.sign < 64 {
      signs.0 |= 1 << UInt64(token.sign)
    } else {
      signs.1 |= 1 << UInt64(token.sign & 63)
    }
  }

  /// Marks the words that names begin and go on with.
  func mark(_ vocabulary: inout Vocabulary) {
    vocabulary.markAll { word in
      var uses: Vocabulary.Uses = []
      if Int(word) < roots.count, roots[Int(word)] != 0 {
        uses.insert(.name)
        if nodes[Int(roots[Int(word)])].first >= 0 { uses.insert(.wholeName) }
      }
      if inner.contains(word) { uses.insert(.nameGoesOn) }
      return uses
    }
  }

  /// Whether a token can stand in a name behind its first word: most cannot, and are looked for no further.
  @inline(__always)
  private func canGoOn(_ token: Token) -> Bool {
    if token.kind != .sign { return token.uses.contains(.nameGoesOn) }
    return (token.sign < 64 ? signs.0 : signs.1) & (1 << UInt64(token.sign & 63)) != 0
  }

  /// Calls `found` for every name that starts at token `index`, shortest first.
  @inline(__always)
  func matches(_ tokens: [Token], at index: Int, _ found: (Match) -> Void) {
    let first = tokens[index]
    guard first.uses.contains(.name) else { return }
    var node = roots[Int(first.word)]
    var at = index + 1
    while true {
      let reached = nodes[Int(node)]
      var name = reached.first
      while name >= 0 {
        let entry = names[Int(name)]
        found(Match(tokens: index..<at, name: entry.name))
        name = entry.next
      }
      guard reached.ways != 0 else { return }
      while true {
        guard at < tokens.count, at - index < 24 else { return }
        let token = tokens[at]
        if canGoOn(token), reached.ways & Self.way(Self.word(token)) != 0,
          let next = edges[node, Self.word(token)]
        {
          node = next
          at += 1
          break
        }
        // Passed over between words, never before the first or after the last.
        guard Self.isJoint(token), Self.joins(tokens, at) else { return }
        at += 1
      }
    }
  }

  /// A joint stands between two parts of one name: glued to the part before, and no full stop of a sentence.
  private static func joins(_ tokens: [Token], _ at: Int) -> Bool {
    guard tokens[at].isGlued, at + 1 < tokens.count else { return false }
    if tokens[at].sign != UInt8(ascii: ".") { return true }
    let before = tokens[at - 1]
    let length = before.end - before.start
    // "U. S.", "St. Lucia", "vz. 58"; two capitals are an acronym, and a point after it may end a sentence.
    return length == 1 || tokens[at + 1].isGlued || length == 2 && !before.isAllCaps
  }
}
