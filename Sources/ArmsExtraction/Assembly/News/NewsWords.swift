/// Words that the rules of news texts name.
final class NewsWords: Sendable {
  let and: WordID
  let while_: WordID
  /// Before a verb: it is yet to happen.
  let ahead: WordSet
  /// Forms of verbs that tell of a finished deed, beside nouns of the same cue ("delivered", "delivery").
  let participles: WordSet
  /// Finished forms that do not end in "ed".
  let irregular: WordSet
  /// Verbs that tell of goods that crossed a border.
  let imports: WordSet
  /// Between an agreement and what it is about.
  let about: WordSet
  /// Before a verb: it did not happen.
  let denied: WordSet

  /// Verbs that say that something is not so, what may stand right behind them, and words for what others say.
  let denials, deniedClause, dismissals, hearsay: WordSet
  /// Small words between a buyer and the amount that it pays.
  let pricing: WordSet

  let includes: WordSet
  /// Those of them that are a sentence's verb, and what such a sentence speaks of.
  let inclusion, packages: WordSet
  /// What is said of goods that leave a state.
  let abroad: WordSet
  /// Words of direction before a party.
  let directions: WordSet

  let for_, in_, the, any, among, against, over, to, be, not, of, from, by, with, between: WordID
  let indefinite: WordSet
  /// Small words before a name within its phrase.
  let articles: WordSet
  /// Of a sale beside the one that was told.
  let further: WordSet
  /// Beside a count: it is of more of the same.
  let more: WordSet
  /// What is told of one by one, the words for all of an order before its number, and what follows a number that counts
  /// things named before.
  let ordinals, wholes, behindCounts: WordSet
  /// Before "to" or "of" and what a buyer had before.
  let adding: WordSet
  /// Of what a buyer may take up later.
  let options: WordSet
  /// Behind a state's name: what it has or does at most bears upon the sale.
  let bystanding: WordSet
  /// Small words between a count and what it counts.
  let describing: WordSet
  /// Of equipment that somebody had before.
  let owned: WordSet
  /// Before a noun: it was named before.
  let pointers: WordSet
  /// Before a deal: it was told before.
  let demonstratives: WordSet
  /// Forms of "be": what follows is passive.
  let beings: WordSet
  /// Behind a state's name and a hyphen: who made it.
  let made: WordSet
  let relative: WordSet
  /// Behind a phrase of equipment that says what somebody makes, what a unit or a company is called, and what support serves.
  let makers, bodies, undertakings: WordSet
  /// Verbs of a choice that is made, where they stand apart from what was chosen.
  let decided: WordSet
  /// Before what somebody has, and what stands before that: others are put on it.
  let own, aboard: WordSet
  /// Behind an alliance: one that belongs to it; of money that another gives.
  let members, financed, paid: WordSet
  /// Names of cues that speak of an order as a thing that is won or received.
  let orders: SmallSet<String> = ["order", "ordered", "contract", "awarded", "deal"]
  /// Of who won over whom (`NewsRivals`): verbs behind which the losers stand, and what is said of their offers.
  let beating, losing: WordSet
  /// What opens a condition (`NewsConditions`), and what is left of a lot (`NewsLots`).
  let conditions, rests: WordSet
  /// What a carrier does.
  let carries: WordSet
  /// What betters things that one has.
  let upgrades: WordSet
  let unless, also, deliver, addition, invest: WordID
  let press, release, immediate, issued: WordID
  /// All words that mark a sentence (`SentenceMarks`).
  let marked: WordSet

