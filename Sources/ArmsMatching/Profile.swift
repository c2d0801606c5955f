internal import ArmsModel

/// What blocking and comparison look at in a report, worked out once.
package struct Profile: Sendable {
  /// An item as comparison sees it.
  struct Thing: Sendable {
    /// The designation or name as the report has it.
    var label: String
    /// The family, else the designation, in the form of `MatchKey`; nil where nothing known is named.
    var family: String?
    var designation: String?
    var words: Set<String>
    /// What the name says it is ("helicopter"), and how the designations of the maker begin that it names.
    var kind: String?
    var maker: String?
    var category: ArmsModel.Category
    var support: Bool
    var quantities: [Quantity]
  }

  let anchor: Anchor
  let kind: DocumentKind
  let background: Bool
  let buyers: Set<String>
  /// Stated in words; `inferredSellers` are those that only a product or company tells.
  let sellers: Set<String>
  let inferredSellers: Set<String>
  let things: [Thing]
  /// The value and what the document hands on beside it; an increase stands apart.
  let values: [SaleValue]
  let increases: [SaleValue]
  /// The report's own number, and those of the sales that it changes.
  let number: String?
  let relatedNumbers: Set<String>
  /// Whether it puts right what another print of its notice says.
  let corrects: Bool
  let stage: Stage?
  let mechanism: Mechanism?
  let contractors: Set<String>
  let announced: PartialDate?
  let published: PartialDate?
  /// Whether a count is of more of the same ("eight more fighters"): an order went before.
  let isFurther: Bool
  /// Days of earlier steps that the text tells beside the stage: "which it ordered in 2004".
  let steps: [Step]

  struct Step: Sendable {
    var stage: Stage
    var date: PartialDate
  }

  package init(_ source: SourcedReport) {
    let report = source.report
    anchor = source.anchor
    kind = source.kind
    background = report.background
    buyers = Set(report.buyers.map { MatchKey.party($0.value) })
    let stated = Set(report.sellers.lazy.filter { !$0.inferred }.map { MatchKey.party($0.value) })
    sellers = stated
    inferredSellers = Set(
      report.sellers.lazy.filter(\.inferred).map { MatchKey.party($0.value) }
    ).subtracting(stated)
    things = report.items.map { item in
      let words = MatchKey.nameWords(item.name)
      return Thing(
        label: item.designation ?? item.name,
        family: (item.family ?? item.designation).map(MatchKey.designation),
        designation: item.designation.map(MatchKey.designation), words: words,
        kind: Aliases.kind(item.name), maker: Aliases.maker(words), category: item.category,
        support: item.support,
        quantities: item.quantity.map { [$0.value] + $0.others.map(\.value) } ?? [])
    }
    systems = Set(things.lazy.filter { !$0.support }.compactMap(\.family))
    values = report.value.map { [$0.value] + $0.others.map(\.value) } ?? []
    increases = report.increase.map { [$0.value] + $0.others.map(\.value) } ?? []
    number = report.transmittal?.value
    relatedNumbers = Self.related(in: report)
    corrects = report.details.contains { $0.value.kind == .correction }
    stage = report.stage?.value
    mechanism = report.mechanism?.value
    contractors = Set(report.contractors.map { MatchKey.company($0.value) })
    announced = report.announced?.value
    published = source.published
    isFurther = report.items.contains { item in
      !item.support && item.quantity.map { $0.rule.hasSuffix(".further") } ?? false
    }
    steps = report.details.compactMap { detail in
      guard detail.value.kind == .stageDate, let date = detail.value.date,
        let stage = detail.value.role.flatMap(Stage.init(rawValue:)),
        [.requested, .approved, .contracted].contains(stage)
      else { return nil }
      return Step(stage: stage, date: date)
    }
  }

  /// Transmittal numbers of earlier notices that a report says it changes.
  static func related(in report: Report) -> Set<String> {
    var numbers = Set(report.transmittal?.others.map(\.value) ?? [])
    for detail in report.details
    where detail.value.kind == .officialNumber || detail.value.kind == .priorCase {
      if TransmittalNumber.isOne(detail.value.text) { numbers.insert(detail.value.text) }
    }
    if let own = report.transmittal?.value { numbers.remove(own) }
    return numbers
  }

  /// Families of what is sold.
  let systems: Set<String>

  /// The last day on which what is told can have happened.
  var latestDay: Int? { announced?.highDay ?? published?.highDay }
}

/// The shape of transmittal numbers: `17-69`, `21-0I`, `DDTC23-085`.
enum TransmittalNumber {
  static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 2, (1...4).contains(parts[1].utf8.count) else {
      return false
    }
    let digits = parts[0].utf8.filter { (48...57).contains($0) }.count
    return digits >= 1 && parts[1].utf8.contains { (48...57).contains($0) }
  }

  /// Whether a number is that of an amendment: a letter stands in it (`17-0A`, `0M-25`).
  static func isAmendment(_ text: String) -> Bool {
    isOne(text) && text.utf8.contains { (65...90).contains($0) }
  }
}
