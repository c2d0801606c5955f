import ArmsModel
import Foundation
import Testing

@testable import ArmsPublish

/// The pieces that sites are made of.
@Suite struct SitePiecesTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/ArmsPublish/Templates")

  @Test func templatesAreThoseThatAreEmbedded() throws {
    for (name, text) in SiteTemplates.texts {
      let file = Self.folder.appendingPathComponent("\(name).mustache")
      #expect(try String(contentsOf: file, encoding: .utf8) == text + "\n", "run 'make generate'")
    }
    _ = try SiteTemplates()
  }

  /// Text is escaped before it comes to a template, and must not be escaped again by a rule that has a hole.
  @Test func templatesTakeTextAsItComes() {
    for (name, text) in SiteTemplates.texts {
      #expect(text.matches(of: #/(?:^|[^{]){{[a-zA-Z.]/#).isEmpty, "\(name) has a {{…}}")
    }
  }

  @Test func whatIsNotThereLeavesNothing() throws {
    let page = try SiteTemplates().page(
      "moved", ["to": .text(nil), "from": .text("<x>")], as: "a.html")
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("&lt;x&gt;") && !text.contains("false") && !text.contains("nil"))
  }

  @Test func aYearWithoutSalesIsSeenBetweenOthers() {
    #expect(Site.years([2013, 2010, nil, 2012]) == [2010, 2011, 2012, 2013, nil])
    #expect(Site.years([2013]) == [2013])
    #expect(Site.years([nil]) == [nil])
    #expect(Site.years([]).isEmpty)
    // A year that someone misprinted draws no thousand columns.
    #expect(Site.years([202, 2013]) == [202, 2013])
  }

  @Test func aQuotationMarkWithACombiningMarkIsEscaped() {
    #expect(
      "a\"\u{301} <\u{338}b>'\u{301}".escapedForHTML
        == "a&quot;\u{301} &lt;\u{338}b&gt;&#39;\u{301}")
  }

  @Test func marksThatOverlapAreEachReached() {
    var text = MarkedText("one <two> three")
    text.mark(Citation(start: 0, end: 9, quote: "one <two>"), "a", "A")
    text.mark(Citation(start: 4, end: 15, quote: "<two> three"), "b", "B")
    text.mark(Citation(start: 4, end: 15, quote: "<two> three"), "c", "C")
    text.mark(Citation(start: 9, end: 99, quote: "beyond"), "d", "D")
    #expect(
      text.html == """
        <span id="c0-9"></span><mark><a href="a" title="A">one </a></mark><span id="c4-15"></span>\
        <mark><a href="a" title="A">&lt;two&gt;</a></mark><mark><a href="b" title="B; C"> three</a></mark>
        """)
  }

  @Test(arguments: [
    ("sales/S-00000001.html", true), ("../x", false), ("/etc/passwd", false), ("a/../../b", false),
    ("a b", false), ("", false),
  ])
  func aListReachesNoFileElsewhere(name: String, isOurs: Bool) {
    #expect(SiteList.isOurs(name) == isOurs)
  }

  @Test func namesThatFoldAlikeHaveAddressesOfTheirOwn() {
    #expect(SiteAddress.slug("F-16") != SiteAddress.slug("F 16"))
    #expect(SiteAddress.slug("F-16").hasPrefix("f-16-"))
    #expect(!SiteAddress.slug("戦車").isEmpty)
  }

  @Test(arguments: [
    (1, 1, 1), (4, 1, 4), (17, 5, 20), (133_300_000, 50_000_000, 150_000_000),
    (Int.max, 1_000_000_000_000_000_000, Int.max),
  ])
  func axesHaveRoundSteps(most: Int, step: Int, top: Int) {
    let found = SVG.steps(upTo: most, count: 5)
    #expect(found.step == step)
    #expect(found.top == top)
  }

  @Test func onlyAddressesOfTheWebAreLinkedTo() {
    #expect(SiteAddress.web("HTTPS://a.example") == "HTTPS://a.example")
    #expect(SiteAddress.web(" javascript:alert(1)") == nil)
    #expect(SiteAddress.web("data:text/html,x") == nil)
  }
}
