package import ArmsModel

/// The file that says what the columns of a table mean, as JSON (docs/registers.md).
package enum MappingFile {
  /// What is wrong with one.
  package enum Problem: Error, Hashable, Sendable {
    case unreadable(InputProblem.Reason)
    /// Nothing of that name is said of a table.
    case unknownField(String)
    /// No column can hold that.
    case unknownRole(String)
    /// A place holds another type than this one.
    case wrongType(String, expected: String)
    /// A place holds a text that it must not.
    case badValue(String, String, expected: String)
    /// Neither `designation` nor `item`: nothing says what is sold.
    case noItem
  }

  /// Larger than any honest mapping.
  private static let limit = 1 << 20

  package static func read(_ path: String) throws(Problem) -> TableMapping {
    let bytes: [UInt8]
    do throws(InputProblem.Reason) {
      bytes = try FileBytes.read(path, limit: limit)
    } catch {
      throw .unreadable(error)
    }
    return try parse(bytes)
  }

  package static func parse(_ bytes: [UInt8]) throws(Problem) -> TableMapping {
    let object: [String: JSONValue]
    do throws(InputProblem.Reason) {
      object = try DocumentLine.object(bytes)
    } catch {
      throw .unreadable(error)
    }
    var mapping = TableMapping()
    for (field, value) in object.sorted(by: { $0.key < $1.key }) {
      switch field {
      case "columns": mapping.columns = try columns(value, field)
      case "uncertain": mapping.uncertain = try columns(value, field)
      case "constants":
        mapping.constants = try roles(value, field) { (value, place) throws(Problem) in
          try text(value, place)
        }
      case "words":
        mapping.words = try roles(value, field) { (value, place) throws(Problem) in
          var words: [String: String] = [:]
          for (key, value) in try members(value, place) {
            words[key] = try text(value, "\(place).\(key)")
          }
          return words
        }
      case "scale": mapping.scale = try number(value, field, from: 1)
      case "decimal":
        let sign = try text(value, field)
        guard sign == "," || sign == "." else {
          throw .badValue(field, sign, expected: "\".\" or \",\"")
        }
        mapping.decimalComma = sign == ","
      case "header": mapping.header = try number(value, field, from: 0)
      case "sheet": mapping.sheet = try text(value, field)
      default: throw .unknownField(field)
      }
    }
    try check(mapping)
    return mapping
  }

  /// Words that the code has a list of must stand on it.
  private static func check(_ mapping: TableMapping) throws(Problem) {
    guard mapping.columns[.designation] != nil || mapping.columns[.item] != nil else {
      throw .noItem
    }
    let lists: [TableMapping.Role: [String]] = [
      .stage: Stage.allCases.map(\.rawValue), .meaning: ValueMeaning.allCases.map(\.rawValue),
      .mechanism: Mechanism.allCases.map(\.rawValue), .category: Category.allCases.map(\.rawValue),
    ]
    for (role, list) in lists.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let expected = list.joined(separator: ", ")
      if let word = mapping.constants[role], !list.contains(word) {
        throw .badValue("constants.\(role.rawValue)", word, expected: expected)
      }
      for (text, word) in (mapping.words[role] ?? [:]).sorted(by: { $0.key < $1.key })
      where !list.contains(word) {
        throw .badValue("words.\(role.rawValue).\(text)", word, expected: expected)
      }
    }
  }

  private static func columns(
    _ value: JSONValue, _ place: String
  ) throws(Problem) -> [TableMapping.Role: TableMapping.Column] {
    try roles(value, place) { (value, place) throws(Problem) in
      switch value {
      case .string(let name) where !name.isEmpty: return .name(name)
      case .number(let print):
        if let number = Int(print), (1...100_000).contains(number) { return .number(number) }
      default: break
      }
      throw .wrongType(place, expected: "a column's name, or its number from 1")
    }
  }

  private static func roles<Value>(
    _ value: JSONValue, _ place: String,
    _ read: (JSONValue, String) throws(Problem) -> Value
  ) throws(Problem) -> [TableMapping.Role: Value] {
    var roles: [TableMapping.Role: Value] = [:]
    for (name, value) in try members(value, place) {
      guard let role = TableMapping.Role(rawValue: name) else { throw .unknownRole(name) }
      roles[role] = try read(value, "\(place).\(name)")
    }
    return roles
  }

  private static func members(
    _ value: JSONValue, _ place: String
  ) throws(Problem) -> [(key: String, value: JSONValue)] {
    guard case .object(let object) = value else { throw .wrongType(place, expected: "an object") }
    return object.sorted { $0.key < $1.key }
  }

  private static func text(_ value: JSONValue, _ place: String) throws(Problem) -> String {
    guard case .string(let text) = value, !text.isEmpty, !EightByteScan.holdsNUL(text) else {
      throw .wrongType(place, expected: "a text")
    }
    return text
  }

  private static func number(
    _ value: JSONValue, _ place: String, from least: Int
  ) throws(Problem) -> Int {
    guard case .number(let print) = value, let number = Int(print),
      (least...1_000_000_000_000).contains(number)
    else { throw .wrongType(place, expected: "a whole number from \(least)") }
    return number
  }

  /// The mapping as such a file, in lines that a person changes.
  package static func text(_ mapping: TableMapping) -> String {
    var parts: [String] = []
    func quoted(_ text: String) -> String {
      var json = JSONWriter()
      json.string(text)
      return String(decoding: json.bytes, as: UTF8.self)
    }
    func part<Value>(
      _ name: String, _ values: [TableMapping.Role: Value], _ text: (Value) -> String
    ) {
      let lines = TableMapping.Role.allCases.compactMap { role in
        values[role].map { "    \(quoted(role.rawValue)): \(text($0))" }
      }
      guard !lines.isEmpty else { return }
      parts.append("  \(quoted(name)): {\n" + lines.joined(separator: ",\n") + "\n  }")
    }
    func column(_ column: TableMapping.Column) -> String {
      switch column {
      case .name(let name): quoted(name)
      case .number(let number): "\(number)"
      }
    }
    part("columns", mapping.columns, column)
    part("uncertain", mapping.uncertain, column)
    part("constants", mapping.constants, quoted)
    part("words", mapping.words) { words in
      "{"
        + words.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(quoted($0.value))" }
        .joined(separator: ", ") + "}"
    }
    if mapping.scale != 1 { parts.append("  \"scale\": \(mapping.scale)") }
    if mapping.decimalComma { parts.append("  \"decimal\": \",\"") }
    if let header = mapping.header { parts.append("  \"header\": \(header)") }
    if let sheet = mapping.sheet { parts.append("  \"sheet\": \(quoted(sheet))") }
    return "{\n" + parts.joined(separator: ",\n") + "\n}"
  }
}
