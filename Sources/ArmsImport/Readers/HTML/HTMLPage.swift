/// A page as far as its text goes: elements and texts in the order of the page, and what its head tells.
struct HTMLPage {
  struct Node {
    var tag: HTMLTag
    var traits: Traits
    /// The first node behind everything in it.
    var end: Int32
    /// Of a text, its bytes in `text`; of an element, empty.
    var textStart: Int32 = 0
    var textEnd: Int32 = 0
  }

  struct Traits: OptionSet {
    var rawValue: UInt8
    /// Navigation, advertisement, lists of other stories: by its element, role, class or id.
    static let boilerplate = Traits(rawValue: 1)
    static let articleBody = Traits(rawValue: 2)
    static let article = Traits(rawValue: 4)
    static let main = Traits(rawValue: 8)
    /// Its class or id speaks of a story's text.
    static let promising = Traits(rawValue: 16)
  }

  var nodes: [Node] = []
  /// UTF-8, with the blanks of the source.
  var text: [UInt8] = []
  var head = HTMLHead()
  var isCutAtDepth = false
}

/// What a page says of itself outside its text, as it stands there.
struct HTMLHead {
  /// Names of meta elements, in small letters, with what they hold, in the order of the page.
  var metas: [(name: String, content: String)] = []
  /// The address of `<link rel="canonical">`.
  var canonical: String?
  /// What `<time>` elements say, in the order of the page.
  var times: [String] = []
  /// The texts of `<script type="application/ld+json">`.
  var linkedData: [[UInt8]] = []
  var title: [UInt8] = []
  var language: String?

  /// What the first of these meta elements holds that holds anything.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let found = metas.first(where: { $0.name == name && !$0.content.isEmpty }) {
        return found.content
      }
    }
    return nil
  }
}
