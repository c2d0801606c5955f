/// The words that the rules for official notices look at. A case is named as the folded word, so that a rule reads like the
/// print: `[.total, .estimated, .value]`.
enum NoticeWord: UInt16, CaseIterable, Sendable {
  // Labels and headings.
  case prospective, purchaser, purchasers, lessee, total, estimated, value, original, revised,
    description,
    quantity
  case quantities, articles, article, services, service, under, consideration, purchase, funding,
    source
  case military, department, implementing, agency, prior, related, cases, `case`, sales, commission
  case sensitivity, technology, date, report, delivered, congress, notification, was, significance
  case justification, policy, annex, item, items, transmittal, no, number, notice, proposed,
    issuance
  case letter, letters, offer, acceptance, enhancement, upgrade, permanent, transfer, lease,
    equipment
  case major, defense, mde, non, other, attached, classified, dear, pursuant, reporting,
    requirements
  case section, sec, act, arms, export, control, aeca, amended, name, countries, country, recipient
  case reasons, made, program, cost, costs, `is`, up, to, sincerely, enclosure, enclosures,
    forwarding
  case herewith, rsat, ddtc, certification, license, licenses, congressional, gov, government
  case kingdom, republic, washington, dated, filed, doc, billing, code, federal, register, graphic
  case tiff, omitted, media, note, bureau, resolution, resolved, prohibited, published, joint,
    record
  case us, selected, replace
  case `if`, such, international, fee, etc, paid, offered, agreed, sold, organization, proposing
  case permanently, transferred, proposal, leased, defined, please, honorable, enclosed, find
  /// none
  case nothing
  case required, alter, basic, impact, u, s, highest, amendment, united, involve, hereby, prepared
  case primary, gal, gallons
  case mk, mark, mod
  case sections, kit, kits, component, components, part, guidance, seeker, seekers, described, fr
  case known, limited, but, hand, types, grant
  case entities, entity
  case added, newly, notifying, correction, corrected, correcting, corrects, should, read
  case are, contained, these
  // Small words.
  case a, an, the, of, or, and, `for`, `in`, on, by, at, `as`, with, `from`, its, it, their, that,
    this, be
  case been, were, will, would, has, have, had, not, `any`, each, per, via, behalf, agent, lead,
    nation
  case including, include, included, includes, consisting, comprised, also, additional, following,
    well
  case located, contractor, contractors, principal, principle, prime, potential, vendor, vendors
  case determined, unknown, there, currently, offset, offsets, agreement, agreements
  case implementation, assignment, representatives, require, requires, adverse, balance
  case request, requested, requests, requesting, buy, possible, sale, sell, foreign, approving,
    determination
  case approved, today, amount, more, approximately, about, acquisition, involves, transaction
  case increase, increased, increasing, remain, remained, remains, remaining, constitute,
    constituted, constitutes
  case constitued, notified, notifies, reports, inclusion, addition, adds, previously, below
  case threshold, valued, net, new, resulting, change, all, overall, combined, follows
  case spare, spares, support, containers, container, trainer, trainers, canister, canisters,
    training
  case sustainment, logistics, repair, maintenance, parts, devices, publications, test, tools,
    software
  case installed, follow, years, year, unit, personnel, technical, documentation
  case upgrades, modification, modifications, refurbishment, overhaul, existing, fleet, construction
  case facilities, design, various, misc, exceed, exceeding, least, over, than, between
  // Scales and units.
  case thousand, million, billion, trillion, dollars, mil, lio, n, m, mm, lb, lbs, pound, pounds,
    kilowatt, kw
  case inch, foot, feet, ton, tons, caliber, cal, mile, miles, gallon, gauge, volt, watt, ghz, mhz,
    percent, days
  case months, month, weeks, week, hour, hours, km, nm, gb, degree, degrees, meter, meters, man,
    person, round
  case rounds
  // Number words.
  case zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen
  case fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fourty,
    fifty
  case sixty, seventy, eighty, ninety, hundred
  // Months.
  case january, february, march, april, may, june, july, august, september, october, november
  case december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec

  /// What the print makes of some of these words when it is damaged.
  static let damaged: [(String, NoticeWord)] = [
    ("maior", .major), ("ouantity", .quantity), ("qantity", .quantity), ("ouantitv", .quantity),
    ("lssuance", .issuance), ("principai", .principal), ("ageement", .agreement),
    ("militarv", .military), ("transmittai", .transmittal), ("purchascr", .purchaser),
    ("defence", .defense), ("licence", .license), ("licences", .licenses), ("millon", .million),
    ("biilion", .billion), ("miilion", .million), ("dollar", .dollars), ("moe", .mde),
    ("totai", .total),
  ]

  /// The value of a number word below 100, nil for other words.
  var small: Int? {
    switch self {
    case .zero: 0
    case .one: 1
    case .two: 2
    case .three: 3
    case .four: 4
    case .five: 5
    case .six: 6
    case .seven: 7
    case .eight: 8
    case .nine: 9
    case .ten: 10
    case .eleven: 11
    case .twelve: 12
    case .thirteen: 13
    case .fourteen: 14
    case .fifteen: 15
    case .sixteen: 16
    case .seventeen: 17
    case .eighteen: 18
    case .nineteen: 19
    case .twenty: 20
    case .thirty: 30
    case .forty, .fourty: 40
    case .fifty: 50
    case .sixty: 60
    case .seventy: 70
    case .eighty: 80
    case .ninety: 90
    default: nil
    }
  }

  /// The factor of a scale word.
  var scale: Int? {
    switch self {
    case .thousand: 1_000
    case .million, .mil, .m: 1_000_000
    case .billion: 1_000_000_000
    case .trillion: 1_000_000_000_000
    default: nil
    }
  }

  /// 1 to 12 for the names of months.
  var month: Int? {
    switch self {
    case .january, .jan: 1
    case .february, .feb: 2
    case .march, .mar: 3
    case .april, .apr: 4
    case .may: 5
    case .june, .jun: 6
    case .july, .jul: 7
    case .august, .aug: 8
    case .september, .sep, .sept: 9
    case .october, .oct: 10
    case .november, .nov: 11
    case .december, .dec: 12
    default: nil
    }
  }

  /// Words that make a number before them a measure and no count: "25 mm", "2,000 lb".
  static let measures: NoticeWordSet = [
    .mm, .lb, .lbs, .pound, .pounds, .kilowatt, .kw, .inch, .foot, .feet, .ton, .tons, .caliber,
    .cal,
    .mile, .miles, .gauge, .gallon, .gallons, .gal, .volt, .watt, .ghz, .mhz, .percent, .days,
    .months,
    .month, .weeks,
    .week,
    .hour, .hours, .km, .nm, .gb, .degree, .degrees, .meter, .meters, .man, .person, .year, .years,
    .million, .billion, .thousand,
  ]

  /// Words that a number before them counts, and no articles.
  static let times: NoticeWordSet = [
    .days, .week, .weeks, .month, .months, .year, .years, .hour, .hours, .percent,
  ]

  /// The folded word.
  var name: String { self == .nothing ? "none" : String(describing: self) }

  /// What printed words stand for, damaged ones among them, with the words themselves.
  static var prints: [(print: String, word: NoticeWord)] {
    allCases.map { ($0.name, $0) } + damaged
  }
}