  init(_ vocabulary: inout Vocabulary) {
    func set(_ words: String) -> WordSet { WordSet(words, &vocabulary) }
    directions = set("to from by for of with between in and at against than over near via through")
    for_ = vocabulary.intern(Array("for".utf8))
    denials = set("deny denies denied denying")
    deniedClause = set("that it he she they we having ever")
    dismissals = set(
      "dismiss dismisses dismissed dismissing rejected rejects refuted refutes disputed disputes")
    hearsay = set(
      "report reports claim claims rumour rumours rumor rumors allegation allegations suggestion suggestions accusation accusations speculation"
    )
    any = vocabulary.intern(Array("any".utf8))
    pricing = set(
      "worth for at valued costing about around some an estimated a nearly almost over up to of in")
    abroad = set(
      "sell sells selling sold sale sales export exports exported exporting customer customers client clients donate donated donation abroad"
    )
    includes = set(
      "include includes included including covers cover comprises comprise consists consist consisted comprised involves"
    )
    inclusion = set(
      "include includes included comprises comprise covers cover consists consist consisted comprised involves"
    )
    packages = set(
      "package packages they these weapons ammunition delivery deliveries consignment shipment batch"
    )
    not = vocabulary.intern(Array("not".utf8))
    to = vocabulary.intern(Array("to".utf8))
    be = vocabulary.intern(Array("be".utf8))
    the = vocabulary.intern(Array("the".utf8))
    of = vocabulary.intern(Array("of".utf8))
    from = vocabulary.intern(Array("from".utf8))
    by = vocabulary.intern(Array("by".utf8))
    with = vocabulary.intern(Array("with".utf8))
    between = vocabulary.intern(Array("between".utf8))
    indefinite = set("a an")
    articles = set("the a an its their both neighbouring neighboring")
    further = set(
      "another additional also second third follow repeat further separately separate previous previously"
    )
    more = set("more additional further extra another")
    ordinals = set(
      "first second third fourth fifth sixth seventh eighth ninth tenth last final initial")
    options = set("option options")
    adding = set("adding adds added addition top")
    wholes = set("order batch total lot")
    behindCounts = set("that which it they from for on under due to")
    bystanding = set(
      "ally allies sanction sanctions objection objections opposition pressure warning warnings")
    owned = set("used secondhand surplus refurbished former overhauled")
    pointers = set("the these those this that its their such both all")
    describing = set(
      "more most new additional further other such brand newly ex former used second hand own own-built remaining latest old older ageing aging"
    )
    demonstratives = set("this these such")
    beings = set("is are was were be been being")
    made = set("made built manufactured designed supplied produced origin developed")
    decided = set("decided agreed chose opted resolved voted")
    makers = set("maker makers manufacturer manufacturers producer producers builder builders")
    bodies = set(
      "regiment brigade battalion squadron wing branch area company corporation command directorate division school academy base institute agency centre center"
    )
    undertakings = set(
      "purposes purpose project projects programme programmes program programs area areas")
    relative = set("which who whose where")
    own = set("its their his")
    members = set(
      "member members country countries state states nation nations customer european partner")
    financed = set("financed funded bankrolled sponsored")
    paid = set("paid")
    aboard = set("aboard onboard")
    among = vocabulary.intern(Array("among".utf8))
    against = vocabulary.intern(Array("against".utf8))
    in_ = vocabulary.intern(Array("in".utf8))
    over = vocabulary.intern(Array("over".utf8))
    press = vocabulary.intern(Array("press".utf8))
    release = vocabulary.intern(Array("release".utf8))
    immediate = vocabulary.intern(Array("immediate".utf8))
    issued = vocabulary.intern(Array("issued".utf8))
    and = vocabulary.intern(Array("and".utf8))
    while_ = vocabulary.intern(Array("while".utf8))
    ahead = set(
      "will would to if could may might shall should expected expects scheduled set due ready plans plan likely hopes hope until once before eventually being possible potential proposed future expecting awaiting awaits await pending upcoming forthcoming delay delays delayed delaying postponed"
    )
    participles = set(
      "delivered supplied transferred handed ordered contracted awarded received accepted shipped provided"
    )
    irregular = set(
      "bought sold won sent took taken gave given got sought chose chosen withdrew fell shipped")
    imports = set("imported exported")
    about = set("for on of to about regarding over covering")
    denied = set("not no never without neither nor denied refused failed yet")
    beating = set("beat beats beating outbid outbidding defeated defeating ousted")
    conditions = set("if unless")
    rests = set("remaining remainder rest other others")
    unless = vocabulary.intern(Array("unless".utf8))
    also = vocabulary.intern(Array("also".utf8))
    addition = vocabulary.intern(Array("addition".utf8))
    invest = vocabulary.intern(Array("invest".utf8))
    deliver = vocabulary.intern(Array("deliver".utf8))
    carries = set("carry carries")
    upgrades = set(
      "upgrade upgrades upgrading modernisation modernization overhaul refurbishment improvements")
    losing = set("losing unsuccessful defeated failed losers")
    marked = WordSet(
      [
        further, demonstratives, denials, dismissals, includes, beating, losing, conditions, rests,
      ].flatMap(\.words) + [not])
  }
}
