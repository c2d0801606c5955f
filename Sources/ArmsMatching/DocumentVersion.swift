internal import ArmsModel

extension DocumentFacts {
  /// Whether the two are versions of one text: other bytes in one place or under one address. Says where, in words.
  func versionReason(_ other: DocumentFacts) -> String? {
    if let place = sharedPlace(other) { return "other text at \(Self.shown(place)), met later" }
    if let address, address == other.address { return "other text under one address" }
    return nil
  }

  /// Whether this version comes before the other one. In one place the later run found the later version; under one
  /// address the date of publication tells, then whether one says that it corrects, then the date of the copy, then the
  /// run, then nothing but the smaller hash.
  package func isVersion(before other: DocumentFacts) -> Bool {
    if let place = sharedPlace(other), let one = places[place], let two = other.places[place] {
      return one < two
    }
    if let first = published?.lowDay, let second = other.published?.lowDay, first != second {
      return first < second
    }
    if (correction == nil) != (other.correction == nil) { return correction == nil }
    if let first = retrieved?.lowDay, let second = other.retrieved?.lowDay, first != second {
      return first < second
    }
    return (run, document) < (other.run, other.document)
  }

  /// The first place in which both were met, by different runs.
  private func sharedPlace(_ other: DocumentFacts) -> String? {
    places.lazy.filter { place, run in other.places[place].map { $0 != run } ?? false }.map(\.key)
      .min()
  }

  private static func shown(_ place: String) -> String {
    place.replacing("\u{1F}", with: " in ")
  }
}

/// Which reports of two versions of one text speak of one sale.
enum VersionPairs {
  /// How alike two reports are in what an edit leaves: who and what. nil where they are of different buyers or things.
  static func likeness(_ a: Profile, _ b: Profile) -> Double? {
    let features = Comparison.compare(a, b, words: false).features
    if features.contains(where: { $0.name == .buyerDifferent || $0.name == .systemDifferent }) {
      return nil
    }
    let likeness = features.reduce(0) { $0 + max($1.weight, 0) }
    return likeness >= 2 ? likeness : nil
  }

  /// The likest pairs, each place in one of them at most; ties fall to the smaller places.
  static func best(_ pairs: [(first: Int, second: Int, likeness: Double)]) -> [(Int, Int)] {
    var taken: Set<Int> = []
    var best: [(Int, Int)] = []
    let sorted = pairs.sorted {
      ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second)
    }
    for pair in sorted where !taken.contains(pair.first) && !taken.contains(pair.second) {
      taken.formUnion([pair.first, pair.second])
      best.append((pair.first, pair.second))
    }
    return best
  }
}

extension Clustering {
  /// The places of reports of an earlier version (the first list) and of the newest (the second) that speak of one sale.
  package static func versionPairs(_ old: [Profile], _ new: [Profile]) -> [Link] {
    var pairs: [(first: Int, second: Int, likeness: Double)] = []
    for (first, one) in old.enumerated() {
      for (second, other) in new.enumerated() {
        if let likeness = VersionPairs.likeness(one, other) {
          pairs.append((first, old.count + second, likeness))
        }
      }
    }
    return VersionPairs.best(pairs).map { Link($0.0, $0.1 - old.count) }
  }
}
