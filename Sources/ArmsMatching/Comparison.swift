internal import ArmsModel

/// One thing that a comparison found.
package struct Feature: Hashable, Sendable {
  package var name: FeatureName
  /// Above zero it speaks for one sale, below against it.
  package var weight: Double
  /// What was found, in words: "the same designation".
  package var reason: String
  /// What the two sides say, shortest form; empty where there is nothing to show.
  package var a: String
  package var b: String

  package init(_ name: FeatureName, weight: Double, reason: String, a: String = "", b: String = "")
  {
    self.name = name
    self.weight = weight
    self.reason = reason
    self.a = a
    self.b = b
  }
}

/// Whether two reports speak of one sale, with everything that speaks for and against it.
package struct Comparison: Hashable, Sendable {
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// they speak of one sale
    case join
    /// they may, and a person should say
    case candidate
    /// nothing says that they do
    case apart
    /// they never stand in one sale, unless a person says so
    case forbidden
  }

  /// The sum of the weights.
  package var score: Double
  package var verdict: Verdict
  /// True where the two must not stand in one sale, not by way of a third either. A forbidden pair always; a candidate
  /// where much speaks for it and one thing excludes it (one number with two buyers).
  package var separates: Bool
  package var features: [Feature]

  /// All features in words, the weightiest first.
  package var reason: String {
    features.enumerated().sorted { a, b in
      (abs(b.element.weight), a.offset) < (abs(a.element.weight), b.offset)
    }.map { _, feature in
      let sides =
        feature.a.isEmpty
        ? "" : feature.a == feature.b ? " (\(feature.a))" : " (\(feature.a); \(feature.b))"
      return feature.reason + sides
    }.joined(separator: "; ")
  }

  /// Compares two reports; the same for (b, a) but for the sides of the features.
  package static func compare(_ a: SourcedReport, _ b: SourcedReport) -> Comparison {
    compare(Profile(a), Profile(b))
  }

  package static func compare(
    _ a: Profile, _ b: Profile, weights: Weights = .standard
  ) -> Comparison {
    compare(a, b, weights: weights, words: true)
  }

  /// Without words where only the score is asked for: most pairs are compared, found apart and never shown.
  package static func compare(
    _ a: Profile, _ b: Profile, weights: Weights = .standard, words: Bool
  ) -> Comparison {
    let comparer = Comparer(a: a, b: b, weights: weights, words: words)
    comparer.compareNumbers()
    comparer.compareParties()
    comparer.compareItems()
    comparer.compareValues()
    comparer.compareTimes()
    comparer.compareSteps()
    comparer.compareTerms()
    comparer.excuseSlips()
    return comparer.result()
  }
}

/// Gathers features of a pair; the parts stand in files of their own.
final class Comparer {
  let a: Profile
  let b: Profile
  let weights: Weights
  /// Whether reasons are written down.
  let words: Bool
  var features: [Feature] = []
  /// Set by what excludes one sale.
  var excluded = false

  init(a: Profile, b: Profile, weights: Weights, words: Bool) {
    self.words = words
    self.a = a
    self.b = b
    self.weights = weights
  }

  func found(
    _ name: FeatureName, _ reason: @autoclosure () -> String,
    _ a: @autoclosure () -> String = "", _ b: @autoclosure () -> String = "", times: Double = 1
  ) {
    features.append(
      Feature(
        name, weight: weights[name] * times, reason: words ? reason() : "", a: words ? a() : "",
        b: words ? b() : ""))
  }

  func has(_ name: FeatureName) -> Bool { features.contains { $0.name == name } }

  /// The legal way and the companies.
  func compareTerms() {
    if let first = a.stage, first == b.stage {
      found(.stageSame, "the same stage", first.rawValue, first.rawValue)
    }
    if let first = a.mechanism, let second = b.mechanism {
      if first != second {
        found(.mechanismDifferent, "another legal way", first.rawValue, second.rawValue)
      } else if first != .fms, first != .dcs {
        found(.mechanismRare, "one of the rarer legal ways", first.rawValue, second.rawValue)
      }
    }
    if let shared = a.contractors.intersection(b.contractors).min() {
      found(.contractorSame, "a contractor in common", shared, shared)
    }
  }

  /// Papers miscount and misprint. Where the amounts agree, a number that differs weighs half; so does an amount where a
  /// number of ten and more and the days agree.
  func excuseSlips() {
    let amount = has(.valueRound) || has(.valueTwoDigits) || has(.valuePrecise)
    let count = (has(.quantityDozens) || has(.quantityMany)) && (has(.dateSame) || has(.dateDays))
    for place in features.indices {
      switch features[place].name {
      case .quantityDifferent where amount, .valueDifferent where count, .valueStated where count:
        features[place].weight /= 2
      default: break
      }
    }
  }

  func result() -> Comparison {
    // Hundredths, so that a sum does not hang on how binary fractions round.
    let score = (features.reduce(0) { $0 + $1.weight } * 100).rounded() / 100
    let verdict: Comparison.Verdict
    if excluded {
      // One number with two buyers is for a person to look at: one of them is misprinted, or the number is.
      verdict = has(.numberSame) && !has(.documentSame) ? .candidate : .forbidden
    } else if score >= weights.join, hasGround {
      verdict = .join
    } else {
      verdict = score >= weights.candidate ? .candidate : .apart
    }
    return Comparison(score: score, verdict: verdict, separates: excluded, features: features)
  }
}

extension Comparer {
  /// Whether more than parties and things speaks for one sale: a number, an amount, a count, a time or the course of one. A state buys the
  /// same thing from the same maker again and again, often in the same count: where a side has no time a count is none.
  var hasGround: Bool {
    let counts = !has(.dateUnknown)
    return features.contains {
      Self.grounds.contains($0.name) || counts && Self.counts.contains($0.name)
    }
  }

  private static let counts: Set<FeatureName> = [.quantityFew, .quantityDozens, .quantityMany]

  private static let grounds: Set<FeatureName> = [
    .numberSame, .numberRelated, .valuePrecise, .valueTwoDigits, .valueRound, .valueIncrease,
    .dateSame, .dateDays, .dateClose, .dateSeason, .dateCourse, .stepDay, .stepYear, .systemShip,
  ]
}

extension Comparison {
  /// Whether parties, numbers or one document exclude one sale; cheaper than a comparison.
  static func excludes(_ a: Profile, _ b: Profile) -> Bool {
    let comparer = Comparer(a: a, b: b, weights: .standard, words: false)
    comparer.compareNumbers()
    comparer.compareParties()
    return comparer.excluded
  }

  /// Whether the two contradict each other so much that a third, alike to both, does not bring them together: otherwise a
  /// row of neighbours, each a little off the last, would end far from where it began.
  var contradicts: Bool {
    if score < Weights.standard.contradiction { return true }
    return score < Weights.standard.join
      && features.contains {
        Self.disagreements.contains($0.name) && $0.weight <= Weights.standard[$0.name]
      }
  }

  /// What two accounts of one sale do not do, but for a slip, which weighs less.
  private static let disagreements: Set<FeatureName> = [
    .valueDifferent, .valueStated, .quantityDifferent, .dateFar, .dateBackwards, .orderFurther,
    .stepOther,
  ]
}
