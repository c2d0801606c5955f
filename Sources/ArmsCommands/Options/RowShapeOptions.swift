internal import ArgumentParser

/// Which columns are printed, or a line of one's own for each row.
struct RowShapeOptions: ParsableArguments {
  @Option(help: "Print these columns alone, in this order: names parted by commas.")
  var fields: String?

  @Option(
    help: """
      Print a line for each row in place of a format: names of columns in braces, such as '{sale}: {buyer}'; \
      \\t is a tab, \\n a line end, {{ a brace.
      """)
  var template: String?

  /// Whether rows have columns that are asked for by name, and not those that a table for people has.
  var isGiven: Bool { fields != nil || template != nil }

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.fields = nil
    options.template = nil
    return options
  }

  func validate() throws {
    if fields != nil, template != nil {
      throw ValidationError("--fields and --template exclude each other")
    }
  }

  /// The places of the columns to print among `columns`, all where none are named. Throws what is wrong with a name.
  func places(in columns: [Column]) throws -> [Int] {
    guard let fields else { return Array(columns.indices) }
    let names = fields.split(separator: ",").map {
      String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    guard !names.isEmpty else { throw Self.unknown("", columns) }
    return try names.map { name in
      guard let place = columns.firstIndex(where: { $0.name == name }) else {
        throw Self.unknown(name, columns)
      }
      return place
    }
  }

  /// The template, with each name as the place of its column.
  func line(of columns: [Column]) throws -> RowTemplate? {
    try template.map { text in
      try RowTemplate(text) { name in
        guard let place = columns.firstIndex(where: { $0.name == name }) else {
          throw Self.unknown(name, columns)
        }
        return place
      }
    }
  }

  private static func unknown(_ name: String, _ columns: [Column]) -> ValidationError {
    let all = columns.map(\.name).joined(separator: ", ")
    return ValidationError("there is no column '\(name)'; there are \(all)")
  }
}
