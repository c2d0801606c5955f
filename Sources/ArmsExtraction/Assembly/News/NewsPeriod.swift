import ArmsModel

/// A story of what was delivered within a year, state by state: "In 2016 South Africa imported arms worth R673 million".
///
/// What it tells behind is of that year, where its own sentence names no other, and none of it is background.
struct NewsPeriod {
  let features: NewsSaleFeatures
  private var context: NewsContext { features.context }

  /// Sales that a text must tell for its first sentence to sum them up.
  private static let several = 3

  /// The date of the year, where the sale is one of those that the story sums up.
  var date: Int? {
    guard features.sales.count >= Self.several, let year = year,
      features.events.allSatisfy({ event in
        !event.isPast && event.dates.isEmpty
          && context.dateRuns.mentions(in: event.sentence).allSatisfy {
            context.dates[Int($0)].date == context.dates[year].date
              || !event.tokens.contains(context.dates[Int($0)].tokens.lowerBound)
          }
      })
    else { return nil }
    return year
  }

  /// The year that the first sentence names beside a word of goods that crossed a border.
  private var year: Int? {
    guard
      let number = context.text.sentences.indices.first(where: {
        !context.text.sentences[$0].isHeading
      })
    else { return nil }
    let sentence = context.text.sentences[number]
    let stage = NewsStage(context: context)
    let isDelivered = context.cues(in: sentence).contains { cue in
      stage.stage(cue, sentence)?.stage == .delivered && stage.isFirm(cue)
        && !stage.isAhead(context.cues[Int(cue)].tokens.lowerBound, sentence)
    }
    guard isDelivered, let published = context.published?.lowDay else { return nil }
    return context.dateRuns.mentions(in: number).lazy.map(Int.init).first {
      guard let low = context.dates[$0].date?.lowDay, let high = context.dates[$0].date?.highDay
      else { return false }
      return (364...366).contains(high - low) && high < published
        && context.itemRuns.mentions(in: number).allSatisfy {
          context.quantity(of: context.items[Int($0)]) == nil
        }
    }
  }
}
