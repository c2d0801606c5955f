import Foundation
import Testing

/// Every folder below Cases is one case: `cmd` is run by the shell in a fresh folder with the case's other files in it,
/// and stdout, stderr and exit status are compared with the files of those names (a missing one stands for empty, or 0).
///
/// `ARMSDB_RECORD=1 make test` writes them anew; read the difference before committing it.
@Suite struct CommandCaseTests {
  static let cases = Workspace.package.appendingPathComponent("Tests/ArmsCommandsTests/Cases")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []).sorted()
  static let isRecording = ProcessInfo.processInfo.environment["ARMSDB_RECORD"] == "1"
  private static let expectations = ["cmd", "stdout", "stderr", "status"]

  @Test func thereAreCases() {
    #expect(Self.names.count > 50)
  }

  @Test(arguments: names) func runs(name: String) throws {
    let folder = Self.cases.appendingPathComponent(name)
    let workspace = try Workspace()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !Self.expectations.contains(file) {
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent(file),
        to: workspace.folder.appendingPathComponent(file))
    }
    let command = try String(contentsOf: folder.appendingPathComponent("cmd"), encoding: .utf8)
    let outcome = try workspace.run(command)
    if Self.isRecording {
      try record(outcome, in: folder)
      return
    }
    #expect(outcome.stdout == expected("stdout", in: folder))
    #expect(outcome.stderr == expected("stderr", in: folder))
    let status = expected("status", in: folder).trimmingCharacters(in: .whitespacesAndNewlines)
    #expect("\(outcome.status)" == (status.isEmpty ? "0" : status))
  }

  private func expected(_ name: String, in folder: URL) -> String {
    (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  private func record(_ outcome: Workspace.Outcome, in folder: URL) throws {
    let status = outcome.status == 0 ? "" : "\(outcome.status)\n"
    for (name, text) in [
      ("stdout", outcome.stdout), ("stderr", outcome.stderr), ("status", status),
    ] {
      let file = folder.appendingPathComponent(name)
      if text.isEmpty {
        try? FileManager.default.removeItem(at: file)
      } else {
        try Data(text.utf8).write(to: file)
      }
    }
  }
}
