import Foundation
import Testing

/// The recipes of docs/many-machines.md that need nothing but a shell, as they stand there.
@Suite struct ManyMachinesTests {
  static func recipe(_ heading: String) throws -> String {
    let page = try DocumentationTests.text("docs/many-machines.md")
    let section = try #require(
      page.components(separatedBy: "\n## ").first { $0.hasPrefix(heading + "\n") })
    return section.components(separatedBy: "\n").filter { $0.hasPrefix("    ") }
      .joined(separator: "\n")
  }

  @Test func filesUnderXargsGiveAPlainImport() throws {
    let workspace = try Workspace()
    try ExtractedImportTests.documents(in: workspace)
    let recipe = try Self.recipe("xargs").replacingOccurrences(of: "-n 100", with: "-n 3")
    let outcome = try workspace.run(
      "set -e\nmv in docs\narmsdb import --db plain.sqlite docs\n" + recipe)
    try #require(outcome.status == 0, "\(outcome.stderr)")
    try ExtractedImportTests.requireViews(
      workspace, "armsdb.sqlite", like: ImportOrderTests.dump(workspace, "plain.sqlite"))
  }

  @Test func linesThatAreSplitGiveAPlainImport() throws {
    let workspace = try Workspace()
    var lines = ""
    for number in 0..<30 {
      lines += """
        {"id": "d\(number)", "text": "Poland ordered \(number + 2) F-16 fighters for $\(number % 4 + 1) billion."}

        """
    }
    lines += "{\"id\": \"bad\", \"text\": \"\"}\n"
    try workspace.write(lines.replacingOccurrences(of: "\n\n", with: "\n"), to: "documents.jsonl")
    let outcome = try workspace.run(
      "armsdb import --db plain.sqlite --jsonl documents.jsonl\n" + Self.recipe("split"))
    // The one document that cannot be read is told by the import of the lines too.
    #expect(outcome.status == 1)
    #expect(outcome.stderr.contains(" could not be read where it was extracted: \"text\" is empty"))
    try ExtractedImportTests.requireViews(
      workspace, "armsdb.sqlite", like: ImportOrderTests.dump(workspace, "plain.sqlite"))
  }
}
