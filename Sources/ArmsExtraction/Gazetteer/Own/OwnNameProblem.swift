package import ArmsModel

/// Why a name cannot be taught: what the built-in lists are held to, a person's own names are too.
package enum OwnNameProblem: Error, Hashable, Sendable {
  /// Nothing but blanks, or blanks around it, in this column.
  case blank(String)
  /// A control character, a tab or a bar in this column.
  case sign(String)
  /// It begins with no letter or digit, or holds no letter: no text could be told to print it.
  case noWord
  /// More words than a name is looked for with.
  case tooLong
  /// Too short to stand alone: it must be weak.
  case tooShort
  /// A column that a name of this kind needs.
  case missing(String, OwnName.Kind)
  /// A column that means nothing for a name of this kind.
  case superfluous(String, OwnName.Kind)
  /// No state has this code.
  case noState(String)
  /// No system is called so.
  case noFamily(String)
  /// Nothing that an alias could stand for is called so.
  case noTarget(String)
  /// Several kinds of things are called so.
  case severalTargets(String)
  /// It stands for this already, by the built-in lists or by an own name.
  case known(What, isBuiltIn: Bool)
  /// It is something else as well, and must be weak.
  case alsoOther(What)

  /// What a name stands for.
  package enum What: Hashable, Sendable {
    case system(String)
    case company(String)
    case party(String)
    case noun(String)
    case currency(String)
    /// A word by which sales are told.
    case cue
  }
}
