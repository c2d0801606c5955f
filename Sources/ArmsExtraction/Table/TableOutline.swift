import ArmsModel

/// What a table holds, before any report is made of it: how many rows and reports, and what could not be read.
struct TableOutline {
  /// What becomes of a row.
  enum Verdict {
    /// Nothing stands in it, or it stands before the rows.
    case passed
    /// It holds the names of the columns once more.
    case headerAgain
    /// It states the sum of other rows.
    case total
    /// It is of no concern to the register's subject.
    case leftOut
    /// It cannot be read, in words.
    case unread(String)
    /// It is read; what is wrong with it all the same, in words.
    case read(fault: String?)

    var isRead: Bool { if case .read = self { true } else { false } }
  }

  private let register: KnownRegister?
  private var rows = 0
  private var left = 0
  private var headers = 0
  private var totals = 0
  private var faults: [(row: Int, words: String)] = []
  private var moreFaults = 0
  /// How many reports will be made.
  var reports = 0
  /// Columns that exports of its register have, and this one has not.
  var lacking: [String] = []

  /// Faults that are told one by one.
  private static let most = 20

  init(_ register: KnownRegister?) { self.register = register }

  mutating func count(_ row: TableRow, _ verdict: Verdict) {
    switch verdict {
    case .passed: return
    case .headerAgain:
      headers += 1
      return
    case .total:
      totals += 1
      return
    case .leftOut: left += 1
    case .unread(let words): note(row.number, words)
    case .read(let fault): if let fault { note(row.number, fault) }
    }
    rows += 1
  }

  mutating func note(_ row: Int, _ words: String) {
    faults.append((row, words))
    guard faults.count > 4 * Self.most else { return }
    cut()
  }

  /// Keeps the first rows.
  private mutating func cut() {
    faults.sort { $0.row < $1.row }
    moreFaults += max(0, faults.count - Self.most)
    faults.removeLast(max(0, faults.count - Self.most))
  }

  /// The notes, and no reports.
  var extraction: Extraction {
    var last = self
    last.cut()
    var notes = ["table: \(register?.rawValue ?? "by a mapping"), \(rows) rows"]
    if !lacking.isEmpty {
      let names = lacking.map { "'\($0)'" }.joined(separator: ", ")
      notes.append(
        lacking.count == 1
          ? "table: without the column \(names) of this register; what it tells is unknown"
          : "table: without the columns \(names) of this register; what they tell is unknown")
    }
    if left > 0 { notes.append("table: \(left) \(register?.leftOut ?? "rows") were left out") }
    if headers > 0 { notes.append("table: \(headers) rows that repeat the header were left out") }
    if totals > 0 { notes.append("table: \(totals) rows of totals were left out") }
    notes += last.faults.map { "table: row \($0.row): \($0.words)" }
    if last.moreFaults > 0 { notes.append("table: \(last.moreFaults) more rows with faults") }
    return Extraction(kind: .register, notes: notes)
  }
}
