internal import ArgumentParser
internal import ArmsStore
internal import SQLiteKit

/// Why a command could not do what was asked, in words; exit status 2.
struct CommandFailure: Error {
  var message: String
}

/// How a command ended, for the shell.
enum Ending {
  /// Some input failed and the rest is in, or a check found something.
  static let partly = ExitCode(1)
  static let failed = ExitCode(2)

  /// As shells number it: 130 for Ctrl-C.
  static func stopped(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }
}

/// Runs the body of a command, and words whatever goes wrong in it.
enum Reporting {
  static func run(_ database: DatabaseOptions? = nil, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch is PagerQuit {
      // Whoever reads has seen enough.
    } catch {
      throw worded(error, database)
    }
  }

  static func run(
    _ database: DatabaseOptions? = nil, _ body: () async throws -> Void
  ) async throws {
    do {
      try await body()
    } catch is PagerQuit {
    } catch {
      throw worded(error, database)
    }
  }

  /// Prints the message and returns what ArgumentParser is to exit with.
  private static func worded(_ error: any Error, _ database: DatabaseOptions?) -> any Error {
    switch error {
    case is ExitCode, is ValidationError, is CleanExit: return error
    case let failure as CommandFailure: Diagnostics.line(failure.message)
    case let failure as OutputFailure:
      Diagnostics.line("cannot write the output: \(failure.reason)")
    case let error as StoreError:
      Diagnostics.line(StoreMessages.message(error, database ?? DatabaseOptions()))
    case let error as DecisionError:
      for line in DecisionMessages.lines(error) { Diagnostics.line(line) }
    case let refusal as QueryRefusal: Diagnostics.line(StoreMessages.message(refusal))
    case let error as SQLiteError:
      Diagnostics.line(StoreMessages.message(.sqlite(error), database ?? DatabaseOptions()))
    default: Diagnostics.line("\(error)")
    }
    return Ending.failed
  }
}
