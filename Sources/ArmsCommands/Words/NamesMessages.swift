internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel

/// What is said of names that cannot be taught.
enum NamesMessages {
  /// `file` is nil where the name came from the command line.
  static func message(_ problem: NamesFile.Problem, _ file: String?) -> String {
    let file = file ?? ""
    switch problem {
    case .notText(let reason): return "\(file): \(InputMessages.words(reason))"
    case .noHeader(let missing):
      return """
        \(file): its first line must name the columns, and \(StoreMessages.list(missing)) \
        \(missing.count == 1 ? "is" : "are") missing; known are \(StoreMessages.list(NamesFile.columns))
        """
    case .unknownColumn(let name):
      return """
        \(file): unknown column '\(name)'\
        \(StoreMessages.suggestion(Nearest.names(to: name, among: NamesFile.columns), else: ";")) \
        known are \(StoreMessages.list(NamesFile.columns))
        """
    case .repeatedColumn(let name): return "\(file): the column '\(name)' stands there twice"
    case .line(0, let reason): return words(reason)
    case .line(let number, let reason):
      return "\(file):\(number): \(words(reason)); nothing was changed"
    }
  }

  private static func words(_ reason: NamesFile.Reason) -> String {
    switch reason {
    case .cells(let count, let most):
      "\(Shown.count(count, "cell")), where the first line names \(Shown.count(most, "column"))"
    case .unknownKind(let word):
      "kind is '\(word)'; it must be \(StoreMessages.list(kinds, last: " or "))"
    case .unknownCategory(let word):
      """
      no category '\(word)'\(StoreMessages.suggestion(Nearest.names(to: word, among: categories), else: ";")) \
      categories are \(StoreMessages.list(categories))
      """
    case .name(let problem, let name): words(problem, of: name)
    }
  }

  private static let kinds = OwnName.Kind.allCases.map(\.rawValue)
  private static let categories = ArmsModel.Category.allCases.map(\.rawValue)

  static func words(
    _ problem: OwnNameProblem, of name: String, remedy: Bool = true
  ) -> String {
    switch problem {
    case .blank(let column):
      "'\(name)': \(column) is blank, or has blanks around it"
    case .sign(let column):
      "'\(name)': \(column) holds a bar or a character that no name has"
    case .noWord: "'\(name)' is no name: it must begin with a letter or digit and hold a letter"
    case .tooLong: "'\(name)' has more words than a name is looked for with (20 at most)"
    case .tooShort:
      "'\(name)' is too short to stand alone" + (remedy ? weak : "")
    case .missing(let column, let kind): "'\(name)': a \(kind.rawValue) needs \(column)"
    case .superfluous(let column, let kind):
      "'\(name)': \(column) means nothing for \(kind == .alias ? "an" : "a") \(kind.rawValue)"
    case .noState(let code):
      """
      '\(name)': no state has the code '\(code)'; write ISO 3166-1 alpha-3, such as USA
      """
    case .noFamily(let family):
      "'\(name)': no system is called '\(family)', its family; teach that one first"
    case .noTarget(let target):
      """
      '\(name)': no system, company or state is called '\(target)'\
      \(StoreMessages.suggestion(KnownNames.nearestParties(to: target), else: "; teach that one first"))
      """
    case .severalTargets(let target):
      """
      '\(name)': several are called '\(target)'; write system:\(target), company:\(target) or state:\(target)
      """
    case .known(let what, let isBuiltIn):
      "'\(name)' is known: \(words(what))\(isBuiltIn ? ", built in" : ", taught before")"
    case .alsoOther(let what): "'\(name)' is \(words(what)) as well" + (remedy ? weak : "")
    }
  }

  private static let weak =
    """
    ; mark it as weak (--weak, or ~ before it in a file), and it counts beside a number, a noun of equipment or a maker
    """

  private static func words(_ what: OwnNameProblem.What) -> String {
    switch what {
    case .system(let name): "the system \(name)"
    case .company(let name): "the company \(name)"
    case .party(let name): name
    case .noun(let name): "the word '\(name)' for equipment"
    case .currency(let code): "the currency \(code)"
    case .cue: "a word by which sales are told"
    }
  }
}
