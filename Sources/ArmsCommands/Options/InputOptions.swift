internal import ArgumentParser
internal import ArmsImport
internal import ArmsModel
internal import Glibc

/// What is read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help:
      "Files and folders; - is standard input. Hidden files and links inside folders are left out.",
    completion: .file())
  var paths: [String] = []

  @Option(
    name: .customLong("jsonl"),
    help: ArgumentHelp(
      "A file with a document a line, as JSON; - is standard input. May be repeated.",
      valueName: "file"),
    completion: .file())
  var lines: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "How to read the files, whatever they look like; 'armsdb readers' lists the kinds.",
      valueName: "kind"),
    completion: .list(ReaderArgument.names),
    transform: ReaderArgument.parse)
  var kind: ReaderArgument?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "What the columns of the tables mean, as 'armsdb map' proposes it.", valueName: "file"),
    completion: .file())
  var mapping: String?

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
    if kind != nil, !lines.isEmpty {
      throw ValidationError(
        "--jsonl says how its files are read: leave --as out, or name them as paths")
    }
    if mapping != nil, !lines.isEmpty {
      throw ValidationError(
        "--map is of tables: name them as paths, also where they are JSON Lines")
    }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs must be between 1 and 1024")
    }
  }

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.paths = []
    options.lines = []
    options.kind = nil
    options.mapping = nil
    options.jobs = nil
    return options
  }

  /// What is read, and how, without the database that it is read into.
  func source(
    _ options: ReadingOptions, leavingOut database: String? = nil, without others: [String] = [],
    meter: InputMeter? = nil
  ) -> InputSource {
    InputSource(
      paths: lines.isEmpty ? paths.filter { !others.contains($0) } : lines, isLines: !lines.isEmpty,
      options: options,
      leavingOut: database, meter: meter)
  }

  var readsStandardInput: Bool { paths.contains("-") || lines.contains("-") }

  /// How many bytes it is, for one who watches; nil where no one does, or no one knows.
  func size(leavingOut database: String? = nil, without others: [String] = []) -> Int? {
    guard Terminal.errorsAreTerminal else { return nil }
    return InputMeter.total(
      lines.isEmpty ? paths.filter { !others.contains($0) } : lines, leavingOut: database)
  }

  var parallel: Int { jobs ?? max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

  /// Throws what is wrong with the file of `--map`.
  func reading(
    _ limits: LimitOptions, _ metadata: DocumentMetadata = .init()
  ) throws -> ReadingOptions {
    var metadata = metadata
    if let mapping {
      do throws(MappingFile.Problem) {
        metadata.table = try MappingFile.read(mapping)
      } catch {
        throw CommandFailure(message: "\(mapping): \(TableWords.words(error))")
      }
    }
    return ReadingOptions(
      limits: limits.limits, kind: kind?.kind, metadata: metadata,
      searchPath: SearchPath.folders)
  }
}
