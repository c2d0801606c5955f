internal import Mustache

/// What a template is filled with. Text is escaped here, scalar by scalar, and templates take it as it comes (`{{{…}}}`):
/// swift-mustache escapes character by character, and so lets a quotation mark with a combining mark on it through.
struct SiteNode: MustacheParent, ExpressibleByDictionaryLiteral, Sendable {
  enum Content: Sendable {
    /// Nothing where it is nil: its section is left out.
    case text(String?)
    case flag(Bool)
    case nodes([SiteNode])
    case texts([String])
    /// HTML that armsdb made.
    case html(String)
  }

  private var contents: [String: Content]

  init(dictionaryLiteral elements: (String, Content)...) {
    contents = Dictionary(elements, uniquingKeysWith: { _, last in last })
  }

  /// With more, which goes before what is there.
  func with(_ other: SiteNode) -> SiteNode {
    var node = self
    node.contents.merge(other.contents) { $1 }
    return node
  }

  func child(named name: String) -> Any? {
    switch contents[name] {
    case nil: nil
    case .text(nil): SiteText(escaped: nil)
    case .text(let text?): SiteText(escaped: text.escapedForHTML)
    case .flag(let flag): flag
    case .nodes(let nodes): nodes
    case .texts(let texts): texts.map { SiteText(escaped: $0.escapedForHTML) }
    case .html(let html): SiteText(escaped: html)
    }
  }
}

/// Text that is HTML already; nothing where it is nil, in a section and as a value.
private struct SiteText: MustacheCustomRenderable, MustacheParent {
  let escaped: String?
  var renderText: String { escaped ?? "" }
  var isNull: Bool { escaped == nil }

  func child(named name: String) -> Any? { nil }
}
