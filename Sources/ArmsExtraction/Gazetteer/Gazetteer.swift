import ArmsModel

/// Everything known by name: states, organisations, companies, systems, nouns of equipment, currencies and cues.
///
/// The names stand ready in the program (`GazetteerImage`); the lists of what they stand for are read from their files with
/// the first text that needs them. A class, so that the many small readers that hold it cost one reference each.
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

  static let builtIn = made()

  let vocabulary: Vocabulary
  let trie: NameTrie
  private let entries: Flat<EntryCode>
  private let lists: EntryLists
  let cues: [CueEntry]
  /// `Vocabulary.trace` behind the words of the rules, and whether it is that of the image.
  private let ruleTrace: UInt64
  private let fitsImage: Bool
  /// Words before a point that ends no sentence.
  let abbreviations: WordSet

  var parties: [PartyEntry] { lists.parties.value.entries }
  var companies: [CompanyEntry] { lists.companies.value }
  var systems: [SystemEntry] { lists.systems.value }
  var nouns: [NounEntry] { lists.nouns.value }
  var currencies: [CurrencyEntry] { lists.currencies.value.entries }
  var moneySigns: MoneySigns { lists.currencies.value.signs }
  /// Party code → index.
  var partyByCode: [String: Int] { lists.parties.value.byCode }

  /// The words that item phrases name.
  let itemWords: ItemWords
  /// The words that numbers, money and dates name.
  let numberWords: NumberWords
  let qualifiers: NumberQualifiers
  /// Small words that features name.
  let functionWords: WordSet
  /// Words that the rules of news texts name.
  let newsWords: NewsWords
  /// Words of leasing, and the cues of buying and selling that they amount to.
  let leaseWords: NewsLeases.Words
  /// Words by which a sentence states what an agreement is worth.
  let statedValueWords: NewsStatedValue.Words
  let unnamedBuyerWords: NewsUnnamedBuyer.Words
  let plainSideWords: NewsPlainSides.Words
  let namedContractorWords: NewsNamedContractor.Words
  let leadWords: NewsLeads.Words
  let paymentWords: NewsPayments.Words
  let totalWords: NewsTotals.Words
  let milestoneWords: NewsMilestones.Words
  let rivalWords: NewsRivals.Words
  let unsignedWords: NewsUnsigned.Words
  let spendingWords: NewsFigures.Words
  let startingWords: NewsPlainPurchase.Words
  let furtherOrderWords: NewsFurtherOrders.Words
  let plainStageWords: NewsPlainStage.Words
  let objectWords: NewsObject.Words
  let asideWords: NewsAsides.Words
  let producerWords: NewsProducers.Words
  let companyFormWords: CompanyForms.Words
  let budgetWords: NewsBudget.Words
  /// Words that the rules for the further facts of a sale name.
  let detailWords: DetailWords
  /// Words that the rules for notices name.
  let notice: NoticeVocabulary
  let language: Language

  /// The built-in names, and a person's own beside them: a gazetteer of its own, so that reading without such costs
  /// nothing for it. Names that the built-in lists have by now are left to those.
  ///
  /// With an image that rules of other words were made with, names are read from their files.
  static func made(own names: [OwnName] = []) -> Gazetteer {
    let gazetteer = Gazetteer(own: names)
    return gazetteer.fitsImage ? gazetteer : Gazetteer(own: names, image: nil)
  }

  /// Without an image the names are read from their files.
  init(own names: [OwnName] = [], image: GazetteerImage? = .builtIn) {
    var vocabulary = image?.vocabulary ?? Vocabulary(capacity: 1 << 14)
    numberWords = NumberWords(&vocabulary)
    qualifiers = NumberQualifiers(&vocabulary)
    itemWords = ItemWords(&vocabulary)
    functionWords = FunctionWords.all(&vocabulary)
    newsWords = NewsWords(&vocabulary)
    leaseWords = NewsLeases.Words(&vocabulary)
    statedValueWords = NewsStatedValue.Words(&vocabulary)
    unnamedBuyerWords = NewsUnnamedBuyer.Words(&vocabulary)
    plainSideWords = NewsPlainSides.Words(&vocabulary)
    namedContractorWords = NewsNamedContractor.Words(&vocabulary)
    leadWords = NewsLeads.Words(&vocabulary)
    paymentWords = NewsPayments.Words(&vocabulary)
    totalWords = NewsTotals.Words(&vocabulary)
    milestoneWords = NewsMilestones.Words(&vocabulary)
    rivalWords = NewsRivals.Words(&vocabulary)
    unsignedWords = NewsUnsigned.Words(&vocabulary)
    spendingWords = NewsFigures.Words(&vocabulary)
    startingWords = NewsPlainPurchase.Words(&vocabulary)
    furtherOrderWords = NewsFurtherOrders.Words(&vocabulary)
    plainStageWords = NewsPlainStage.Words(&vocabulary)
    objectWords = NewsObject.Words(&vocabulary)
    asideWords = NewsAsides.Words(&vocabulary)
    producerWords = NewsProducers.Words(&vocabulary)
    companyFormWords = CompanyForms.Words(&vocabulary)
    budgetWords = NewsBudget.Words(&vocabulary)
    detailWords = DetailWords(&vocabulary)
    language = Language(&vocabulary)
    notice = NoticeVocabulary(&vocabulary)
    abbreviations = WordSet(
      Sentences.abbreviations.map { vocabulary.intern(Array($0.utf8)) })
    ruleTrace = vocabulary.trace
    fitsImage = image == nil || image?.ruleTrace == ruleTrace
    if let image, names.isEmpty {
      self.vocabulary = vocabulary
      trie = image.trie
      entries = image.entries
      lists = .builtIn
      cues = EntryLists.cues
    } else {
      var builder = GazetteerBuilder(image, vocabulary: consume vocabulary)
      builder.add(names)
      builder.mark()
      self.vocabulary = builder.vocabulary
      trie = builder.trie
      entries = builder.entries
      lists = builder.lists
      cues = builder.cues
    }
  }

  /// The first cue of a name in cues.tsv, by which a rule says what a phrase amounts to.
  func cue(named name: String) -> Int? { cues.firstIndex { $0.name == name } }

  /// What the name of a match stands for.
  func entry(_ name: NameTrie.Name) -> Entry { entries[Int(name.entry)].entry }

  /// The names as the program can hold them.
  var image: GazetteerImage {
    GazetteerImage(vocabulary: vocabulary, trie: trie, entries: entries, ruleTrace: ruleTrace)
  }

  /// A text ready for the recognisers.
  func source(_ text: String) -> SourceText { source(tokens(text)) }

  /// The same of a text that is cut into tokens already.
  func source(_ text: TokenText) -> SourceText {
    SourceText(text, abbreviations: abbreviations, numbers: numberWords)
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
