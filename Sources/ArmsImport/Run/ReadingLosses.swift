internal import ArmsModel
internal import ArmsStore

/// The notes of readers that tell of a part of a document that is not in its text: who imports it should know at once.
package enum ReadingLosses {
  /// Pages of a PDF that have no text.
  package static let pictures = "pages without text, which may be pictures of it: "
  static let depth = "markup: elements stand more than \(HTMLParse.maxDepth) deep; read up to there"
  /// A line of JSON Lines that is no row; its number follows.
  static let line = "table: line "
  private static let mostLines = 5

  static func of(_ document: ReadDocument) -> [InputNotice] {
    let lines = document.notes.filter { $0.hasPrefix(line) }
    let others = document.notes.filter { $0 == depth || $0.hasPrefix(pictures) }
    return (others + lines.prefix(mostLines)).map {
      InputNotice(name: document.appearance.name, reason: .partly($0))
    }
  }
}
