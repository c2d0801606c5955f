import Foundation
import SQLiteKit
import Testing

@testable import ArmsStore

@Suite struct SchemaCommentsTests {
  @Test func everyColumnOfTheSchemaHasItsComment() throws {
    let comments = SchemaComments().objects
    let model = try Connection.inMemory(trustedSchema: true)
    try model.script(Schema.sql)
    let columns = try model.all(
      """
      SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c
      WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'document_search%' AND m.name NOT LIKE 'sqlite_%'
      """
    ) { (try $0.text(0), try $0.text(1)) }
    #expect(columns.count > 200)
    for (name, column) in columns {
      let object = try #require(comments.first { $0.name == name }, "\(name)")
      #expect(!object.about.isEmpty, "\(name)")
      #expect(
        object.columns.first { $0.name == column }?.about.isEmpty == false, "\(name).\(column)")
    }
    #expect(comments.flatMap(\.columns).count == columns.count)
  }

  @Test func thePageOfTheSchemaSaysTheSame() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: package.appendingPathComponent("docs/schema.md"), encoding: .utf8)
    for object in SchemaComments().objects {
      let section = try #require(
        page.components(separatedBy: "\n### ").first { $0.hasPrefix(object.name + "\n") })
      #expect(section.contains("\n\(object.about)\n"), "\(object.name)")
      for column in object.columns {
        let row = section.split(separator: "\n").first { $0.hasPrefix("| `\(column.name)` |") }
        let about = column.about.replacingOccurrences(of: "|", with: "\\|")
        #expect(row?.hasSuffix("| \(about) |") == true, "\(object.name).\(column.name): \(about)")
      }
    }
  }
}
