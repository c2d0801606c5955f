import ArmsModel

/// Writes down the items of one sale: mentions of the same thing become one item.
struct NewsItems {
  let reading: NewsReading
  let sale: NewsSale
  private var context: NewsContext { reading.context }
  private var gazetteer: Gazetteer { context.gazetteer }

  private struct Draft {
    var mentions: [Int]
    var designation: String?
    var family: String?
    var category: ArmsModel.Category
    var nouns: SmallSet<String>
    var support: Bool
    var quantities: [Int] = []
    /// Those of mentions with the draft's own designation, where others of the family are counted too.
    var own: [Int] = []
  }

  func items() -> [Item] {
    var drafts: [Draft] = []
    for event in sale.events {
      for mention in event.items { add(mention, of: event, to: &drafts) }
    }
    // A bare noun ("missiles") beside a designation of its category speaks of that.
    let named = SmallSet(drafts.filter { $0.family != nil }.map(\.category))
    let several = drafts.count > 1
    citeBareNouns(&drafts)
    drafts.removeAll { draft in
      draft.family == nil && !draft.support && draft.quantities.isEmpty
        && (named.contains(draft.category) || draft.category == .other && several)
        && !hasAcronym(draft)
    }
    let all = drafts
    drafts.removeAll { isWhole($0, of: all) }
    // "18 howitzers with ammunition": what comes with counted things.
    if drafts.contains(where: { !$0.support && !$0.quantities.isEmpty }) {
      for place in drafts.indices where isExtra(drafts[place]) { drafts[place].support = true }
    }
    // "Hanoi signs for ships and guns": what a headline calls it, where the story names and counts it.
    if drafts.contains(where: { !$0.support && !isOfHeadline($0) }) {
      drafts.removeAll {
        $0.family == nil && !$0.support && $0.quantities.isEmpty && isOfHeadline($0)
      }
    }
    // What is likely sold; where nothing is, the likeliest.
    let best = drafts.lazy.filter { !$0.support }.map { sold($0) }.max() ?? 0
    let listed = SmallSet(sale.events.flatMap(\.listed))
    drafts.removeAll { draft in
      !draft.support && sold(draft) < min(best, Self.itemThreshold)
        && !draft.mentions.contains(where: listed.contains)
    }
    return drafts.compactMap { item($0) }
  }

  /// Least probabilities of being sold for a further item of a sale, and for a mention to be cited.
  private static let itemThreshold: Float = 0.3
  private static let citedThreshold: Float = 0.2

  /// "Agreed to buy drones, believed to be Wing Loongs": where one thing of a kind is named, the noun that plainly sells is cited for it.
  private func citeBareNouns(_ drafts: inout [Draft]) {
    let named = drafts.indices.filter { drafts[$0].family != nil && !drafts[$0].support }
    for bare in drafts.indices
    where drafts[bare].family == nil && !drafts[bare].support && drafts[bare].quantities.isEmpty {
      let alike = named.filter { drafts[$0].category == drafts[bare].category }
      guard alike.count == 1, let one = alike.first else { continue }
      drafts[one].mentions += drafts[bare].mentions.filter {
        reading.sold[$0] >= Self.bareThreshold
      }
    }
  }

  /// Least probability of a bare noun to be sold, to be cited for the thing that it speaks of.
  private static let bareThreshold: Float = 0.4

  /// A plain noun without a number, right behind "with" or "including".
  private func isExtra(_ draft: Draft) -> Bool {
    let words = gazetteer.newsWords
    return draft.family == nil && draft.designation == nil && draft.quantities.isEmpty
      && draft.mentions.allSatisfy { mention in
        let at = context.items[mention].tokens.lowerBound - 1
        guard at >= 0, context.text.tokens[at].word != 0 else { return false }
        return context.text.tokens[at].word == words.with
          || words.includes.contains(context.text.tokens[at].word)
      }
  }

  /// "Tactical data links (TDL)": what a text gives an acronym is a thing that it names, beside others too.
  private func hasAcronym(_ draft: Draft) -> Bool {
    draft.mentions.contains { mention in
      let range = context.items[mention].tokens
      return range.count > 3 && context.text.tokens[range.upperBound - 1].sign == UInt8(ascii: ")")
        && context.text.tokens[range.upperBound - 3].sign == UInt8(ascii: "(")
        && context.text.tokens[range.upperBound - 2].isCapitalised
    }
  }

  /// "The 12 aircraft" of a sale of 12 Super Tucanos, "55 helicopters" of 24 H125s, ten H145s and 21 H225s: a plain noun with the count
  /// of what is named, or of all that is.
  private func isWhole(_ draft: Draft, of drafts: [Draft]) -> Bool {
    guard draft.family == nil, !draft.support, let count = count(draft), count > 1 else {
      return false
    }
    let named = drafts.filter { $0.family != nil && !$0.support && $0.category == draft.category }
    let counts = named.compactMap(self.count)
    return counts.contains(count)
      || counts.count > 1 && counts.count == named.count && counts.allSatisfy { $0 < count }
        && counts.dropFirst().reduce(counts[0]) { $0.addingReportingOverflow($1).partialValue }
          == count
  }

  private func count(_ draft: Draft) -> Int? {
    (draft.own.first ?? draft.quantities.first).map { context.quantities[$0].quantity.high }
  }

  private func isOfHeadline(_ draft: Draft) -> Bool {
    draft.mentions.allSatisfy { isInHeadline(context.items[$0].tokens) }
  }

