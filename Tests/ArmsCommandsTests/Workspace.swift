import Foundation

/// A fresh folder in which commands are run, and which is gone afterwards.
final class Workspace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "armsdb-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  struct Outcome: Equatable {
    var stdout: String
    var stderr: String
    var status: Int32
  }

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder with the built program: that of the test program itself.
  static let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// Runs a shell script with `armsdb` on its path. Output goes through files: a pipe that nobody reads would block.
  func run(_ script: String, environment extra: [String: String] = [:]) throws -> Outcome {
    let process = try start(script, environment: extra)
    process.waitUntilExit()
    return Outcome(
      stdout: try text(of: ".stdout"), stderr: try text(of: ".stderr"),
      status: process.terminationReason == .exit ? process.terminationStatus : -1)
  }

  /// Starts a shell script and does not wait for it.
  func start(_ script: String, environment extra: [String: String] = [:]) throws -> Process {
    let process = self.process(script, environment: extra)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try sink(".stdout")
    process.standardError = try sink(".stderr")
    try process.run()
    return process
  }

  /// A shell script in this folder that has not begun: whoever asks gives it its input and output.
  func process(_ script: String, environment extra: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    for name in ["ARMSDB_DB", "ARMSDB_PAGER", "NO_COLOR", "COLUMNS", "LINES"] {
      environment[name] = nil
    }
    // A pager on a terminal that nobody sits at would wait for a key.
    environment["PAGER"] = "cat"
    environment["PATH"] = "\(Self.products.path):\(environment["PATH"] ?? "/usr/bin:/bin")"
    environment["LC_ALL"] = "C.UTF-8"
    environment["PACKAGE"] = Self.package.path
    environment.merge(extra) { $1 }
    process.environment = environment
    return process
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The rows that the sqlite3 shell prints for a statement.
  func sqlite(_ sql: String, file: String = "armsdb.sqlite") throws -> String {
    try write(sql, to: ".sql")
    return try run("sqlite3 \(file) < .sql").stdout
  }

  private func sink(_ name: String) throws -> FileHandle {
    let file = folder.appendingPathComponent(name)
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    return try FileHandle(forWritingTo: file)
  }

  private func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }
}
