import Foundation
import Testing

/// What `doctor` finds, and what it makes of it.
@Suite struct DoctorTests {
  /// The rows by what they are of.
  static func rows(_ workspace: Workspace, _ options: String = "", path: String? = nil) throws
    -> (rows: [String: [String]], status: Int32)
  {
    let environment = path.map { ["PATH": "\(Workspace.products.path):\($0)"] } ?? [:]
    let outcome = try workspace.run(
      "armsdb doctor --format tsv \(options)", environment: environment)
    var rows: [String: [String]] = [:]
    for line in outcome.stdout.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      rows[cells[0]] = cells
    }
    return (rows, outcome.status)
  }

  @Test func aProgramThatIsNotThereIsNamedWithWhatInstallsIt() throws {
    let workspace = try Workspace()
    _ = try workspace.run("mkdir bin && ln -s /bin/sh bin/sh")
    let found = try Self.rows(workspace, path: workspace.folder.path + "/bin")
    #expect(found.status == 1)
    #expect(found.rows["pdftotext"]?[1] == "missing")
    #expect(found.rows["pdftotext"]?[2].contains("apt-get install poppler-utils") == true)
  }

  @Test func aProgramThatIsThereIsTold() throws {
    let workspace = try Workspace()
    _ = try workspace.run(
      "mkdir bin && printf '#!/bin/sh\n' > bin/pdftotext && chmod +x bin/pdftotext")
    let found = try Self.rows(workspace, path: workspace.folder.path + "/bin")
    #expect(found.rows["pdftotext"]?[1] == "ok")
    #expect(found.rows["pdftotext"]?[2].contains(workspace.folder.path + "/bin/pdftotext") == true)
  }

  @Test func noFileYetIsNoFaultAndANamedOneIs() throws {
    let workspace = try Workspace()
    #expect(try Self.rows(workspace).rows["file"]?[1] == "none")
    #expect(try Self.rows(workspace, "--db other.sqlite").rows["file"]?[1] == "missing")
    #expect(try workspace.run("ls").stdout.isEmpty, "a look at nothing made something")
  }

  @Test func aFileIsCountedAndOneThatIsNoneIsBroken() throws {
    let workspace = try Workspace()
    _ = try workspace.run("armsdb import \"$PACKAGE/seeds\"")
    let sound = try Self.rows(workspace).rows["file"]
    #expect(sound?[1] == "ok")
    #expect(sound?[2].contains("2 documents, 2 sales") == true)
    try workspace.write("no database at all, and long enough to be looked at", to: "x.sqlite")
    let broken = try Self.rows(workspace, "--db x.sqlite")
    #expect(broken.status == 1)
    #expect(broken.rows["file"]?[1] == "broken")
    #expect(broken.rows["file"]?[2].contains("name another with --db") == true)
  }
}
