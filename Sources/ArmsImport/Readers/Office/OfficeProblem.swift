/// Why an office document could not be read.
package enum OfficeProblem: Hashable, Sendable {
  /// Its markup is broken, or the part with its text is not there.
  case damaged
  /// A password is needed.
  case encrypted
  /// Its markup declares entities, as no office program writes them.
  case trap
}
