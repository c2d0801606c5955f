internal import Glibc

/// A program that a reader runs, and where it comes from.
package struct NeededProgram: Hashable, Sendable {
  package var name: String
  /// The package of Debian and Ubuntu that holds it.
  package var package: String

  package init(name: String, package: String) {
    self.name = name
    self.package = package
  }

  /// Where it is; nil where none of `folders` holds it.
  package func path(in folders: [String]) -> String? {
    folders.lazy.map { InputSource.join($0, name) }.first { unsafe access($0, X_OK) == 0 }
  }
}
