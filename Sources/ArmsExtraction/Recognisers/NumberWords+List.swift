/// The words of `NumberWords`. English usage, written down by us.
enum NumberWordList {
  typealias Role = NumberWords.Role

  /// Words that carry a value.
  static let numbered: [(Role, [(Int, String)])] = [
    (
      .unit,
      [
        (0, "zero"), (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"),
        (7, "seven"), (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"),
        (13, "thirteen"), (14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"),
        (18, "eighteen"), (19, "nineteen"),
      ]
    ),
    (
      .ten,
      [
        (20, "twenty"), (30, "thirty"), (40, "forty fourty"), (50, "fifty"), (60, "sixty"),
        (70, "seventy"), (80, "eighty"), (90, "ninety"),
      ]
    ),
    (.hundred, [(100, "hundred")]),
    (
      .scale,
      [
        (1_000, "thousand"), (1_000_000, "million mn mln mio"), (100_000, "lakh lac lakhs lacs"),
        (10_000_000, "crore crores"), (1_000_000_000, "billion bn bln milliard"),
        (1_000_000_000_000, "trillion tn trn tln"),
      ]
    ),
    (
      .looseScale,
      [
        (1_000, "k"), (1_000_000, "m mil mill millions"), (10_000_000, "cr"),
        (1_000_000_000, "b bil billions"), (1_000_000_000_000, "t tr trillions"),
      ]
    ),
    (
      .tableScale,
      [(1000, "thousands"), (1_000_000, "millions"), (1_000_000_000, "billions")]
    ),
    (.dozen, [(12, "dozen")]),
    (
      .ordinal,
      [
        (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"),
        (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"),
        (12, "twelfth"),
      ]
    ),
    (
      .month,
      [
        (1, "january jan"), (2, "february feb"), (3, "march mar"), (4, "april apr"), (5, "may"),
        (6, "june jun"), (7, "july jul"), (8, "august aug"), (9, "september sept sep"),
        (10, "october oct"), (11, "november nov"), (12, "december dec"),
      ]
    ),
    (
      .weekday,
      [
        (0, "monday mon"), (1, "tuesday tue tues"), (2, "wednesday wed"),
        (3, "thursday thu thur thurs"), (4, "friday fri"), (5, "saturday"), (6, "sunday"),
      ]
    ),
    (.season, [(21, "spring"), (22, "summer"), (23, "autumn fall"), (24, "winter")]),
    (.dayWord, [(-1, "yesterday"), (0, "today tonight"), (1, "tomorrow")]),
    (.turn, [(-1, "last"), (0, "this"), (1, "next")]),
    (.part, [(0, "early beginning start"), (1, "mid middle"), (2, "late end close")]),
  ]

  /// Words without a value.
  static let rows: [(role: Role, words: String, value: Int?)] = [
    (
      .equivalent,
      "or about around approximately roughly equivalent equal to some worth nearly almost over i e eq equals at the time then more than just under",
      nil
    ),
    (.transmittal, "transmittal transmittals rsat ddtc dtc", nil),
    (.numberLabel, "no nos number numbers num letter notification", nil),
    (.fewWord, "pair couple single", nil),
    (
      .notOne,
      "no the any every this that each another only some which last next day other phase part option square number",
      nil
    ),
    (.strong, "strong", nil),
    (.unitPrice, "unit flyaway each apiece", nil),
    (.rateAdverb, "annually yearly monthly daily hourly", nil),
    (.ordinalEnd, "st nd rd th", nil),
    (.looseMonth, "may march mar dec jan jun august sep mon wed", nil),
    (
      .timeUnit,
      "day week month year decade quarter weekend days weeks months years decades fortnight century",
      nil
    ),
    (.vague, "hundreds thousands dozens scores tens millions billions trillions", nil),
    (
      .measure,
      """
      km kms kilometre kilometres kilometer kilometers mile miles m metre metres meter meters mm millimetre \
      millimetres millimeter millimeters cm foot feet ft inch inches yard yards nm nmi nautical kg kgs kilogram \
      kilograms kilo kilos kilogramme kilogrammes kilotonne kilotonnes gram grams g lb lbs pound pounds ton tons tonne \
      tonnes t dwt percent per cent pc percentage hour hours hr hrs minute minutes min mins second seconds sec day \
      days week weeks month months year years yr yrs yo decade decades century centuries quarter quarters fortnight \
      fortnights knot knots kt kts kn kph kmh mph mach mhz khz ghz hz hertz megahertz gigahertz watt watts kw mw gw kwh kilowatt \
      kilowatts megawatt megawatts horsepower hp shp bhp volt volts degree degrees litre litres liter liters \
      gallon gallons barrel barrels bbl square sq cubic acre acres hectare hectares ha calibre caliber cal gb tb mb \
      gigabyte megapixel inch psi kpa newtons kilonewton kilonewtons times fold point points pts euro cents cent \
      bit bits thirds fifths tenths halves shaft lbf ampere dpi gt grt displacement gauge byte bytes rpm
      """, nil
    ),
    (
      .designator,
      """
      block mk mark hall gate pier hangar type lot no nos number numbers section sections sec article articles art page pages p pp class model \
      version phase part chapter volume vol case item figure fig table room route flight batch tranche increment series \
      generation gen tier level category cat annex title law paragraph para resolution operation group file form \
      act directive channel exercise appendix line rule regulation box suite street road highway psalm verse episode \
      grade mod mach code zip tel phone fax isbn issn id sprint schedule serial nr stage step clause amendment pub \
      subsection subparagraph task subtask baseline milestone building floor district unit docket transmittal rsat \
      ddtc top age aged mission versus vs ver apt crec cong version variant issue par
      """, nil
    ),
    (
      .group,
      """
      squadron squadrons battery batteries battalion battalions regiment regiments kit kits round rounds set sets pair \
      pairs unit units brigade brigades company companies division divisions flotilla flotillas flight flights \
      lot lots shipset shipsets package packages consignment consignments shipment shipments packet packets wing wings \
      platoon platoons section sections troop troops fleet copies examples
      """, nil
    ),
    (
      .moneyCue,
      """
      worth cost costs costing valued value values price priced prices pay paid pays paying spend spends spending spent \
      total totalling totaling totals totaled totalled amount amounts amounting estimated budget budgeted invoice fetch \
      contract deal sum approximately
      """, nil
    ),
    (
      .dealNoun,
      """
      deal deals contract contracts order orders sale sales agreement agreements package packages purchase purchases \
      acquisition procurement program programme programs programmes project tender loan budget price investment \
      upgrade worth bill contractor package offer bid credit grant award transaction modernisation modernization
      """, nil
    ),
    (
      .datePreposition,
      """
      in on by since until till from during of before after through around circa between to for and early late mid \
      earlier later last next this end beginning start ending dated date middle as effective year fiscal
      """, nil
    ),
    (
      .future,
      """
      will shall due expected scheduled planned slated would next coming upcoming later tomorrow set expects plans plan \
      hopes aims intends
      """, nil
    ),
    (.clock, "am pm gmt utc est edt hrs hours oclock o noon midnight cet ist", nil),
    (
      .notCounted,
      """
      of in on at by to for from with and or but the than as is are was were be been has have had will would could can \
      may might must if when while who which that this these those it its they he she we i am pm would th st nd rd \
      x per percent said says say told after before since until during under over into out up down off about around \
      a an not no also both another each every so then them us him her his their our my your there here did do does \
      because though although where whereas thus hence via within without against among between through across
      """, nil
    ),
    (.share, "installed installs spare spares per uninstalled", nil),
    (
      .feature,
      """
      seat seater seaters engine engined engines wheel wheeled wheeler barrel barreled barrelled cylinder tube rotor cell \
      rail axle round crew stage star axis channel pack part nation way man person bladed blade door deck time fold \
      point color colour side sided track day year month week hour minute second mile foot pound party page step \
      dimensional tier pronged month storey story letter front country ship-class digit
      """, nil
    ),
    (.each, "each apiece", nil),
    (
      .rate,
      "year month week day hour annum annually yearly monthly daily hourly quarter decade barrel gallon mile flight",
      nil
    ),
    (.article, "a an", nil),
    (.fiscal, "fiscal financial fy budget", nil),
    (
      .priced,
      """
      unit copy piece plane aircraft jet fighter helicopter missile tank ship vessel boat vehicle submarine round shot \
      system battery drone item airframe set launcher rifle bomb frigate pop engine gun howitzer torpedo radar plane \
      warplane airplane interceptor uav chopper corvette aeroplane kit
      """, nil
    ),
  ]
}
