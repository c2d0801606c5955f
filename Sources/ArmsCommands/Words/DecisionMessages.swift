internal import ArmsModel
internal import ArmsStore

/// What is said where a decision was not taken: what is wrong, and what to do.
enum DecisionMessages {
  static func lines(_ error: DecisionError) -> [String] {
    switch error {
    case .contradicts(let conflicts):
      conflicts.map { conflict in
        """
        decision \(conflict.old.id) says otherwise: \(verb(conflict.old)), by \
        \(DecisionWords.origin(conflict.old))
        """
      } + ["nothing was changed; --replace takes back what stands against it"]
    default: [message(error)]
    }
  }

  /// For decisions of another file: both authors are named.
  static func lines(_ conflicts: [DecisionError.Contradiction], of file: String) -> [String] {
    conflicts.map { conflict in
      """
      \(file): \(verb(conflict.new)), by \(DecisionWords.origin(conflict.new)) — against decision \
      \(conflict.old.id): \(verb(conflict.old)), by \(DecisionWords.origin(conflict.old))
      """
    } + ["nothing was changed; --replace takes back what stands against \(file)"]
  }

  private static func verb(_ decision: Decision) -> String {
    switch decision.action {
    case .same: "one sale"
    case .different: "different sales"
    case .split: "taken out of the sale"
    case .prefer: "\(DecisionWords.field(decision)) preferred as \(decision.value ?? "")"
    case .reject: "\(DecisionWords.field(decision)) rejected as \(decision.value ?? "")"
    case .set: "\(DecisionWords.field(decision)) set to \(decision.value ?? "")"
    case .undo: "decision \(decision.undoes ?? 0) taken back"
    }
  }

  private static func message(_ error: DecisionError) -> String {
    switch error {
    case .contradicts: return ""
    case .saleGone(let key, let removed):
      guard let tombstone = removed.first else {
        return "nothing is left of the sale \(key): what gave it its key is no longer read"
      }
      return """
        nothing is left of the sale \(key): \(tombstone.name) was removed by \(tombstone.author), \
        \(Moment.minute(tombstone.removedAt)), because: \(tombstone.reason)
        """
    case .oneSale(let first, let second, let present):
      return first == second
        ? "\(first) is given twice; name two sales"
        : """
        \(first) and \(second) are one sale now, \(present), and no report of its own stands behind each of them; \
        take a document out of it with 'armsdb decide split \(present) DOCUMENT'
        """
    case .wrongField(.item, let action, _):
      return """
        no item can be \(action == .set ? "set" : "preferred"): what is sold is told by documents; a reading of an item is \
        taken out with 'armsdb decide reject SALE item DOCUMENT --item NAME'
        """
    case .wrongField(let field, let action, let allowed):
      return """
        the field \(field.rawValue) is not one to \(action.rawValue); those are \
        \(StoreMessages.list(allowed.map(\.rawValue)))
        """
    case .noSuchItem(let name, let sale, let items):
      if items.isEmpty { return "no item '\(name)' in \(sale): it has none" }
      let nearest = Nearest.names(to: name, among: items)
      return
        "no item '\(name)' in \(sale)\(StoreMessages.suggestion(nearest, else: ";")) it has \(list(items))"
    case .severalItems(let name, let sale, let items):
      return "'\(name)' may be several items of \(sale); say which: \(list(items, last: " or "))"
    case .itemNeeded(let field, let sale, let items):
      return items.isEmpty
        ? "\(sale) has no item, so there is no \(field.rawValue) of one"
        : "say which item with --item: \(sale) has \(list(items))"
    case .itemNotMeant(let field):
      return "--item belongs to quantity and item; \(field.rawValue) is of the whole sale"
    case .notInSale(let document, let sale, let documents):
      return "\(document) says nothing of \(sale); what does is \(list(documents))"
    case .noClaim(let field, let item, let document, let sale, let documents):
      let what = item.map { "\(field.rawValue) of \($0)" } ?? field.rawValue
      return documents.isEmpty
        ? """
        no document states a \(what) of \(sale); give it one with \
        'armsdb decide set \(sale) \(field.rawValue) VALUE'
        """
        : "\(document) states no \(what) of \(sale); what does is \(list(documents))"
    case .severalClaims(let field, let item, let document, let values):
      let what = item.map { "\(field.rawValue) of \($0)" } ?? field.rawValue
      return """
        \(document) states several values for \(what); say which with --value: \
        \(list(values.map { "'\($0)'" }, last: " or "))
        """
    case .noSuchValue(let value, let field, let document, let values):
      let nearest = Nearest.names(to: value, among: values)
      return """
        \(document) does not state the \(field.rawValue) '\(value)'\
        \(StoreMessages.suggestion(nearest, else: ";")) it states \(list(values.map { "'\($0)'" }))
        """
    case .nothingLeft(let sale):
      return "nothing would be left of \(sale): what is taken out is all that speaks of it"
    case .noSuchWords(let words, let document):
      return "the words “\(words)” do not stand in \(document); a quote is copied to the letter"
    case .noSuchDecision(let id, let last):
      return last == 0
        ? "no decision \(id): none has been made"
        : "no decision \(id); they are numbered 1 to \(last), see 'armsdb decisions'"
    case .undone(let id, let by):
      return """
        decision \(id) was taken back before, by decision \(by.id) of \(DecisionWords.origin(by)); \
        'armsdb decisions undo \(by.id)' lets it hold again
        """
    }
  }

  private static func list(_ names: [String], last: String = " and ") -> String {
    let shown = names.prefix(12)
    let rest = names.count - shown.count
    return rest > 0
      ? shown.joined(separator: ", ") + " and \(Shown.number(rest)) more"
      : StoreMessages.list(Array(shown), last: last)
  }
}
