internal import Mustache

/// The pages' templates, compiled when a site is written and not before.
struct SiteTemplates {
  private let library: MustacheLibrary

  /// Throws where a template does not compile; a test holds that none does.
  init() throws {
    var library = MustacheLibrary()
    for (name, text) in Self.texts { try library.register(text, named: name) }
    self.library = library
  }

  static let texts = [
    ("head", EmbeddedText.head), ("foot", EmbeddedText.foot), ("rows", EmbeddedText.rows),
    ("pager", EmbeddedText.pager), ("index", EmbeddedText.index), ("group", EmbeddedText.group),
    ("names", EmbeddedText.names), ("sale", EmbeddedText.sale), ("passage", EmbeddedText.passage),
    ("document", EmbeddedText.document), ("charts", EmbeddedText.charts),
    ("method", EmbeddedText.method), ("moved", EmbeddedText.moved),
    ("gone", EmbeddedText.gone),
  ]

  /// A page; empty where there is no such template.
  func page(_ name: String, _ node: SiteNode) -> [UInt8] {
    Array((library.render(node, withTemplate: name) ?? "").utf8)
  }
}

/// Data files that `make generate` embeds.
enum EmbeddedText {}
