internal import ArgumentParser

/// What this program finds of all that it needs.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Show versions, programs and the file's state, and what is missing.",
    discussion: """
      Names what the program runs with, the programs that readers need and whether they are there, and whether the \
      database can be read and written. Exit status 1 where something is missing, with what gets it. Nothing is \
      made or changed; 'armsdb check' looks into the file itself.
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      let findings = Diagnosis(database: database).findings()
      try output.write(
        [Column("what", whole: true), Column("state", whole: true), Column("detail")],
        to: StandardOutput()
      ) { row in
        for finding in findings {
          try row([.text(finding.what), .text(finding.state.rawValue), .text(finding.detail)])
        }
      }
      if findings.contains(where: \.isFault) { throw Ending.partly }
    }
  }
}
