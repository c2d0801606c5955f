internal import CSQLite

/// What this program was built from.
package enum Build {
  /// The commit, from the header that the Makefile writes; `unknown` where it was built by hand.
  package static var commit: String { ARMSDB_COMMIT }
}
