package import ArmsModel

/// Looks names up for a person's question, without the tries that reading documents needs: one pass over the lists.
package enum KnownNames {
  /// The code of the state or organisation with this code, name, demonym or alias, in whatever case, else of the one
  /// state whose capital, ministry or force it is ("Taipei", "Pentagon"); nil where none has it.
  package static func partyCode(named name: String) -> String? {
    let wanted = key(name)
    guard !wanted.isEmpty else { return nil }
    let states = NameTable(EmbeddedText.states, about: wanted).rows
    for row in states where !row.cell(0).isEmpty {
      if key(row.cell(0)) == wanted || matches(row, [1, 6, 7], wanted) {
        return String(row.cell(0))
      }
    }
    for row in NameTable(EmbeddedText.organisations, about: wanted).rows
    where !row.cell(0).isEmpty {
      if key(row.cell(0)) == wanted || matches(row, [1, 2], wanted) { return String(row.cell(0)) }
    }
    // What stands for a state only where one state alone has it: "IAF" is India's and Israel's.
    let seats = states.filter { $0.cell(2) != "former" && matches($0, [8, 9], wanted) }
    return seats.count == 1 ? seats.first.map { String($0.cell(0)) } : nil
  }

  /// The state or organisation with this code, name, demonym or alias, under its usual English name.
  package static func party(named name: String) -> Party? {
    guard let code = partyCode(named: name) else { return nil }
    let rows = NameTable(EmbeddedText.states).rows + NameTable(EmbeddedText.organisations).rows
    guard let row = rows.first(where: { String($0.cell(0)) == code }) else { return nil }
    return Party(code: code, name: row.names(1).first.map { String($0.drop { $0 == "~" }) } ?? code)
  }

  /// The usual short name of the company with this name or alias, in whatever case; nil where none has it.
  package static func company(named name: String) -> String? {
    let wanted = key(name)
    guard !wanted.isEmpty else { return nil }
    return NameTable(EmbeddedText.companies, about: wanted).rows.first {
      matches($0, [0, 4], wanted)
    }
    .map { String($0.cell(0).drop { $0 == "~" }) }
  }

  /// Usual names of the companies of which `name` is the beginning, up to the end of a word: `BAE` of `BAE Systems`.
  package static func companies(beginning name: String, limit: Int = 3) -> [String] {
    let wanted = name.lowercased() + " "
    return NameTable(EmbeddedText.companies).rows.lazy
      .map { String($0.cell(0).drop { $0 == "~" }) }
      .filter { $0.lowercased().hasPrefix(wanted) }.prefix(max(0, limit)).map { $0 }
  }

  /// By code, the usual English names of states and organisations.
  package static let partyNames: [String: Set<String>] = {
    var names: [String: Set<String>] = [:]
    let rows = NameTable(EmbeddedText.states).rows + NameTable(EmbeddedText.organisations).rows
    for row in rows where !row.cell(0).isEmpty {
      names[String(row.cell(0)), default: []].insert(String(row.cell(1).drop { $0 == "~" }))
    }
    return names
  }()

  /// Whether it is the code of a currency (ISO 4217) that documents are read for.
  package static func isCurrency(_ code: String) -> Bool { currencies.contains(code) }

  /// Asked for each row of a register.
  private static let currencies = Set(
    NameTable(EmbeddedText.currencies).rows.map { String($0.cell(0)) })

  /// Names of states and organisations within a letter or two of `name`, best first.
  package static func nearestParties(to name: String, limit: Int = 3) -> [String] {
    let wanted = Array(key(name).utf8)
    let reach = max(1, min(3, wanted.count / 3))
    var found: [(distance: Int, name: String)] = []
    let rows = NameTable(EmbeddedText.states).rows + NameTable(EmbeddedText.organisations).rows
    for row in rows where !row.cell(0).isEmpty {
      let printed = String(row.cell(1).drop { $0 == "~" })
      let distance = distance(wanted, Array(key(printed).utf8))
      if distance <= reach { found.append((distance, printed)) }
    }
    found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return found.prefix(max(0, limit)).map(\.name)
  }

  /// Designations and families of the systems that bear `name` as an alias; the name itself is left out.
  package static func designations(named name: String) -> [String] {
    let wanted = key(name)
    guard !wanted.isEmpty else { return [] }
    var found: [String] = []
    for text in EmbeddedText.systemFiles {
      for row in NameTable(text, about: wanted).rows where matches(row, [6], wanted) {
        let designation = String(row.cell(0).drop { $0 == "~" })
        if key(designation) != wanted, !found.contains(designation) { found.append(designation) }
      }
    }
    return found
  }

  private static func matches(_ row: [Substring], _ columns: [Int], _ wanted: String) -> Bool {
    columns.contains { column in row.names(column).contains { key($0) == wanted } }
  }

  /// Small letters and digits without marks, dots and the article.
  static func key(_ name: some StringProtocol) -> String {
    var folded: [UInt8] = []
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(UInt8(truncatingIfNeeded: scalar.value + 32))
      case 0x61...0x7A, 0x30...0x39: folded.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0..<0x80: break
      default: if case .letter = Folding.foreign(scalar) { Folding.append(scalar, to: &folded) }
      }
    }
    let article = Array("the".utf8)
    if folded.starts(with: article), folded.count > 6 { folded.removeFirst(3) }
    return String(decoding: folded, as: UTF8.self)
  }

  /// How many letters must be changed, added or dropped.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var last = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        current.append(
          min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1)))
      }
      last = current
    }
    return last[b.count]
  }
}
