internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// A field of a sale, as people name it.
enum FieldArgument {
  static var names: [String] { Field.allCases.map(\.rawValue) }

  /// Throws a message with the nearest names.
  static func parse(_ argument: String) throws -> Field {
    if let field = Field(rawValue: argument.lowercased()) { return field }
    let nearest = Nearest.names(to: argument, among: names)
    throw ValidationError(
      """
      no field '\(Shown.line(argument))'\(StoreMessages.suggestion(nearest, else: ";")) \
      fields are \(StoreMessages.list(names))
      """)
  }
}

/// Names a letter or two away from one that was mistyped.
enum Nearest {
  static func names(to name: String, among all: [String]) -> [String] {
    let wanted = Folding.name(name)
    let reach = max(1, min(3, wanted.unicodeScalars.count / 3))
    return all.map {
      (distance: Folding.distance(wanted, Folding.name($0), limit: reach), name: $0)
    }
    .filter { $0.distance <= reach }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(3).map(\.name)
  }
}
