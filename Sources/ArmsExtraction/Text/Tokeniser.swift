/// One pass over the bytes of a text that cuts it into tokens. Cost grows in a straight line with the text.
struct Tokeniser {
  private(set) var tokens: [Token] = []
  private var folded: [UInt8] = []

  /// The tokens of `bytes`, which must be UTF-8 (a byte that is not counts as a sign).
  static func tokens(of bytes: [UInt8], vocabulary: Vocabulary) -> [Token] {
    var tokeniser = Tokeniser()
    tokeniser.tokens.reserveCapacity(bytes.count / 5)
    var words = KnownWords(vocabulary: vocabulary)
    tokeniser.run(bytes.span, 0..<bytes.count, &words)
    return tokeniser.tokens
  }

  /// The same, with every word added to the vocabulary: for the names of gazetteers.
  static func tokens(ofName name: String, adding vocabulary: inout Vocabulary) -> [Token] {
    var tokeniser = Tokeniser()
    let bytes = Array(name.utf8)
    tokeniser.read(bytes.span, 0..<bytes.count, adding: &vocabulary)
    return tokeniser.tokens
  }

  /// Reads a name, which stands at `place` among other bytes, in place of the one before. No letter or digit may follow it.
  mutating func read(
    _ bytes: Span<UInt8>, _ place: Range<Int>, adding vocabulary: inout Vocabulary
  ) {
    tokens.removeAll(keepingCapacity: true)
    run(bytes, place, &vocabulary)
  }

  /// Puts another word in place of the last, one letter longer than it: the plural of a name.
  mutating func replaceLast(with word: WordID) {
    guard let last = tokens.popLast() else { return }
    tokens.append(
      Token(
        start: last.start, end: last.end + 1, word: word, kind: .word,
        flags: last.flags.subtracting(.allCaps), sign: 0, uses: []))
  }

  private mutating func run(
    _ bytes: Span<UInt8>, _ place: Range<Int>, _ words: inout some WordNumbering
  ) {
    let count = place.upperBound
    let classes = Folding.classes
    var at = place.lowerBound
    var flags: Token.Flags = [.paragraphBefore, .lineBefore, .spaceBefore]
    var newlines = 0
    while at < count {
      let byte = bytes[at]
      if byte < 0x80 {
        switch classes[Int(byte)] {
        case .space:
          flags.insert(.spaceBefore)
          at += 1
        case .newline:
          flags.formUnion([.spaceBefore, .lineBefore])
          if byte == 10 || (byte == 13 && !(at + 1 < count && bytes[at + 1] == 10)) {
            newlines += 1
          }
          if newlines > 1 { flags.insert(.paragraphBefore) }
          at += 1
        case .letter:
          at = shortWord(bytes, at, flags, &words) ?? word(bytes, at, flags, &words)
          newlines = 0
          // Nearly every word stands before a space.
          if at < count, bytes[at] == 0x20 {
            flags = .spaceBefore
            at += 1
          } else {
            flags = []
          }
        case .digit:
          at = number(bytes, at, flags, &words)
          flags = []
          newlines = 0
        case .control: at = TerminalControl.end(bytes, at)
        case .other:
          add(at, at + 1, .sign, (0, []), flags, sign: byte)
          at += 1
          flags = []
          newlines = 0
        }
        continue
      }
      let (scalar, length) = Self.meant(bytes, at)
      switch Folding.foreign(scalar) {
      case .letter:
        at = word(bytes, at, flags, &words)
        flags = []
        newlines = 0
      case .space:
        flags.insert(.spaceBefore)
        at += length
      case .newline:
        flags.formUnion([.spaceBefore, .lineBefore])
        newlines += 1
        if newlines > 1 { flags.insert(.paragraphBefore) }
        at += length
      case .ignored:
        at += length
      case .control: at = TerminalControl.end(bytes, at)
      case .sign(let sign):
        add(at, at + length, .sign, (0, []), flags, sign: sign)
        at += length
        flags = []
        newlines = 0
      }
    }
  }

  /// A word of at most sixteen ASCII letters, read eight bytes at a time; nil where it is longer, holds other letters or
  /// stands at the very end of the text.
  @inline(__always)
  private mutating func shortWord(
    _ bytes: Span<UInt8>, _ start: Int, _ before: Token.Flags, _ words: inout some WordNumbering
  ) -> Int? {
    guard start + 17 <= bytes.count else { return nil }
    let first = EightBytes(bytes, at: start)
    var end = start + first.letters
    var second: EightBytes?
    if first.letters == 8 {
      let next = EightBytes(bytes, at: end)
      end += next.letters
      second = next
    }
    // A letter beyond ASCII may go on with the word, also behind what is passed over.
    let next = bytes[end]
    guard next < 0x80, next != 0x1B, end < start + 16 || Folding.foldedLetter(next) == nil else {
      return nil
    }
    var isAllCapitals = first.isAllCapitals
    var flags = before.union(.ascii)
    if first.startsWithCapital { flags.insert(.capitalised) }
    let number: (id: WordID, uses: Vocabulary.Uses)
    if let second, second.letters > 0 {
      isAllCapitals = isAllCapitals && second.isAllCapitals
      number = words.number(packed: first.folded, second.folded, count: end - start)
    } else {
      number = words.number(packed: first.folded)
    }
    if isAllCapitals { flags.insert(.allCaps) }
    add(start, end, .word, number, flags)
    return end
  }

