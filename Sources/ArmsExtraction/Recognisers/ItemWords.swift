/// The words that the rules of item phrases name.
final class ItemWords: Sendable {
  let class_, and, first, long: WordID
  /// Words before the number of a series: "Block 70", "Mk 3".
  let series: WordSet
  let romans: WordSet
  /// Words that may stand between two heads of one phrase.
  let glue: WordSet
  /// Units of measure that stand before a head: "155 mm howitzer", "110-foot ship".
  let measures: WordSet
  /// Letters before digits that name no equipment: roads, summits, paragraphs.
  let notDesignations: WordSet
  /// Capitalised words that are no part of a name: titles, days, months.
  let notNames: WordSet
  /// The second part of "French-built", which tells an origin and is no part of a phrase.
  let madeWords: WordSet
  /// What tells the age or condition of a thing, and is no part of its name.
  let conditions: WordSet
  /// "Round" and what tells which of several it is; "of", and ammunition behind that.
  let turns, whichTurn, of, loads: WordSet
  /// What makes a name that of an office, a works or a command.
  let organisations: WordSet

  init(_ vocabulary: inout Vocabulary) {
    func set(_ words: String) -> WordSet { WordSet(words, &vocabulary) }
    first = vocabulary.intern(Array("first".utf8))
    class_ = vocabulary.intern(Array("class".utf8))
    and = vocabulary.intern(Array("and".utf8))
    long = vocabulary.intern(Array("long".utf8))
    series = set("block mk mark mod flight batch increment tranche version series type blk lot")
    romans = set("ii iii iv vi vii viii ix xi iia iib iic er")
    glue = set(
      "class type variant model series version configuration standard made built fighter jet")
    measures = set(
      "mm cm metre meter metres meters foot feet ft ton tons tonne tonnes inch calibre caliber lb pound kg km hp seat seater seaters m"
    )
    notDesignations = set(
      "g covid sr hr article section page no nr q fy s h psalm route highway room sd usd eur gbp rs"
    )
    notNames = set(
      "the a an this that these those its their his her our in on at for of and or but with from by to as it he she they we i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr president minister general admiral colonel captain prime defence defense foreign read also source photo image file if when while after before under last first second third new most many some all both each several other more one two three four five six seven eight nine ten navy army air force government ministry state department"
    )
    conditions = set(
      "new newer newest brand additional further used second hand secondhand refurbished upgraded overhauled surplus advanced follow on state of the art"
    )
    turns = set("round rounds")
    whichTurn = set(
      "first second third fourth fifth next last final latest new another further fresh previous initial several multiple many both early"
    )
    of = set("of")
    loads = set(
      "ammunition ammo artillery tank mortar small live practice training high armour armor mm cannon gun guns howitzer"
    )
    organisations = set(
      "center centre division divisions command directorate company corporation corp inc ltd office agency group institute laboratory laboratories"
    )
    madeWords = set("made built based designed origin led owned backed funded supplied")
  }
}
