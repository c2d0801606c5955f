import ArmsModel

/// Reads the gazetteer files into what `Gazetteer` holds, and a person's own names beside them.
struct GazetteerBuilder {
  private(set) var vocabulary: Vocabulary
  private(set) var trie = NameTrie()
  private(set) var entries = Flat<EntryCode>(capacity: 1 << 14)
  private var partyList = EntryLists.Parties()
  private(set) var companies: [CompanyEntry] = []
  private(set) var systems: [SystemEntry] = []
  private(set) var nouns: [NounEntry] = []
  private var currencyList = EntryLists.Currencies()
  private(set) var cues: [CueEntry] = []
  private var systemReader = SystemEntry.Reader()
  /// How many entries the files give; what follows them is a person's own.
  private var builtIn = 0
  /// Kept from name to name, so that reading one allocates nothing.
  private var tokeniser = Tokeniser()

  var parties: [PartyEntry] { partyList.entries }
  var partyByCode: [String: Int] { partyList.byCode }
  var currencies: [CurrencyEntry] { currencyList.entries }

  /// The names of the files, from an image where there is one. `vocabulary` holds those of the image, and may hold more.
  init(_ image: GazetteerImage? = .builtIn, vocabulary: consuming Vocabulary? = nil) {
    self.vocabulary = vocabulary ?? image?.vocabulary ?? Vocabulary(capacity: 1 << 14)
    if let image {
      trie = image.trie
      entries = image.entries
      partyList = EntryLists.builtIn.parties.value
      companies = EntryLists.builtIn.companies.value
      systems = EntryLists.builtIn.systems.value
      nouns = EntryLists.builtIn.nouns.value
      currencyList = EntryLists.builtIn.currencies.value
      cues = EntryLists.cues
    } else {
      readFiles()
    }
    builtIn = entries.count
  }

  private mutating func readFiles() {
    each(EmbeddedText.states) { $0.addState($1) }
    each(EmbeddedText.organisations) { $0.addOrganisation($1) }
    each(EmbeddedText.currencies) { $0.addCurrency($1) }
    each(EmbeddedText.companies) { $0.addCompany($1) }
    each(EmbeddedText.nouns) { $0.addNoun($1) }
    for text in EmbeddedText.systemFiles { each(text) { $0.addSystem($1) } }
    each(EmbeddedText.cues) { $0.addCue($1) }
  }

  /// The lists that its entries point into.
  var lists: EntryLists {
    let (parties, companies, systems) = (partyList, companies, systems)
    let (nouns, currencies) = (nouns, currencyList)
    return EntryLists(
      parties: Once { parties }, companies: Once { companies }, systems: Once { systems },
      nouns: Once { nouns }, currencies: Once { currencies })
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
    partyList.add(PartyEntry(state: row))
    add(row.place(1), row, .party(index, .name))
    for name in row.parts(6) { add(name, row, .party(index, .demonym)) }
    for name in row.parts(7) { add(name, row, .party(index, .name)) }
    for name in row.parts(8) { add(name, row, .party(index, .capital)) }
    for name in row.parts(9) { add(name, row, .party(index, .institution)) }
  }

  private mutating func addOrganisation(_ row: NameRows) {
    let index = parties.count
    partyList.add(PartyEntry(organisation: row))
    add(row.place(1), row, .party(index, .name))
    for name in row.parts(2) { add(name, row, .party(index, .name)) }
  }

  private mutating func addCurrency(_ row: NameRows) {
    let index = currencies.count
    currencyList.add(row)
    for name in row.parts(3) { add(name, row, .currency(index), anyCase: true) }
  }

  mutating func addCompany(_ row: NameRows) {
    let index = companies.count
    companies.append(CompanyEntry(row))
    add(row.place(0), row, .company(index))
    for name in row.parts(4) { add(name, row, .company(index)) }
  }

  private mutating func addNoun(_ row: NameRows) {
    let index = nouns.count
    nouns.append(NounEntry(row))
    add(row.place(0), row, .noun(index), anyCase: true)
    for name in row.parts(1) { add(name, row, .noun(index), anyCase: true) }
  }

  mutating func addSystem(_ row: NameRows) {
    let index = systems.count
    systems.append(systemReader.entry(row))
    addWithPlural(row.place(0), row, index)
    for name in row.parts(6) { addWithPlural(name, row, index) }
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
    cues.append(CueEntry(row, after: cues))
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
      trie.names(of: words).map { (entries[Int($0.entry)].entry, Int($0.entry) >= builtIn) }
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
    let code = EntryCode(entry)
    if entries.last != code { entries.append(code) }
    trie.add(
      words,
      NameTrie.Name(
        entry: Int32(entries.count - 1), weak: weak,
        capitals: !anyCase && letters <= 4 && isCapitalised != nil && isCapital,
        capitalised: !anyCase && isCapitalised ?? false))
  }
}
