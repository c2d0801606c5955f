internal import ArmsImport

extension Unicode.Scalar {
  /// Itself, or U+FFFD where a reader would act on it (control characters, marks that turn the direction of writing); a line
  /// end or tab is a blank.
  var harmless: Unicode.Scalar {
    switch value {
    case 0x09, 0x0A, 0x0D: " "
    default: Harmless.isDangerous(self) ? "\u{FFFD}" : self
    }
  }
}
