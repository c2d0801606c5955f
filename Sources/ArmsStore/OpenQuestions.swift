internal import ArmsModel

/// What a reader of a sale would ask and the documents do not settle.
struct OpenQuestions {
  let summary: SaleRow
  let items: [ItemFact]
  let facts: [Fact]

  /// In the order of `Field`.
  func list() -> [OpenQuestion] {
    var questions: [OpenQuestion] = []
    for field in [Field.seller, .buyer] {
      let chosen = facts.filter { $0.field == field && $0.value != nil }
      if chosen.isEmpty { questions.append(.unknown(field)) }
      for fact in chosen where fact.inferred {
        questions.append(.inferred(field, value: fact.value?.canonicalText ?? ""))
      }
    }
    if summary.stage == nil { questions.append(.unknown(.stage)) }
    if summary.announced == nil { questions.append(.unknown(.announced)) }
    if summary.value == nil { questions.append(.unknown(.value)) }
    questions += currencies()
    if items.isEmpty { questions.append(.unknown(.item)) }
    for item in items where !item.support && item.quantity == nil {
      questions.append(.unknownQuantity(item: item.label))
    }
    for fact in facts where fact.disputed {
      questions.append(.disputed(fact.field, item: fact.item))
    }
    questions += differing()
    for fact in facts {
      if case .detail(let detail)? = fact.value, detail.kind == .undisclosed {
        questions.append(.undisclosed(detail.text))
      }
    }
    return questions
  }

  /// Values that do not fit and come from no second source: no disagreement of documents, but nothing settles them. Of
  /// several reports of one document that were joined by a person, say.
  private func differing() -> [OpenQuestion] {
    facts.compactMap { fact in
      guard !fact.disputed, fact.decision == nil, fact.value != nil else { return nil }
      let against = fact.claims.filter { !$0.agrees && !$0.other }
      guard let first = against.first else { return nil }
      var values: [FactValue] = []
      for claim in against where !values.contains(claim.value) { values.append(claim.value) }
      return .differing(
        fact.field, item: fact.item, values: values, document: first.documentName)
    }
  }

  private func currencies() -> [OpenQuestion] {
    var questions: [OpenQuestion] = []
    for fact in facts where fact.field == .value {
      for claim in fact.claims {
        guard case .money(let value) = claim.value, value.money.currency == nil else { continue }
        questions.append(
          .doubtfulCurrency(
            readings: value.money.currencyReadings, document: claim.documentName,
            settled: summary.value?.money.currency))
      }
    }
    return questions
  }
}
