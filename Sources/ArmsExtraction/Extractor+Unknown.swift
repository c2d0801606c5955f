package import ArmsModel

/// Something that a text calls by a name that neither the built-in lists nor a person's own names know.
package struct UnknownName: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case system, company
  }

  package var kind: Kind
  package var name: String
  package var citation: Citation
  /// It stands in a report, not only in the text.
  package var isReported: Bool
}

extension Extractor {
  /// What `text` calls by a name that nothing knows, in the order of the text.
  package func unknownNames(
    in text: String, metadata: DocumentMetadata = .init()
  ) -> [UnknownName] {
    let extraction = extract(text, metadata: metadata)
    var found =
      extraction.kind == .notice
      ? reported(extraction) : printed(in: text, metadata, extraction)
    for claim in extraction.reports.flatMap(\.contractors) {
      guard let citation = claim.citations.first, !isKnownCompany(claim.value) else { continue }
      found.append(
        UnknownName(kind: .company, name: claim.value, citation: citation, isReported: true))
    }
    return Set(found).sorted { ($0.citation, $0.name) < ($1.citation, $1.name) }
  }

  /// In a notice: its list of articles says what is equipment.
  private func reported(_ extraction: Extraction) -> [UnknownName] {
    extraction.reports.flatMap(\.items).compactMap { item in
      guard !item.support, item.family == nil, let name = item.designation, Self.tells(name),
        let citation = item.citations.first
      else { return nil }
      return UnknownName(kind: .system, name: name, citation: citation, isReported: true)
    }
  }

  private func printed(
    in text: String, _ metadata: DocumentMetadata, _ extraction: Extraction
  ) -> [UnknownName] {
    let sold = extraction.reports.flatMap { $0.items.flatMap(\.citations) }
    var found: [UnknownName] = []
    eachContext(of: text, metadata) { context, offset, _ in
      for item in context.items where item.system == nil && !item.support {
        guard let name = NewsDesignation(context: context).designation(item), Self.tells(name)
        else { continue }
        let citation = context.text.citation(item.tokens).shifted(by: offset)
        let isSold = sold.contains { $0.start < citation.end && citation.start < $0.end }
        // Any capital word before a noun may be taken for its name ("Royal Navy frigates"): a number in it, or a sale,
        // shows that it is one.
        guard isSold || name.utf8.contains(where: { (48...57).contains($0) }) else { continue }
        found.append(
          UnknownName(kind: .system, name: name, citation: citation, isReported: isSold))
      }
    }
    return found
  }

  /// A letter alone is the rest of a longer name.
  private static func tells(_ name: String) -> Bool {
    name.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil } > 1
  }

  private func isKnownCompany(_ name: String) -> Bool {
    !NameRecogniser(gazetteer: gazetteer).find(in: gazetteer.source(name)).companies.isEmpty
  }
}
