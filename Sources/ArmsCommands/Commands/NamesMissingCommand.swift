internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsImport
internal import ArmsStore
internal import Glibc

/// What nothing knows by name.
struct NamesMissingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "List what documents call by a name that nothing knows, with counts and passages.",
    discussion: """
      All stored texts are read anew, and nothing is written. First come names of what most documents report as sold. \
      Designations are told by their form and place, so some are none; 'armsdb names add' teaches those that are.
      """)

  @Option(
    parsing: .unconditional, help: "The most names to print; 0 is all (default: 50).",
    transform: WholeNumber.parse)
  var limit: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    try await Reporting.run(database) {
      let store = try Store(path: database.path, mode: .reading)
      defer { store.close() }
      let jobs = max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1)
      let run = UnknownNamesRun(jobs: jobs, names: OwnNames(try store.ownNames()))
      let all = try await run.run(store) { done in
        guard Terminal.errorsAreTerminal, done % 20 == 0 else { return }
        Terminal.progress("\(Shown.count(done, "document")) …")
      }
      Terminal.clearProgress()
      let most = limit ?? 50
      let shown = most == 0 ? all[...] : all.prefix(most)
      let columns = [
        Column("name"), Column("kind"), Column("reported", number: true),
        Column("documents", number: true), Column("times", number: true), Column("document"),
        Column("passage"),
      ]
      try output.write(columns, to: output.paged()) { write in
        for found in shown {
          try write([
            .text(found.name), .text(found.kind.rawValue), .int(found.reported),
            .int(found.documents), .int(found.times), .text(found.document),
            .text(found.passage),
          ])
        }
      }
      if all.isEmpty { Diagnostics.line("nothing is called by a name that is not known") }
      if shown.count < all.count {
        Diagnostics.line(
          "\(Shown.number(shown.count)) of \(Shown.number(all.count)); --limit 0 prints all")
      }
    }
  }
}
