/// A sale's key as people type it.
enum SaleKeyArgument {
  /// Keys are read in small letters too, and letters that Crockford's base 32 leaves out as the digits they look like.
  static func normalised(_ key: String) -> String {
    let upper = key.uppercased()
    guard upper.hasPrefix("S-") else { return key }
    return "S-"
      + String(
        upper.dropFirst(2).map { character in
          switch character {
          case "O": "0"
          case "I", "L": "1"
          default: character
          }
        })
  }
}
