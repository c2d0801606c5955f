internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

/// Pairs of sales that may be one, for a person to judge: found alike but not enough, or kept apart by something that may
/// be a misprint. One question for two sales, about the pair of reports that speaks most for it.
struct CandidateQueue {
  let database: Connection
  /// Seconds since 1970-01-01 UTC.
  let time: Int

  /// Drops open questions about the reports of a document that is read anew or goes; what a person settled stays.
  func leave(document: Int) throws {
    guard
      let hash = try database.first(
        "SELECT sha256 FROM documents WHERE id = ?1", document, body: { try $0.text(0) })
    else { return }
    try database.run(
      "DELETE FROM candidates WHERE question = 'same' AND decision_id IS NULL AND document_sha256 = ?1",
      hash)
    try database.run(
      "DELETE FROM candidates WHERE question = 'same' AND decision_id IS NULL AND other_sha256 = ?1",
      hash)
  }

  func leaveAll() throws {
    try database.run("DELETE FROM candidates WHERE question = 'same' AND decision_id IS NULL")
  }

  /// Drops open questions about reports whose sales are derived anew.
  func leave(_ members: Set<Int>) throws {
    for id in members {
      guard let anchor = try anchor(id) else { continue }
      for side in [
        "document_sha256 = ?1 AND start_at = ?2 AND end_at = ?3",
        "other_sha256 = ?1 AND other_start = ?2 AND other_end = ?3",
      ] {
        try database.run(
          "DELETE FROM candidates WHERE question = 'same' AND decision_id IS NULL AND \(side)",
          anchor.document, anchor.start, anchor.end)
      }
    }
  }

  /// Asks anew about all sales of these reports, of which no question is open. `members` holds every report of each sale.
  func raise(_ members: Set<Int>, decisions: [Decision]) throws {
    let judged = StandingDecisions(decisions).all
      .filter { [.same, .different, .split].contains($0.action) }
      .map { [Set($0.anchors), Set($0.others.isEmpty ? $0.anchors : $0.others)] }
    for question in try questions(members) where try !isJudged(question.pair, by: judged) {
      guard let first = try anchor(question.first), let second = try anchor(question.second) else {
        continue
      }
      try database.run(
        """
        INSERT INTO candidates (question, document_sha256, start_at, end_at, other_sha256,
          other_start, other_end, score, reason, raised_at)
        VALUES ('same', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING
        """, first.document, first.start, first.end, second.document, second.start, second.end,
        question.score, question.reason, time)
    }
  }

  private struct Question {
    /// Rows of sales, the smaller first.
    var pair: [Int]
    /// Rows of reports, in the order of their anchors.
    var first: Int
    var second: Int
    var score: Double
    var reason: String
  }

  /// For every two sales the likest pair that stands between them.
  private func questions(_ members: Set<Int>) throws -> [Question] {
    var best: [[Int]: Question] = [:]
    for id in members.sorted() {
      try database.each(
        """
        SELECT l.score, l.reason, a.sale_id, b.sale_id, b.id,
          (da.sha256, a.anchor_start) < (db.sha256, b.anchor_start)
        FROM (
          SELECT other_id AS other, score, reason FROM report_links WHERE report_id = ?1
          UNION ALL SELECT report_id, score, reason FROM report_links WHERE other_id = ?1) l
        JOIN reports a ON a.id = ?1
        JOIN documents da ON da.id = a.document_id
        JOIN reports b ON b.id = l.other
        JOIN documents db ON db.id = b.document_id
        WHERE a.sale_id <> b.sale_id
        ORDER BY l.score DESC, db.sha256, b.anchor_start
        """, id
      ) { row in
        let sales = [try row.int(2), try row.int(3)]
        let (other, forwards) = (try row.int(4), try row.bool(5))
        let question = Question(
          pair: sales.sorted(), first: forwards ? id : other, second: forwards ? other : id,
          score: try row.real(0), reason: try row.text(1))
        guard let known = best[question.pair] else {
          best[question.pair] = question
          return
        }
        if try precedes(question, known) { best[question.pair] = question }
      }
    }
    return best.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The likest first; of equals the one whose anchors come first, whatever row they stand in.
  private func precedes(_ a: Question, _ b: Question) throws -> Bool {
    if a.score != b.score { return a.score > b.score }
    guard let first = try anchor(a.first), let other = try anchor(b.first) else { return false }
    if first != other { return first < other }
    guard let second = try anchor(a.second), let last = try anchor(b.second) else { return false }
    return second < last
  }

  /// Whether a person already said something of both sales.
  private func isJudged(_ sales: [Int], by judged: [[Set<Anchor>]]) throws -> Bool {
    guard !judged.isEmpty else { return false }
    let anchors = try sales.map { sale in
      try database.all(
        """
        SELECT d.sha256, r.anchor_start, r.anchor_end FROM reports r
        JOIN documents d ON d.id = r.document_id WHERE r.sale_id = ?1
        """, sale
      ) { Anchor(document: try $0.text(0), start: try $0.int(1), end: try $0.int(2)) }
    }
    return judged.contains { sides in
      [sides, sides.reversed()].contains { sides in
        zip(sides, anchors).allSatisfy { !$0.isDisjoint(with: $1) }
      }
    }
  }

  private func anchor(_ report: Int) throws -> Anchor? {
    try database.first(
      """
      SELECT d.sha256, r.anchor_start, r.anchor_end FROM reports r
      JOIN documents d ON d.id = r.document_id WHERE r.id = ?1
      """, report
    ) { Anchor(document: try $0.text(0), start: try $0.int(1), end: try $0.int(2)) }
  }
}
