package import ArmsExtraction
package import ArmsModel

/// A file of own names: tab-separated, a header line that names its columns, `#` before a comment.
package enum NamesFile {
  package static let columns = [
    "kind", "name", "of", "category", "noun", "family", "states", "makers", "source", "aliases",
  ]

  /// A name with the line that it stands in.
  package struct Row: Hashable, Sendable {
    /// From 1; 0 where it did not come in a file.
    package var line: Int
    package var name: OwnName

    package init(line: Int, name: OwnName) {
      self.line = line
      self.name = name
    }
  }

  package enum Problem: Error, Hashable, Sendable {
    case notText(InputProblem.Reason)
    /// The first line that is no comment does not name these columns.
    case noHeader(missing: [String])
    case unknownColumn(String)
    case repeatedColumn(String)
    case line(Int, Reason)
  }

  package enum Reason: Error, Hashable, Sendable {
    case cells(Int, most: Int)
    case unknownKind(String)
    case unknownCategory(String)
    case name(OwnNameProblem, of: String)
  }

  /// The names of a file, in its order; what stands under `aliases` follows as names of its own.
  package static func parse(_ bytes: [UInt8]) throws(Problem) -> [Row] {
    let text: String
    do throws(InputProblem.Reason) {
      text = try TextDecoding.decode(bytes).text
    } catch {
      throw .notText(error)
    }
    var rows: [Row] = []
    var header: [String]?
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == "\r" ? line.dropLast() : line
      if line.first == "#" || line.allSatisfy(\.isWhitespace) { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let header else {
        header = try Self.header(cells)
        continue
      }
      do throws(Reason) {
        rows += try Self.rows(cells, header).map { Row(line: number, name: $0) }
      } catch {
        throw .line(number, error)
      }
    }
    guard header != nil else { throw .noHeader(missing: ["kind", "name"]) }
    return rows
  }

  /// Holds every name against the lists and `known`. Returns those that are new, in the order of the file. Names that others
  /// lean on may stand behind them.
  package static func checked(
    _ rows: [Row], known: [OwnName]
  ) throws(Problem) -> [OwnName] {
    var register = OwnNameRegister(known)
    var new: Set<OwnName> = []
    let order = rows.enumerated().sorted {
      (OwnNames.rank($0.element.name), $0.offset) < (OwnNames.rank($1.element.name), $1.offset)
    }
    for row in order.map(\.element) {
      do throws(OwnNameProblem) {
        if try register.add(row.name) { new.insert(row.name) }
      } catch {
        throw .line(row.line, .name(error, of: row.name.name))
      }
    }
    return rows.map(\.name).filter { new.remove($0) != nil }
  }

  private static func header(_ cells: [String]) throws(Problem) -> [String] {
    let missing = ["kind", "name"].filter { !cells.contains($0) }
    if !missing.isEmpty { throw .noHeader(missing: missing) }
    for (index, cell) in cells.enumerated() {
      guard columns.contains(cell) else { throw .unknownColumn(cell) }
      if cells[..<index].contains(cell) { throw .repeatedColumn(cell) }
    }
    return cells
  }

  private static func rows(_ cells: [String], _ header: [String]) throws(Reason) -> [OwnName] {
    guard cells.count <= header.count else { throw .cells(cells.count, most: header.count) }
    func cell(_ column: String) -> String? {
      guard let at = header.firstIndex(of: column), at < cells.count, !cells[at].isEmpty else {
        return nil
      }
      return cells[at]
    }
    func list(_ column: String, _ separator: Character) -> [String] {
      (cell(column) ?? "").split(separator: separator).map(String.init)
    }
    guard let kind = OwnName.Kind(rawValue: cell("kind") ?? "") else {
      throw .unknownKind(cell("kind") ?? "")
    }
    var category: ArmsModel.Category?
    if let word = cell("category") {
      guard let known = ArmsModel.Category(rawValue: word) else { throw .unknownCategory(word) }
      category = known
    }
    let name = OwnName(
      kind: kind, printed: cell("name") ?? "", of: cell("of"), category: category,
      noun: cell("noun"), family: cell("family"), states: list("states", ","),
      makers: list("makers", "|"), source: cell("source"))
    return [name]
      + list("aliases", "|").map {
        OwnName(kind: .alias, printed: $0, of: name.target, source: name.source)
      }
  }
}
