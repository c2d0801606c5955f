package import ArmsModel
internal import Synchronization

/// A person's own names, as texts are read with: the gazetteer with them in it is built with the first text.
package final class OwnNames: Sendable {
  /// In the order in which they are taken: what others lean on first.
  package let names: [OwnName]
  /// Sixteen hexadecimal digits that other names would not give; nil where there are none. Where a name comes from is not
  /// in it, since no reading depends on that.
  package let digest: String?
  private let made = Mutex<Gazetteer?>(nil)

  package static let none = OwnNames([])

  package init(_ names: [OwnName]) {
    self.names = names.sorted { Self.order($0) < Self.order($1) }
    digest = names.isEmpty ? nil : Self.digest(self.names)
  }

  var gazetteer: Gazetteer {
    if names.isEmpty { return .builtIn }
    return made.withLock { made in
      if let made { return made }
      let new = Gazetteer.made(own: names)
      made = new
      return new
    }
  }

  private static func order(_ name: OwnName) -> (Int, String, String) {
    (rank(name), name.name, name.of ?? "")
  }

  /// What others lean on has a smaller one: a family before its systems, all of them before aliases.
  package static func rank(_ name: OwnName) -> Int {
    switch name.kind {
    case .system: name.family == nil || name.family == name.name ? 0 : 1
    case .company: 2
    case .alias: 3
    }
  }

  private static func digest(_ names: [OwnName]) -> String {
    var hash = Vocabulary.hash(EmptyCollection())
    for name in names {
      let cells = [
        name.kind.rawValue, name.isWeak ? "~" : "", name.name, name.of ?? "",
        name.category?.rawValue ?? "", name.noun ?? "", name.family ?? "",
        name.states.joined(separator: ","), name.makers.joined(separator: "|"),
      ]
      for byte in (cells.joined(separator: "\t") + "\n").utf8 {
        hash = Vocabulary.hash(byte, after: hash)
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension OwnNames {
  /// What systems of these names are called, for a question: the designations that the alias `name` stands for.
  package func designations(named name: String) -> [String] {
    targets(of: name).flatMap { [$0] + KnownNames.designations(named: $0) }
  }

  /// The usual name of the company that the alias `name` stands for, or that bears it in other letters.
  package func company(named name: String) -> String? {
    let wanted = KnownNames.key(name)
    if let own = names.first(where: { $0.kind == .company && KnownNames.key($0.name) == wanted }) {
      return own.name
    }
    for target in targets(of: name) {
      if let known = KnownNames.company(named: target) { return known }
      if names.contains(where: { $0.kind == .company && $0.name == target }) { return target }
    }
    return nil
  }

  /// The code of the state that the alias `name` stands for.
  package func partyCode(named name: String) -> String? {
    targets(of: name).lazy.compactMap { KnownNames.partyCode(named: $0) }.first
  }

  private func targets(of name: String) -> [String] {
    let wanted = KnownNames.key(name)
    guard !wanted.isEmpty else { return [] }
    return names.filter { $0.kind == .alias && KnownNames.key($0.name) == wanted }
      .compactMap { $0.of.map { OwnNameTarget($0).name } }
  }
}

/// What an alias stands for, with the kind before it where a name alone would not tell: "company:Bell".
struct OwnNameTarget {
  enum Kind: String { case system, company, state }

  var kind: Kind?
  var name: String

  init(_ text: String) {
    name = text
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      let kind = Kind(rawValue: String(text[..<colon]))
    else { return }
    self.kind = kind
    name = String(text[text.utf8.index(after: colon)...].drop { $0 == " " })
  }
}
