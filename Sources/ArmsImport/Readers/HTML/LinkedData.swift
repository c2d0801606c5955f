/// What a page's JSON-LD says of the story on it (schema.org's Article and its kin), else when it says that the page was
/// published.
struct LinkedData {
  private(set) var title: String?
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var address: String?

  /// The first story that the texts of a page's scripts tell of; broken ones are passed over.
  init(_ scripts: [[UInt8]]) {
    for script in scripts.prefix(20) where script.count <= 1 << 20 {
      guard let value = try? JSONParser.parse(Self.mended(script)) else { continue }
      var things: [[String: JSONValue]] = []
      Self.gather(value, depth: 0, &things)
      guard let story = things.first(where: Self.isStory) else {
        published =
          published
          ?? things.lazy.filter { Self.isOfKind($0, ["Page"]) }
          .compactMap { Self.text($0["datePublished"]) }.first
        continue
      }
      read(story, things)
      if title != nil || Self.text(story["datePublished"]) != nil { return }
    }
  }

  private mutating func read(_ story: [String: JSONValue], _ all: [[String: JSONValue]]) {
    title = Self.text(story["headline"]) ?? Self.text(story["name"])
    published = Self.text(story["datePublished"]) ?? Self.text(story["dateCreated"]) ?? published
    publisher = Self.name(story["publisher"], all) ?? Self.name(story["sourceOrganization"], all)
    address = Self.text(story["url"]) ?? Self.identifier(story["mainEntityOfPage"])
  }

  private static func isStory(_ thing: [String: JSONValue]) -> Bool {
    isOfKind(thing, ["Article", "Posting", "Report"])
  }

  /// Whether the name of its type ends with one of these words.
  private static func isOfKind(_ thing: [String: JSONValue], _ words: [String]) -> Bool {
    let types: [String] =
      switch thing["@type"] {
      case .string(let type): [type]
      case .array(let list): list.compactMap { text($0) }
      default: []
      }
    return types.contains { type in words.contains { type.hasSuffix($0) } }
  }

  /// All objects of the tree, those outside first. Deeper ones than any page nests are left out.
  private static func gather(
    _ value: JSONValue, depth: Int, _ things: inout [[String: JSONValue]]
  ) {
    guard depth < 8, things.count < 1_000 else { return }
    switch value {
    case .object(let object):
      things.append(object)
      for key in object.keys.sorted() {
        if let inner = object[key] { gather(inner, depth: depth + 1, &things) }
      }
    case .array(let list): for inner in list { gather(inner, depth: depth + 1, &things) }
    default: break
    }
  }

  /// The name of an organisation: given, inside it, or inside the one that it refers to.
  private static func name(_ value: JSONValue?, _ all: [[String: JSONValue]]) -> String? {
    switch value {
    case .string(let name): return text(.string(name))
    case .array(let list): return list.lazy.compactMap { name($0, all) }.first
    case .object(let object):
      if let name = text(object["name"]) { return name }
      guard let id = text(object["@id"]) else { return nil }
      return all.lazy.filter { text($0["@id"]) == id }.compactMap { text($0["name"]) }.first
    default: return nil
    }
  }

  private static func identifier(_ value: JSONValue?) -> String? {
    if case .object(let object)? = value { return text(object["@id"]) ?? text(object["url"]) }
    return text(value)
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard case .string(let text)? = value else { return nil }
    let trimmed = HTMLHead.trimmed(text)
    return trimmed.isEmpty || trimmed.utf8.count > 4_000 ? nil : trimmed
  }

  /// Raw line ends inside texts are no JSON, and common.
  private static func mended(_ script: [UInt8]) -> [UInt8] {
    script.map { $0 < 0x20 ? 0x20 : $0 }
  }
}
