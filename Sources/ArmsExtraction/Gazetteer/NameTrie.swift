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

  private var edges = KeyTable<Int32>(blank: 0, capacity: 1 << 16)
  private var names: [[Name]] = [[]]

  init() {}

  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
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
    for token in words where !Self.isJoint(token) {
      let key = Self.key(node, Self.word(token))
      if let next = edges[key] {
        node = next
      } else {
        let next = Int32(names.count)
        names.append([])
        edges.set(key, next)
        node = next
      }
    }
    guard node != 0 else { return }
    if !names[Int(node)].contains(name) { names[Int(node)].append(name) }
  }

  /// Calls `found` for every name that starts at token `index`, shortest first.
  @inline(__always)
  func matches(_ tokens: [Token], at index: Int, _ found: (Match) -> Void) {
    guard tokens[index].word != 0 else { return }
    var node: Int32 = 0
    var at = index
    while at < tokens.count, at - index < 24 {
      let token = tokens[at]
      guard let next = edges[Self.key(node, Self.word(token))] else {
        // Passed over between words, never before the first or after the last.
        if at > index, Self.isJoint(token), Self.joins(tokens, at) {
          at += 1
          continue
        }
        return
      }
      node = next
      at += 1
      for name in names[Int(node)] { found(Match(tokens: index..<at, name: name)) }
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
