internal import ArgumentParser
internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// Many names at once.
struct NamesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Teach the names of a file, all of them or none.",
    discussion: """
      The file is tab-separated. Its first line names its columns: \
      \(NamesFile.columns.joined(separator: ", ")); kind and name are needed. A name that begins with ~ is weak; \
      aliases and makers are parted by |, states by commas; lines that begin with # are comments. What is known \
      already is left alone, so a file can be imported again.
      """)

  @Argument(help: "The file; - is standard input.", completion: .file())
  var file: String

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      let rows = try NamesInput.rows(file)
      try NamesChange(database: database).add(file: file) {
        try NamesFile.checked(rows, known: $0)
      }
    }
  }
}

/// Reads a file of names.
enum NamesInput {
  static func rows(_ file: String) throws -> [NamesFile.Row] {
    let limit = 1 << 26
    let bytes: [UInt8]
    do throws(InputProblem.Reason) {
      bytes =
        try file == "-"
        ? FileBytes.readAll(descriptor: 0, limit: limit) : FileBytes.read(file, limit: limit)
    } catch {
      throw CommandFailure(message: "\(file): \(InputMessages.words(error))")
    }
    do throws(NamesFile.Problem) {
      return try NamesFile.parse(bytes)
    } catch {
      throw CommandFailure(message: NamesMessages.message(error, file))
    }
  }
}
