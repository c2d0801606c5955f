internal import ArgumentParser
internal import ArmsImport
internal import ArmsModel
internal import Glibc

/// What is read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help:
      "Files and folders; - is standard input. Hidden files and links inside folders are left out.")
  var paths: [String] = []

  @Option(
    name: .customLong("jsonl"),
    help: ArgumentHelp(
      "A file with a document a line, as JSON; - is standard input. May be repeated.",
      valueName: "file"))
  var lines: [String] = []

  @Option(
    parsing: .unconditional,
    help: "The most bytes of one document, such as 500000, 64M or 1G (default: 64M).",
    transform: ByteCount.parse)
  var maxBytes: ByteCount?

  @Option(
    parsing: .unconditional,
    help: "How many documents to read at the same time (default: one for each core).",
    transform: WholeNumber.parse)
  var jobs: Int?

  func validate() throws {
    if paths.isEmpty, lines.isEmpty {
      throw ValidationError("nothing to read: name files or folders, - or --jsonl FILE")
    }
    if paths.count(where: { $0 == "-" }) + lines.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("- is named twice: standard input can be read once")
    }
    if !paths.isEmpty, !lines.isEmpty {
      throw ValidationError("name either paths or --jsonl files, not both")
    }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs must be between 1 and 1024")
    }
  }

  var source: InputSource { source(leavingOut: nil) }

  /// What is read, without the database that it is read into.
  func source(leavingOut database: String?) -> InputSource {
    InputSource(
      paths: lines.isEmpty ? paths : lines, isLines: !lines.isEmpty, maxBytes: bytesAtMost,
      leavingOut: database)
  }

  private var bytesAtMost: Int { maxBytes?.count ?? 64 << 20 }

  var parallel: Int { jobs ?? max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

  func reading(_ metadata: DocumentMetadata = .init()) -> ReadingOptions {
    ReadingOptions(maxBytes: bytesAtMost, metadata: metadata)
  }
}

/// A number of bytes as people write it: digits, and K, M or G for powers of 1024.
struct ByteCount: Hashable {
  var count: Int

  /// What an option's text says. Throws the rule that it breaks.
  static func parse(_ argument: String) throws -> ByteCount {
    guard let bytes = ByteCount(argument: argument) else {
      throw ValidationError(
        "a size is a whole number of bytes from 1 on, such as 500000, or with K, M or G: 64M")
    }
    return bytes
  }

  init?(argument: String) {
    let scales: [Character: Int] = ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30]
    let scale = argument.last.flatMap { scales[Character($0.lowercased())] }
    let digits = scale == nil ? argument[...] : argument.dropLast()
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      number > 0
    else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: scale ?? 1)
    // Half of all numbers is enough, and leaves room to count.
    guard !overflow, product <= Int.max / 4 else { return nil }
    count = product
  }
}
