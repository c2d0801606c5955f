import Foundation
import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// A gazetteer file as a person edits it, read from disk.
struct GazetteerFile {
  let name: String
  let rows: [(line: Int, cells: [String])]
  let header: [String]

  init(_ name: String) throws {
    self.name = name
    let url = Self.folder.appendingPathComponent("\(name).tsv")
    let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    header = lines.filter { $0.hasPrefix("#") }
    rows = lines.enumerated().filter { !$0.element.hasPrefix("#") && !$0.element.isEmpty }
      .map { ($0.offset + 1, $0.element.components(separatedBy: "\t")) }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/ArmsExtraction/Gazetteer").standardized

  /// The names of all files of the folder, sorted.
  static func all() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }.sorted()
  }

  static func systems() throws -> [GazetteerFile] {
    try all().filter { $0.hasPrefix("systems-") }.map { try GazetteerFile($0) }
  }

  /// Lower case, no accents, no spaces, hyphens, slashes, points: names that the trie cannot tell apart.
  static func folded(_ name: String) -> String {
    var vocabulary = Vocabulary()
    return Tokeniser.tokens(ofName: name, adding: &vocabulary).filter { !NameTrie.isJoint($0) }
      .map { $0.kind == .sign ? String(UnicodeScalar($0.sign)) : vocabulary.word($0.word) }
      .joined(separator: " ")
  }
}

extension [String] {
  fileprivate func cell(_ index: Int) -> String { index < count ? self[index] : "" }
  fileprivate func names(_ index: Int) -> [String] {
    cell(index).split(separator: "|").map(String.init)
  }
}

@Suite struct GazetteerFilesTests {
  /// Columns of each file, as its header lists them.
  private static func columns(_ name: String) -> Int {
    switch name {
    case "states": 11
    case "organisations", "cues": 4
    case "companies": 6
    case "currencies": 9
    case "nouns": 5
    case "weights": 3
    default: 8
    }
  }

