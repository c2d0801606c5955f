internal import ArgumentParser
internal import ArmsImport

/// How much of a file is read at most, so that no file, made to or not, takes all memory or time.
struct LimitOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "The most bytes of one document, such as 500000, 64M or 1G (default: 64M).",
    transform: ByteCount.parse)
  var maxBytes: ByteCount?

  @Option(
    parsing: .unconditional,
    help: "How many times larger a compressed file may come out (default: 200).",
    transform: WholeNumber.parse)
  var maxExpansion: Int?

  @Option(
    parsing: .unconditional, help: "The most members of one archive (default: 100000).",
    transform: WholeNumber.parse)
  var maxMembers: Int?

  @Option(
    parsing: .unconditional, help: "The most archives inside one another (default: 3).",
    transform: WholeNumber.parse)
  var maxDepth: Int?

  @Option(
    parsing: .unconditional, help: "The most pages of one document (default: 5000).",
    transform: WholeNumber.parse)
  var maxPages: Int?

  @Option(
    parsing: .unconditional,
    help: "The most seconds that reading one document may take (default: 60).",
    transform: WholeNumber.parse)
  var maxSeconds: Int?

  func validate() throws {
    let given = [
      ("expansion", maxExpansion), ("members", maxMembers), ("depth", maxDepth),
      ("pages", maxPages), ("seconds", maxSeconds),
    ]
    for (name, value) in given {
      if let value, !(1...1_000_000_000).contains(value) {
        throw ValidationError("--max-\(name) must be between 1 and 1,000,000,000")
      }
    }
  }

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.maxBytes = nil
    options.maxExpansion = nil
    options.maxMembers = nil
    options.maxDepth = nil
    options.maxPages = nil
    options.maxSeconds = nil
    return options
  }

  var limits: ReadingLimits {
    let usual = ReadingLimits()
    return ReadingLimits(
      bytes: maxBytes?.count ?? usual.bytes, expansion: maxExpansion ?? usual.expansion,
      members: maxMembers ?? usual.members, depth: maxDepth ?? usual.depth,
      pages: maxPages ?? usual.pages, seconds: maxSeconds ?? usual.seconds)
  }
}
