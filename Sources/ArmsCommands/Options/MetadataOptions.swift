internal import ArgumentParser
internal import ArmsModel

/// What is known of documents from outside their text.
struct MetadataOptions: ParsableArguments {
  @Option(help: "Title of the documents.")
  var title: String?

  @Option(help: "Who published them.")
  var publisher: String?

  @Option(
    help: "When they were published (2018-01-09, 2018-01, 2018): relative dates count from it.")
  var published: EDTFDate?

  @Option(help: "Their address.")
  var url: String?

  @Option(help: "When the copy was taken.")
  var retrieved: EDTFDate?

  func validate() throws {
    for (name, value) in [("title", title), ("publisher", publisher), ("url", url)] {
      if let value, value.isEmpty { throw ValidationError("--\(name) is empty") }
    }
  }

  var metadata: DocumentMetadata {
    DocumentMetadata(
      title: title, publisher: publisher, published: published?.date, url: url,
      retrieved: retrieved?.date)
  }

  var isEmpty: Bool { metadata == DocumentMetadata() }
}

/// A date as far as it is known, in EDTF.
struct EDTFDate: ExpressibleByArgument, Hashable {
  var date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(edtf: argument) else { return nil }
    self.date = date
  }
}
