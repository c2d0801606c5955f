internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel

/// What the columns of a table seem to mean, as a file to look over.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Propose from a table's header what its columns mean.",
    discussion: """
      Prints a mapping file: save it, look it over, and read the table with 'armsdb import TABLE --map FILE'. Which \
      columns it makes nothing of is said on standard error.
      """)

  @Argument(
    help: "The table: CSV, TSV, JSON or a workbook (.xlsx), also packed; - is standard input.",
    completion: .file())
  var path: String

  @OptionGroup(title: "How much is read at most") var limits: LimitOptions

  func run() throws {
    try Reporting.run {
      let proposal: MappingProposal?
      do throws(InputProblem.Reason) {
        proposal = try TableProposal.of(path, limits.limits)
      } catch {
        throw CommandFailure(message: InputMessages.message(InputProblem(path, error)))
      }
      guard let proposal else {
        throw CommandFailure(
          message: """
            \(path): no row names columns that are known; write the mapping by hand, with columns by name or number
            """)
      }
      let output = StandardOutput()
      try output.line(MappingFile.text(proposal.mapping))
      try output.flush()
      if let register = proposal.register {
        Diagnostics.line("\(path): \(register.rawValue); it is read without a mapping")
      } else {
        for line in TableWords.remarks(on: proposal) { Diagnostics.line(line) }
      }
    }
  }
}
