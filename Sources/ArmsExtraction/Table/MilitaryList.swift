import ArmsModel

/// The Common Military List of the European Union, which licences are counted by (and the United Kingdom's, which has
/// the same numbers).
///
/// Source: the headings of the Common Military List that belongs to Council Common Position 2008/944/CFSP, shortened.
enum MilitaryList {
  /// What an entry holds, in few words, and its category; nil for numbers that are not on the list.
  static func entry(_ text: String) -> (name: String, category: ArmsModel.Category)? {
    number(text).flatMap { entries[$0] }
  }

  static func category(_ text: String) -> ArmsModel.Category? { entry(text)?.category }

  /// The number of `ML10`, `ML 10` or `ML10a`.
  static func number(_ text: String) -> Int? {
    let name = text.uppercased()
    guard name.hasPrefix("ML") else { return nil }
    let digits = name.dropFirst(2).drop { $0 == " " || $0 == "0" }.prefix { $0.isNumber }
    return Int(digits).flatMap { entries[$0] == nil ? nil : $0 }
  }

  private static let entries: [Int: (name: String, category: ArmsModel.Category)] = [
    1: ("small arms", .smallArms), 2: ("guns of a larger calibre", .artillery),
    3: ("ammunition", .ammunition), 4: ("bombs, torpedoes, rockets and missiles", .missile),
    5: ("fire control equipment", .sensor), 6: ("ground vehicles", .armouredVehicle),
    7: ("chemical and biological agents", .other), 8: ("energetic materials", .other),
    9: ("vessels of war", .ship), 10: ("aircraft", .aircraft),
    11: ("electronic equipment", .sensor), 12: ("high velocity weapons", .other),
    13: ("armour and protection", .other), 14: ("training equipment", .other),
    15: ("imaging equipment", .sensor), 16: ("forgings and castings", .other),
    17: ("miscellaneous equipment", .other), 18: ("production equipment", .other),
    19: ("directed energy weapons", .other), 20: ("cryogenic equipment", .other),
    21: ("software", .other), 22: ("technology", .other),
  ]
}
