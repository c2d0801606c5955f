internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

extension Reliability: ExpressibleByArgument {}

/// How far a publisher is trusted.
struct PublishersSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set how far a publisher is trusted for the facts of a sale.",
    discussion: """
      What an official source states goes before what others do. It says nothing of how certain a single value is: \
      marks of doubt ('about', '2017?') stay with the value.
      """)

  @Argument(
    help: "The publisher's name, as 'armsdb publishers' lists it.", completion: .names(.publisher))
  var name: String

  @Option(help: "How far it is trusted.")
  var reliability: Reliability

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { _ in }
      try database.withStore(.writing) { store in
        let name = try store.publisher(named: name)
        let changed = try store.setReliability(of: name, reliability)
        let output = StandardOutput()
        try output.line(
          Shown.line(
            changed
              ? "\(name): \(reliability.rawValue); its sales are derived anew"
              : "\(name): nothing changed"))
        try output.flush()
      }
    }
  }
}
