import ArmsModel

/// Everything known by name: states, organisations, companies, systems, nouns of equipment, currencies and cues.
///
/// Built once, on first use: a command that reads no document pays nothing for it.
struct Gazetteer: Sendable {
  /// What a name in the trie stands for.
  enum Entry: Sendable, Hashable {
    case party(Int, PartyMention.Form)
    case company(Int)
    case system(Int)
    case noun(Int)
    case currency(Int)
    case cue(Int)
  }

  static let builtIn = Gazetteer()

  private(set) var vocabulary = Vocabulary()
  private(set) var trie = NameTrie()
  private(set) var entries: [Entry] = []
  private(set) var parties: [PartyEntry] = []
  private(set) var companies: [CompanyEntry] = []
  private(set) var systems: [SystemEntry] = []
  private(set) var nouns: [NounEntry] = []
  private(set) var currencies: [CurrencyEntry] = []
  private(set) var cues: [CueEntry] = []
  private(set) var abbreviations: Set<WordID> = []
  /// Party code → index.
  private(set) var partyByCode: [String: Int] = [:]

  /// The words that item phrases name.
  private(set) var itemWords: ItemWords
  /// The words that numbers, money and dates name.
  let numberWords: NumberWords
  let qualifiers: NumberQualifiers
  private(set) var moneySigns = MoneySigns()

  /// Small words that features name.
  private(set) var functionWords: Set<WordID>

  /// Words that the rules of news texts name.
  private(set) var newsWords: NewsWords

  private(set) var language: Language

  private init() {
    numberWords = NumberWords(&vocabulary)
    qualifiers = NumberQualifiers(&vocabulary)
    itemWords = ItemWords(&vocabulary)
    functionWords = FunctionWords.all(&vocabulary)
    newsWords = NewsWords(&vocabulary)
    language = Language(&vocabulary)
    for word in Sentences.abbreviations {
      abbreviations.insert(vocabulary.intern(Array(word.utf8)))
    }
    for row in NameTable(EmbeddedText.states).rows { addState(row) }
    for row in NameTable(EmbeddedText.organisations).rows { addOrganisation(row) }
    for row in NameTable(EmbeddedText.currencies).rows { addCurrency(row) }
    for row in NameTable(EmbeddedText.companies).rows { addCompany(row) }
    for row in NameTable(EmbeddedText.nouns).rows { addNoun(row) }
    for text in EmbeddedText.systemFiles {
      for row in NameTable(text).rows { addSystem(row) }
    }
    for row in NameTable(EmbeddedText.cues).rows { addCue(row) }
  }

  /// A text ready for the recognisers.
  func source(_ text: String) -> SourceText {
    SourceText(text, vocabulary: vocabulary, abbreviations: abbreviations)
  }

  /// The number of a word that a rule names; the word becomes known.
  mutating func word(_ word: String) -> WordID { vocabulary.intern(Array(word.utf8)) }

  /// The unit that a word of a group stands for, in the singular: "squadron" for "squadrons"; nil for words that count
  /// single things ("examples of").
  func quantityUnit(_ word: WordID) -> String? {
    let word = vocabulary.word(word)
    switch word {
    case "copies", "examples", "fleet", "packages", "package", "shipments", "shipment",
      "consignments", "consignment":
      return nil
    case "batteries": return "battery"
    case "companies": return "company"
    default: return word.hasSuffix("s") ? String(word.dropLast()) : word
    }
  }

  // MARK: - Rows

  private mutating func addState(_ row: [Substring]) {
    let index = parties.count
    let code = String(row.cell(0))
    parties.append(
      PartyEntry(
        code: code.isEmpty ? nil : code, name: String(row.cell(1).drop { $0 == "~" }),
        kind: row.cell(2) == "former" ? .former : row.cell(2) == "territory" ? .territory : .state,
        from: Int(row.cell(3)), until: Int(row.cell(4)),
        successors: row.cell(5).split(separator: ",").map(String.init)))
    if partyByCode[code] == nil { partyByCode[code] = index }
    add(row.cell(1), .party(index, .name))
    for name in row.names(6) { add(name, .party(index, .demonym)) }
    for name in row.names(7) { add(name, .party(index, .name)) }
    for name in row.names(8) { add(name, .party(index, .capital)) }
    for name in row.names(9) { add(name, .party(index, .institution)) }
  }

