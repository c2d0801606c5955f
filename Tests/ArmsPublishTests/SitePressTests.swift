import Foundation
import Testing

@testable import ArmsPublish

/// Pages that are made on several cores are those that one would make.
@Suite struct SitePressTests {
  private static func folder() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("press-\(UUID())").path
  }

  private static func page(_ name: String, key: String) -> SitePress.Page {
    SitePress.Page(name: name, template: "gone", node: ["key": .text(key)], state: nil)
  }

  @Test(arguments: [1, 4]) func ofOneNameTheFirstCounts(cores: Int) throws {
    let path = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try SiteFolder(path: path)
    let press = try SitePress(folder: folder, cores: cores)
    for number in 0..<200 {
      try press.add(Self.page("sales/\(number % 50).html", key: "<\(number)>"))
    }
    try press.finish()
    #expect(try folder.finish().written == 50)
    for number in 0..<50 {
      let text = try String(contentsOfFile: "\(path)/sales/\(number).html", encoding: .utf8)
      #expect(text.contains("&lt;\(number)&gt;"))
    }
  }

  @Test(arguments: [1, 4]) func whatCannotBeWrittenIsTold(cores: Int) throws {
    let path = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let press = try SitePress(folder: try SiteFolder(path: path), cores: cores)
    #expect(throws: SiteError.self) {
      try press.add(Self.page(String(repeating: "a", count: 400) + ".html", key: "a"))
      try press.finish()
    }
  }
}
