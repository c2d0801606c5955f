internal import ArgumentParser
internal import ArmsImport

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The name of a reader.
struct ReaderArgument: Hashable {
  var kind: ReaderKind

  static var names: [String] { ReaderKind.allCases.map(\.rawValue) }

  /// What an option's text says. Throws the list of names where it is none of them.
  static func parse(_ argument: String) throws -> ReaderArgument {
    guard let kind = ReaderKind(rawValue: argument.lowercased()) else {
      throw ValidationError(
        "no reader '\(argument)'; there are \(names.joined(separator: ", "))")
    }
    return ReaderArgument(kind: kind)
  }
}

/// The folders in which programs are looked for.
enum SearchPath {
  static var folders: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
      // A folder that is named from here would run whatever lies here.
      .filter { $0.hasPrefix("/") }
  }
}
