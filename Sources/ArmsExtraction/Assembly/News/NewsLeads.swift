import ArmsModel

/// An approval that opens a story and names only the buyers, with the goods in the sentences behind: "has approved two arms
/// sales to Japan and Finland. Japan would get 50 missiles for $104 million", "approved a possible sale to Morocco. The package
/// includes 40 missiles".
///
/// Read one by one, those sentences tell of a wish and of a package of nothing.
struct NewsLeads {
  struct Words: Sendable {
    /// What opens a sentence on a sale that was just told, and what it speaks of.
    let openers, subjects: WordSet
    /// "two", "several": more than one sale.
    let several: WordSet

    init(_ vocabulary: inout Vocabulary) {
      openers = WordSet("the this one it another a", &vocabulary)
      subjects = WordSet(
        "package sale deal request proposal one other first second third it equipment", &vocabulary)
      several = WordSet("sales deals packages two three four five several separate", &vocabulary)
    }
  }

  struct Lead: Sendable {
    var sentence: Int
    /// The words that approve.
    var approval: Range<Int>
    /// The parties that it is sold to.
    var buyers: [Int]
    /// It tells of one sale, so that its amount is the price of what follows.
    var isOne: Bool
    /// The first of its goods.
    var item: Int?
  }

  /// Which lead an item belongs to, and who buys it.
  struct Told: Sendable {
    var lead: Int
    var buyer: Int
  }

  private(set) var leads: [Lead] = []
  /// By item.
  private(set) var items: [Int: Told] = [:]
  /// The sentences that tell of the goods.
  private(set) var sentences: Set<Int> = []
  /// Leads by their sentence.
  private var places: [Int: Int] = [:]
  private let context: NewsContext

  /// Least probability of what is told so.
  static let plain: Float = 0.5
  /// Sentences behind a lead that may tell of its goods.
  private static let reach = 8

  init(_ context: NewsContext, _ frames: [NewsRoles.Frame?]) {
    self.context = context
    for (index, sentence) in context.text.sentences.enumerated()
    where context.has(.approved, sentence: index) && !sentence.isHeading {
      guard let lead = Self.lead(index, sentence, context, frames) else { continue }
      places[index] = leads.count
      leads.append(lead)
    }
    for place in leads.indices { follow(place) }
  }

  /// The lead that a sentence is.
  func lead(of sentence: Int) -> Lead? { places[sentence].map { leads[$0] } }

  private static func lead(
    _ index: Int, _ sentence: Sentence, _ context: NewsContext, _ frames: [NewsRoles.Frame?]
  ) -> Lead? {
    let stage = NewsStage(context: context)
    var approval: Range<Int>?
    var sale: Int?
    for cue in context.cues(in: sentence) {
      let entry = context.entry(cue)
      let tokens = context.cues[Int(cue)].tokens
      if approval == nil, entry.name == "approved" || entry.name == "notified" {
        guard !stage.isDenied(tokens.lowerBound, sentence),
          !stage.isAhead(tokens.lowerBound, sentence)
        else { return nil }
        approval = tokens
      } else if approval != nil, sale == nil, entry.side == .sell || entry.kind == .trade {
        guard entry.kind == .trade || entry.name == "possible-sale" else { return nil }
        sale = tokens.upperBound
      }
    }
    guard let approval, let sale else { return nil }
    let isNamed = context.mentions(context.itemRuns, sentence).contains {
      let item = context.items[Int($0)]
      if item.system != nil || !item.designation.isEmpty { return true }
      // "two arms sales" counts sales.
      let isOfSale = [item.tokens.lowerBound, item.tokens.upperBound].contains {
        $0 < sentence.last && context.cueAt[$0] >= 0
          && context.entry(context.cueAt[$0]).kind == .trade
      }
      return !isOfSale && context.quantity(of: item) != nil
    }
    guard !isNamed else { return nil }
    let parties = context.mentions(context.partyRuns, sentence).map(Int.init)
    // Whoever approves is no buyer: "to Morocco, the State Department said".
    let approving = SmallSet(
      parties.filter { context.parties[$0].tokens.lowerBound < approval.lowerBound }
        .compactMap { context.code(context.parties[$0]) })
    let takers = parties.filter { party in
      guard let code = context.code(context.parties[party]), !approving.contains(code) else {
        return false
      }
      return context.parties[party].tokens.lowerBound >= sale
        && (frames[party] == .toAfterSelling || frames[party] == .dative)
    }
    guard !takers.isEmpty else { return nil }
    let words = context.gazetteer.leadWords
    let isOne =
      takers.count == 1
      && !(approval.upperBound..<sentence.last).contains {
        context.text.tokens[$0].word != 0 && words.several.contains(context.text.tokens[$0].word)
      }
    return Lead(sentence: index, approval: approval, buyers: takers, isOne: isOne, item: nil)
  }