  @Test func rowsAreWellFormed() throws {
    for name in try GazetteerFile.all() {
      let file = try GazetteerFile(name)
      #expect(!file.header.isEmpty, "\(name): no header comment")
      #expect(file.rows.count > 10, "\(name) is all but empty")
      var bad: [String] = []
      for (line, cells) in file.rows {
        if cells.count != Self.columns(name) {
          bad.append("\(name).tsv:\(line): \(cells.count) columns, not \(Self.columns(name))")
        }
        for cell in cells {
          if cell != cell.trimmingCharacters(in: .whitespaces) {
            bad.append("\(name).tsv:\(line): space around '\(cell)'")
          }
          if cell.contains("||") || cell.hasPrefix("|") || cell.hasSuffix("|") {
            bad.append("\(name).tsv:\(line): empty name in '\(cell)'")
          }
          if cell.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
            bad.append("\(name).tsv:\(line): control character")
          }
        }
      }
      #expect(bad.isEmpty, "\(bad.joined(separator: "\n"))")
    }
  }

  /// What the headers promise: sorted by bytes, with the mark of weakness left out where the header says so.
  @Test func rowsAreSorted() throws {
    for name in try GazetteerFile.all() where name != "cues" {
      let file = try GazetteerFile(name)
      func key(_ cells: [String]) -> [UInt8] {
        switch name {
        case "organisations", "weights": return Array("\(cells.cell(0))\t\(cells.cell(1))".utf8)
        case let name where name.hasPrefix("systems-"):
          return Array(cells.cell(0).drop { $0 == "~" }.utf8)
        default: return Array(cells.cell(0).utf8)
        }
      }
      var bad: [String] = []
      for (a, b) in zip(file.rows, file.rows.dropFirst())
      where key(b.cells).lexicographicallyPrecedes(key(a.cells)) {
        bad.append("\(name).tsv:\(b.line): \(b.cells[0]) after \(a.cells[0])")
      }
      #expect(bad.isEmpty, "\(bad.joined(separator: "\n"))")
    }
  }

  @Test func codesAreReal() throws {
    #expect(ISO3166.alpha3.count == 249)
    let states = try GazetteerFile("states")
    let present = states.rows.filter { $0.cells.cell(2) != "former" }.map { $0.cells.cell(0) }
    #expect(Set(present) == ISO3166.alpha3.union(["XKX"]))
    #expect(present.count == Set(present).count, "a code with two present bearers")
    let known = Set(states.rows.map { $0.cells.cell(0) })
    for (line, cells) in states.rows {
      #expect(["state", "territory", "former"].contains(cells.cell(2)), "states.tsv:\(line)")
      for year in [cells.cell(3), cells.cell(4)] where !year.isEmpty {
        #expect(
          Int(year).map { (1800...2100).contains($0) } ?? false, "states.tsv:\(line): \(year)")
      }
      if let from = Int(cells.cell(3)), let until = Int(cells.cell(4)) { #expect(from < until) }
      for successor in cells.cell(5).split(separator: ",") {
        #expect(ISO3166.isReal(String(successor)), "states.tsv:\(line): \(successor)")
      }
      if cells.cell(2) == "former" {
        #expect(!cells.cell(4).isEmpty, "states.tsv:\(line): a former state without its last year")
        #expect(!cells.cell(5).isEmpty, "states.tsv:\(line): a former state without successors")
      }
    }
    for (line, cells) in try GazetteerFile("organisations").rows where !cells.cell(0).isEmpty {
      let codes = ["NATO", "NSPA", "NCIA", "EU", "UN", "AU"]
      #expect(codes.contains(cells.cell(0)), "organisations.tsv:\(line): \(cells.cell(0))")
    }
    for (line, cells) in try GazetteerFile("companies").rows {
      #expect(!cells.cell(1).isEmpty, "companies.tsv:\(line): no state")
      for code in cells.cell(1).split(separator: ",") {
        #expect(known.contains(String(code)), "companies.tsv:\(line): \(code)")
      }
    }
    for (line, cells) in try GazetteerFile("currencies").rows {
      for code in cells.cell(4).split(separator: ",") {
        #expect(ISO3166.isReal(String(code)), "currencies.tsv:\(line): \(code)")
      }
    }
    for file in try GazetteerFile.systems() {
      for (line, cells) in file.rows {
        #expect(!cells.cell(4).isEmpty, "\(file.name).tsv:\(line): no origin")
        for code in cells.cell(4).split(separator: ",") {
          #expect(ISO3166.isReal(String(code)), "\(file.name).tsv:\(line): \(code)")
        }
      }
    }
  }

  @Test func currenciesAreReal() throws {
    let file = try GazetteerFile("currencies")
    let codes = Set(file.rows.map { $0.cells.cell(0) })
    for (line, cells) in file.rows {
      if cells.cell(5).isEmpty {
        let code = cells.cell(0)
        let isCode =
          code.utf8.count == 3
          && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        #expect(isCode, "currencies.tsv:\(line): \(code)")
      } else {
        for reading in cells.cell(5).split(whereSeparator: { $0 == "|" || $0 == "," }) {
          #expect(codes.contains(String(reading)), "currencies.tsv:\(line): \(reading)")
        }
      }
    }
    for common in ["USD", "EUR", "GBP", "JPY", "CNY", "INR", "RUB", "KRW", "TRY", "SAR", "DEM"] {
      #expect(codes.contains(common))
    }
  }

  /// Categories, kinds and strengths are those that the code knows: an unknown word would silently become "other".
  @Test func wordsOfTheFilesAreKnownToTheCode() throws {
    let categories = Set(ArmsModel.Category.allCases.map(\.rawValue))
    for (line, cells) in try GazetteerFile("nouns").rows {
      #expect(categories.contains(cells.cell(2)), "nouns.tsv:\(line): \(cells.cell(2))")
      #expect(["strong", "weak"].contains(cells.cell(3)), "nouns.tsv:\(line): \(cells.cell(3))")
      #expect(NounEntry.Kind(rawValue: cells.cell(4)) != nil, "nouns.tsv:\(line): \(cells.cell(4))")
      #expect(!cells.cell(0).contains("~") && !cells.cell(1).contains("~"), "nouns.tsv:\(line): ~")
    }
    for file in try GazetteerFile.systems() {
      for (line, cells) in file.rows {
        #expect(categories.contains(cells.cell(2)), "\(file.name).tsv:\(line): \(cells.cell(2))")
        #expect(!cells.cell(3).isEmpty, "\(file.name).tsv:\(line): no noun")
        #expect(!cells.cell(7).isEmpty, "\(file.name).tsv:\(line): no source")
      }
    }
    for (line, cells) in try GazetteerFile("cues").rows {
      #expect(CueEntry.Kind(name: cells.cell(0)) != nil, "cues.tsv:\(line): \(cells.cell(0))")
      #expect(
        cells.cell(3).isEmpty || CueEntry.Side(rawValue: cells.cell(3)) != nil, "cues.tsv:\(line)")
    }
    let kinds = ["maker", "shipyard", "exporter", "services", "dealer"]
    for (line, cells) in try GazetteerFile("companies").rows {
      #expect(kinds.contains(cells.cell(2)), "companies.tsv:\(line): \(cells.cell(2))")
      #expect(!cells.cell(5).isEmpty, "companies.tsv:\(line): no source")
    }
    for (line, cells) in try GazetteerFile("weights").rows {
      #expect(Double(cells.cell(2)) != nil, "weights.tsv:\(line): \(cells.cell(2))")
    }
  }

  @Test func everyFamilyHasItsRow() throws {
    let files = try GazetteerFile.systems()
    let designations = Set(
      files.flatMap { $0.rows.map { String($0.cells.cell(0).drop { $0 == "~" }) } })
    for file in files {
      for (line, cells) in file.rows {
        let family = cells.cell(1)
        #expect(!family.hasPrefix("~"), "\(file.name).tsv:\(line): mark in family")
        #expect(
          designations.contains(family), "\(file.name).tsv:\(line): no row of family \(family)")
      }
    }
  }

  /// A name that two entries of one kind share can only mean one of them: whoever reads it gets the wrong one at times.
  @Test func noNameStandsUnderTwoEntries() throws {
    var bad: [String] = []
    /// - Parameter weakToo: the header forbids sharing a weak name as well.
    func check(
      _ kind: String, weakToo: Bool, _ rows: [(at: String, entry: String, names: [String])]
    ) {
      var owner: [String: (entry: String, at: String)] = [:]
      for row in rows {
        for printed in row.names where weakToo || !printed.hasPrefix("~") {
          let name = printed.hasPrefix("~") ? String(printed.dropFirst()) : printed
          let key = GazetteerFile.folded(name)
          if let other = owner[key], other.entry != row.entry {
            bad.append("\(kind): '\(name)' stands at \(other.at) and \(row.at)")
          }
          owner[key] = (row.entry, row.at)
        }
      }
    }
    func rows(
      _ file: GazetteerFile, _ names: (([String]) -> [String])
    ) -> [(at: String, entry: String, names: [String])] {
      file.rows.map { ("\(file.name).tsv:\($0.line)", "\(file.name):\($0.line)", names($0.cells)) }
    }
    check(
      "system", weakToo: true,
      try GazetteerFile.systems().flatMap { rows($0) { [$0.cell(0)] + $0.names(6) } })
    check(
      "noun", weakToo: true, rows(try GazetteerFile("nouns")) { [$0.cell(0)] + $0.names(1) })
    check(
      "company", weakToo: false,
      rows(try GazetteerFile("companies")) { [$0.cell(0)] + $0.names(4) })
    check(
      "party", weakToo: false,
      rows(try GazetteerFile("states")) { cells in
        [cells.cell(1)] + (6...9).flatMap { cells.names($0) }
      } + rows(try GazetteerFile("organisations")) { [$0.cell(1)] + $0.names(2) })
    check(
      "currency", weakToo: false,
      rows(try GazetteerFile("currencies")) { $0.names(3) })
    // A modifier describes equipment and may be another cue as well ("launch").
    check(
      "cue", weakToo: true,
      rows(try GazetteerFile("cues")) { $0.cell(0) == "modifier" ? [] : $0.names(2) })
    check(
      "modifier", weakToo: true,
      rows(try GazetteerFile("cues")) { $0.cell(0) == "modifier" ? $0.names(2) : [] })
    #expect(bad.isEmpty, "\(bad.count) names\n\(bad.joined(separator: "\n"))")
  }

  /// Enough of each to be of use (issue 2 asks for 400 systems and 150 companies).
  @Test func thereIsEnough() throws {
    #expect(Gazetteer.builtIn.systems.count >= 400)
    #expect(Gazetteer.builtIn.companies.count >= 150)
    #expect(
      Gazetteer.builtIn.systems.count
        == (try GazetteerFile.systems().map(\.rows.count).reduce(0, +)))
    #expect(Gazetteer.builtIn.companies.count == (try GazetteerFile("companies").rows.count))
    #expect(Gazetteer.builtIn.nouns.count == (try GazetteerFile("nouns").rows.count))
    #expect(Gazetteer.builtIn.cues.count == (try GazetteerFile("cues").rows.count))
  }
}
