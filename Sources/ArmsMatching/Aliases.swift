/// Other words for one thing, as data: kinds of equipment, and makers whose name stands for what they make.
enum Aliases {
  /// In the forms of `MatchKey`: small letters, singular.
  private static let table = """
    # kind	word	stands for
    kind	helicopter	helicopter
    kind	chopper	helicopter
    kind	gunship	helicopter
    kind	rotorcraft	helicopter
    kind	fighter	fighter
    kind	jet	fighter
    kind	warplane	fighter
    kind	bomber	bomber
    kind	trainer	trainer
    kind	airlifter	transport aircraft
    kind	drone	drone
    kind	uav	drone
    kind	uas	drone
    kind	rpas	drone
    kind	tank	tank
    kind	mbt	tank
    kind	apc	personnel carrier
    kind	carrier	personnel carrier
    kind	ifv	infantry fighting vehicle
    kind	howitzer	howitzer
    kind	mortar	mortar
    kind	frigate	frigate
    kind	corvette	corvette
    kind	destroyer	destroyer
    kind	submarine	submarine
    kind	minehunter	minehunter
    kind	minesweeper	minehunter
    kind	radar	radar
    kind	torpedo	torpedo
    kind	torpedoe	torpedo
    kind	satellite	satellite
    # Who is named as a source: agencies under their other names.
    source	defense security cooperation agency	dsca
    source	defence security cooperation agency	dsca
    source	us defense security cooperation agency	dsca
    source	pentagon s defense security cooperation agency	dsca
    source	agence france presse	afp
    source	associated press	ap
    source	itar tass	tass
    source	trust of india	pti
    source	press trust of india	pti
    source	stockholm international peace research institute	sipri
    # Design bureaus: the designations of their aircraft begin with the letters of the name.
    maker	antonov	an
    maker	beriev	be
    maker	ilyushin	il
    maker	kamov	ka
    maker	mikoyan	mig
    maker	mil	mi
    maker	sukhoi	su
    maker	tupolev	tu
    maker	yakovlev	yak
    """

  private static let words: [String: [Substring: Substring]] = {
    var words: [String: [Substring: Substring]] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      if fields.count == 3 { words[String(fields[0]), default: [:]][fields[1]] = fields[2] }
    }
    return words
  }()

  /// What kind of thing a name says it is, by its last word that tells one: "light helicopters" are helicopters.
  static func kind(_ name: String) -> String? {
    let kinds = words["kind"] ?? [:]
    for word in MatchKey.words(name).reversed() {
      let singular = word.hasSuffix("s") ? word.dropLast() : word[...]
      if let kind = kinds[word[...]] ?? kinds[singular] { return String(kind) }
    }
    return nil
  }

  /// The usual name of a source; nil where it has no other.
  static func source(_ name: String) -> String? {
    words["source"]?[name[...]].map(String.init)
  }

  /// How the designations of a maker begin that a name names: "su" for "Sukhoi fighter jets".
  static func maker(_ words: Set<String>) -> String? {
    let makers = self.words["maker"] ?? [:]
    return words.lazy.compactMap { makers[$0[...]] }.min().map(String.init)
  }
}

/// States with another weight in a comparison.
enum GreatExporters {
  /// The ten that make about nine tenths of all transfers, by SIPRI's figures of the last two decades. That one of them
  /// sells says little of which sale it is.
  static let codes: Set<String> = [
    "USA", "RUS", "FRA", "DEU", "CHN", "GBR", "ITA", "ISR", "ESP", "KOR",
  ]
}
