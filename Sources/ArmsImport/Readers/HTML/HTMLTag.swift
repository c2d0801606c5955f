/// The elements of HTML that matter to what a person reads.
enum HTMLTag: UInt8 {
  /// Any other: what stands in it is part of its line.
  case other
  case a, article, aside, blockquote, body, br, caption, dd, div, dl, dt, fieldset, figcaption
  case figure, footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, li, link, main
  case menu, meta, nav, ol, p, pre, script, section, summary, sup, table, tbody, td, tfoot, th
  case thead, time, title, tr, ul, address, center, dir, details, dialog, legend, text
  /// Not shown, or shown as no text: controls, media, code.
  case unseen

  /// Whether it stands on lines of its own.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
      .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4,
      .h5, .h6, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .p, .pre,
      .section, .summary, .table, .tbody, .tfoot, .thead, .title, .tr, .ul:
      true
    default: false
    }
  }

  var isHeading: Bool { HTMLTag.h1.rawValue...HTMLTag.h6.rawValue ~= rawValue }

  /// Whether sentences stand in it directly.
  var isParagraph: Bool {
    switch self {
    case .p, .pre, .blockquote, .td, .li, .dd: true
    default: false
    }
  }

  /// The tag of a name in small letters.
  init(name: UnsafePointer<UInt8>) { self = unsafe Self.byKey[Self.key(name)] ?? .other }

  /// The first seven bytes and the length: enough to tell all names of the list apart.
  private static func key(_ name: UnsafePointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var count: UInt64 = 0
    while unsafe name[Int(count)] != 0, count < 255 {
      if count < 7 { key = unsafe key << 8 | UInt64(name[Int(count)]) }
      count += 1
    }
    return key | count << 56
  }

  private static let byKey: [UInt64: HTMLTag] = {
    var table: [UInt64: HTMLTag] = [:]
    var value: UInt8 = 1
    while let tag = HTMLTag(rawValue: value), tag != .text {
      table[Self.key(of: "\(tag)")] = tag
      value += 1
    }
    for name in unseenNames { table[Self.key(of: name)] = .unseen }
    return table
  }()

  private static func key(of name: String) -> UInt64 {
    let bytes = Array(name.utf8) + [0]
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return unsafe key(base)
    }
  }

  private static let unseenNames = [
    "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet", "audio",
    "video", "canvas", "map", "select", "option", "optgroup", "textarea", "button", "input",
    "noframes", "datalist", "progress", "meter", "frameset", "amp-ad", "amp-embed",
  ]
}
