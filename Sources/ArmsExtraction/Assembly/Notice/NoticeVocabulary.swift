/// Which notice words the words of the vocabulary are.
struct NoticeVocabulary: Sendable {
  /// By word number.
  private var words: [NoticeWord?] = []

  /// Makes every notice word known, and marks those that a label, a heading or a formula begins with.
  init(_ vocabulary: inout Vocabulary) {
    for (print, word) in NoticeWord.prints {
      let id = vocabulary.intern(Array(print.utf8))
      while words.count <= Int(id) { words.append(nil) }
      words[Int(id)] = word
      let opens = NoticeLabels.openings.contains(word) || NoticeForm.openings.contains(word)
      vocabulary.mark(id, opens ? [.notice, .label] : .notice)
    }
  }

  /// The notice word that a token prints: its letters, whatever their case, without accents.
  @inline(__always)
  subscript(token: Token) -> NoticeWord? {
    guard token.uses.contains(.notice), token.flags.contains(.ascii), token.kind == .word else {
      return nil
    }
    return words[Int(token.word)]
  }

  /// The notice word that folded letters print.
  func reading(_ letters: [UInt8], _ vocabulary: Vocabulary) -> NoticeWord? {
    let id = Int(vocabulary.find(letters).id)
    return id < words.count ? words[id] : nil
  }
}