  private func isInHeadline(_ range: Range<Int>) -> Bool {
    context.text.sentences[Int(context.sentenceOf[range.lowerBound])].isHeading
  }

  private func sold(_ draft: Draft) -> Float {
    draft.mentions.lazy.map { reading.sold[$0] }.max() ?? 0
  }

  private func add(_ mention: Int, of event: NewsEvent, to drafts: inout [Draft]) {
    let item = context.items[mention]
    let quantity = event.count ?? context.quantity(of: item)
    let designation = NewsDesignation(context: context).designation(item)
    let family = item.system.map { gazetteer.systems[$0].family } ?? designation?.lowercased()
    let noun = item.noun.map { gazetteer.nouns[$0].name }
    if let index = drafts.firstIndex(where: { same($0, item, designation, family, noun) }) {
      if let designation, designation.utf8.count > (drafts[index].designation?.utf8.count ?? 0) {
        drafts[index].designation = designation
        drafts[index].family = family
        drafts[index].category = item.category
        drafts[index].own = []
      }
      drafts[index].mentions.append(mention)
      if let noun { drafts[index].nouns.insert(noun) }
      if let quantity {
        drafts[index].quantities.append(quantity)
        if designation == drafts[index].designation { drafts[index].own.append(quantity) }
      }
      return
    }
    drafts.append(
      Draft(
        mentions: [mention], designation: designation, family: family, category: item.category,
        nouns: noun.map { [$0] } ?? [], support: item.support,
        quantities: quantity.map { [$0] } ?? [], own: quantity.map { [$0] } ?? []))
  }

  private func same(
    _ draft: Draft, _ item: ItemMention, _ designation: String?, _ family: String?, _ noun: String?
  ) -> Bool {
    guard draft.support == item.support else { return false }
    if let family, let known = draft.family {
      guard family == known else { return false }
      // Variants of one family told apart by the text stay apart.
      if let designation, let other = draft.designation, designation != other,
        !designation.hasPrefix(other), !other.hasPrefix(designation)
      {
        return false
      }
      return true
    }
    guard let noun else { return false }
    if draft.nouns.contains(noun) { return true }
    return draft.family == nil && family == nil && draft.category == item.category
      && draft.category != .other && (draft.quantities.isEmpty || context.quantity(of: item) == nil)
  }

  private func item(_ draft: Draft) -> Item? {
    guard let first = draft.mentions.first else { return nil }
    // The fullest phrase names the item.
    let fullest =
      draft.mentions.max {
        (context.items[$0].designation.count, context.items[$0].tokens.count)
          < (context.items[$1].designation.count, context.items[$1].tokens.count)
      } ?? first
    var citations = OnceCited()
    let cited = min(sold(draft), Self.citedThreshold)
    for mention in draft.mentions where draft.support || reading.sold[mention] >= cited {
      citations.add(context.name(of: context.items[mention]), context.text)
    }
    return Item(
      designation: draft.designation,
      name: context.text.line(context.name(of: context.items[fullest])),
      family: context.items[fullest].system.map { gazetteer.systems[$0].family },
      category: draft.category, support: draft.support, quantity: quantity(draft),
      citations: citations.all, rule: context.items[first].rule)
  }

  private func quantity(_ draft: Draft) -> Claim<Quantity>? {
    // Where the family is counted too, what is named by its variant has the variant's count.
    let counts = draft.own.isEmpty ? draft.quantities : draft.own
    // A headline rounds, and the story below it counts.
    guard
      let first = counts.first(where: { !isInHeadline(context.quantities[$0].tokens) })
        ?? counts.first
    else { return one(draft) }
    let chosen = context.quantities[first]
    var citations = OnceCited()
    var others: [Claim<Quantity>] = []
    for index in draft.quantities {
      let other = context.quantities[index]
      if other.quantity == chosen.quantity {
        citations.add(other.tokens, context.text)
      } else {
        others.append(
          Claim(
            other.quantity, citations: [context.text.citation(other.tokens)], rule: other.rule))
      }
    }
    let quoted = NewsQuotation(context: context).isOfficial(chosen.tokens)
    return Claim(
      chosen.quantity, citations: citations.all,
      rule: chosen.rule + (quoted ? ".quoted-official" : "") + (isFurther(first) ? ".further" : ""),
      others: others)
  }

  /// "A donated C-130E Hercules", "an M28 transport aircraft": an article counts a single aircraft, ship or satellite. Of other things
  /// it may name the kind ("a new rifle", "a Patriot system").
  private func one(_ draft: Draft) -> Claim<Quantity>? {
    guard [.aircraft, .ship, .satellite].contains(draft.category), draft.designation != nil else {
      return nil
    }
    let name = NewsDesignation(context: context)
    for mention in draft.mentions {
      // "A new fighter, the F-35": the article stands before a kind, not before what is named.
      guard name.designation(context.items[mention]) != nil,
        let article = context.article(of: context.items[mention])
      else { continue }
      return Claim(
        Quantity(1), citations: [context.text.citation(article)], rule: "quantity.article")
    }
    return nil
  }

  /// "Eight more", "an additional 12": an order of the same went before.
  private func isFurther(_ quantity: Int) -> Bool {
    let range = context.quantities[quantity].tokens
    let tokens = context.text.tokens
    return [range.upperBound, range.lowerBound - 1].contains { at in
      tokens.indices.contains(at) && gazetteer.newsWords.more.contains(tokens[at].word)
        && context.dateAt[at] < 0
    }
  }
}
