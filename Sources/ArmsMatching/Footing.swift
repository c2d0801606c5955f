internal import ArmsModel

/// On which side of a signature something was told. What was planned, asked for or approved is a ceiling, what was agreed
/// on is the deal: across that line figures differ in meaning and contradict nothing.
enum Footing: Hashable, Sendable {
  case sought
  case agreed

  /// nil where a stage tells no side: none is known, or the sale was cancelled.
  init?(_ stage: Stage?) {
    switch stage {
    case .considered, .requested, .approved: self = .sought
    case .contracted, .delivered: self = .agreed
    case .cancelled, nil: return nil
    }
  }

  /// The side that values of a meaning belong to; nil where they may belong to either.
  init?(_ meaning: ValueMeaning) {
    switch meaning {
    case .notified: self = .sought
    case .contract, .delivered: self = .agreed
    case .licensed, .aid, .option, .unit, .stated: return nil
    }
  }
}

extension Resolution {
  /// The side on which a sale of this stage stands: a cancelled one stays where it had come to.
  func footing(at stage: Stage?) -> Footing? {
    if let own = Footing(stage) { return own }
    guard stage == .cancelled else { return nil }
    let sides = Set(sale.live.compactMap { footing(of: $0) })
    return sides.contains(.agreed) ? .agreed : sides.first
  }

  /// The side on which a report tells of the sale.
  func footing(of place: Int) -> Footing? { Footing(sale.reports[place].report.stage?.value) }

  /// Without what was told on the other side than `home`, where something was told on that one. What tells no side stays,
  /// and so does what earlier versions of documents say: who chooses must know of it.
  func onSide<V>(_ home: Footing?, _ all: [Statement<V>]) -> [Statement<V>] {
    guard let home, all.contains(where: { !$0.superseded && footing(of: $0.report) == home })
    else { return all }
    return all.filter { statement in
      footing(of: statement.report).map { $0 == home } ?? true
    }
  }

  /// The stage of the reports that state a chosen value, where all of them stand on the other side than the sale: a row
  /// that shows the sale's stage beside the value must say so. nil where a person chose it.
  func strangeStage<V>(
    of choice: Choice<V>?, among all: [Statement<V>], at home: Footing?
  ) -> Stage? {
    guard let choice, choice.decision == nil, let home else { return nil }
    let stating = all.filter { !$0.superseded && $0.value == choice.value }
    guard !stating.isEmpty,
      stating.allSatisfy({ footing(of: $0.report).map { $0 != home } ?? false })
    else { return nil }
    return stating.compactMap { sale.reports[$0.report].report.stage?.value }
      .max { $0.order < $1.order }
  }
}
