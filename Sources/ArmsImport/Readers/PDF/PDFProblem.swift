/// Why a PDF could not be read.
package enum PDFProblem: Hashable, Sendable {
  /// A password is needed.
  case encrypted
  /// Its maker forbids that text is copied out of it, and pdftotext keeps to that.
  case copyingForbidden
  /// Pages, and no text on any of them: a scan.
  case noText
  case damaged
  /// pdftotext broke, or took more memory than it may.
  case failed
}
