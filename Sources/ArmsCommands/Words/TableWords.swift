internal import ArmsExtraction
internal import ArmsModel

/// What is said of tables and their mappings.
enum TableWords {
  static func words(_ problem: TableProblem) -> String {
    switch problem {
    case .noColumn(let column, let columns):
      "the mapping names \(column.words), which the table has not; its columns are \(list(columns))"
    case .noRows: "a table without rows"
    }
  }

  private static func list(_ columns: [String]) -> String {
    columns.enumerated().map { $1.isEmpty ? "\($0 + 1) (without a name)" : "'\(Shown.line($1))'" }
      .joined(separator: ", ")
  }
}

extension TableMapping.Column {
  /// `the column 'Supplier'`, `column 3`.
  var words: String {
    switch self {
    case .name(let name): "the column '\(Shown.line(name))'"
    case .number(let number): "column \(number)"
    }
  }
}
