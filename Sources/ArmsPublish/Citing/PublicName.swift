internal import ArmsStore

extension String {
  /// The name of a document as the pages show it. A file that was read by its whole path keeps its own name alone: where it
  /// lies on someone's machine is nobody's business. Members of an archive keep their place in it.
  var publicName: String {
    guard utf8.first == UInt8(ascii: "/") else { return self }
    let file = firstRange(of: "!/").map { self[..<$0.lowerBound] } ?? self[...]
    let name = file.lastIndex(of: "/").map { index(after: $0) } ?? startIndex
    return name < file.endIndex ? String(self[name...]) : self
  }
}

extension OpenQuestion {
  /// With documents named as the pages name them.
  var ofPublicName: OpenQuestion {
    switch self {
    case .differing(let field, let item, let values, let document):
      .differing(field, item: item, values: values, document: document.publicName)
    case .doubtfulCurrency(let readings, let document, let settled):
      .doubtfulCurrency(
        readings: readings, document: document.publicName, settled: settled?.publicName)
    case .unknown, .unknownQuantity, .inferred, .disputed, .undisclosed: self
    }
  }
}
