/// The number of a folded word in a `Vocabulary`; 0 is a word that no gazetteer, cue or rule names.
typealias WordID = Int32

/// A word, a number or a sign of a text.
///
/// Words are cut where letters meet digits, so that "F-16C", "F16C" and "F 16C" come out as the same words.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word
    /// Digits with separators inside: "133.3", "1,200", "2,3".
    case number
    /// One sign. Dashes of every length count as `-`, quotation marks as `"` or `'`.
    case sign
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// Its first letter is a capital.
    static let capitalised = Flags(rawValue: 1)
    /// It has letters, and all are capitals.
    static let allCaps = Flags(rawValue: 2)
    /// White space stands before it.
    static let spaceBefore = Flags(rawValue: 4)
    /// A line ends before it.
    static let lineBefore = Flags(rawValue: 8)
    /// A blank line stands before it, or it is the first of the text.
    static let paragraphBefore = Flags(rawValue: 16)
    /// A word of ASCII letters alone.
    static let ascii = Flags(rawValue: 32)
    /// A hyphen and the end of a line stand inside it.
    static let joined = Flags(rawValue: 64)
    /// A page marker stands before it, and no sentence ended there: the line that it starts goes on with the one before.
    static let markerBefore = Flags(rawValue: 128)
  }

  /// UTF-8 offsets.
  let start: Int32
  let end: Int32
  let word: WordID
  let kind: Kind
  let flags: Flags
  /// The sign as ASCII (dashes and quotation marks folded), 0 for words, numbers and other signs.
  let sign: UInt8
  /// What its word is for; empty for numbers and signs.
  let uses: Vocabulary.Uses

  var span: TextSpan { TextSpan(Int(start), Int(end)) }
  var isCapitalised: Bool { flags.contains(.capitalised) }
  var isAllCaps: Bool { flags.contains(.allCaps) }
  /// Whether it is a number or a word that `NumberWords` names: nothing else begins an amount, a count or a date.
  var mayBeNumber: Bool { kind == .number || uses.contains(.number) }
  /// True where nothing stands between it and the token before.
  var isGlued: Bool { !flags.contains(.spaceBefore) }
}
