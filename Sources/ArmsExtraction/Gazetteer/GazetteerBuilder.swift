import ArmsModel

/// Reads the gazetteer files into what `Gazetteer` holds.
struct GazetteerBuilder {
  private(set) var vocabulary: Vocabulary
  private(set) var trie = NameTrie()
  private(set) var entries: [Gazetteer.Entry] = []
  private(set) var parties: [PartyEntry] = []
  private(set) var companies: [CompanyEntry] = []
  private(set) var systems: [SystemEntry] = []
  private(set) var nouns: [NounEntry] = []
  private(set) var currencies: [CurrencyEntry] = []
  private(set) var cues: [CueEntry] = []
  private(set) var partyByCode: [String: Int] = [:]
  private(set) var moneySigns = MoneySigns()
  /// The states of systems, by the bytes that name them.
  private var origins = KeyTable<[String]>()
  /// How many entries the files give; what follows them is a person's own.
  private var builtIn = 0
  /// The categories by the hash of their names: the strings of thousands of rows were a good part of the start.
  private let categories = Category.allCases.map { (Vocabulary.hash($0.rawValue.utf8), $0) }
  /// Kept from name to name, so that reading one allocates nothing.
  private var tokeniser = Tokeniser()

  init(vocabulary: consuming Vocabulary) {
    self.vocabulary = vocabulary
    entries.reserveCapacity(1 << 14)
    systems.reserveCapacity(1 << 12)
  }

  mutating func readFiles() {
    each(EmbeddedText.states) { $0.addState($1) }
    each(EmbeddedText.organisations) { $0.addOrganisation($1) }
    each(EmbeddedText.currencies) { $0.addCurrency($1) }
    each(EmbeddedText.companies) { $0.addCompany($1) }
    each(EmbeddedText.nouns) { $0.addNoun($1) }
    for text in EmbeddedText.systemFiles { each(text) { $0.addSystem($1) } }
    each(EmbeddedText.cues) { $0.addCue($1) }
    builtIn = entries.count
  }

  /// Marks in the vocabulary what names begin and go on with, once all names are in.
  mutating func mark() { trie.mark(&vocabulary) }

  mutating func each(_ text: String, _ body: (inout Self, NameRows) -> Void) {
    var rows = NameRows(text)
    while rows.advance() { body(&self, rows) }
  }

  // MARK: - Rows

  private mutating func addState(_ row: NameRows) {
    let index = parties.count
    let code = row.cell(0)
    let kind = row.cell(2)
    parties.append(
      PartyEntry(
        code: code.isEmpty ? nil : code, name: row.name(1),
        kind: kind == "former" ? .former : kind == "territory" ? .territory : .state,
        from: Int(row.cell(3)), until: Int(row.cell(4)), successors: row.strings(5, by: ",")))
    if partyByCode[code] == nil { partyByCode[code] = index }
    add(row.place(1), row, .party(index, .name))
    for name in row.parts(6) { add(name, row, .party(index, .demonym)) }
    for name in row.parts(7) { add(name, row, .party(index, .name)) }
    for name in row.parts(8) { add(name, row, .party(index, .capital)) }
    for name in row.parts(9) { add(name, row, .party(index, .institution)) }
  }

  private mutating func addOrganisation(_ row: NameRows) {
    let index = parties.count
    let code = row.cell(0)
    parties.append(
      PartyEntry(
        code: code.isEmpty ? nil : code, name: row.name(1), kind: .organisation, from: nil,
        until: nil, successors: []))
    if !code.isEmpty, partyByCode[code] == nil { partyByCode[code] = index }
    add(row.place(1), row, .party(index, .name))
    for name in row.parts(2) { add(name, row, .party(index, .name)) }
  }

  private mutating func addCurrency(_ row: NameRows) {
    let index = currencies.count
    let code = row.cell(0)
    currencies.append(
      CurrencyEntry(
        code: code, signs: row.strings(2),
        readings: row.cell(5).split(whereSeparator: { $0 == "|" || $0 == "," }).map(String.init),
        states: row.strings(4, by: ",")))
    for name in row.parts(3) { add(name, row, .currency(index), anyCase: true) }
    moneySigns.add(
      currency: index, code: code, signs: row.parts(2).map { Substring(row.string($0)) },
      words: row.parts(3).map { Substring(row.string($0)) })
  }

  mutating func addCompany(_ row: NameRows) {
    let index = companies.count
    companies.append(
      CompanyEntry(name: row.name(0), states: row.strings(1, by: ","), kind: row.cell(2)))
    add(row.place(0), row, .company(index))
    for name in row.parts(4) { add(name, row, .company(index)) }
  }

