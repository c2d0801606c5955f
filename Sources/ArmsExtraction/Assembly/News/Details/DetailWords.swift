/// Words that the rules for the further facts of a sale name: options, deliveries, money lent, who comes between.
final class DetailWords: Sendable {
  let option, offset, industrial, loan, grant, credit, fmf, aid: WordSet
  /// "option for", "options worth"
  let optionTies: WordSet
  let exercised: WordSet
  /// Behind a count: it is of more of the same.
  let more: WordSet
  let delivery: WordSet
  /// Between a count and its year.
  let deliveryFill: WordSet
  let beginning: WordSet
  let ending: WordSet
  /// What is told is yet to come.
  let ahead: WordSet
  let datePrepositions: WordSet
  let offsetNouns: WordSet
  let participation: WordSet
  let creditBefore, creditBehind: WordSet
  let financing: WordSet
  let paid: WordSet
  let soft: WordSet
  let dealer: WordSet
  let through: WordSet
  let brokered: WordSet
  let companyNouns: WordSet
  let ministry: WordSet
  let new: WordSet
  let brand: WordSet
  let built: WordSet
  let modernised: WordSet
  let former, second, hand: WordSet
  let follows: WordSet
  let earlier: WordSet
  let orders: WordSet
  let sums, numbers, customers, times: WordSet
  let unclear: WordSet
  /// In the name of a force.
  let forces: WordSet
  let operated: WordSet
  /// Between a step and a date: another clause begins.
  let breaks: WordSet
  /// Before a force: whose it is.
  let owners: WordSet
  let land: WordSet
  let how, much, many, who, on, top, addition: WordID
  private let topics: [DetailTopics]

  /// What a word may begin to tell.
  @inline(__always)
  func topics(_ word: WordID) -> DetailTopics {
    Int(word) < topics.count ? topics[Int(word)] : []
  }

  init(_ vocabulary: inout Vocabulary) {
    func set(_ words: String) -> WordSet { WordSet(words, &vocabulary) }
    func word(_ word: String) -> WordID { vocabulary.intern(Array(word.utf8)) }
    option = set("option options")
    optionTies = set("for to on worth covering of at")
    exercised = set("exercise exercised exercises exercising took taken takes")
    more = set("more additional further extra others other another")
    delivery = set(
      "delivered delivery deliveries deliver delivers arrive arrives arrived arriving handover handed shipped receive received"
    )
    deliveryFill = set(
      "of them the will be were was are is to have been has delivered delivery deliveries arrive arrived arriving handed over shipped received more further another units aircraft examples remaining others ones also set due expected planned scheduled for"
    )
    beginning = set(
      "begin begins began beginning start starts started starting commence commences commenced commencing first"
    )
    ending = set(
      "complete completed completes completion end ends ended finish finished conclude concluded last final finally"
    )
    ahead = set(
      "will would shall should may might could expected expects scheduled due planned slated set likely hopes hope plans plan aims next"
    )
    datePrepositions = set("in by during before from until through on")
    offset = set("offset offsets countertrade")
    offsetNouns = set(
      "obligation obligations agreement agreements programme program programmes programs deal package credits credit requirement requirements contract contracts work scheme clause commitments commitment policy"
    )
    industrial = set("industrial")
    participation = set("participation return returns")
    loan = set("loan loans")
    grant = set("grant grants")
    credit = set("credit credits")
    creditBefore = set("export buyer buyers supplier state seller")
    creditBehind = set("line lines")
    fmf = set("fmf")
    financing = set("foreign military financing")
    paid = set("financed funded paid bankrolled")
    soft = set("soft concessional long term low interest bank commercial export guaranteed year")
    aid = set("aid")
    dealer = set(
      "dealer dealers broker brokers agent agents intermediary intermediaries middleman middlemen reseller"
    )
    through = set("through via")
    brokered = set("brokered")
    companyNouns = set(
      "the a an its local state owned trading company firm called named based arms")
    ministry = set("ministry defence defense government pentagon department")
    new = set("new")
    brand = set("brand newly")
    built = set("built build")
    modernised = set(
      "modernised modernized upgraded refurbished overhauled modernisation modernization")
    former = set("ex former surplus used secondhand decommissioned retired")
    second = set("second")
    hand = set("hand")
    follows = set("follows following follow adds")
    earlier = set("earlier previous first initial prior original similar")
    orders = set(
      "order orders contract contracts deal deals purchase sale batch acquisition agreement")
    sums = set("sum amount price value cost worth terms fee")
    numbers = set("number numbers quantity quantities")
    customers = set("customer customers buyer buyers client nation user operator")
    times = set("date dates schedule timeline timeframe")
    unclear = set("unclear unknown")
    forces = set("navy army air force forces guard marine marines gendarmerie police")
    operated = set("operated used flown fielded crewed")
    breaks = set("that which who whose but after before when while since as because although")
    owners = set("the its their")
    land = set("country nation kingdom republic state s")
    how = word("how")
    much = word("much")
    many = word("many")
    who = word("who")
    on = word("on")
    top = word("top")
    addition = word("addition")
    var topics: [DetailTopics] = []
    func mark(_ topic: DetailTopics, _ sets: [WordSet]) {
      for set in sets {
        for word in set.words {
          while topics.count <= Int(word) { topics.append([]) }
          topics[Int(word)].formUnion(topic)
        }
      }
    }
    mark(.delivery, [delivery])
    mark(.prior, [follows, WordSet([top, addition])])
    mark(.option, [option])
    mark(.offset, [offset, industrial])
    mark(.financing, [fmf, financing, loan, credit, grant, paid])
    mark(.middleman, [brokered, through])
    mark(.unclear, [unclear])
    self.topics = topics
  }
}
