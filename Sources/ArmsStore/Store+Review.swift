package import ArmsModel
internal import SQLiteKit

/// Something that a person should look at.
package enum ReviewQuestion: Hashable, Sendable {
  /// Two sales that may be one.
  case pair(PairQuestion)
  /// A field whose documents state different values, and nothing but their order speaks for one; or a value in a
  /// doubtful currency.
  case reading(ReadingQuestion)

  package struct PairQuestion: Hashable, Sendable {
    package var first: SaleRow
    package var second: SaleRow
    /// How alike the two are; greater is more alike.
    package var score: Double
    /// What speaks for it and against it, in words.
    package var reason: String
    /// Names of the documents that are most alike, one of either sale.
    package var documents: [String]
  }

  package struct ReadingQuestion: Hashable, Sendable {
    package enum Doubt: String, CaseIterable, Hashable, Sendable {
      case unsettled, currency
    }

    package struct Option: Hashable, Sendable {
      /// What is decided: the canonical text of a claim to prefer, or of a value to set.
      package var value: String
      /// Names and hashes of the documents that state it; the first one's claim is preferred.
      package var documents: [String]
      package var hashes: [String]
    }

    package var sale: SaleRow
    package var field: Field
    package var item: String?
    package var doubt: Doubt
    /// What is shown now, in its canonical text.
    package var shown: String
    /// Why that is shown.
    package var reason: String
    /// What may be right; what is shown now, or is likeliest, first.
    package var options: [Option]
  }
}

extension Store {
  /// The queue: pairs, the likest first, then readings by sale. `limit` counts either kind.
  package func reviewQuestions(pairs: Bool = true, readings: Bool = true) throws -> [ReviewQuestion]
  {
    try translating {
      try database.transaction(.deferred) {
        var questions: [ReviewQuestion] = []
        if pairs { questions += try pairQuestions().map { .pair($0) } }
        if readings {
          questions += try (currencyQuestions() + unsettledQuestions()).sorted {
            ($0.sale.key, $0.field.rawValue, $0.item ?? "")
              < ($1.sale.key, $1.field.rawValue, $1.item ?? "")
          }.map { .reading($0) }
        }
        return questions
      }
    }
  }

  /// Whether a question still stands: the answer to another may have settled it.
  package func isOpen(_ question: ReviewQuestion) throws -> Bool {
    try translating {
      switch question {
      case .pair(let pair):
        try database.first(
          "SELECT 1 FROM open_candidates WHERE sale IN (?1, ?2) AND other IN (?1, ?2)",
          pair.first.key, pair.second.key, body: { _ in true }) ?? false
      case .reading(let reading):
        try database.first(
          """
          SELECT 1 FROM sales s JOIN choices c ON c.sale_id = s.id LEFT JOIN items i ON i.id = c.item_id
          WHERE s.key = ?1 AND c.field = ?2 AND i.label IS ?3 AND c.value = ?4 AND c.decision_id IS NULL
          """, reading.sale.key, reading.field.rawValue, reading.item, reading.shown,
          body: { _ in true }) ?? false
      }
    }
  }

  private func pairQuestions() throws -> [ReviewQuestion.PairQuestion] {
    let pairs = try database.all(
      """
      SELECT sale, other, score, reason, document, other_document FROM open_candidates
      ORDER BY score DESC, sale, other
      """
    ) {
      (
        keys: [try $0.text(0), try $0.text(1)], score: try $0.real(2), reason: try $0.text(3),
        documents: try [$0.optionalText(4), $0.optionalText(5)].compactMap { $0 }
      )
    }
    return try pairs.compactMap { pair in
      guard let first = try saleRow(pair.keys[0]), let second = try saleRow(pair.keys[1]) else {
        return nil
      }
      return ReviewQuestion.PairQuestion(
        first: first, second: second, score: pair.score, reason: pair.reason,
        documents: pair.documents)
    }
  }

  private func unsettledQuestions() throws -> [ReviewQuestion.ReadingQuestion] {
    let choices = try database.all(
      """
      SELECT s.key, s.id, c.field, i.label, c.value, c.reason
      FROM choices c JOIN sales s ON s.id = c.sale_id LEFT JOIN items i ON i.id = c.item_id
      WHERE c.settled = 0 AND c.decision_id IS NULL ORDER BY c.sale_id
      """
    ) {
      (
        key: try $0.text(0), sale: try $0.int(1), field: try $0.word(2, as: Field.self),
        item: try $0.optionalText(3), value: try $0.text(4), reason: try $0.text(5)
      )
    }
    return try choices.compactMap { choice in
      let claims = try FieldClaims(
        database: database, sale: choice.sale, field: choice.field, item: choice.item)
      var options: [ReviewQuestion.ReadingQuestion.Option] = []
      for row in claims.rows {
        if let known = options.firstIndex(where: { $0.value == row.value }) {
          if !options[known].hashes.contains(row.document) {
            options[known].documents.append(row.name)
            options[known].hashes.append(row.document)
          }
        } else {
          options.append(.init(value: row.value, documents: [row.name], hashes: [row.document]))
        }
      }
      let shown = options.filter { $0.value == choice.value }
      guard options.count > 1, let row = try saleRow(choice.key) else { return nil }
      return .init(
        sale: row, field: choice.field, item: choice.item, doubt: .unsettled, shown: choice.value,
        reason: choice.reason, options: shown + options.filter { $0.value != choice.value })
    }
  }

  private func currencyQuestions() throws -> [ReviewQuestion.ReadingQuestion] {
    let values = try database.all(
      """
      SELECT s.key, s.value_meaning, c.value, c.reason, k.currency_readings, n.name, d.sha256
      FROM sales s JOIN choices c ON c.sale_id = s.id AND c.field = 'value'
      JOIN reports r ON r.sale_id = s.id JOIN documents d ON d.id = r.document_id
      JOIN document_names n ON n.document_id = d.id
      JOIN claims k ON k.report_id = r.id AND k.field = 'value' AND k.value = c.value
      WHERE s.currency IS NULL AND s.value IS NOT NULL AND c.decision_id IS NULL AND c.settled = 1
      ORDER BY s.key, r.sale_position, k.id
      """
    ) {
      (
        key: try $0.text(0), meaning: try $0.word(1, as: ValueMeaning.self), value: try $0.text(2),
        reason: try $0.text(3), readings: try $0.optionalText(4) ?? "",
        name: try $0.optionalText(5) ?? "", hash: try $0.text(6)
      )
    }
    var questions: [ReviewQuestion.ReadingQuestion] = []
    for value in values where questions.last?.sale.key != value.key {
      guard let row = try saleRow(value.key), let money = Money(canonical: value.value) else {
        continue
      }
      let options = value.readings.split(separator: " ").map { code in
        var read = money
        read.currency = String(code)
        return ReviewQuestion.ReadingQuestion.Option(
          value: DecidedValue.text(SaleValue(read, meaning: value.meaning)),
          documents: [value.name], hashes: [value.hash])
      }
      questions.append(
        .init(
          sale: row, field: .value, item: nil, doubt: .currency, shown: value.value,
          reason: value.reason, options: options))
    }
    return questions
  }

  private func saleRow(_ key: String) throws -> SaleRow? {
    try database.first("SELECT \(SaleRow.columns) FROM sales s WHERE s.key = ?1", key) {
      try SaleRow(row: $0)
    }
  }
}
