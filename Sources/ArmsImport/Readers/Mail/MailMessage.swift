internal import ArmsModel

/// A letter: which of its parts are its words, and which came with it.
struct MailMessage {
  let root: MIMEPart
  /// The parts that are its words, in their order: of alternatives the one that was chosen.
  private(set) var body: [MIMEPart] = []
  private(set) var attachments: [MIMEPart] = []

  /// No letter has parts inside one another deeper than this.
  private static let maxDepth = 12
  private static let most = 1_000

  init(_ bytes: [UInt8]) {
    root = MIMEPart(bytes[...])
    sort(root, depth: 0)
  }

  private mutating func sort(_ part: MIMEPart, depth: Int) {
    guard depth < Self.maxDepth, body.count + attachments.count < Self.most else { return }
    let type = part.type
    guard type.hasPrefix("multipart/") else {
      let isAttached = part["content-disposition"]?.lowercased().hasPrefix("attachment") == true
      if !isAttached, depth == 0 || Self.fileName(of: part) == nil,
        ["text/plain", "text/html", "text/enriched"].contains(type)
      {
        body.append(part)
      } else {
        attachments.append(part)
      }
      return
    }
    let parts = part.parts
    switch type {
    case "multipart/alternative":
      if let chosen = Self.chosen(of: parts) { sort(chosen, depth: depth + 1) }
    case "multipart/signed", "multipart/related":
      // A signature, or the pictures of a page.
      if let first = parts.first { sort(first, depth: depth + 1) }
      for other in parts.dropFirst() where Self.fileName(of: other) != nil {
        sort(other, depth: depth + 1)
      }
    default: for part in parts { sort(part, depth: depth + 1) }
    }
  }

  /// Plain words, unless they are only a hint that a page came with them.
  private static func chosen(of parts: [MIMEPart]) -> MIMEPart? {
    let plain = parts.first { $0.type == "text/plain" }
    let page = parts.last { $0.type == "text/html" || $0.type.hasPrefix("multipart/") }
    guard let plain else { return page ?? parts.last }
    guard let page, page.type == "text/html" else { return plain }
    let words = plain.body.count { $0 > 0x20 }
    guard words < 200 else { return plain }
    // Markup takes a multiple of what it holds; where it is plain itself, its words tell.
    return page.raw.count > words * 20 || lettersOutsideTags(page.body) > words * 3 ? page : plain
  }

  private static func lettersOutsideTags(_ page: [UInt8]) -> Int {
    var (count, isTag) = (0, false)
    for byte in page {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag, byte > 0x20 { count += 1 }
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    return count
  }

  /// The name under which a part was attached; nil where it has none.
  static func fileName(of part: MIMEPart) -> String? {
    part.parameter("filename", of: "content-disposition") ?? part.parameter("name")
  }

  // MARK: Headers

  var subject: String? { text("subject") }

  /// The day that stands on it.
  var date: PartialDate? { root["date"].flatMap(PrintedDate.read) }

  /// Who speaks in it, where that is an office or a list and no person: a letter in which somebody hands on a story has
  /// that somebody as sender, and not as its source.
  var publisher: String? {
    guard let from = text("from") else { return nil }
    let (name, address) = Self.mailbox(from)
    let parts = address.split(separator: "@", maxSplits: 1)
    let box = parts.first?.lowercased() ?? ""
    let isOffice =
      root["list-id"] != nil || root["list-unsubscribe"] != nil
      || Self.offices.contains { office in
        box.split { !$0.isLetter }.contains { $0 == office }
      }
    guard isOffice else { return nil }
    if let name { return name }
    return parts.count == 2 ? String(parts[1]) : nil
  }

  private static let offices: Set<Substring> = [
    "press", "news", "newsletter", "newsroom", "media", "info", "noreply", "reply", "alerts",
    "updates", "bulletin", "bulletins", "publicaffairs", "presse", "communications", "editor",
    "mailer", "subscriptions", "releases", "govdelivery",
  ]

  private func text(_ name: String) -> String? {
    root[name].map(EncodedWords.decode).flatMap { value in
      let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.isEmpty || words.contains("\0") ? nil : words
    }
  }

  /// The name and the address of `Name <address>`, `address (Name)` or an address alone.
  static func mailbox(_ value: String) -> (name: String?, address: String) {
    func clean(_ text: Substring) -> String? {
      let name = text.filter { $0 != "\"" }.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      return name.isEmpty ? nil : name
    }
    if let open = value.lastIndex(of: "<") {
      let address = value[value.index(after: open)...].prefix { $0 != ">" }
      return (clean(value[..<open]), String(address))
    }
    if let open = value.firstIndex(of: "(") {
      let name = value[value.index(after: open)...].prefix { $0 != ")" }
      return (clean(name), clean(value[..<open]) ?? "")
    }
    return (nil, clean(value[...]) ?? "")
  }
}
