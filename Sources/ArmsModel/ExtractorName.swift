/// What the program that reads documents is called, in a file and in lines of `extract --with-text`: two that are called
/// alike read alike.
package enum ExtractorName {
  private static let joint = " with names "

  /// `program`, with the digest of the own names that it knows.
  package static func text(program: String, names: String?) -> String {
    names.map { program + joint + $0 } ?? program
  }

  /// The digest of the own names in such a name; nil where it knew none.
  package static func names(in text: String) -> String? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(joint) {
        return String(text[text.index(start, offsetBy: joint.count)...])
      }
      start = text.index(after: start)
    }
    return nil
  }
}
