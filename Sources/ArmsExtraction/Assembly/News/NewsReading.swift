import ArmsModel

/// The probabilities that the weights give each mention of a text.
///
/// They are found in steps, each of which sees what the steps before it found: equipment at first look, sentences that
/// tell of a sale, whether the text reports one at all, then equipment, parties, amounts and dates.
///
/// A class, since every sale holds it.
final class NewsReading: Sendable {
  let context: NewsContext
  /// For each item at first look, and for each sentence: that it is sold, that it tells of a sale.
  let glance: [Float]
  let telling: [Float]
  /// For each item: that it is sold.
  let sold: [Float]
  /// For each party: that it is the buyer, the seller.
  let buyer: [Float]
  let seller: [Float]
  /// For each amount: that it is the value of a sale.
  let value: [Float]
  /// For each date: that it is a date of a sale.
  let date: [Float]
  /// That the text reports a sale.
  let deal: Float
  /// What an office plainly says that the legislature was told.
  let notifications: NewsNotifications
  /// Approvals that name only the buyers, with the goods told behind them.
  let leads: NewsLeads
  /// For each party: the part it plays in its clause.
  let frames: [NewsRoles.Frame?]
  /// How the words around each amount and each date tie it to what is sold.
  let amountTies: [String]
  let dateTies: [String]
  /// What the text speaks of, as features.
  let subjects: FeatureValues

  init(_ context: NewsContext, weights: Weights) {
    self.context = context
    var seen = NewsFeatures(context)
    frames = seen.frames
    amountTies = seen.amountTies
    dateTies = seen.dateTies
    subjects = seen.subjects
    let budget = NewsBudget(context: context, frames: seen.frames)
    let notifications = NewsNotifications(context, seen.frames)
    self.notifications = notifications
    let leads = NewsLeads(context, seen.frames)
    self.leads = leads
    var features = Features()
    func probability(_ choice: Weights.Choice) -> (Features) -> Float {
      let table = weights.table(choice)
      return { Weights.probability(Weights.score($0, table)) }
    }
    let item = weights.table(.item)
    // What is seen of equipment at first look is weighed once more with what the text as a whole tells.
    var looks: [Float] = []
    looks.reserveCapacity(context.items.count)
    glance = context.items.indices.map { index in
      seen.equipment(index, into: &features)
      let scores = weights.items.sums(features.keys)
      looks.append(scores.second)
      return Weights.probability(scores.first)
    }
    seen.glance = glance
    let tells = probability(.telling)
    telling = context.text.sentences.indices.map { index in
      seen.sentence(index, into: &features)
      return tells(features)
    }
    seen.telling = telling
    seen.deal(into: &features)
    let reports = probability(.deal)(features)
    deal =
      notifications.sentences.isEmpty && leads.items.isEmpty && !budget.hasEntry
      ? reports : max(reports, NewsNotifications.plain)
    seen.deal = deal
    sold = context.items.indices.map { index in
      features.removeAll()
      seen.secondLook(index, into: &features)
      let probability = Weights.probability(Weights.score(features, item, after: looks[index]))
      if notifications.items.contains(index) { return max(probability, NewsNotifications.plain) }
      if leads.items[index] != nil { return max(probability, NewsLeads.plain) }
      if probability < NewsPlainPurchase.plain,
        NewsPlainPurchase(context: context).isBought(index)
          || NewsPlainPurchase(context: context).isOffered(index)
          || NewsPlainPurchase(context: context).isBegunWith(index)
          || NewsPlainPurchase(context: context).isOrderedBy(index)
          || NewsPlainPurchase(context: context).isNamedObject(index)
          || NewsPlainPurchase(context: context).isObject(index)
          || budget.isEntry(index)
      {
        return NewsPlainPurchase.plain
      }
      return NewsLeases.isLeased(index, context)
        ? max(probability, NewsEvents.soldThreshold) : probability
    }
    seen.sold = sold
    var buyer: [Float] = []
    var seller: [Float] = []
    for index in context.parties.indices {
      seen.party(index, into: &features)
      let (buys, sells) = Weights.probabilities(features, weights.parties)
      buyer.append(notifications.buyers.contains(index) ? max(buys, NewsNotifications.plain) : buys)
      seller.append(sells)
    }
    self.buyer = buyer
    self.seller = seller
    let isValue = probability(.value)
    value = context.money.indices.map { index in
      seen.money(index, into: &features)
      return isValue(features)
    }
    let isDate = probability(.date)
    date = context.dates.indices.map { index in
      seen.date(index, into: &features)
      return isDate(features)
    }
  }
}
