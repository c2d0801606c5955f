internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsModel
internal import ArmsStore

/// What a person knows of a document.
struct DocumentsSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set what is known of a document, and read it again.",
    discussion:
      "What is set here goes before what came with the document; --clear lets that speak again.")

  /// A field of metadata that can be cleared.
  enum FieldName: String, CaseIterable, ExpressibleByArgument {
    case title, publisher, published, url, retrieved
  }

  @Argument(
    help: "The document's hash or its first characters, id, path, address or title.",
    completion: .names(.document))
  var document: String

  @OptionGroup(title: "What is known") var metadata: MetadataOptions

  @Option(help: "A field to clear. May be repeated.")
  var clear: [FieldName] = []

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if metadata.isEmpty, clear.isEmpty {
      throw ValidationError(
        "nothing to set: give --title, --publisher, --published, --url, --retrieved or --clear")
    }
    let set: [(FieldName, Bool)] = [
      (.title, metadata.title != nil), (.publisher, metadata.publisher != nil),
      (.published, metadata.published != nil), (.url, metadata.url != nil),
      (.retrieved, metadata.retrieved != nil),
    ]
    for (name, isSet) in set where isSet && clear.contains(name) {
      throw ValidationError("--\(name.rawValue) and --clear \(name.rawValue) exclude each other")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      // Setting is about a document that is there: a missing file is not made for it.
      try database.withStore(.reading) { _ = try $0.document(named: document) }
      try database.withStore(.writing) { store in
        let row = try store.document(named: document)
        let names = OwnNames(try store.ownNames())
        let changed = try store.setMetadata(
          sha256: row.sha256, change, extractor: ExtractorVersion.name(with: names)
        ) { text, metadata in
          Extractor(names: names).extract(text, metadata: metadata, later: true)
        }
        let output = StandardOutput()
        try output.line(
          Shown.line(changed ? "\(row.name): set and read again" : "\(row.name): nothing changed"))
        try output.flush()
      }
    }
  }

  private var change: MetadataChange {
    var change = MetadataChange()
    change.title = Self.change(metadata.title, clear.contains(.title))
    change.publisher = Self.change(metadata.publisher, clear.contains(.publisher))
    change.published = Self.change(metadata.published?.date, clear.contains(.published))
    change.url = Self.change(metadata.url, clear.contains(.url))
    change.retrieved = Self.change(metadata.retrieved?.date, clear.contains(.retrieved))
    return change
  }

  private static func change<V>(_ value: V?, _ clears: Bool) -> MetadataChange.Change<V> {
    value.map { .set($0) } ?? (clears ? .clear : .keep)
  }
}
