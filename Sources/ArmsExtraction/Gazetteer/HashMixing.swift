/// Where keys stand in tables by open addressing.
enum HashMixing {
  /// A place among `size`, a power of two. Every bit of the key counts: with some of them left out, keys that differ only there
  /// (the same word behind other nodes of a trie) stood in one row, and a look-up went through fifty of them.
  @inline(__always)
  static func place(_ key: UInt64, _ size: Int) -> Int {
    let product = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low) & (size - 1)
  }
}
