internal import ArmsExtraction
internal import ArmsImport
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

  static func words(_ problem: MappingFile.Problem) -> String {
    switch problem {
    case .unreadable(let reason): InputMessages.words(reason)
    case .unknownField(let name):
      """
      unknown field "\(Shown.line(name))"; known are columns, uncertain, constants, words, scale, decimal, header and \
      sheet
      """
    case .unknownRole(let name):
      """
      no column can be "\(Shown.line(name))"; known are \
      \(TableMapping.Role.allCases.map(\.rawValue).joined(separator: ", "))
      """
    case .wrongType(let place, let expected): "\"\(Shown.line(place))\" must be \(expected)"
    case .badValue(let place, let value, let expected):
      "\"\(Shown.line(place))\" is '\(Shown.line(value))'; it must be one of \(expected)"
    case .noItem:
      "nothing says what is sold: \"columns\" needs \"designation\" or \"item\""
    }
  }

  /// What a person should look at in a mapping that was proposed.
  static func remarks(on proposal: MappingProposal) -> [String] {
    var lines: [String] = []
    if !proposal.unused.isEmpty {
      lines.append("no use is made of: \(list(proposal.unused))")
    }
    let columns = proposal.mapping.columns
    if columns[.designation] == nil, columns[.item] == nil {
      lines.append("nothing says what is sold: add \"designation\" or \"item\"")
    }
    for role: TableMapping.Role in [.seller, .buyer]
    where columns[role] == nil && proposal.mapping.constants[role] == nil {
      lines.append(
        "nothing says who the \(role.rawValue) is: add a column, or a constant that holds for all rows"
      )
    }
    if columns[.value] != nil, columns[.currency] == nil,
      proposal.mapping.constants[.currency] == nil
    {
      lines.append("nothing says the currency: add a column, or a constant such as \"USD\"")
    }
    for role: TableMapping.Role in [.stage, .meaning] {
      if let word = proposal.mapping.constants[role] {
        lines.append(
          "\(role.rawValue) is taken to be \(word) in all rows; change it where that is wrong")
      }
    }
    return lines
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
