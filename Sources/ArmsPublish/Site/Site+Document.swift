internal import ArmsMatching
internal import ArmsModel
internal import ArmsStore

extension Site {
  /// The pages of all documents that the sales rest on, by hash.
  func writeDocuments() throws {
    var hashes = try memory.documents(after: "")
    while let last = hashes.last {
      for sha256 in hashes { try writeDocument(sha256) }
      hashes = try memory.documents(after: last)
    }
  }

  /// The page of a document: its text, with every passage that a sale of the site rests on marked and linked.
  private func writeDocument(_ sha256: String) throws {
    guard let open = try store.openDocument(sha256: sha256) else { return }
    try memory.set(
      SiteDocumentLine(
        sha256: sha256, title: open.title.publicName, publisher: open.publisher,
        published: open.published?.text, lowDay: open.published?.lowDay, kind: open.kind))
    // Links lead to what has a page here.
    let here =
      try open.sales.filter(memory.holds(sale:)).joined(separator: " ") + "\n"
      + open.related.filter(memory.holds(document:)).joined(separator: " ")
    let state = base.with([Array("document".utf8), Array(here.utf8), try open.state()])
    if try folder.keeps(SiteAddress.document(sha256), state) { return }
    guard let found = try store.documentClaims(sha256: sha256) else { return }
    let claims = try found.claims.filter { try memory.holds(sale: $0.sale) }
    let row = found.document
    var text = MarkedText(found.text)
    var cited: [SiteNode] = []
    for claim in claims {
      let fact =
        "../\(SiteAddress.sale(claim.sale))#\(SiteAddress.fact(claim.field, item: claim.item))"
      let of = claim.field == .item ? nil : claim.item
      let said =
        "\(words.values.field(claim.field))\(of.map { " of \($0)" } ?? ""): \(words.values.value(claim.value))"
      for citation in claim.citations {
        text.mark(citation, fact, "\(said) (\(claim.sale))")
        cited.append([
          "anchor": .text(SiteAddress.passage(citation)), "quote": .text(citation.quote),
          "range": .text("\(citation.start)–\(citation.end)"), "fact": .text(fact),
          "said": .text(said), "sale": .text(claim.sale),
        ])
      }
    }
    let related = row.related + (row.supersededBy.map { [$0] } ?? [])
    let node: SiteNode = [
      "brief": .nodes(brief(row)), "text": .html(text.html), "cited": .nodes(cited),
      "hasCited": .flag(!cited.isEmpty),
      "citedCount": .text(
        cited.count == 1 ? "1 passage" : "\(words.number(cited.count)) passages"),
      "hasRelated": .flag(!related.isEmpty),
      "related": .nodes(try related.map(relation)),
    ]
    try write(
      SiteAddress.document(sha256), "document", title: row.metadata.title ?? row.name.publicName,
      from: state,
      node: node)
  }

  private func brief(_ row: DocumentRow) -> [SiteNode] {
    let metadata = row.metadata
    let hash = "SHA-256 of its bytes"
    let entries: [(String, String?, String?)] = [
      ("Publisher", metadata.publisher, nil), ("Published", metadata.published?.text, nil),
      ("Retrieved", metadata.retrieved?.text, nil), ("Kind", row.kind.rawValue, nil),
      ("Name in the database", row.name.publicName, nil),
      ("Address", metadata.url, SiteAddress.web(metadata.url)),
      (
        "Withdrawn",
        row.withdrawal.map {
          "vanished from where it stood, as \($0.author) marked on \(Moment.minute($0.withdrawnAt)), because: \($0.reason)"
        }, nil
      ),
      ("Length", "\(words.number(row.characters)) code points", nil), (hash, row.sha256, nil),
    ]
    return entries.compactMap { name, text, address in
      text.map {
        [
          "name": .text(name), "text": .text($0), "address": .text(address),
          "isHash": .flag(name == hash), "isWide": .flag(name == hash || $0.count > 60),
        ]
      }
    }
  }

  private func relation(_ other: RelatedDocument) throws -> SiteNode {
    let isHere = try memory.holds(document: other.sha256)
    return [
      "relation": .text(
        Self.capital(other.kind.rawValue.split(separator: "_").joined(separator: " "))),
      "name": .text(other.name.publicName),
      "address": .text(isHere ? "../" + SiteAddress.document(other.sha256) : nil),
      "reason": .text(other.reason),
    ]
  }
}

/// A text with marks, which may overlap.
struct MarkedText {
  private struct Mark {
    var citation: Citation
    var link: String
    var said: [String]
  }

  private let scalars: [Unicode.Scalar]
  private var marks: [Mark] = []
  private var places: [Citation: Int] = [:]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Marks a passage, with what it was read as; of one passage the first link counts.
  mutating func mark(_ citation: Citation, _ link: String, _ said: String) {
    guard citation.start >= 0, citation.start < citation.end, citation.end <= scalars.count else {
      return
    }
    if let place = places[citation] {
      if !marks[place].said.contains(said) { marks[place].said.append(said) }
    } else {
      places[citation] = marks.count
      marks.append(Mark(citation: citation, link: link, said: [said]))
    }
  }

  /// Each mark has an anchor at its beginning; where marks overlap, the text between two borders links to the shortest.
  var html: String {
    let sorted = marks.sorted { $0.citation < $1.citation }
    var borders: Set<Int> = [0, scalars.count]
    for mark in sorted {
      borders.insert(mark.citation.start)
      borders.insert(mark.citation.end)
    }
    var html = ""
    var open: [Mark] = []
    var next = 0
    let places = borders.sorted()
    for (start, end) in zip(places, places.dropFirst()) {
      open.removeAll { $0.citation.end <= start }
      while next < sorted.count, sorted[next].citation.start == start {
        html += "<span id=\"\(SiteAddress.passage(sorted[next].citation))\"></span>"
        open.append(sorted[next])
        next += 1
      }
      let text = String(escapingForHTML: scalars[start..<end], lines: true)
      let shortest = open.min {
        $0.citation.end - $0.citation.start < $1.citation.end - $1.citation.start
      }
      if let shortest {
        let said = shortest.said.joined(separator: "; ").escapedForHTML
        html +=
          "<mark><a href=\"\(shortest.link.escapedForHTML)\" title=\"\(said)\">\(text)</a></mark>"
      } else {
        html += text
      }
    }
    return html
  }
}
