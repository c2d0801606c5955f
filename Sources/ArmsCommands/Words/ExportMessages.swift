internal import ArmsPublish
internal import ArmsStore

/// What a standard has no place for, in words.
enum ExportMessages {
  static func full(_ path: String) -> String {
    """
    cannot write \(path): its disk takes no more (it is full, or a quota or a limit on the size of files is reached); \
    make room and run it again
    """
  }

  static func lines(_ losses: Losses, _ subject: ExportCommand.Subject) -> [String] {
    Losses.Kind.allCases.compactMap { kind in
      losses.sales[kind].map { count in
        "\(subject.rawValue) has no field for \(words(kind, subject)): \(Shown.count(count, "sale"))"
      }
    }
  }

  private static func words(_ kind: Losses.Kind, _ subject: ExportCommand.Subject) -> String {
    let inWords =
      subject == .openContracting || subject == .followTheMoney
      || subject == .statements
    let instead = inWords ? " (the description tells it in words)" : ""
    switch kind {
    case .disputes: return "other values than the one shown" + instead
    case .qualifiers: return "'about', 'up to' and 'at least'" + instead
    case .ranges: return "the high end of an amount" + instead
    case .meanings: return "what an amount means, such as a notified ceiling" + instead
    case .currencies: return "an amount without a currency that is known" + instead
    case .quantities: return "how many of an item, as a number with bounds" + instead
    case .dates: return "dates that are no plain day" + instead
    case .decisions: return "values that a person set, or that no words of a document state"
    case .details: return "conditions, options, financing and other details" + instead
    case .citations: return "ranges of quotes (the descriptions of documents have them in words)"
    }
  }

  static func lines(_ part: StorePart, _ path: String) -> [String] {
    var lines = [
      "\(path) holds \(Shown.count(part.documents, "document")) and \(Shown.count(part.sales, "sale"))"
    ]
    if part.reportsLeftOut > 0 {
      lines.append(
        "what its documents say of other sales is left out; 'armsdb rebuild --extract' would read it again"
      )
    }
    if part.decisionsLeftOut > 0 {
      lines.append(
        "\(Shown.count(part.decisionsLeftOut, "decision")) left out: they hold on to documents that are not in it too"
      )
    }
    return lines
  }
}
