package import ArmsModel
internal import Crypto

/// Public keys of sales.
package enum SaleKey {
  /// The key that a report gives to a sale on its own: `S-` and eight characters of Crockford's base 32, the first 40
  /// bits of the SHA-256 of its anchor.
  package static func make(_ anchor: Anchor) -> String {
    let digest = SHA256.hash(data: Array("\(anchor.document) \(anchor.start) \(anchor.end)".utf8))
    var bits: UInt64 = 0
    for byte in digest.prefix(5) { bits = bits << 8 | UInt64(byte) }
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var key = "S-"
    for place in (0..<8).reversed() { key.append(digits[Int(bits >> UInt64(place * 5) & 31)]) }
    return key
  }
}
