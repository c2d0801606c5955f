import ArmsModel

/// What the cells of a register name: states, things that are sold, and the words of its own lists. Registers repeat
/// themselves, so each text is looked at once.
final class CellNames {
  /// A thing as a row names it.
  struct Thing {
    var designation: String?
    var name: String
    var family: String?
    var category: ArmsModel.Category
    var support: Bool
    var rule: String
  }

  let gazetteer: Gazetteer
  /// Whether a star marks a party that is no state, as in SIPRI's register; elsewhere it leads to a note.
  private let starsMean: Bool
  private var parties: [String: Party?] = [:]
  private var things: [String: Thing] = [:]

  /// Texts that are kept at most, so that a table of a million names does not fill the memory.
  static let mostKnown = 20_000

  init(_ gazetteer: Gazetteer, starsMean: Bool) {
    self.gazetteer = gazetteer
    self.starsMean = starsMean
  }

  /// The parties of a cell: several where it lists states, parted by semicolons.
  func allParties(_ text: String) -> [Party] {
    let parts = text.split(separator: ";").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    guard parts.count > 1, parts.count <= 40 else { return party(text).map { [$0] } ?? [] }
    let all = parts.compactMap(party)
    return all.count == parts.count && all.allSatisfy { $0.code != nil }
      ? all : party(text).map { [$0] } ?? []
  }

  /// The state, organisation or other party; nil where the register says that it does not know.
  func party(_ text: String) -> Party? {
    if let known = parties[text] { return known }
    let read = readParty(starsMean ? text : String(Footnotes.cut(text[...])))
    if parties.count >= Self.mostKnown { parties = [:] }
    parties[text] = .some(read)
    return read
  }

  private func readParty(_ text: String) -> Party? {
    // SIPRI marks a recipient that is no state with a star, an organisation with two.
    var name = text
    while name.hasSuffix("*") { name.removeLast() }
    name = name.trimmingBlanks
    if CellNumbers.isUnknown(name) || name.lowercased().hasPrefix("unknown ") { return nil }
    if text.hasSuffix("*"), !text.hasSuffix("**") { return Party(code: nil, name: name) }
    for spelling in Self.spellings(name) {
      if let party = known(spelling) { return party }
    }
    return Party(code: nil, name: name)
  }

  /// The name, and other ways to write it: "Korea, South", "East Germany (GDR)".
  private static func spellings(_ name: String) -> [String] {
    var all = [name]
    if let open = name.firstIndex(of: "("), open > name.startIndex {
      all.append(String(name[..<open]).trimmingBlanks)
    }
    if let comma = name.firstIndex(of: ",") {
      let rest = String(name[name.index(after: comma)...]).trimmingBlanks
      all.append(rest + " " + name[..<comma])
      all.append(String(name[..<comma]))
    }
    return all
  }

  private func known(_ name: String) -> Party? {
    let text = gazetteer.tokens(name)
    let found = NameRecogniser(gazetteer: gazetteer).find(in: text).parties
    if found.count == 1, found[0].tokens == text.tokens.indices, found[0].form == .name {
      let entry = gazetteer.parties[found[0].party]
      return Party(code: entry.code, name: entry.name)
    }
    if let index = gazetteer.partyByCode[name] {
      return Party(code: name, name: gazetteer.parties[index].name)
    }
    return KnownNames.party(named: name)
  }

  /// The thing that a designation, or words, and a description name.
  func thing(_ text: String, isDesignation: Bool, description: String, category: String) -> Thing {
    let key = "\(isDesignation)\u{0}\(text)\u{0}\(description)\u{0}\(category)"
    if let known = things[key] { return known }
    let read = readThing(text, isDesignation, description, category)
    if things.count >= Self.mostKnown { things = [:] }
    things[key] = read
    return read
  }

  private func readThing(
    _ text: String, _ isDesignation: Bool, _ description: String, _ category: String
  ) -> Thing {
    let context = context(text)
    let mention =
      context.items.first { $0.system != nil } ?? context.items.first { !$0.designation.isEmpty }
      ?? context.items.first
    let system = mention?.system.map { gazetteer.systems[$0] }
    let read = mention.flatMap { NewsDesignation(context: context).designation($0) }
    let words = [text, description].filter { !$0.isEmpty }.joined(separator: " ")
    let noun =
      mention.flatMap { $0.category == .other ? nil : $0.category }
      ?? (description.isEmpty
        ? nil : self.context(description).items.first { $0.category != .other }?.category)
    return Thing(
      designation: isDesignation ? (system == nil ? text : read ?? text) : read,
      name: words, family: system?.family,
      category: system?.category ?? Self.category(category) ?? noun ?? .other,
      support: !isDesignation && mention?.support ?? false,
      rule: system == nil ? "register.item" : "register.item.known")
  }

  private func context(_ text: String) -> NewsContext {
    NewsContext(gazetteer.source(text), published: nil, gazetteer: gazetteer)
  }

  /// The category that a register's own list of kinds means.
  static func category(_ text: String) -> ArmsModel.Category? {
    let name = TableShape.folded(text)
    if name.isEmpty { return nil }
    if let category = ArmsModel.Category(rawValue: name) ?? categories[name] { return category }
    // Plurals: "Missiles", "Air-defence systems".
    if name.hasSuffix("s"), let one = ArmsModel.Category(rawValue: String(name.dropLast())) {
      return one
    }
    return MilitaryList.category(text)
  }

  /// Names of SIPRI's list and of the United Nations register that are not a plural of ours.
  private static let categories: [String: ArmsModel.Category] = [
    "anti-submarine warfare weapons": .antiSubmarine, "air defence systems": .airDefence,
    "armored vehicles": .armouredVehicle, "battle tanks": .armouredVehicle,
    "armoured combat vehicles": .armouredVehicle, "large-calibre artillery systems": .artillery,
    "large calibre artillery systems": .artillery, "combat aircraft": .aircraft,
    "attack helicopters": .aircraft, "warships": .ship,
    "missiles and missile launchers": .missile, "man-portable air-defence systems": .airDefence,
    "small arms and light weapons": .smallArms,
  ]
}
