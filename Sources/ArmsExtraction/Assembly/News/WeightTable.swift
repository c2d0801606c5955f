/// The weights of one choice, or of two that see the same features, by the keys of these: open addressing. Key and weights stand
/// side by side, and three places of four are empty: nearly every feature, whether it has a weight or none, is known at the first
/// look.
struct WeightTable: Sendable {
  private struct Slot: Sendable {
    /// 0 where none stands, with weights of 0.
    var key: UInt64 = 0
    var weight: Float = 0
    var second: Float = 0
  }

  private var slots = Array(repeating: Slot(), count: 1 << 8)
  private var count = 0
  /// That of the key 0, which no place can hold.
  private var zero: Slot?

  init() {}

  /// The weights of two choices, found by one look.
  init(_ first: WeightTable, _ second: WeightTable) {
    self = first
    for slot in second.slots where slot.key != 0 {
      change(slot.key) { $0.second = slot.weight }
    }
    if let other = second.zero { change(0) { $0.second = other.weight } }
  }

  subscript(key: UInt64) -> Float? {
    if key == 0 { return zero?.weight }
    let slot = slots[place(of: key)]
    return slot.key == 0 ? nil : slot.weight
  }

  /// The sum of the weights of features, and of what `before` came to.
  func sum(_ keys: [UInt64], after before: Float = 0) -> Float { sums(keys, after: before).first }

  /// The same for both choices.
  func sums(_ keys: [UInt64], after before: Float = 0) -> (first: Float, second: Float) {
    var sums = (first: before, second: Float(0))
    let last = slots.count - 1
    for key in keys {
      guard key != 0 else {
        sums.first += zero?.weight ?? 0
        sums.second += zero?.second ?? 0
        continue
      }
      var at = HashMixing.place(key, slots.count)
      // One branch that is hardly ever taken, the key or an empty place being there: which of the two, no processor guesses.
      while min(slots[at].key ^ key, slots[at].key) != 0 { at = (at + 1) & last }
      sums.first += slots[at].weight
      sums.second += slots[at].second
    }
    return sums
  }

  /// Where a key stands, or the empty place for it.
  private func place(of key: UInt64) -> Int {
    var at = HashMixing.place(key, slots.count)
    while slots[at].key != 0, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
    return at
  }

  mutating func set(_ key: UInt64, _ weight: Float) { change(key) { $0.weight = weight } }

  private mutating func change(_ key: UInt64, _ change: (inout Slot) -> Void) {
    guard key != 0 else {
      var slot = zero ?? Slot()
      change(&slot)
      zero = slot
      return
    }
    let at = place(of: key)
    if slots[at].key == 0 { count += 1 }
    slots[at].key = key
    change(&slots[at])
    if count * 4 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }
}
