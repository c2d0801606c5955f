/// Why a line of `armsdb extract --with-text` is refused. Places are paths in the line, such as `reports[0].value.amount`.
package enum ExtractedProblem: Error, Hashable, Sendable {
  /// The document of that name could not be read where it was extracted: what was said there.
  case failed(String, document: String?)
  /// The line was written without `--with-text`.
  case noText
  case missing(String)
  case wrong(String, expected: String)
  /// The bytes are not those that the line names.
  case otherHash(stated: String, found: String)
  /// The text is not what the original bytes read as.
  case otherText
  /// The original cannot be read here, so that nothing shows that the text is its.
  indirect case unreadableOriginal(InputProblem.Reason)
  /// The list of its reports cannot be read.
  indirect case unreadable(InputProblem.Reason)
  /// The range holds other words than the quote; nil where it lies outside the text.
  case otherQuote(String, quote: String, found: String?)
  /// More bytes than `--max-bytes` allows.
  case tooLarge(limit: Int)
  /// The text, read anew, does not say this; found with `--verify`.
  case otherReports(stated: Int, found: Int)
}