  private mutating func addOrganisation(_ row: [Substring]) {
    let index = parties.count
    let code = String(row.cell(0))
    parties.append(
      PartyEntry(
        code: code.isEmpty ? nil : code, name: String(row.cell(1).drop { $0 == "~" }),
        kind: .organisation, from: nil,
        until: nil, successors: []))
    if !code.isEmpty, partyByCode[code] == nil { partyByCode[code] = index }
    add(row.cell(1), .party(index, .name))
    for name in row.names(2) { add(name, .party(index, .name)) }
  }

  private mutating func addCurrency(_ row: [Substring]) {
    let index = currencies.count
    currencies.append(
      CurrencyEntry(
        code: String(row.cell(0)), signs: row.names(2).map(String.init),
        readings: row.cell(5).split(whereSeparator: { $0 == "|" || $0 == "," }).map(String.init),
        states: row.cell(4).split(separator: ",").map(String.init)))
    for name in row.names(3) { add(name, .currency(index), anyCase: true) }
    moneySigns.add(
      currency: index, code: currencies[index].code, signs: row.names(2), words: row.names(3))
  }

  private mutating func addCompany(_ row: [Substring]) {
    let index = companies.count
    companies.append(
      CompanyEntry(
        name: String(row.cell(0).drop { $0 == "~" }),
        states: row.cell(1).split(separator: ",").map(String.init), kind: String(row.cell(2))))
    add(row.cell(0), .company(index))
    for name in row.names(4) { add(name, .company(index)) }
  }

  private mutating func addNoun(_ row: [Substring]) {
    let index = nouns.count
    nouns.append(
      NounEntry(
        name: String(row.cell(0)), category: Category(rawValue: String(row.cell(2))) ?? .other,
        weak: row.cell(3) == "weak",
        kind: NounEntry.Kind(rawValue: String(row.cell(4))) ?? .item))
    add(row.cell(0), .noun(index), anyCase: true)
    for name in row.names(1) { add(name, .noun(index), anyCase: true) }
  }

  private mutating func addSystem(_ row: [Substring]) {
    let index = systems.count
    let designation = row.cell(0).drop { $0 == "~" }
    systems.append(
      SystemEntry(
        designation: String(designation), family: String(row.cell(1).drop { $0 == "~" }),
        category: Category(rawValue: String(row.cell(2))) ?? .other, noun: String(row.cell(3)),
        origin: row.cell(4).split(separator: ",").map(String.init),
        makers: row.names(5).map(String.init)))
    for name in [row.cell(0)] + row.names(6) {
      add(name, .system(index))
      // "Black Hawks", "L-39NGs": a name that ends in letters has a plural; a number's ("F-16s") is read as a variant.
      let letters = name.utf8.reversed().prefix { ($0 | 0x20 >= 0x61) && ($0 | 0x20 <= 0x7A) }
      let before = name.utf8.dropLast(letters.count).last ?? 0
      if let last = letters.first, last != UInt8(ascii: "s"), name.utf8.count > 3,
        letters.count > 2 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(before)
      {
        add(name + "s", .system(index))
      }
    }
  }

  private mutating func addCue(_ row: [Substring]) {
    let index = cues.count
    cues.append(
      CueEntry(
        kind: CueEntry.Kind(name: String(row.cell(0))) ?? .official, name: String(row.cell(1)),
        side: CueEntry.Side(rawValue: String(row.cell(3)))))
    for name in row.names(2) { add(name, .cue(index), anyCase: true) }
  }

  /// Adds a name; a leading `~` marks it as weak.
  private mutating func add(_ printed: Substring, _ entry: Entry, anyCase: Bool = false) {
    let weak = printed.hasPrefix("~")
    let name = weak ? printed.dropFirst() : printed
    guard !name.isEmpty else { return }
    let words = Tokeniser.tokens(ofName: String(name), adding: &vocabulary)
    let letters = words.filter { $0.kind == .word }
    let short = letters.reduce(0) { $0 + Int($1.end - $1.start) } <= 4
    entries.append(entry)
    trie.add(
      words,
      NameTrie.Name(
        entry: Int32(entries.count - 1), weak: weak,
        capitals: !anyCase && short && !letters.isEmpty && letters.allSatisfy(\.isAllCaps),
        capitalised: !anyCase && (letters.first?.isCapitalised ?? false)))
  }
}
