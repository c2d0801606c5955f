/// The attributes of one element, as the parser hands them over: valid while its event is handled.
@safe struct HTMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { unsafe self.pairs = pairs }

  /// The value of an attribute, whose name is given in small letters; empty where it has none, nil where it is not there.
  subscript(name: String) -> String? {
    var found: String?
    unsafe each { attribute, value in
      if found == nil, unsafe Self.equal(attribute, name) {
        found = unsafe value.map { unsafe String(cString: $0) } ?? ""
      }
    }
    return found
  }

  /// What the element is to a reader: by its tag, role, class and id; and whether it is hidden.
  func traits(of tag: HTMLTag) -> (traits: HTMLPage.Traits, isHidden: Bool) {
    var traits = Self.traits(of: tag)
    var isHidden = false
    unsafe each { attribute, value in
      switch unsafe attribute[0] {
      case UInt8(ascii: "c") where unsafe Self.equal(attribute, "class"),
        UInt8(ascii: "i") where unsafe Self.equal(attribute, "id"):
        guard let value = unsafe value else { return }
        let words = unsafe BlockWords.traits(of: value)
        traits.formUnion(words.traits)
        isHidden = isHidden || words.isHidden
      case UInt8(ascii: "h") where unsafe Self.equal(attribute, "hidden"): isHidden = true
      case UInt8(ascii: "s") where unsafe Self.equal(attribute, "style"):
        guard let value = unsafe value else { return }
        isHidden = unsafe isHidden || Self.hides(String(cString: value))
      case UInt8(ascii: "i") where unsafe Self.equal(attribute, "itemprop"):
        if unsafe value.map({ unsafe String(cString: $0) }) == "articleBody" {
          traits.insert(.articleBody)
        }
      case UInt8(ascii: "r") where unsafe Self.equal(attribute, "role"):
        traits.formUnion(Self.traits(ofRole: unsafe value.map { unsafe String(cString: $0) } ?? ""))
      case UInt8(ascii: "o") where unsafe Self.equal(attribute, "open"):
        if tag == .dialog { traits.remove(.boilerplate) }
      default: break
      }
    }
    return (traits, isHidden)
  }

  private static func traits(of tag: HTMLTag) -> HTMLPage.Traits {
    switch tag {
    case .nav, .aside, .footer, .menu, .dialog, .figcaption: .boilerplate
    case .article: .article
    case .main: .main
    default: []
    }
  }

  private static func traits(ofRole role: String) -> HTMLPage.Traits {
    switch role.lowercased() {
    case "main": .main
    case "article": .article
    case "navigation", "contentinfo", "complementary", "search", "dialog", "alertdialog", "banner",
      "menu", "menubar", "toolbar":
      .boilerplate
    default: []
    }
  }

  private static func hides(_ style: String) -> Bool {
    let style = style.lowercased().filter { $0 != " " }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private func each(_ body: (UnsafePointer<UInt8>, UnsafePointer<UInt8>?) -> Void) {
    guard let pairs = unsafe pairs else { return }
    var index = 0
    while let name = unsafe pairs[index] {
      unsafe body(name, pairs[index + 1])
      index += 2
    }
  }

  private static func equal(_ bytes: UnsafePointer<UInt8>, _ name: String) -> Bool {
    var index = 0
    for byte in name.utf8 {
      guard unsafe bytes[index] == byte else { return false }
      index += 1
    }
    return unsafe bytes[index] == 0
  }
}

extension HTMLHead {
  /// More meta elements than any page has, and longer ones than any that says something, are left out.
  private static let most = 500
  private static let longest = 4_000

  mutating func add(meta attributes: HTMLAttributes) {
    guard metas.count < Self.most,
      let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
      let content = attributes["content"], content.utf8.count <= Self.longest
    else { return }
    metas.append((name.lowercased(), Self.trimmed(content)))
  }

  mutating func add(link attributes: HTMLAttributes) {
    guard canonical == nil, attributes["rel"]?.lowercased() == "canonical",
      let address = attributes["href"], address.utf8.count <= Self.longest
    else { return }
    canonical = Self.trimmed(address)
  }

  mutating func add(time attributes: HTMLAttributes) {
    guard times.count < Self.most, let time = attributes["datetime"], time.utf8.count <= 100 else {
      return
    }
    times.append(Self.trimmed(time))
    if attributes["itemprop"] == "datePublished" { metas.append(("datepublished", time)) }
  }

  static func trimmed(_ text: String) -> String {
    String(
      text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " "))
  }
}
