import ArmsModel

/// Everything known by name: states, organisations, companies, systems, nouns of equipment, currencies and cues.
///
/// Built once, on first use: a command that reads no document pays nothing for it. A class, so that the many small readers
/// that hold it cost one reference each.
final class Gazetteer: Sendable {
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

  let vocabulary: Vocabulary
  let trie: NameTrie
  let entries: [Entry]
  let parties: [PartyEntry]
  let companies: [CompanyEntry]
  let systems: [SystemEntry]
  let nouns: [NounEntry]
  let currencies: [CurrencyEntry]
  let cues: [CueEntry]
  /// Words before a point that ends no sentence.
  let abbreviations: WordSet
  /// Party code → index.
  let partyByCode: [String: Int]

  /// The words that item phrases name.
  let itemWords: ItemWords
  /// The words that numbers, money and dates name.
  let numberWords: NumberWords
  let qualifiers: NumberQualifiers
  let moneySigns: MoneySigns
  /// Small words that features name.
  let functionWords: WordSet
  /// Words that the rules of news texts name.
  let newsWords: NewsWords
  /// Words of leasing, and the cues of buying and selling that they amount to.
  let leaseWords: NewsLeases.Words
  /// Words that the rules for the further facts of a sale name.
  let detailWords: DetailWords
  /// Words that the rules for notices name.
  let notice: NoticeVocabulary
  let language: Language

  /// The built-in names, and a person's own beside them: a gazetteer of its own, so that reading without such costs
  /// nothing for it. Names that the built-in lists have by now are left to those.
  init(own names: [OwnName] = []) {
    var vocabulary = Vocabulary(capacity: 1 << 14)
    numberWords = NumberWords(&vocabulary)
    qualifiers = NumberQualifiers(&vocabulary)
    itemWords = ItemWords(&vocabulary)
    functionWords = FunctionWords.all(&vocabulary)
    newsWords = NewsWords(&vocabulary)
    leaseWords = NewsLeases.Words(&vocabulary)
    detailWords = DetailWords(&vocabulary)
    language = Language(&vocabulary)
    notice = NoticeVocabulary(&vocabulary)
    abbreviations = WordSet(
      Sentences.abbreviations.map { vocabulary.intern(Array($0.utf8)) })
    var builder = GazetteerBuilder(vocabulary: consume vocabulary)
    builder.readFiles()
    if !names.isEmpty { builder.add(names) }
    builder.mark()
    self.vocabulary = builder.vocabulary
    trie = builder.trie
    entries = builder.entries
    parties = builder.parties
    companies = builder.companies
    systems = builder.systems
    nouns = builder.nouns
    currencies = builder.currencies
    cues = builder.cues
    partyByCode = builder.partyByCode
    moneySigns = builder.moneySigns
  }

  /// A text ready for the recognisers.
  func source(_ text: String) -> SourceText { source(tokens(text)) }

  /// The same of a text that is cut into tokens already.
  func source(_ text: TokenText) -> SourceText {
    SourceText(text, abbreviations: abbreviations)
  }

  /// A text cut into tokens.
  func tokens(_ text: String) -> TokenText { TokenText(text, vocabulary: vocabulary) }

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
}