  /// Letters from `start` on.
  private mutating func word(
    _ bytes: Span<UInt8>, _ start: Int, _ before: Token.Flags, _ words: inout some WordNumbering
  ) -> Int {
    folded.removeAll(keepingCapacity: true)
    var flags = before
    var at = start
    // What is invisible after the last letter belongs to no word.
    var end = start
    var capitals = 0
    var letters = 0
    scan: while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte == 0x1B {
          at = TerminalControl.end(bytes, at)
          continue
        }
        guard let letter = Folding.foldedLetter(byte) else { break scan }
        folded.append(letter)
        if letter != byte {
          capitals += 1
          if at == start { flags.insert(.capitalised) }
        }
        letters += 1
        at += 1
        end = at
        continue
      }
      let (scalar, length) = Self.meant(bytes, at)
      switch Folding.foreign(scalar) {
      case .letter:
        if scalar.properties.isUppercase {
          capitals += 1
          if at == start { flags.insert(.capitalised) }
        }
        // A mark over a letter is none itself: "E\u{301}COLE" is all capitals.
        if !(0x300...0x36F).contains(scalar.value) { letters += 1 }
        Folding.append(scalar, to: &folded)
        at += length
        end = at
      case .ignored where at > start: at += length
      case .control: at = TerminalControl.end(bytes, at)
      default: break scan
      }
    }
    if letters > 0 && capitals == letters { flags.insert(.allCaps) }
    // Letters beyond ASCII have several bytes, and what is passed over is no letter.
    if end - start == letters { flags.insert(.ascii) }
    if end == start {
      at += 1
      end = at
    }
    add(start, end, .word, words.number(folded: folded), flags)
    return at
  }

  /// Up to eight digits with nothing between them; nil where there is more.
  @inline(__always)
  private mutating func shortNumber(
    _ bytes: Span<UInt8>, _ start: Int, _ flags: Token.Flags, _ words: inout some WordNumbering
  ) -> Int? {
    var key: UInt64 = 0
    var at = start
    while at < bytes.count, 0x30...0x39 ~= bytes[at] {
      if at - start == Vocabulary.packed { return nil }
      key |= UInt64(bytes[at]) << UInt64(8 * (at - start))
      at += 1
    }
    if at + 1 < bytes.count, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ","),
      0x30...0x39 ~= bytes[at + 1]
    {
      return nil
    }
    add(start, at, .number, words.number(packed: key), flags)
    return at
  }

  /// Digits from `start` on, with points and commas between digits.
  private mutating func number(
    _ bytes: Span<UInt8>, _ start: Int, _ flags: Token.Flags, _ words: inout some WordNumbering
  ) -> Int {
    if let end = shortNumber(bytes, start, flags, &words) { return end }
    folded.removeAll(keepingCapacity: true)
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x30 && byte <= 0x39 {
        if folded.count < 24 { folded.append(byte) }
        at += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
        at + 1 < bytes.count, bytes[at + 1] >= 0x30 && bytes[at + 1] <= 0x39
      {
        if byte == UInt8(ascii: "."), folded.count < 24 { folded.append(byte) }
        at += 1
      } else {
        break
      }
    }
    add(start, at, .number, words.number(folded: folded), flags)
    return at
  }

  @inline(__always)
  private mutating func add(
    _ start: Int, _ end: Int, _ kind: Token.Kind, _ word: (id: WordID, uses: Vocabulary.Uses),
    _ flags: Token.Flags, sign: UInt8 = 0
  ) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), word: word.id,
        kind: kind, flags: flags, sign: sign, uses: word.uses))
  }

  /// The scalar at `at`, or what was one before the text was misread, and its length in bytes.
  @inline(__always)
  static func meant(_ bytes: Span<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
    let (scalar, length) = scalar(bytes, at)
    return Misread.meant(scalar, length, bytes, at) ?? (scalar, length)
  }

  /// The scalar at `at` and its length in bytes; a byte that starts none is U+FFFD of length 1.
  static func scalar(_ bytes: [UInt8], _ at: Int) -> (Unicode.Scalar, Int) {
    scalar(bytes.span, at)
  }

  static func scalar(_ bytes: Span<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
    let bad = (Unicode.Scalar(0xFFFD as UInt16) ?? " ", 1)
    let first = bytes[at]
    let length =
      first < 0x80
      ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, at + length <= bytes.count else { return bad }
    if length == 1 { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0xFF >> (UInt32(length) + 1))
    for k in 1..<length {
      guard bytes[at + k] & 0xC0 == 0x80 else { return bad }
      value = value << 6 | UInt32(bytes[at + k] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return bad }
    return (scalar, length)
  }
}