  /// Finds the goods of a lead in the sentences behind it.
  private mutating func follow(_ place: Int) {
    let lead = leads[place]
    let end = min(
      place + 1 < leads.count ? leads[place + 1].sentence : context.text.sentences.count,
      lead.sentence + 1 + Self.reach)
    for number in lead.sentence + 1..<max(lead.sentence + 1, end) {
      let sentence = context.text.sentences[number]
      guard !context.itemRuns.mentions(in: number).isEmpty,
        let buyer = buyer(of: lead, in: sentence, number)
      else { continue }
      for item in context.itemRuns.mentions(in: number).lazy.map(Int.init) {
        let mention = context.items[item]
        guard !mention.support, context.quantity(of: mention) != nil else { continue }
        items[item] = Told(lead: place, buyer: buyer)
        if leads[place].item == nil { leads[place].item = item }
        sentences.insert(number)
      }
    }
  }

  /// Who buys what a sentence tells, where it goes on with a lead: it opens with a buyer of it, or with "the package", and tells of
  /// nothing that was signed or handed over.
  private func buyer(of lead: Lead, in sentence: Sentence, _ number: Int) -> Int? {
    guard !context.has(.contracted, sentence: number), !context.has(.delivered, sentence: number),
      !context.has(.cancelled, sentence: number), !context.has(.requested, sentence: number)
    else { return nil }
    let tokens = context.text.tokens
    let words = context.gazetteer.leadWords
    let own = context.mentions(context.partyRuns, sentence).lazy.map(Int.init).first { party in
      context.parties[party].tokens.lowerBound - sentence.first <= 6
        && lead.buyers.contains {
          context.code(context.parties[$0]) == context.code(context.parties[party])
        }
    }
    if let own, context.parties[own].tokens.lowerBound - sentence.first <= 2 { return own }
    guard words.openers.contains(tokens[sentence.first].word) else { return nil }
    let isOfIt = (sentence.first..<min(sentence.first + 5, sentence.last)).contains {
      words.subjects.contains(tokens[$0].word)
    }
    guard isOfIt else { return nil }
    return own
      ?? (SmallSet(lead.buyers.compactMap { context.code(context.parties[$0]) }).count == 1
        ? lead.buyers[0] : nil)
  }
}

extension NewsEvents {
  /// Gives an event what the lead of its goods tells: the approval, and the buyer and seller that its own sentence leaves out.
  func led(_ event: inout NewsEvent.Draft) {
    let context = reading.context
    guard let told = event.items.lazy.compactMap({ reading.leads.items[$0] }).first else { return }
    let lead = reading.leads.leads[told.lead]
    guard event.stage.map({ $0.stage == .considered }) ?? true else { return }
    event.stage = NewsStage.Reading(
      stage: .approved, weight: 8, tokens: lead.approval, rule: NewsStage.leadRule)
    event.isPast = false
    let code = context.code(context.parties[told.buyer])
    if !event.buyers.contains(where: { context.code(context.parties[$0]) == code }) {
      event.buyers = [told.buyer]
    }
    event.sellers.removeAll { context.code(context.parties[$0]) == code }
  }
}

extension NewsSaleFeatures {
  /// What a lead tells of the sale, where one does.
  var led: NewsLeads.Told? {
    guard !reading.leads.items.isEmpty else { return nil }
    return events.lazy.flatMap(\.items).compactMap { self.reading.leads.items[$0] }.first
  }
}

extension NewsStage {
  /// The rule of a stage that a story's lead tells of goods named behind it.
  static let leadRule = "stage.approved.lead"
}
