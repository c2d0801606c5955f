/// Looks for words in the name of a document's publisher.
struct Publisher {
  private let folded: [UInt8]

  /// nil where none is named.
  init?(_ name: String?) {
    guard let name, !name.isEmpty else { return nil }
    folded = Array(name.lowercased().utf8)
  }

  /// Whether the name holds one of `words`, written in lower case.
  func names(anyOf words: [String]) -> Bool {
    words.contains { word in
      let wanted = Array(word.utf8)
      guard wanted.count <= folded.count else { return false }
      return (0...(folded.count - wanted.count)).contains {
        folded[$0..<($0 + wanted.count)].elementsEqual(wanted)
      }
    }
  }
}
