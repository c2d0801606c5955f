internal import ArmsModel
internal import ArmsStore

/// Asks one question after another on a terminal, and takes each answer at once.
struct ReviewDialogue {
  let store: Store
  let author: String
  /// The reason of all decisions; nil asks for each.
  let because: String?
  private let output = StandardOutput()

  private static let usualReason = "judged in review"

  init(store: Store, author: String, because: String?) {
    self.store = store
    self.author = author
    self.because = because
  }

  private enum Answer {
    case decide(Decision)
    case skip, quit
  }

  func run(_ questions: [ReviewQuestion]) throws {
    var decided = 0
    var skipped = 0
    questions: for (place, question) in questions.enumerated() {
      // The answer to another may have settled it.
      guard try store.isOpen(question) else { continue }
      try show(question, place + 1, of: questions.count)
      switch try answer(to: question) {
      case .quit: break questions
      case .skip: skipped += 1
      case .decide(let decision):
        if try take(decision) { decided += 1 }
      }
    }
    try output.line()
    try output.line("\(Shown.number(decided)) decided, \(Shown.number(skipped)) skipped")
    try output.flush()
  }

  private func show(_ question: ReviewQuestion, _ number: Int, of count: Int) throws {
    try output.line()
    try output.line(
      Style.bold(
        Shown.line(
          "\(Shown.number(number)) of \(Shown.number(count))  \(ReviewWords.title(question))")))
    for line in ReviewWords.lines(question) {
      for part in Wrapping.lines(Shown.line(line), width: (Terminal.width ?? 100) - 2) {
        try output.line("  \(part)")
      }
    }
  }

  private func answer(to question: ReviewQuestion) throws -> Answer {
    while true {
      try output.write("\(ReviewWords.keys(question)): ")
      try output.flush()
      guard let key = Keyboard.key() else {
        try output.line()
        return .quit
      }
      let isPrintable = key.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      try output.line(isPrintable ? Shown.line(String(key)) : "")
      switch key {
      case "q": return .quit
      case "s": return .skip
      default:
        if let decision = try decision(key, on: question) { return .decide(decision) }
        try output.line("  no such key here")
      }
    }
  }

  /// What a key decides; nil where it is none of those that are offered.
  private func decision(_ key: Character, on question: ReviewQuestion) throws -> Decision? {
    switch question {
    case .pair(let pair):
      guard let action: Decision.Action = key == "y" ? .same : key == "n" ? .different : nil else {
        return nil
      }
      return try store.pairDecision(
        action, store.reference(pair.first.key), store.reference(pair.second.key), judgement())
    case .reading(let reading):
      guard let number = key == "y" ? 1 : key.wholeNumberValue, number > 0,
        number <= min(reading.options.count, 9)
      else { return nil }
      let option = reading.options[number - 1]
      let sale = try store.reference(reading.sale.key)
      switch reading.doubt {
      case .currency:
        return try store.setDecision(
          sale, reading.field, value: option.value,
          evidence: option.hashes.first.map { Decision.Evidence(document: $0) }, judgement())
      case .unsettled:
        return try store.claimDecision(
          .prefer, sale, reading.field, item: reading.item.map { [$0] } ?? [],
          document: option.hashes[0],
          value: option.value, judgement())
      }
    }
  }

  private func judgement() throws -> Judgement {
    if let because { return Judgement(author: author, reason: because) }
    try output.write("because (Enter for “\(Self.usualReason)”): ")
    try output.flush()
    let line = Keyboard.line() ?? ""
    return Judgement(
      author: author, reason: line.allSatisfy(\.isWhitespace) ? Self.usualReason : line)
  }

  /// True where it was taken; a decision that contradicts another is told, and the next question comes.
  private func take(_ decision: Decision) throws -> Bool {
    do {
      let outcome = try store.decide(decision)
      try output.line("  decision \(outcome.decision.id)")
      return true
    } catch let error as DecisionError {
      try output.flush()
      for line in DecisionMessages.lines(error) { Diagnostics.line(line) }
      return false
    }
  }
}