  private mutating func addNoun(_ row: NameRows) {
    let index = nouns.count
    nouns.append(
      NounEntry(
        name: row.cell(0), category: category(row.bytes[row.place(2)]),
        weak: row.cell(3) == "weak", kind: NounEntry.Kind(rawValue: row.cell(4)) ?? .item))
    add(row.place(0), row, .noun(index), anyCase: true)
    for name in row.parts(1) { add(name, row, .noun(index), anyCase: true) }
  }

  private func category(_ name: ArraySlice<UInt8>) -> Category {
    let hash = Vocabulary.hash(name)
    return categories.first { $0.0 == hash }?.1 ?? .other
  }

  mutating func addSystem(_ row: NameRows) {
    let index = systems.count
    systems.append(
      SystemEntry(
        designation: row.name(0), family: row.name(1),
        category: category(row.bytes[row.place(2)]), noun: row.cell(3),
        origin: origin(row), makers: row.strings(5)))
    addWithPlural(row.place(0), row, index)
    for name in row.parts(6) { addWithPlural(name, row, index) }
  }

  /// The states of a row; most rows have the same few, and hold one list.
  private mutating func origin(_ row: NameRows) -> [String] {
    let cell = row.bytes[row.place(4)]
    guard cell.count <= 8 else { return row.strings(4, by: ",") }
    let key = cell.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return origins[key] ?? origins.value(key, orSet: row.strings(4, by: ","))
  }

  /// "Black Hawks", "L-39NGs": a name that ends in letters has a plural; a number's ("F-16s") is read as a variant.
  mutating func addWithPlural(_ name: Range<Int>, _ row: NameRows, _ index: Int) {
    add(name, row, .system(index))
    var letters = 0
    while letters < name.count,
      Folding.foldedLetter(row.bytes[name.upperBound - 1 - letters]) != nil
    { letters += 1 }
    let before = letters < name.count ? row.bytes[name.upperBound - letters - 1] : 0
    guard name.count > 3, letters > 0, row.bytes[name.upperBound - 1] != UInt8(ascii: "s"),
      letters > 2 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(before)
    else { return }
    // The words stand as they were read, but for the last.
    guard let last = tokeniser.tokens.last, last.kind == .word else { return }
    tokeniser.replaceLast(with: vocabulary.intern(last.word, and: UInt8(ascii: "s")))
    add(tokeniser.tokens, .system(index), weak: row.isMarked(name))
  }

  private mutating func addCue(_ row: NameRows) {
    let index = cues.count
    let cue = row.cell(1)
    cues.append(
      CueEntry(
        kind: CueEntry.Kind(name: row.cell(0)) ?? .official, name: cue,
        side: CueEntry.Side(rawValue: row.cell(3)),
        number: cues.firstIndex { $0.name == cue } ?? index))
    for name in row.parts(2) { add(name, row, .cue(index), anyCase: true) }
  }

  /// Adds a name; a leading `~` marks it as weak.
  mutating func add(
    _ printed: Range<Int>, _ row: NameRows, _ entry: Gazetteer.Entry, anyCase: Bool = false
  ) {
    let weak = row.isMarked(printed)
    let name = weak ? printed.dropFirst() : printed
    guard !name.isEmpty else { return }
    tokeniser.read(row.bytes.span, name, adding: &vocabulary)
    add(tokeniser.tokens, entry, weak: weak, anyCase: anyCase)
  }

  /// The words of a name, and what it stands for already; `isOwn` where a person taught it.
  mutating func standing(
    _ name: String
  ) -> (words: [Token], entries: [(entry: Gazetteer.Entry, isOwn: Bool)]) {
    let bytes = Array(name.utf8)
    tokeniser.read(bytes.span, bytes.indices, adding: &vocabulary)
    let words = tokeniser.tokens
    return (
      words,
      trie.names(of: words).map { (entries[Int($0.entry)], Int($0.entry) >= builtIn) }
    )
  }

  private mutating func add(
    _ words: [Token], _ entry: Gazetteer.Entry, weak: Bool, anyCase: Bool = false
  ) {
    var letters = 0
    var isCapital = true
    var isCapitalised: Bool?
    for token in words where token.kind == .word {
      letters += Int(token.end - token.start)
      isCapital = isCapital && token.isAllCaps
      isCapitalised = isCapitalised ?? token.isCapitalised
    }
    // The names of one row stand together.
    if entries.last != entry { entries.append(entry) }
    trie.add(
      words,
      NameTrie.Name(
        entry: Int32(entries.count - 1), weak: weak,
        capitals: !anyCase && letters <= 4 && isCapitalised != nil && isCapital,
        capitalised: !anyCase && isCapitalised ?? false))
  }
}
