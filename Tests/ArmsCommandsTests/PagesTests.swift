import Foundation
import Testing

/// The pages in docs say what is so: recipes run, columns are those of the schema, figures are those that were measured.
@Suite struct PagesTests {
  /// The recipes of the cookbook, each with the heading it stands under.
  static func recipes() throws -> [(heading: String, sql: String)] {
    var heading = ""
    var sql: [String]?
    var recipes: [(heading: String, sql: String)] = []
    for line in try DocumentationTests.text("docs/cookbook.md").components(separatedBy: "\n") {
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
      if line == "```sql" {
        sql = []
      } else if line == "```", let lines = sql {
        recipes.append((heading, lines.joined(separator: "\n")))
        sql = nil
      } else {
        sql?.append(line)
      }
    }
    return recipes
  }

  /// Recipes that find nothing in a sound file of two stories.
  static let empty = [
    "SELECT e.sale, e.field, e.quote", "SELECT document, relation", "SELECT t.publisher",
    "SELECT sale, other, score",
  ]

  @Test func everyRecipeOfTheCookbookRuns() throws {
    let workspace = try Workspace()
    _ = try workspace.run("armsdb import \"$PACKAGE/seeds\"")
    let recipes = try Self.recipes()
    #expect(recipes.count >= 15)
    for (heading, sql) in recipes {
      try workspace.write(sql, to: "recipe.sql")
      let shell = try workspace.run("sqlite3 -bail armsdb.sqlite < recipe.sql")
      #expect(shell.status == 0 && shell.stderr.isEmpty, "\(heading)\n\(shell.stderr)")
      let isEmpty = Self.empty.contains { sql.hasPrefix($0) }
      #expect(shell.stdout.isEmpty == isEmpty, "\(heading)\n\(sql)\n\(shell.stdout)")
      let ours = try workspace.run("armsdb sql - --format csv < recipe.sql")
      #expect(ours.status == 0, "\(heading)\n\(ours.stderr)")
    }
  }

  @Test func thePageOfTheSchemaIsFreshAndWhole() throws {
    let workspace = try Workspace()
    let page = try DocumentationTests.text("docs/schema.md")
    #expect(
      try workspace.run("sh \"$PACKAGE/Sources/ArmsStore/page.sh\"").stdout == page,
      "docs/schema.md is stale: make generate")
    _ = try workspace.run("armsdb import \"$PACKAGE/seeds\"")
    let columns = try workspace.sqlite(
      """
      SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c
      WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'document_search%' AND m.name NOT LIKE 'sqlite_%'
      """)
    for column in columns.split(separator: "\n") {
      let parts = column.split(separator: ".")
      let section = page.components(separatedBy: "\n### ").first { $0.hasPrefix(parts[0] + "\n") }
      #expect(
        section?.contains("\n| `\(parts[1])` |") == true,
        "docs/schema.md does not tell of \(column)")
    }
  }

  /// Rounded, and not older than a twentieth.
  @Test func theFiguresOfMethodsAreThoseThatWereMeasured() throws {
    var figures: [String: Double] = [:]
    for line in try DocumentationTests.text("Tests/Evaluation/figures.tsv").split(separator: "\n") {
      let cells = line.split(separator: "\t")
      if cells.count == 2, let figure = Double(cells[1]) { figures[String(cells[0])] = figure }
    }
    let names = ["all fields": "ALL", "date": "announced"]
    var rows = 0
    for line in try DocumentationTests.text("docs/methods.md").split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, let notices = Double(cells[1]), let news = Double(cells[2]) else {
        continue
      }
      rows += 1
      let name = names[cells[0]] ?? cells[0]
      for (kind, told) in [("notices", notices), ("news", news)] {
        let figure = try #require(figures["\(kind)/\(name)"], "figures.tsv has no \(kind)/\(name)")
        #expect(abs(figure - told) <= 0.05, "docs/methods.md: \(kind), \(cells[0])")
      }
    }
    #expect(rows >= 8)
  }
}
