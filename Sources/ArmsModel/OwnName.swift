/// A name that a person taught: a system or a company that armsdb does not know, or another name of something known.
package struct OwnName: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case system, company, alias
  }

  package var kind: Kind
  /// As the trade writes it, without a mark.
  package var name: String
  /// An ordinary word too, or a person's name: it counts only with a cue beside it.
  package var isWeak: Bool
  /// For an alias: a name of the system, company or state that it stands for.
  package var of: String?
  /// Of a system: what one of it is.
  package var category: Category?
  /// Of a system: the plain English noun of one of it, such as "fighter".
  package var noun: String?
  /// Of a system: the designation of the family it belongs to; nil where it is its own.
  package var family: String?
  /// ISO 3166-1 alpha-3: the makers' states of a system, the main exporter first; the seat of a company.
  package var states: [String]
  /// Of a system: its main companies.
  package var makers: [String]
  /// Where it can be checked.
  package var source: String?

  package init(
    kind: Kind, name: String, isWeak: Bool = false, of: String? = nil, category: Category? = nil,
    noun: String? = nil, family: String? = nil, states: [String] = [], makers: [String] = [],
    source: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.isWeak = isWeak
    self.of = of
    self.category = category
    self.noun = noun
    self.family = family
    self.states = states
    self.makers = makers
    self.source = source
  }
}

extension OwnName {
  /// A name as files write it: a leading `~` marks it as weak.
  package init(
    kind: Kind, printed: String, of: String? = nil, category: Category? = nil,
    noun: String? = nil, family: String? = nil, states: [String] = [], makers: [String] = [],
    source: String? = nil
  ) {
    let isWeak = printed.first == "~"
    self.init(
      kind: kind, name: isWeak ? String(printed.dropFirst()) : printed, isWeak: isWeak, of: of,
      category: category, noun: noun, family: family, states: states, makers: makers,
      source: source)
  }

  /// How files write it.
  package var printed: String { (isWeak ? "~" : "") + name }

  /// What an alias of it stands for.
  package var target: String { kind == .alias ? of ?? name : "\(kind.rawValue):\(name)" }
}
