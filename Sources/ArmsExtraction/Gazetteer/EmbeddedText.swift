/// The gazetteers' files as text, embedded so that the program is one file: see `embed.sh`.
enum EmbeddedText {}

extension EmbeddedText {
  /// The files of weapon systems, one a domain.
  static let systemFiles = [
    systemsAir, systemsMissiles, systemsLand, systemsSea, systemsSensorsEngines,
  ]

  /// Check sums of the files that hold names.
  static let nameSums = [
    statesSum, organisationsSum, currenciesSum, companiesSum, nounsSum, systemsAirSum,
    systemsMissilesSum, systemsLandSum, systemsSeaSum, systemsSensorsEnginesSum, cuesSum,
  ]
}
