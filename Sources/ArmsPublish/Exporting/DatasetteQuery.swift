/// A question that Datasette keeps ready: a statement with a form for what it leaves open.
struct DatasetteQuery {
  /// Part of its address, and so never changed.
  var name: String
  var title: String
  var about: String
  /// Over the views alone; `:word` becomes a field of the form.
  var sql: String

  static let all = [
    DatasetteQuery(
      name: "sales_to", title: "Sales to a buyer",
      about: "The buyer's name as the views write it, such as Japan.",
      sql: """
        SELECT sale, seller, items, value, value_high, currency, value_meaning, stage, announced, documents, disputed
        FROM sale_summary
        WHERE '; ' || buyer || '; ' LIKE '%; ' || :buyer || '; %'
        ORDER BY announced DESC, sale
        """),
    DatasetteQuery(
      name: "passages_of", title: "The words behind a sale",
      about: "Every claim of every document on one sale, by its key, with the words that state it.",
      sql: """
        SELECT e.field, e.item, e.value, e.document, t.publisher, t.published, e.quote, e.start_at, e.end_at, e.rule
        FROM evidence e LEFT JOIN document_texts t ON t.sha256 = e.sha256
        WHERE e.sale = :sale
        ORDER BY e.field, e.item, e.value, e.document
        """),
    DatasetteQuery(
      name: "disputed_values", title: "What documents contradict one another on",
      about:
        "Every value of a field on which independent documents differ, with the one that is shown and why.",
      sql: """
        SELECT d.sale, d.field, d.item, d.value AS told, d.documents, d.quotes, r.value AS shown, r.reason
        FROM disagreements d
        LEFT JOIN choice_reasons r ON r.sale = d.sale AND r.field = d.field AND r.item IS d.item
        ORDER BY d.sale, d.field, d.item, d.value
        """),
    DatasetteQuery(
      name: "sums_by_year", title: "Sums that may be made, by year",
      about:
        "Of one currency and one meaning; what is unknown is counted and not taken for zero, sales told in passing are left out.",
      sql: """
        SELECT substr(announced, 1, 4) AS year, currency, value_meaning, count(*) AS sales,
          sum(value) AS least, sum(ifnull(value_high, value)) AS most, sum(value IS NULL) AS unknown
        FROM sale_summary
        WHERE background = 0
        GROUP BY year, currency, value_meaning
        ORDER BY year DESC, currency, value_meaning
        """),
    DatasetteQuery(
      name: "systems", title: "How many of which system, by buyer",
      about: "Pieces only; both ends of what documents tell.",
      sql: """
        SELECT i.family, s.buyer, count(*) AS items, sum(i.quantity_low) AS least, sum(i.quantity_high) AS most
        FROM sale_items i JOIN sale_summary s ON s.sale = i.sale
        WHERE i.support = 0 AND i.unit IS NULL
        GROUP BY i.family, s.buyer
        ORDER BY most DESC, i.family, s.buyer
        """),
    // Datasette's own function takes F-16 and a lone quotation mark as they are meant. Before anything is typed there are no
    // words, which the index would call an error.
    DatasetteQuery(
      name: "texts_with", title: "Texts that hold words",
      about: "Full-text search over titles and texts; \"in quotes\" words stand together.",
      sql: """
        SELECT t.document, t.title, t.publisher, t.published,
          snippet(document_search, -1, '[', ']', '…', 16) AS passage
        FROM document_search
        JOIN documents d ON d.id = document_search.rowid
        JOIN document_texts t ON t.sha256 = d.sha256
        WHERE document_search MATCH coalesce(nullif(escape_fts(:words), ''), '""')
        ORDER BY rank
        """),
    DatasetteQuery(
      name: "maybe_one", title: "Sales that may be one",
      about: "Pairs that nobody has judged, with what speaks for and against it.",
      sql: """
        SELECT sale, other, score, reason, document, other_document
        FROM open_candidates
        ORDER BY score DESC, sale, other
        """),
  ]
}
