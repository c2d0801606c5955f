/// The mentions that pass for a choice, with their probabilities: hardly ever more than three, for which a list is the cheapest
/// table.
struct LikelyMentions {
  /// In the order of the text.
  private var all: [(mention: Int, probability: Float)] = []

  var isEmpty: Bool { all.isEmpty }
  var mentions: [Int] { all.map(\.mention) }

  /// The likeliest, and of equals the first.
  var best: Int? {
    guard var best = all.first else { return nil }
    for other in all.dropFirst() where other.probability > best.probability { best = other }
    return best.mention
  }

  mutating func set(_ mention: Int, _ probability: Float) {
    let at = Bisection.first(all.count) { all[$0].mention >= mention }
    if at < all.count, all[at].mention == mention {
      all[at].probability = probability
    } else {
      all.insert((mention, probability), at: at)
    }
  }
}
