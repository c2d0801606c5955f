/// A table from hashed keys to values, by open addressing: keys are hashes already, so nothing is hashed again.
struct KeyTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private let blank: Value
  private var mask: Int
  private(set) var count = 0

  /// An empty table. `blank` fills empty places and is never returned; `capacity` is a power of two.
  init(blank: Value, capacity: Int = 1 << 10) {
    self.blank = blank
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: blank, count: capacity)
    mask = capacity - 1
  }

  /// 0 marks an empty place, so a key of 0 stands as 1.
  @inline(__always)
  private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 20) & mask
  }

  subscript(key: UInt64) -> Value? {
    @inline(__always) get {
      let key = Self.stored(key)
      var at = place(of: key)
      while keys[at] != 0 {
        if keys[at] == key { return values[at] }
        at = (at + 1) & mask
      }
      return nil
    }
  }

  mutating func set(_ key: UInt64, _ value: Value) {
    if (count + 1) * 2 > keys.count { grow() }
    let key = Self.stored(key)
    var at = place(of: key)
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    if keys[at] == 0 { count += 1 }
    keys[at] = key
    values[at] = value
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: 0, count: old.0.count * 2)
    values = Array(repeating: blank, count: old.0.count * 2)
    mask = keys.count - 1
    count = 0
    for (key, value) in zip(old.0, old.1) where key != 0 { set(key, value) }
  }
}
