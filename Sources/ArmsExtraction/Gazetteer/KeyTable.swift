/// A table from whole numbers to values, by open addressing.
struct KeyTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    var value: Value
  }

  private var slots: [Slot]
  private let blank: Value
  private(set) var count = 0

  /// An empty table. `blank` fills empty places and is never returned; `capacity` is a power of two.
  init(blank: Value, capacity: Int = 1 << 10) {
    self.blank = blank
    slots = Array(repeating: Slot(key: 0, value: blank), count: capacity)
  }

  /// 0 marks an empty place, so a key of 0 stands as 1.
  @inline(__always)
  private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

  /// Where the key stands, or the empty place for it.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    var at = HashMixing.place(key, slots.count)
    while slots[at].key != 0, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
    return at
  }

  subscript(key: UInt64) -> Value? {
    @inline(__always) get {
      let slot = slots[place(of: Self.stored(key))]
      return slot.key == 0 ? nil : slot.value
    }
  }

  mutating func set(_ key: UInt64, _ value: Value) {
    _ = self.value(key, orSet: value)
    slots[place(of: Self.stored(key))].value = value
  }

  /// The value of a key, which becomes `value` where it had none.
  mutating func value(_ key: UInt64, orSet value: Value) -> Value {
    if (count + 1) * 3 > slots.count * 2 { grow() }
    let key = Self.stored(key)
    let at = place(of: key)
    if slots[at].key == 0 {
      slots[at] = Slot(key: key, value: value)
      count += 1
    }
    return slots[at].value
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: 0, value: blank), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }
}
