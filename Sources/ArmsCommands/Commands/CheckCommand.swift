internal import ArgumentParser
internal import ArmsStore

/// Whether the file is sound.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for everything that could be wrong with the file.",
    discussion: """
      Checks the file itself and its references, cuts every quote anew out of its text, looks for values without a \
      citation, compares the full-text index with the texts, and derives all sales once more. Exit status 1 and the \
      rows where something is wrong.
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      let findings = try database.withStore(.reading) { try $0.check() }
      let out = StandardOutput()
      if findings.isEmpty, output.format == .table {
        try out.line("\(database.path) is sound")
        return try out.flush()
      }
      try output.write([Column("kind"), Column("subject"), Column("detail")], to: out) { row in
        for finding in findings {
          try row([.text(finding.kind.rawValue), .text(finding.subject), .text(finding.detail)])
        }
      }
      if !findings.isEmpty { throw Ending.partly }
    }
  }
}
