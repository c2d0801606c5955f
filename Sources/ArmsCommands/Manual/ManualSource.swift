internal import ArmsImport

/// A command as its own help describes it: what ArgumentParser prints for `--experimental-dump-help`, which keeps its form
/// within the version that Package.swift names.
struct ManualSource {
  /// One argument, option or flag.
  struct Argument {
    /// `--buyer`, `-h`; none for a value that is told by its place.
    var names: [String]
    /// What its value is called; nil for a flag.
    var value: String?
    var abstract: String
    var values: [String]
    var byDefault: String?
    var section: String?
    var isOptional: Bool
    var isRepeating: Bool
  }

  /// All words of it: `["armsdb", "decide", "same"]`.
  var path: [String]
  var abstract: String
  var discussion: String
  var arguments: [Argument]
  var commands: [ManualSource]

  /// Reads what ArgumentParser prints; nil where its form is another.
  init?(dump: String) {
    guard case .object(let object)? = try? JSONParser.parse(Array(dump.utf8)),
      let command = object["command"]
    else { return nil }
    self.init(command, below: [])
  }

  private init?(_ value: JSONValue, below parents: [String]) {
    guard case .object(let object) = value, let name = Self.text(object["commandName"]) else {
      return nil
    }
    path = parents + [name]
    abstract = Self.text(object["abstract"]) ?? ""
    discussion = Self.text(object["discussion"]) ?? ""
    arguments = Self.list(object["arguments"]).filter(Self.isShown).compactMap(Self.argument)
    let path = path
    commands = Self.list(object["subcommands"]).filter(Self.isShown).compactMap {
      Self($0, below: path)
    }.filter { $0.path.last != "help" }
  }

  private static func argument(_ value: JSONValue) -> Argument? {
    guard case .object(let object) = value, let kind = text(object["kind"]) else { return nil }
    let names = list(object["names"]).compactMap { value -> String? in
      guard case .object(let name) = value, let word = text(name["name"]) else { return nil }
      return (text(name["kind"]) == "long" ? "--" : "-") + word
    }
    return Argument(
      names: names, value: kind == "flag" ? nil : text(object["valueName"]) ?? "value",
      abstract: text(object["abstract"]) ?? "",
      values: list(object["allValues"]).compactMap(text), byDefault: text(object["defaultValue"]),
      section: text(object["sectionTitle"]), isOptional: object["isOptional"] == .bool(true),
      isRepeating: object["isRepeating"] == .bool(true))
  }

  private static func isShown(_ value: JSONValue) -> Bool {
    guard case .object(let object) = value else { return false }
    return object["shouldDisplay"] != .bool(false)
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard case .string(let text)? = value else { return nil }
    return text
  }

  private static func list(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let values)? = value else { return [] }
    return values
  }
}
