internal import Mustache

/// The pages' templates, compiled when a site is written and not before.
struct SiteTemplates: Sendable {
  private let library: MustacheLibrary
  /// The menu as it stands on the pages of each part, from the site's folder and from one below it: it is the same on
  /// thousands of pages.
  private let menus: [Place: String]

  private struct Place: Hashable {
    var root: String
    /// nil where the menu has no entry for it.
    var section: String?
  }

  /// Entries of the menu by the first part of a page's name.
  private static let sections = [
    "index": "inSales", "sales": "inSales", "buyers": "inBuyers", "sellers": "inSellers",
    "systems": "inSystems", "documents": "inDocuments", "charts": "inCharts",
    "method": "inMethod",
  ]

  /// Throws where a template does not compile; a test holds that none does.
  init() throws {
    var library = MustacheLibrary()
    for (name, text) in Self.texts { try library.register(text, named: name) }
    self.library = library
    let entries = Set(Self.sections.values)
    var menus: [Place: String] = [:]
    for root in ["", "../"] {
      for section in entries.map(Optional.some) + [nil] {
        let flags = entries.reduce(SiteNode(dictionaryLiteral: ("root", .text(root)))) {
          $0.with(SiteNode(dictionaryLiteral: ($1, .flag($1 == section))))
        }
        menus[Place(root: root, section: section)] = library.render(flags, withTemplate: "menu")
      }
    }
    self.menus = menus
  }

  static let texts = [
    ("head", EmbeddedText.head), ("menu", EmbeddedText.menu), ("foot", EmbeddedText.foot),
    ("rows", EmbeddedText.rows), ("pager", EmbeddedText.pager), ("index", EmbeddedText.index),
    ("group", EmbeddedText.group), ("names", EmbeddedText.names), ("sale", EmbeddedText.sale),
    ("passage", EmbeddedText.passage), ("document", EmbeddedText.document),
    ("charts", EmbeddedText.charts), ("method", EmbeddedText.method),
    ("moved", EmbeddedText.moved), ("gone", EmbeddedText.gone),
  ]

  /// The page that the file `name` of the site is; empty where there is no such template.
  func page(_ template: String, _ node: SiteNode, as name: String) -> [UInt8] {
    let root = name.contains("/") ? "../" : ""
    let section = Self.sections[String(name.prefix { $0 != "/" && $0 != "." })]
    let around: SiteNode = [
      "root": .text(root), "menu": .html(menus[Place(root: root, section: section)] ?? ""),
    ]
    return Array((library.render(around.with(node), withTemplate: template) ?? "").utf8)
  }
}

/// Data files that `make generate` embeds.
enum EmbeddedText {}
