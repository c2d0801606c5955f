internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// What is said of a file of decisions that cannot be taken.
enum DecisionFileMessages {
  static func message(_ problem: DecisionFile.Problem, _ file: String) -> String {
    switch problem {
    case .notDecisions:
      return """
        \(file) is no file of decisions: its first line must name the format, as 'armsdb decisions export' writes it
        """
    case .otherVersion(let version, let supported):
      return """
        \(file) is in version \(version) of the format, this armsdb reads version \(supported); \
        \(remedy(version, supported))
        """
    case .otherSchema(let schema, let supported):
      return """
        \(file) is of a database with schema \(schema), this armsdb has schema \(supported); \
        \(remedy(schema, supported))
        """
    case .line(let number, let reason):
      return "\(file):\(number): \(words(reason)); nothing was changed"
    }
  }

  private static func remedy(_ found: Int, _ supported: Int) -> String {
    found > supported
      ? "install the version that wrote it"
      : "bring the database that it is of up to date, and export it again"
  }

  private static func words(_ reason: DecisionFile.Reason) -> String {
    switch reason {
    case .json(let problem): InputMessages.words(.json(problem))
    case .notAnObject: "not a JSON object"
    case .missing(let name): "\"\(name)\" is missing"
    case .wrong(let name, let expected): "\"\(name)\" must be \(expected)"
    case .unknownAction(let word):
      """
      unknown action \"\(word)\"\
      \(StoreMessages.suggestion(Nearest.names(to: word, among: actions), else: ";")) \
      known are \(StoreMessages.list(actions))
      """
    case .unknownField(let name): "unknown field \"\(name)\""
    case .numberOutOfOrder(let number): "the number \(number) is not greater than that before it"
    case .undoesNothing(let number): "it undoes \(number), and no line before it has that number"
    }
  }

  private static let actions = Decision.Action.allCases.map(\.rawValue)
}
