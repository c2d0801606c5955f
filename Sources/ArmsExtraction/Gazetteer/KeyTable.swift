/// A table from whole numbers to values, by open addressing.
///
/// What is looked for is a small table of places; keys and values stand apart from it in the order in which they came, so that
/// filling a table and finding that a key is not there touch little memory.
struct KeyTable<Value: Sendable>: Sendable {
  /// For each place one more than the number of the entry that stands there, or 0.
  private var places: [Int32]
  private var keys: [UInt64] = []
  private var values: [Value] = []

  /// An empty table; `capacity` is a power of two.
  init(capacity: Int = 1 << 10) {
    places = Array(repeating: 0, count: capacity)
    keys.reserveCapacity(capacity / 2)
    values.reserveCapacity(capacity / 2)
  }

  var count: Int { keys.count }

  /// Where the key stands, or the empty place for it.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    var at = HashMixing.place(key, places.count)
    while places[at] != 0, keys[Int(places[at]) - 1] != key { at = (at + 1) & (places.count - 1) }
    return at
  }

  subscript(key: UInt64) -> Value? {
    @inline(__always) get {
      let entry = Int(places[place(of: key)])
      return entry == 0 ? nil : values[entry - 1]
    }
  }

  mutating func set(_ key: UInt64, _ value: Value) {
    let entry = Int(places[place(of: key)])
    if entry == 0 { add(key, value) } else { values[entry - 1] = value }
  }

  /// The value of a key, which becomes `value` where it had none.
  mutating func value(_ key: UInt64, orSet value: Value) -> Value {
    let entry = Int(places[place(of: key)])
    guard entry == 0 else { return values[entry - 1] }
    add(key, value)
    return value
  }

  private mutating func add(_ key: UInt64, _ value: Value) {
    keys.append(key)
    values.append(value)
    if keys.count * 3 > places.count * 2 {
      grow()
    } else {
      places[place(of: key)] = Int32(keys.count)
    }
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for (index, key) in keys.enumerated() {
      var at = HashMixing.place(key, places.count)
      while places[at] != 0 { at = (at + 1) & (places.count - 1) }
      places[at] = Int32(index + 1)
    }
  }
}
