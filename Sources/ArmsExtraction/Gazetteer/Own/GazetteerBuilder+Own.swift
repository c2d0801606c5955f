import ArmsModel

/// Own names beside those of the files, held to the same rules.
extension GazetteerBuilder {
  /// Adds those that can be; what a later version of the lists has by itself is left to it.
  mutating func add(_ names: [OwnName]) {
    for name in names {
      do throws(OwnNameProblem) { try take(name) } catch {}
    }
  }

  /// Adds a name, or throws why it cannot be.
  mutating func take(_ name: OwnName) throws(OwnNameProblem) {
    try checkSpelling(name)
    try checkColumns(name)
    switch name.kind {
    case .system:
      try checkIsNew(name) { if case .system = $0 { true } else { false } }
      var row = name
      row.family = try family(of: name)
      each(Self.line(row)) { $0.addSystem($1) }
    case .company:
      try checkIsNew(name) { if case .company = $0 { true } else { false } }
      each(Self.line(name)) { $0.addCompany($1) }
    case .alias:
      let target = try self.target(name.of ?? "")
      try checkIsNew(name) { Self.isSameKind($0, target) }
      each((name.isWeak ? "~" : "") + name.name + "\n") { builder, row in
        if case .system(let index) = target {
          builder.addWithPlural(row.place(0), row, index)
        } else {
          builder.add(row.place(0), row, target)
        }
      }
    }
  }

  private static func line(_ name: OwnName) -> String {
    let printed = (name.isWeak ? "~" : "") + name.name
    let cells =
      switch name.kind {
      case .system:
        [
          printed, name.family ?? name.name, name.category?.rawValue ?? "", name.noun ?? "",
          name.states.joined(separator: ","), name.makers.joined(separator: "|"), "",
          name.source ?? "",
        ]
      case .company:
        [printed, name.states.joined(separator: ","), "maker", "", "", name.source ?? ""]
      case .alias: [printed]
      }
    return cells.joined(separator: "\t") + "\n"
  }

  // MARK: - What a row may hold

  private mutating func checkSpelling(_ name: OwnName) throws(OwnNameProblem) {
    let cells = [
      ("name", name.name), ("of", name.of), ("noun", name.noun), ("family", name.family),
      ("source", name.source),
    ]
    for case (let column, let cell?) in cells + name.makers.map({ ("makers", Optional($0)) }) {
      let isBlank = cell.first?.isWhitespace ?? true || cell.last?.isWhitespace ?? true
      if isBlank { throw .blank(column) }
      let hasSign = cell.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
      if hasSign || column != "source" && cell.utf8.contains(UInt8(ascii: "|")) {
        throw .sign(column)
      }
    }
    let words = standing(name.name).words
    guard let first = words.first, first.kind != .sign, words.contains(where: { $0.kind == .word })
    else { throw .noWord }
    guard words.count <= 20 else { throw .tooLong }
    let letters = words.filter { $0.kind != .sign }.reduce(0) { $0 + Int($1.end - $1.start) }
    if letters < 3, !name.isWeak { throw .tooShort }
  }

  private func checkColumns(_ name: OwnName) throws(OwnNameProblem) {
    let has = [
      "of": name.of != nil, "category": name.category != nil, "noun": name.noun != nil,
      "family": name.family != nil, "states": !name.states.isEmpty, "makers": !name.makers.isEmpty,
    ]
    let (needed, allowed): (Set<String>, Set<String>) =
      switch name.kind {
      case .system: (["category", "noun", "states"], ["family", "makers"])
      case .company: (["states"], [])
      case .alias: (["of"], [])
      }
    for (column, isThere) in has.sorted(by: { $0.key < $1.key }) {
      if needed.contains(column), !isThere { throw .missing(column, name.kind) }
      if isThere, !needed.contains(column), !allowed.contains(column) {
        throw .superfluous(column, name.kind)
      }
    }
    for state in name.states {
      guard let party = partyByCode[state], parties[party].kind != .organisation else {
        throw .noState(state)
      }
    }
  }

  // MARK: - What names stand for

  /// Throws where it stands for something of its kind, or, unless it is weak, for anything else.
  private mutating func checkIsNew(
    _ name: OwnName, isSameKind: (Gazetteer.Entry) -> Bool
  ) throws(OwnNameProblem) {
    let entries = standing(name.name).entries
    if let same = entries.first(where: { isSameKind($0.entry) }) {
      throw .known(what(same.entry), isBuiltIn: !same.isOwn)
    }
    if let other = entries.first, !name.isWeak { throw .alsoOther(what(other.entry)) }
  }

  private mutating func family(of name: OwnName) throws(OwnNameProblem) -> String? {
    guard let family = name.family, family != name.name else { return nil }
    for case .system(let index) in standing(family).entries.map(\.entry) {
      return systems[index].designation
    }
    throw .noFamily(family)
  }

  private mutating func target(_ text: String) throws(OwnNameProblem) -> Gazetteer.Entry {
    let wanted = OwnNameTarget(text)
    var found: [Gazetteer.Entry] = []
    for (entry, _) in standing(wanted.name).entries {
      let kind: OwnNameTarget.Kind
      var meant = entry
      switch entry {
      case .system: kind = .system
      case .company: kind = .company
      case .party(let index, .name):
        kind = .state
        meant = .party(index, .name)
      default: continue
      }
      if wanted.kind == nil || wanted.kind == kind, !found.contains(meant) { found.append(meant) }
    }
    if wanted.kind ?? .state == .state, let index = partyByCode[wanted.name],
      !found.contains(.party(index, .name))
    {
      found.append(.party(index, .name))
    }
    guard let first = found.first else { throw .noTarget(wanted.name) }
    guard found.count == 1 else { throw .severalTargets(wanted.name) }
    return first
  }

  private static func isSameKind(_ a: Gazetteer.Entry, _ b: Gazetteer.Entry) -> Bool {
    switch (a, b) {
    case (.system, .system), (.company, .company), (.party, .party): true
    default: false
    }
  }

  private func what(_ entry: Gazetteer.Entry) -> OwnNameProblem.What {
    switch entry {
    case .system(let index): .system(systems[index].designation)
    case .company(let index): .company(companies[index].name)
    case .party(let index, _): .party(parties[index].name)
    case .noun(let index): .noun(nouns[index].name)
    case .currency(let index): .currency(currencies[index].code)
    case .cue: .cue
    }
  }
}
