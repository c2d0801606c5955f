/// The templates of features, by their names in weights.tsv.
enum T {
  static let itemBias = Template("item")
  static let itemRule = Template("item.rule")
  static let itemCategory = Template("item.category")
  static let itemSupport = Template("item.support")
  static let itemNoun = Template("item.noun")
  static let itemNounKind = Template("item.noun-kind")
  static let itemForeign = Template("item.foreign-to-a-state-here")
  static let itemCounted = Template("item.counted")
  static let itemUncounted = Template("item.uncounted")
  static let itemParties = Template("item.states-in-sentence")
  static let itemMoney = Template("item.money-in-sentence")
  static let itemPlace = Template("item.place")
  static let itemDocument = Template("item.document")

  static let itemGlance = Template("item.first-look")
  static let itemTold = Template("item.sentence-tells")
  static let itemDeal = Template("item.text-tells")
  static let itemElsewhere = Template("item.sold-elsewhere")

  static let tellingBias = Template("telling")
  static let tellingSold = Template("telling.best-item")
  static let tellingParties = Template("telling.states")
  static let tellingMoney = Template("telling.money")
  static let tellingCounted = Template("telling.counted-item")
  static let tellingDate = Template("telling.date")
  static let tellingCompany = Template("telling.company")
  static let tellingCue = Template("telling.cue")
  static let tellingKind = Template("telling.class")
  static let tellingBefore = Template("telling.item-in-sentence-before")
  static let tellingAfter = Template("telling.item-in-sentence-after")
  static let tellingHeading = Template("telling.heading")
  static let tellingPlace = Template("telling.place")
  static let tellingDocument = Template("telling.document")

  static let partyTold = Template("party.sentence-tells")
  static let partyDeal = Template("party.text-tells")
  static let partySubject = Template("party.subject-of")
  static let partyObject = Template("party.word")
  static let partyPreposition = Template("party.word-without-verb")
  static let valueTold = Template("value.sentence-tells")
  static let valueDeal = Template("value.text-tells")
  static let dateTold = Template("date.sentence-tells")
  static let dateDeal = Template("date.text-tells")

  static let partyDateline = Template("party.dateline")
  static let partyBias = Template("party")
  static let partyForm = Template("party.form")
  static let partySold = Template("party.sold-in-sentence")
  static let partyItemBefore = Template("party.item-before")
  static let partyItemAfter = Template("party.item-after")
  static let partyInItem = Template("party.in-item")
  static let partyMaker = Template("party.makes-an-item")
  static let partyMakerHere = Template("party.makes-the-item-here")
  static let partyCompany = Template("party.seat-of-a-company")
  static let partyCompanyHere = Template("party.seat-of-the-company-here")
  static let partyCount = Template("party.times-named")
  static let partyTop = Template("party.named-most")
  static let partyOthers = Template("party.states-in-sentence")
  static let partyPlace = Template("party.place")
  static let partyDocument = Template("party.document")
  static let partyPossessive = Template("party.possessive")
  static let partyHyphen = Template("party.hyphen")
  static let partyComma = Template("party.comma")
  static let partyNextCue = Template("party.next-cue")
  static let partyNextItem = Template("party.next-item")
  static let partyNextCompany = Template("party.next-company")

  static let valueBias = Template("value")
  static let valueSold = Template("value.sold-in-sentence")
  static let valueSoldBefore = Template("value.sold-in-sentence-before")
  static let valueCount = Template("value.amounts-in-sentence")
  static let valueEquivalent = Template("value.two-currencies")
  static let valueSize = Template("value.digits")
  static let valuePlace = Template("value.place")
  static let valueDocument = Template("value.document")

  static let dateBias = Template("date")
  static let dateRule = Template("date.rule")
  static let dateSold = Template("date.sold-in-sentence")
  static let datePlace = Template("date.place")
  static let dateDocument = Template("date.document")

  static let dealBias = Template("deal")
  static let dealSold = Template("deal.best-item")
  static let dealSoldCount = Template("deal.items-sold")
  static let dealTelling = Template("deal.best-sentence")
  static let dealTellingCount = Template("deal.sentences-that-tell")
  static let dealParties = Template("deal.states")
  static let dealItems = Template("deal.items")
  static let dealDocument = Template("deal.document")
}

/// The templates of what stands on either side of a mention.
struct Surroundings: Sendable {
  let before, before2, after, after2, first, last: Template
  let cueBefore, cueBeforeNear, cueBeforeSecond, kindBefore, noCueBefore: Template
  let cueAfter, cueAfterNear, cueAfterSecond, noCueAfter: Template
  let sentence, previous: Template

  init(_ prefix: String) {
    before = Template(prefix + ".before")
    before2 = Template(prefix + ".before-that")
    after = Template(prefix + ".after")
    after2 = Template(prefix + ".after-that")
    first = Template(prefix + ".first-in-sentence")
    last = Template(prefix + ".last-in-sentence")
    cueBefore = Template(prefix + ".cue-before")
    cueBeforeNear = Template(prefix + ".cue-near-before")
    cueBeforeSecond = Template(prefix + ".second-cue-before")
    kindBefore = Template(prefix + ".class-before")
    noCueBefore = Template(prefix + ".no-cue-before")
    cueAfter = Template(prefix + ".cue-after")
    cueAfterNear = Template(prefix + ".cue-near-after")
    cueAfterSecond = Template(prefix + ".second-cue-after")
    noCueAfter = Template(prefix + ".no-cue-after")
    sentence = Template(prefix + ".sentence")
    previous = Template(prefix + ".sentence-before")
  }

  static let item = Surroundings("item")
  static let party = Surroundings("party")
  static let value = Surroundings("value")
  static let date = Surroundings("date")
}

extension NewsFeatures.Prefix {
  var templates: Surroundings {
    switch self {
    case .item: .item
    case .party: .party
    case .value: .value
    case .date: .date
    }
  }
}
