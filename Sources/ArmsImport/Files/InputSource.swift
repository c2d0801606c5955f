/// One thing to be read, before it is read.
package enum InputItem: Sendable {
  case file(String)
  /// Standard input as one document.
  case standardInput
  /// A line of JSON Lines, without its end; `source` is the file's path or `-`, numbers count from 1.
  case line(source: String, number: Int, bytes: [UInt8])
  case problem(InputProblem)
  case notice(InputNotice)

  /// Its bytes, as far as they are read; a file may be of any length.
  var weight: Int {
    switch self {
    case .line(_, _, let bytes): bytes.count
    case .file, .standardInput: .max
    case .problem, .notice: 0
    }
  }
}

/// All that a command was given, one item at a time: folders and long files of lines are never held whole.
package struct InputSource: IteratorProtocol {
  private var paths: ArraySlice<String>
  private let isLines: Bool
  private let lineLimit: Int
  private let database: String?
  private var walk: FolderWalk?
  private var lines: LineReader?

  /// `paths` as given, `-` for standard input; `isLines` where each is a file of JSON Lines. A line may be twice as
  /// long as a document (`maxBytes`), for its escapes. `database` is left out where a folder holds it.
  package init(
    paths: [String], isLines: Bool, maxBytes: Int, leavingOut database: String? = nil
  ) {
    self.database = database
    self.paths = paths[...]
    self.isLines = isLines
    let (double, overflow) = maxBytes.multipliedReportingOverflow(by: 2)
    lineLimit = overflow ? maxBytes : double
  }

  package mutating func next() -> InputItem? {
    while true {
      if let item = walk?.next() { return item }
      walk = nil
      if let item = lines?.next() { return item }
      lines = nil
      guard let path = paths.popFirst() else { return nil }
      if isLines {
        do throws(InputProblem.Reason) {
          lines = try LineReader(path, limit: lineLimit)
        } catch {
          return .problem(InputProblem(path, error))
        }
        continue
      }
      if path == "-" { return .standardInput }
      do throws(InputProblem.Reason) {
        if try FileKind.of(path, following: true) == .folder {
          walk = FolderWalk(Self.withoutTrailingSlashes(path), leavingOut: database)
          continue
        }
      } catch {
        return .problem(InputProblem(path, error))
      }
      if let item = Self.item(forFile: path) { return item }
    }
  }

  static let sideFileSuffix = ".meta.json"

  /// A file as an item; nil for the side file of another file, which is read together with that one.
  static func item(forFile path: String) -> InputItem? {
    guard path.hasSuffix(sideFileSuffix) else { return .file(path) }
    let described = String(path.dropLast(sideFileSuffix.count))
    guard !FileKind.exists(described) else { return nil }
    return .problem(InputProblem(path, .strandedSideFile(describes: described)))
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
