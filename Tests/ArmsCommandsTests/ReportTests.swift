import Foundation
import Testing

/// A report says nothing without a source.
@Suite struct ReportTests {
  @Test func everySentenceHasASourceThatIsListed() throws {
    let workspace = try Workspace()
    _ = try workspace.run(
      """
      cp -r "$PACKAGE/seeds" . && armsdb import seeds
      armsdb decide set S-EBP09GH7 announced 2018-01-11 --because 'told me' --by ada
      """)
    let text = try workspace.run("armsdb report").stdout
    let parts = text.components(separatedBy: "\n## Sources\n")
    let sources = try #require(parts.last).matches(of: #/(?m)^([0-9]+)\. /#).count
    #expect(sources == 3)
    var sentences = 0
    for line in parts[0].split(separator: "\n") where !line.hasPrefix("#") {
      // Behind the sentence, or behind the last of its sides.
      #expect(
        line.firstMatch(of: #/(\. (\\\[[0-9–]+\\\])+|(\\\[[0-9–]+\\\])+\.)$/#) != nil, "\(line)")
      let notes = line.matches(of: #/\\\[([0-9]+)(?:–([0-9]+))?\\\]/#)
      for number in notes.flatMap({ [$0.output.1, $0.output.2].compactMap { $0 } }) {
        #expect((1...sources).contains(Int(number) ?? 0))
      }
      sentences += 1
    }
    #expect(sentences > 10)
  }

  /// Of a source with an address of the web a page has the link, and of another the words alone.
  @Test func addressesOfSourcesAreLinks() throws {
    let workspace = try SiteTests.filled()
    let page = try workspace.run("armsdb report --format html --buyer Norway").stdout
    #expect(
      page.contains(
        #". <a href="https://wire.example/?a=1&amp;b=&quot;&#39;&gt;" rel="noreferrer external">https://wire.example/?a=1&amp;b=&quot;&#39;&gt;</a>. “"#
      ), "\(page)")
    #expect(page.contains(". javascript:alert(3). ") && !page.contains("href=\"javascript"))
  }
}
