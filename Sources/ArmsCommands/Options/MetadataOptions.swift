internal import ArgumentParser
internal import ArmsModel

/// What is known of documents from outside their text.
struct MetadataOptions: ParsableArguments {
  @Option(help: "Title of the documents.")
  var title: String?

  @Option(help: "Who published them.")
  var publisher: String?

  @Option(
    help: "When they were published (2018-01-09, 2018-01, 2018): relative dates count from it.",
    transform: EDTFDate.parse)
  var published: EDTFDate?

  @Option(help: "Their address.")
  var url: String?

  @Option(help: "When the copy was taken.", transform: EDTFDate.parse)
  var retrieved: EDTFDate?

  func validate() throws {
    for (name, value) in [("title", title), ("publisher", publisher), ("url", url)] {
      if let value, value.isEmpty { throw ValidationError("--\(name) is empty") }
    }
  }

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.title = nil
    options.publisher = nil
    options.published = nil
    options.url = nil
    options.retrieved = nil
    return options
  }

  var metadata: DocumentMetadata {
    DocumentMetadata(
      title: title, publisher: publisher, published: published?.date, url: url,
      retrieved: retrieved?.date)
  }

  var isEmpty: Bool { metadata == DocumentMetadata() }
}

/// A date as far as it is known, in EDTF.
struct EDTFDate: Hashable {
  var date: PartialDate

  /// What an option's text says. Throws the rule that it breaks.
  static func parse(_ argument: String) throws -> EDTFDate {
    guard let date = PartialDate(edtf: argument) else {
      throw ValidationError(
        "a date is written 2018-01-09, 2018-01 or 2018, and must be in the calendar")
    }
    return EDTFDate(date: date)
  }
}
