/// What the words of a class or id say of an element. The words are those that people who build pages use for parts of
/// them; none belongs to one site.
enum BlockWords {
  /// Words that alone mark what is no part of a story.
  private static let boilerplate: Set<String> = [
    "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "sidebar",
    "footer", "masthead", "related", "recommended", "recommendation", "recommendations", "trending",
    "popular", "mostread", "mostpopular", "newsletter", "subscribe", "subscription", "signup",
    "promo", "promotion", "advert", "adverts", "advertisement", "advertising", "ad", "ads",
    "adslot",
    "sponsor", "sponsored", "outbrain", "taboola", "cookie", "cookies", "consent", "gdpr", "share",
    "sharing", "sharebar", "social", "socials", "comments", "comment", "disqus", "widget",
    "pagination", "pager", "toolbar", "popup", "modal", "overlay", "skiplink", "teaser", "teasers",
    "tags", "taglist", "paywall", "login", "carousel", "ticker", "byline", "copyright",
    "syndication",
    "readmore", "morestories", "feedback", "banner",
  ]

  /// Pairs of words that do so together.
  private static let pairs: Set<String> = [
    "most read", "most popular", "most viewed", "read more", "read next", "read also", "also read",
    "more stories", "more news", "more from", "more on", "up next", "see also", "you may",
    "top stories",
    "latest news", "latest stories", "skip link", "skip to", "sign up", "site header",
    "page header",
    "global header", "site footer", "author bio", "about author", "editors picks", "print only",
    "story list", "story links",
  ]

  private static let promising: Set<String> = [
    "article", "articlebody", "body", "content", "entry", "post", "story", "storybody", "text",
    "release", "main", "page", "document", "fulltext",
  ]

  /// Words of pages that are read aloud or printed, and not shown, and of marks that tell where a printed page begins.
  private static let hidden: Set<String> = [
    "sr only", "visually hidden", "visuallyhidden", "screen reader", "screenreader", "usa sronly",
    "printed page",
  ]

  static func traits(
    of value: UnsafePointer<UInt8>
  ) -> (traits: HTMLPage.Traits, isHidden: Bool) {
    var traits: HTMLPage.Traits = []
    var isHidden = false
    var previous = ""
    unsafe eachWord(value) { word in
      let pair = previous + " " + word
      if boilerplate.contains(word) || pairs.contains(pair) { traits.insert(.boilerplate) }
      if promising.contains(word) { traits.insert(.promising) }
      if hidden.contains(word) || hidden.contains(pair) { isHidden = true }
      previous = word
    }
    return (traits, isHidden)
  }

  /// The words of `most-read__list`, `MostReadList`, `most_read list`: in small letters; words of other signs are cut.
  private static func eachWord(_ value: UnsafePointer<UInt8>, _ body: (String) -> Void) {
    var word: [UInt8] = []
    var index = 0
    var wasSmall = false
    func end() {
      if !word.isEmpty { body(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    // Longer lists of classes are made by machines and say nothing behind this.
    while unsafe value[index] != 0, index < 400 {
      let byte = unsafe value[index]
      index += 1
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if wasSmall { end() }
        word.append(byte | 0x20)
        wasSmall = false
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        word.append(byte)
        wasSmall = true
      default:
        end()
        wasSmall = false
      }
    }
    end()
  }
}
