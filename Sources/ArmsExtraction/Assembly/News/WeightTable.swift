/// The weights of one choice by the keys of features, by open addressing. Key and weight stand side by side: most features have
/// no weight for a choice, which shows at the first look.
struct WeightTable: Sendable {
  private struct Slot: Sendable {
    /// 0 where none stands.
    var key: UInt64 = 0
    var weight: Float = 0
  }

  private var slots = Array(repeating: Slot(), count: 1 << 8)
  private var count = 0
  /// That of the key 0, which no slot can hold.
  private var zero: Float?

  subscript(key: UInt64) -> Float? {
    if key == 0 { return zero }
    let slot = slots[place(of: key)]
    return slot.key == 0 ? nil : slot.weight
  }

  /// The sum of the weights of features.
  func sum(_ keys: [UInt64]) -> Float {
    var sum: Float = 0
    let last = slots.count - 1
    for key in keys {
      var at = HashMixing.place(key, slots.count)
      while true {
        let slot = slots[at]
        if slot.key == key {
          sum += key == 0 ? zero ?? 0 : slot.weight
          break
        }
        if slot.key == 0 { break }
        at = (at + 1) & last
      }
    }
    return sum
  }

  /// Where a key stands, or the empty place for it.
  private func place(of key: UInt64) -> Int {
    var at = HashMixing.place(key, slots.count)
    while slots[at].key != 0, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
    return at
  }

  mutating func set(_ key: UInt64, _ weight: Float) {
    guard key != 0 else {
      zero = weight
      return
    }
    let at = place(of: key)
    if slots[at].key == 0 { count += 1 }
    slots[at] = Slot(key: key, weight: weight)
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }
}
