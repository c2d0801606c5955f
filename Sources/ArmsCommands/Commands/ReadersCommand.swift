internal import ArgumentParser
internal import ArmsImport

/// The kinds of files that are read.
struct ReadersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readers",
    abstract: "List the kinds of files that are read, and what each needs.",
    discussion: """
      What a file is, its first bytes tell, not its name. --as KIND of import, extract and explain has files read as \
      that kind whatever they look like.
      """)

  @OptionGroup var output: OutputOptions

  func run() throws {
    try Reporting.run {
      let columns = [
        Column("kind"), Column("takes"), Column("documents"), Column("needs"), Column("available"),
      ]
      let folders = SearchPath.folders
      try output.write(columns, to: output.paged()) { write in
        for kind in ReaderKind.allCases {
          let reader = kind.reader
          let isThere = reader.needs.allSatisfy { $0.path(in: folders) != nil }
          try write([
            .text(kind.rawValue), .text(ReaderWords.takes(kind)),
            .text(reader is any ContainerReader ? "many" : "one"),
            .text(ReaderWords.needs(reader.needs)), .text(isThere ? "yes" : "no"),
          ])
        }
      }
    }
  }
}
