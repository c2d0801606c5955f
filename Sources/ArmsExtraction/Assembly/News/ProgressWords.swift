import ArmsModel

/// Where a word of progress stands: behind a plan, behind a denial.
struct ProgressMark: OptionSet, Sendable {
  let rawValue: UInt8
  static let ahead = ProgressMark(rawValue: 1)
  static let denied = ProgressMark(rawValue: 2)

  /// By raw value, as features write it.
  static let names = ["", "+ahead", "+denied", "+ahead+denied"]
}

/// The words that features about progress have as values, put together and hashed once: a list of a thousand deliveries asks
/// for the same few.
final class ProgressWords: Sendable {
  static let shared = ProgressWords()

  /// Where an event stands among those of its sale.
  enum Place: Int { case first, leaning, later }
  /// Whose deed a word tells.
  enum Subject: Int { case buyer, seller, other, none }

  private let places = ["first", "leaning", "later"].map(FeatureWord.init)
  private let subjects: [FeatureWord]
  private let near: [FeatureWord]
  private let lead: [FeatureWord]
  private let sides: [FeatureWord]
  private let words: [FeatureWord]
  private let governors: [FeatureWord]

  private init() {
    func all(_ parts: [String]...) -> [FeatureWord] {
      parts.reduce([""]) { names, more in names.flatMap { name in more.map { name + $0 } } }
        .map(FeatureWord.init)
    }
    let marks = ProgressMark.names
    let firm = ["", "+firm"]
    let behind = ["", "behind-"]
    let told = Stage.allCases.map(\.rawValue) + CueEntry.Kind.all.map(\.name)
    subjects = all(["buyer", "seller", "other", "none"], marks)
    near = all(["first", "leaning", "later"], marks, firm)
    lead = all(marks, firm)
    sides = all(behind, marks)
    words = all(told, marks)
    governors = all(behind, told, marks)
  }

  func place(_ place: Place) -> FeatureWord { places[place.rawValue] }

  func subject(_ subject: Subject, _ mark: ProgressMark) -> FeatureWord {
    subjects[subject.rawValue * 4 + Int(mark.rawValue)]
  }

  func near(_ place: Place, _ word: NewsProgress.Word) -> FeatureWord {
    near[(place.rawValue * 4 + Int(word.mark.rawValue)) * 2 + (word.isFirm ? 1 : 0)]
  }

  func lead(_ word: NewsProgress.Word) -> FeatureWord {
    lead[Int(word.mark.rawValue) * 2 + (word.isFirm ? 1 : 0)]
  }

  /// The side on which a word governs, and its mark.
  func side(_ governor: NewsProgress.Governor) -> FeatureWord {
    sides[(governor.isBehind ? 4 : 0) + Int(governor.mark.rawValue)]
  }

  /// The stage that a word tells, else its class, and its mark.
  func name(_ word: NewsProgress.Word) -> FeatureWord {
    words[Self.told(word.stage, word.kind) * 4 + Int(word.mark.rawValue)]
  }

  func name(_ governor: NewsProgress.Governor) -> FeatureWord {
    let told = Self.told(governor.stage, governor.kind)
    let place = (governor.isBehind ? Stage.allCases.count + CueEntry.Kind.all.count : 0) + told
    return governors[place * 4 + Int(governor.mark.rawValue)]
  }

  private static func told(_ stage: Stage?, _ kind: CueEntry.Kind) -> Int {
    stage?.order ?? Stage.allCases.count + Int(kind.rawValue)
  }
}
