internal import ArmsStore
internal import Crypto

/// Finds ids that were given before, in sixteen bytes an id whatever their length.
struct RepeatedIDs {
  private struct Key: Hashable {
    var high: UInt64
    var low: UInt64
  }

  private var lines: [Key: Int] = [:]

  /// The line of an earlier document of `source` with that id; nil where it is new.
  mutating func firstLine(of id: String, source: String, line: Int) -> Int? {
    var parts: [UInt64] = [0, 0]
    for (offset, byte) in SHA256.hash(data: Array("\(source)\0\(id)".utf8)).prefix(16).enumerated()
    {
      parts[offset / 8] = parts[offset / 8] << 8 | UInt64(byte)
    }
    let key = Key(high: parts[0], low: parts[1])
    if let first = lines[key] { return first }
    lines[key] = line
    return nil
  }
}
