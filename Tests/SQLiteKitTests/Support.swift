import Foundation

@testable import SQLiteKit

/// A folder that goes with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "sqlitekit-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }
}

/// Random numbers that a printed seed brings back.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension Value {
  static func random(using generator: inout Seeded) -> Value {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return .null
    case 1:
      let edges: [Int64] = [.min, .max, 0, -1, 1]
      return .integer(
        Bool.random(using: &generator)
          ? edges[Int.random(in: 0..<5, using: &generator)]
          : Int64(bitPattern: generator.next()))
    case 2:
      let real = Double(bitPattern: generator.next())
      return .real(real.isNaN ? 0.5 : real)
    case 3:
      // Any code points, so NUL, combining marks, 4-byte characters and line ends among them.
      let pool: [Unicode.Scalar] = [
        "\0", "a", "\u{301}", "\u{1F600}", "\r", "\n", "é", "漢", "'", "\"",
      ]
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        text.append(pool[Int.random(in: 0..<pool.count, using: &generator)])
      }
      return .text(String(text))
    default:
      return .blob(
        (0..<Int.random(in: 0..<9, using: &generator)).map { _ in
          UInt8.random(in: 0...255, using: &generator)
        })
    }
  }
}
