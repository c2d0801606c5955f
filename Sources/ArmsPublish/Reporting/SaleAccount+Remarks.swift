internal import ArmsModel
internal import ArmsStore

/// What else documents say of a sale: a sentence for each kind and role.
extension SaleAccount {
  typealias Remark = (detail: Detail, fact: Fact)

  func remarkFacts(_ kind: Detail.Kind, role: String? = nil) -> [Remark] {
    details.facts.compactMap { fact in
      guard case .detail(let detail) = fact.value, detail.kind == kind,
        role == nil || detail.role == role
      else { return nil }
      return (detail, fact)
    }
  }

  /// Dates that say once more when the sale came to its stage.
  var repeatedDates: [Fact] {
    guard let stage = details.summary.stage, let day = details.summary.announced else { return [] }
    let same: [Remark] =
      remarkFacts(.stageDate, role: stage.rawValue)
      + (stage == .approved ? remarkFacts(.date, role: "notified") : [])
      + (stage == .contracted ? remarkFacts(.date, role: "signed") : [])
    return same.filter { $0.detail.date == day }.map(\.fact)
  }

  /// One sentence for each kind and role, in the order of the facts.
  var remarks: [SalesReport.Sentence] {
    let names = Set(details.chosen(.contractor).compactMap { $0.value.map(words.values.value) })
    let told = Set(repeatedDates)
    var order: [String] = []
    var groups: [String: [Remark]] = [:]
    for fact in details.facts where !told.contains(fact) {
      guard case .detail(let detail) = fact.value else { continue }
      if detail.kind == .contractorPlace, detail.role.map(names.contains) == true { continue }
      let key = "\(detail.kind.rawValue) \(detail.role ?? "")"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((detail, fact))
    }
    return order.compactMap { key in
      guard let group = groups[key], let first = group.first?.detail else { return nil }
      let texts = Self.distinct(group.map { Self.text($0.detail) })
      return .init(
        Self.stopped(Self.sentence(first.kind, first.role, texts)),
        group.flatMap { sources(of: $0.fact) })
    }
  }

  private static func sentence(_ kind: Detail.Kind, _ role: String?, _ texts: [String]) -> String {
    let all = SalesReport.list(texts)
    let isOne = texts.count == 1
    let quoted = texts.joined(separator: ". ")
    switch kind {
    case .condition: return "The equipment is \(all)"
    case .endUser: return "The end user is \(all)"
    case .middleman: return "The middleman is \(all)"
    case .option:
      return role == nil ? "There is an option for more: \(all)" : "An option was taken up: \(all)"
    case .offset: return "On offsets: \(quoted)"
    case .financing: return "On the financing: \(texts.joined(separator: "; "))"
    case .officialNumber:
      let number = role == "case" || role == nil ? "case number" : "official number (\(role ?? ""))"
      return isOne ? "Its \(number) is \(all)" : "Its \(number)s are \(all)"
    case .priorCase: return isOne ? "The prior case is \(all)" : "Prior cases are \(all)"
    case .date, .stageDate: return dated(role, texts)
    case .delivery:
      let isAhead = role == "expected"
      return "Deliveries\(isAhead ? " expected" : ""): \(all)"
    case .militaryDepartment: return "The military department is the \(all)"
    case .commission: return "On commissions: \(quoted)"
    case .sensitivity: return "On sensitive technology: \(quoted)"
    case .personnel: return "On personnel: \(quoted)"
    case .support: return "On support: \(quoted)"
    case .contractorPlace:
      return "\(role ?? "A contractor") works on it in \(texts.joined(separator: "; "))"
    case .correction: return "A correction was printed\(role.map { " (\($0))" } ?? ""): \(all)"
    case .undisclosed: return "Called undisclosed or unknown: \(all)"
    case .volume: return "Its volume\(role.map { " (\($0))" } ?? "") is \(all)"
    case .package: return "It is part of a larger deal: \(all)"
    }
  }

  private static func dated(_ role: String?, _ dates: [String]) -> String {
    let nouns = [
      "notified": "notice", "printed": "print", "signed": "signature", "requested": "request",
      "approved": "approval", "contracted": "contract", "cancelled": "cancellation",
    ]
    let all = SalesReport.list(dates)
    switch role {
    case "expected": return "It is expected: \(all)"
    case "delivered":
      return dates.count == 1 ? "A delivery is dated \(all)" : "Deliveries are dated \(all)"
    case "considered": return "It was under consideration: \(all)"
    case let role?:
      guard let noun = nouns[role] else { return "A date of it (\(role)) is \(all)" }
      let article = noun.first == "a" ? "An" : "A"
      return dates.count == 1
        ? "\(article) \(noun) is dated \(all)"
        : "\(noun.prefix(1).uppercased())\(noun.dropFirst())s are dated \(all)"
    case nil: return dates.count == 1 ? "A date of it is \(all)" : "Dates of it are \(all)"
    }
  }

  private static func text(_ detail: Detail) -> String {
    switch detail.kind {
    case .date, .stageDate: return detail.date.map(CitedDate.dayLast) ?? stripped(detail.text)
    default:
      let date = detail.date.map {
        detail.text.contains($0.text) ? "" : " (\(CitedDate.dayLast($0)))"
      }
      return stripped(detail.text) + (date ?? "")
    }
  }
}
