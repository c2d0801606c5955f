// Generated; filled by `make generate` when the data file is there.

extension EmbeddedText {
  static let currencies = ""
}
