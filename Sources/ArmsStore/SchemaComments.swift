/// What schema.sql says of its tables, views and columns: the comments that stand in it.
package struct SchemaComments {
  /// A table or a view.
  package struct Object: Hashable, Sendable {
    package var name: String
    package var isView: Bool
    /// What a row of it is; empty where nothing is said.
    package var about: String
    package var columns: [Column]
  }

  /// A column, with its unit where it has one.
  package struct Column: Hashable, Sendable {
    package var name: String
    package var about: String
  }

  /// In the order of the schema.
  package private(set) var objects: [Object] = []

  /// Those of the schema that this program writes.
  package init() {
    self.init(Schema.sql)
  }

  /// Reads the layout that schema.sql keeps to: a column a line, its comment beside or below it, what tells of the whole
  /// before the first column. `page.sh` reads the same for docs/schema.md, and a test compares the two.
  init(_ sql: String) {
    for line in sql.split(separator: "\n", omittingEmptySubsequences: false) { read(line) }
    close()
  }

  private var open: Object?
  private var column: Column?

  private mutating func read(_ line: Substring) {
    if line.hasPrefix("CREATE ") {
      close()
      let words = line.split(separator: " ")
      if words.count > 2, words[1] == "TABLE" || words[1] == "VIEW" {
        open = Object(
          name: String(words[2]), isView: words[1] == "VIEW", about: "", columns: [])
      }
      return
    }
    guard open != nil else { return }
    if [") STRICT", ");", "FROM ", ";"].contains(where: line.hasPrefix) { return close() }
    let (code, comment) = Self.parted(line)
    let bare = code.filter { $0 != " " && $0 != "\t" }
    if bare == "SELECT" || bare == "SELECTDISTINCT" { return }
    if bare.isEmpty {
      guard !comment.isEmpty else { return }
      if column == nil, open?.columns.isEmpty == true {
        open?.about.join(comment)
      } else {
        column?.about.join(comment)
      }
      return
    }
    if open?.isView == true {
      // Of an expression that takes several lines, the last has the name and the comment.
      if !comment.isEmpty { begin(Self.nameInView(code), comment) }
    } else if let name = Self.nameInTable(code) {
      begin(name, comment)
    } else if column?.about.isEmpty == true {
      column?.about = comment
    }
  }

  private mutating func begin(_ name: String, _ comment: String) {
    if let column { open?.columns.append(column) }
    column = Column(name: name, about: comment)
  }

  private mutating func close() {
    if let column { open?.columns.append(column) }
    if let open { objects.append(open) }
    (open, column) = (nil, nil)
  }

  private static func parted(_ line: Substring) -> (code: Substring, comment: String) {
    var at = line.startIndex
    while at < line.endIndex {
      if line[at...].hasPrefix("-- ") {
        return (line[..<at], trimmed(line[at...].dropFirst(3)))
      }
      at = line.index(after: at)
    }
    return (line, "")
  }

  /// nil for a line that goes on with a column, or is a rule of the whole table.
  private static func nameInTable(_ code: Substring) -> String? {
    guard code.hasPrefix("  "), let first = code.dropFirst(2).first, first.isLowercase else {
      return nil
    }
    return code.split { " ,(".contains($0) }.first.map(String.init)
  }

  /// What stands after the last AS, else after the last dot or blank.
  private static func nameInView(_ code: Substring) -> String {
    var code = trimmed(code)
    if code.last == "," { code = trimmed(code.dropLast()[...]) }
    let last = code.split { " .)".contains($0) }.last.map(String.init) ?? code
    return last.filter { $0 != "\"" }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension String {
  fileprivate mutating func join(_ more: String) {
    self += (isEmpty ? "" : " ") + more
  }
}
