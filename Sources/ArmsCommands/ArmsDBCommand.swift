package import ArgumentParser
internal import ArmsStore
internal import CProgram
internal import Glibc
internal import SQLiteKit

/// The program: its name, its version and its commands.
package struct ArmsDBCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "armsdb",
    abstract: "Arms sales out of documents, with the words that state each fact.",
    discussion: """
      armsdb reads news stories and official notices, writes down what each says of each sale, ties every fact to \
      the passage that states it, brings together what different documents say of one sale, shows where they \
      disagree, and keeps it all in one SQLite file.

        armsdb import seeds/          read documents into armsdb.sqlite
        armsdb query --buyer Japan    the sales, with what is disputed
        armsdb show SALE              one sale: every fact, every source, every quote

      Exit status: 0 done, also with no rows; 1 some input failed and the rest is in, or a check found something; \
      2 it could not be done; 64 the command was not understood; 130 an import was stopped by Ctrl-C.
      """,
    version: "armsdb \(Build.commit) (SQLite \(Store.sqliteVersion))",
    subcommands: [
      ImportCommand.self, ExtractCommand.self, ExplainCommand.self, ReadersCommand.self,
      MapCommand.self,
      QueryCommand.self, ShowCommand.self, CiteCommand.self, ExportCommand.self,
      ReportCommand.self, PublishCommand.self, HistoryCommand.self,
      MatchesCommand.self, DisputesCommand.self,
      CompareCommand.self, TotalsCommand.self, ReviewCommand.self, DecideCommand.self,
      DecisionsCommand.self,
      DocumentsCommand.self, ForgetCommand.self, WithdrawCommand.self,
      PublishersCommand.self, NamesCommand.self,
      CheckCommand.self, RebuildCommand.self,
      SQLCommand.self, SchemaCommand.self, DoctorCommand.self, FeaturesCommand.self,
      ManualCommand.self,
    ])

  package init() {}

  /// Runs the command line, and exits where it failed.
  ///
  /// Most commands are done before the threads of concurrency would have started: only those that read documents get any.
  package static func start() {
    // A limit on the size of files is then an error that can be told, and not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    cprogram_keep_no_large_blocks()
    let arguments = Array(CommandLine.arguments.dropFirst())
    refuseNegativeValue(arguments)
    do {
      if var command = plainlyRead(arguments) { return try command.run() }
      if let command = plainlyExtracting(arguments) { runInParallel(command) }
      var command = try parsed(arguments)
      if let command = command as? any AsyncParsableCommand { runInParallel(command) }
      try command.run()
    } catch {
      exit(withError: error)
    }
  }

  /// The command that is meant, where it is one of those that are asked for most and its line is a plain one.
  static func plainlyRead(_ arguments: [String]) -> (any PlainlyRead)? {
    let command: any PlainlyRead.Type
    switch arguments.first {
    case "query": command = QueryCommand.self
    case "sql": command = SQLCommand.self
    default: return nil
    }
    return PlainLine(arguments.dropFirst()).flatMap { command.init($0) }
  }

  /// The same of a command that reads documents, which runs on threads of its own.
  static func plainlyExtracting(_ arguments: [String]) -> (any AsyncParsableCommand)? {
    guard arguments.first == "extract" else { return nil }
    return PlainLine(arguments.dropFirst()).flatMap(ExtractCommand.plainlyRead)
  }

  /// The command that is meant. One that reads all of its words is taken as it is: on the way there from the program's own
  /// options, ArgumentParser puts those of the command together twice more. Whatever is wrong, or asks for help, goes that
  /// way, so that it is told as ever.
  static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    if let name = arguments.first,
      let named = configuration.subcommands.first(where: {
        $0.configuration.commandName == name && $0.configuration.subcommands.isEmpty
      }), let command = try? named.parse(Array(arguments.dropFirst()))
    {
      return command
    }
    return try parseAsRoot(arguments)
  }

  private static func runInParallel(_ command: any AsyncParsableCommand) -> Never {
    // Handed over, and not looked at here again.
    nonisolated(unsafe) var command = command
    Task.detached {
      do {
        try unsafe await command.run()
      } catch {
        exit(withError: error)
      }
      Glibc.exit(0)
    }
    // The other threads let no signal in; this one lets every one in, also what whoever started us had shut out.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    while true { unsafe sigsuspend(&none) }
  }

  /// "-5" is read as an option, and what is told then is that an argument is missing.
  private static func refuseNegativeValue(_ arguments: [String]) {
    let negative = arguments.first { $0.first == "-" && $0.dropFirst().first?.isNumber == true }
    guard arguments.first == "decide", let negative else { return }
    do {
      _ = try parseAsRoot(arguments)
    } catch {
      Diagnostics.line("'\(negative)' is below zero, and no value of a sale is")
      exit(withError: ExitCode.validationFailure)
    }
  }
}
