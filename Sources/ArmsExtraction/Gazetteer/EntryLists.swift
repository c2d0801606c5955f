import ArmsModel

/// What names stand for, list by list in the order of the files. A list is read at its first use: a text that names no company
/// asks for none.
struct EntryLists: Sendable {
  struct Parties: Sendable {
    var entries: [PartyEntry] = []
    /// Code → index.
    var byCode: [String: Int] = [:]

    mutating func add(_ party: PartyEntry) {
      if let code = party.code, byCode[code] == nil { byCode[code] = entries.count }
      entries.append(party)
    }
  }

  struct Currencies: Sendable {
    var entries: [CurrencyEntry] = []
    var signs = MoneySigns()

    mutating func add(_ row: NameRows) {
      let entry = CurrencyEntry(row)
      signs.add(
        currency: entries.count, code: entry.code,
        signs: row.parts(2).map { Substring(row.string($0)) },
        words: row.parts(3).map { Substring(row.string($0)) })
      entries.append(entry)
    }
  }

  let parties: Once<Parties>
  let companies: Once<[CompanyEntry]>
  let systems: Once<[SystemEntry]>
  let nouns: Once<[NounEntry]>
  let currencies: Once<Currencies>

  /// Those of the files.
  static let builtIn = EntryLists(
    parties: Once {
      var parties = Parties()
      NameRows.each(EmbeddedText.states) { parties.add(PartyEntry(state: $0)) }
      NameRows.each(EmbeddedText.organisations) { parties.add(PartyEntry(organisation: $0)) }
      return parties
    },
    companies: Once { NameRows.map(EmbeddedText.companies, CompanyEntry.init) },
    systems: Once {
      var systems: [SystemEntry] = []
      systems.reserveCapacity(1 << 12)
      var reader = SystemEntry.Reader()
      for file in EmbeddedText.systemFiles {
        NameRows.each(file) { systems.append(reader.entry($0)) }
      }
      return systems
    },
    nouns: Once { NameRows.map(EmbeddedText.nouns, NounEntry.init) },
    currencies: Once {
      var currencies = Currencies()
      NameRows.each(EmbeddedText.currencies) { currencies.add($0) }
      return currencies
    })

  /// The few that every text is read with.
  static let cues: [CueEntry] = {
    var cues: [CueEntry] = []
    NameRows.each(EmbeddedText.cues) { cues.append(CueEntry($0, after: cues)) }
    return cues
  }()
}

// MARK: - Rows

extension PartyEntry {
  init(state row: NameRows) {
    let code = row.cell(0)
    let kind = row.cell(2)
    self.init(
      code: code.isEmpty ? nil : code, name: row.name(1),
      kind: kind == "former" ? .former : kind == "territory" ? .territory : .state,
      from: Int(row.cell(3)), until: Int(row.cell(4)), successors: row.strings(5, by: ","))
  }

  init(organisation row: NameRows) {
    let code = row.cell(0)
    self.init(
      code: code.isEmpty ? nil : code, name: row.name(1), kind: .organisation, from: nil,
      until: nil, successors: [])
  }
}

extension CompanyEntry {
  init(_ row: NameRows) {
    self.init(name: row.name(0), states: row.strings(1, by: ","), kind: row.cell(2))
  }
}

extension CurrencyEntry {
  init(_ row: NameRows) {
    self.init(
      code: row.cell(0), signs: row.strings(2),
      readings: row.cell(5).split(whereSeparator: { $0 == "|" || $0 == "," }).map(String.init),
      states: row.strings(4, by: ","))
  }
}

extension NounEntry {
  init(_ row: NameRows) {
    self.init(
      name: row.cell(0), category: Category(bytes: row.bytes[row.place(2)]),
      weak: row.cell(3) == "weak", kind: NounEntry.Kind(rawValue: row.cell(4)) ?? .item)
  }
}

extension CueEntry {
  /// `cues` are those before it.
  convenience init(_ row: NameRows, after cues: [CueEntry]) {
    let name = row.cell(1)
    self.init(
      kind: CueEntry.Kind(name: row.cell(0)) ?? .official, name: name,
      side: CueEntry.Side(rawValue: row.cell(3)),
      number: cues.firstIndex { $0.name == name } ?? cues.count)
  }
}

extension SystemEntry {
  /// Reads rows one after the other.
  struct Reader {
    /// The states of systems, by the bytes that name them: most rows have the same few, and hold one list.
    private var origins = KeyTable<[String]>()

    mutating func entry(_ row: NameRows) -> SystemEntry {
      SystemEntry(
        designation: row.name(0), family: row.name(1),
        category: Category(bytes: row.bytes[row.place(2)]), noun: row.cell(3),
        origin: origin(row), makers: row.strings(5))
    }

    private mutating func origin(_ row: NameRows) -> [String] {
      let cell = row.bytes[row.place(4)]
      guard cell.count <= 8 else { return row.strings(4, by: ",") }
      let key = cell.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return origins[key] ?? origins.value(key, orSet: row.strings(4, by: ","))
    }
  }
}

extension ArmsModel.Category {
  /// By the hash of its name: the strings of thousands of rows cost more than all else.
  fileprivate init(bytes: ArraySlice<UInt8>) {
    let hash = Vocabulary.hash(bytes)
    self = Self.hashes.first { $0.0 == hash }?.1 ?? .other
  }

  private static let hashes = allCases.map { (Vocabulary.hash($0.rawValue.utf8), $0) }
}
