internal import ArmsModel
internal import ArmsStore

/// One sale as a page for people: what is known, by whom it is said, why one reading was chosen, and what stays open.
struct SalePage {
  let details: SaleDetails

  func write(to output: StandardOutput) throws {
    try head(output)
    for fact in details.facts { try section(fact, output) }
    try output.line()
    try output.line(Style.bold("Documents"))
    for source in details.sources { try document(source, output) }
    if !details.decisions.isEmpty {
      try output.line()
      try output.line(Style.bold("Decisions"))
      for row in details.decisions { try decision(row, output) }
    }
    try output.line()
    if details.open.isEmpty {
      try output.line("The documents leave nothing open.")
    } else {
      try output.line(Style.bold("What the documents leave open"))
      for question in details.open {
        try paragraph("- " + ValueWords.question(question), 2, output)
      }
    }
  }

  private func head(_ output: StandardOutput) throws {
    let sale = details.summary
    let seller = (sale.seller ?? "an unknown seller") + (sale.sellerInferred ? " [inferred]" : "")
    try output.line(
      Style.bold(Shown.line("\(sale.key)  \(seller) to \(sale.buyer ?? "an unknown buyer")")))
    var states: [String] = []
    if sale.background { states.append("background: told in passing only") }
    if sale.superseded { states.append("superseded: only earlier versions of documents tell it") }
    if let withdrawn = DocumentWords.withdrawn(sale) { states.append(withdrawn) }
    if sale.disputed { states.append("disputed") }
    if !states.isEmpty { try output.line(Style.warning(states.joined(separator: ", "))) }
    let others = details.keys.filter { $0 != sale.key }
    if !others.isEmpty { try output.line("also known as \(others.joined(separator: ", "))") }
    try output.line()
    try output.line("items      \(itemList)")
    try output.line("value      \(valueText)")
    try output.line("stage      \(Shown.line(text(.stage, sale.stage?.rawValue)))")
    try output.line("announced  \(Shown.line(text(.announced, sale.announced?.text)))")
    if let mechanism = details.mechanism { try output.line("mechanism  \(mechanism.rawValue)") }
    if let number = details.transmittal { try output.line("notice     \(Shown.line(number))") }
    try output.line("documents  \(Shown.number(sale.documents))")
  }

  /// Hashes of the documents that vanished from where they stood.
  private var withdrawn: Set<String> {
    Set(details.sources.filter { $0.document.withdrawal != nil }.map(\.document.sha256))
  }

  private var itemList: String {
    guard !details.items.isEmpty else { return "unknown" }
    return details.items.map { item in
      let quantity = item.quantity.map { ": \(ValueWords.quantity($0))" } ?? ""
      let disputed = item.disputed ? " " + Style.warning("[disputed]") : ""
      let stage = item.quantityStage.map { " (\($0.rawValue))" } ?? ""
      return Shown.line(item.label + quantity + stage + (item.support ? " (support)" : ""))
        + disputed
    }.joined(separator: "; ")
  }

  private var valueText: String {
    text(
      .value,
      details.summary.value.map { ValueWords.saleValue($0, of: details.summary.valueStage) })
  }

  /// The chosen value of a field with the marks that belong to it.
  private func text(_ field: Field, _ value: String?) -> String {
    let fact = details.facts.first { $0.field == field && $0.item == nil }
    return (value ?? "unknown") + marks(fact?.inferred ?? false, fact?.disputed ?? false)
  }

  private func marks(_ inferred: Bool, _ disputed: Bool) -> String {
    (inferred ? " [inferred]" : "") + (disputed ? " [disputed]" : "")
  }

  private func section(_ fact: Fact, _ output: StandardOutput) throws {
    try output.line()
    let name = ValueWords.field(fact.field) + (fact.item.map { " of \($0)" } ?? "")
    let value = fact.value.map(ValueWords.value) ?? "no value chosen"
    let title = fact.field == .item ? "item: \(value)" : "\(name): \(value)"
    try output.line(
      Style.bold(Shown.line(title)) + Style.warning(marks(fact.inferred, fact.disputed)))
    if let reason = fact.reason { try paragraph("why: \(Shown.line(reason))", 2, output) }
    for claim in fact.claims { try self.claim(claim, of: fact, output) }
  }

  private func claim(_ claim: ClaimFact, of fact: Fact, _ output: StandardOutput) throws {
    var remarks: [String] = []
    if !claim.agrees { remarks.append("contradicts") }
    if fact.isOfAnother(claim) {
      remarks.append(fact.field == .announced ? "of another stage" : "of another fact")
    }
    if claim.isRetracted {
      remarks.append("as what was wrong")
    } else if fact.isTakenBack(claim) {
      remarks.append("taken back since")
    }
    if claim.inferred { remarks.append("inferred from these words") }
    if claim.other { remarks.append("beside the value that the document makes its own") }
    if claim.background { remarks.append("in passing") }
    if claim.superseded { remarks.append("an earlier version, superseded") }
    if withdrawn.contains(claim.document) { remarks.append("withdrawn") }
    if let decided = claim.decided { remarks.append(decided) }
    let remark = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    let line = Shown.line(
      "\(claim.documentName) says \(ValueWords.value(claim.value))\(remark)")
    try output.line(
      "  \(claim.agrees ? line : Style.warning(line))  \(Style.faint("rule " + Shown.line(claim.rule)))"
    )
    for passage in claim.passages {
      let before = Shown.line(passage.shownBefore)
      let after = Shown.line(passage.shownAfter)
      let place = passage.place.map { " (\($0.words))" } ?? ""
      try paragraph(
        "“\(before)⟦\(Shown.line(passage.citation.quote))⟧\(after)”\(Shown.line(place))", 4, output)
      // Never wrapped: a terminal opens it as it stands.
      if let address = passage.address {
        try output.line("    " + Hyperlink.to(address, Style.faint(Shown.line(address))))
      }
    }
  }

  private func document(_ source: SourceRow, _ output: StandardOutput) throws {
    let row = source.document
    var parts = [row.kind.rawValue]
    if let publisher = row.metadata.publisher { parts.append(publisher) }
    parts.append(
      row.metadata.published.map { "published \($0.text)" } ?? "publication date unknown")
    parts.append(Shown.count(source.claims, "claim"))
    if source.background { parts.append("in passing") }
    try paragraph(Shown.line("- \(row.name): \(parts.joined(separator: ", "))"), 2, output)
    for line in DocumentWords.relations(row) { try paragraph(Shown.line(line), 2, output) }
    if let title = row.metadata.title { try paragraph(Shown.line(title), 2, output) }
    if let url = row.metadata.url { try paragraph(Shown.line(url), 2, output, link: url) }
    try output.line("  \(Style.faint("SHA-256 \(row.sha256)"))")
  }

  private func decision(_ row: DecisionRow, _ output: StandardOutput) throws {
    let state = row.state == .applies ? "" : " [\(DecisionWords.state(row.state))]"
    try paragraph(
      Shown.line(
        "- \(row.decision.id): \(DecisionWords.what(row)) (\(DecisionWords.origin(row.decision)))"
          + state), 2, output)
  }

  /// Text indented by `indent`, wrapped where there is a terminal to wrap for.
  private func paragraph(
    _ text: String, _ indent: Int, _ output: StandardOutput, link: String = ""
  ) throws {
    let margin = String(repeating: " ", count: indent)
    guard let width = Terminal.width else { return try output.line(margin + text) }
    for line in Wrapping.lines(text, width: width - indent) {
      try output.line(margin + Hyperlink.to(link, line))
    }
  }
}
