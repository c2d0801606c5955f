internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

extension Site {
  private static let linesOfAPage = 100
  private static let namesOfAPage = 500
  private static let mostRelated = 12

  /// The first page with search and filters, the pages that go on from it, and what the search looks through.
  func writeLists() throws {
    let parts = Self.parts(counts.sales, Self.linesOfAPage)
    let count = counts.sales == 1 ? "1 sale" : "\(words.number(counts.sales)) sales"
    let documents =
      counts.documents == 1 ? "1 document" : "\(words.number(counts.documents)) documents"
    let summary =
      "\(count) out of \(documents)"
      + (counts.disputed > 0 ? ", \(words.number(counts.disputed)) of them disputed." : ".")
      + (conditions.isEmpty ? "" : " Which: \(conditions).")
    for (place, range) in parts.enumerated() {
      let number = place + 1
      let name = number == 1 ? "index.html" : "sales/page-\(number).html"
      let lines = try memory.lines(range)
      let common: SiteNode = [
        "summary": .text(summary), "isEmpty": .flag(lines.isEmpty), "isFirst": .flag(number == 1),
        "live": .flag(number == 1), "conditions": .text(conditions.isEmpty ? nil : conditions),
        "caption": .text("Sales, the latest first"),
      ]
      let choices = number == 1 ? self.choices : []
      let pager = Self.pager(number, of: parts.count) { other in
        other == 1
          ? (number == 1 ? "index.html" : "../index.html")
          : (number == 1 ? "sales/page-\(other).html" : "page-\(other).html")
      }
      try write(
        name, "index", title: number == 1 ? title : "Sales, page \(number)",
        from: [summary, "\(parts.count)"] + choices.flatMap { [$0.name] + $0.values }
          + lines.map(\.text)
      ) {
        let rows: SiteNode = ["rows": .nodes(lines.map(\.node))]
        return choices.reduce(common.with(pager).with(rows)) { node, choice in
          node.with(SiteNode(dictionaryLiteral: (choice.name, .texts(choice.values))))
        }
      }
    }
    try folder.write("sales.js", writeSearched)
  }

  /// What the filters of the first page offer.
  private var choices: [(name: String, values: [String])] {
    [
      ("buyers", counts.buyers.sorted()), ("sellers", counts.sellers.sorted()),
      ("stages", Stage.allCases.filter(counts.stages.contains).map(\.rawValue)),
      ("years", counts.years.sorted(by: >).map(String.init)),
    ]
  }

  /// The sales as the script of the first page reads them.
  private func writeSearched(_ out: SiteOutput) throws {
    var json = JSONWriter()
    try out.write("window.armsdbSales = ".utf8)
    try json.array { json in
      try memory.eachLine { line in
        json.array(0..<8) { json, column in
          switch column {
          case 0: json.string(line.key)
          case 1: json.string(line.items.withoutHarm)
          case 2: json.array(line.buyers) { $0.string($1.withoutHarm) }
          case 3: json.array(line.sellers) { $0.string($1.withoutHarm) }
          case 4: json.string(line.value ?? "unknown")
          case 5: json.string(line.stage?.rawValue ?? "")
          case 6: json.string(line.date ?? "")
          default:
            json.int(
              (line.disputed ? 1 : 0) + (line.background ? 2 : 0) + (line.superseded ? 4 : 0))
          }
        }
        try out.write(json.takeBytes())
      }
    }
    try out.write(json.takeBytes())
    try out.write(";\n".utf8)
  }

  /// The pages of buyers, sellers and systems, their lists, and the list of documents.
  func writeGroups() throws {
    for kind in SiteMemory.Kind.allCases {
      try memory.eachName(kind) { try writeGroup($0, kind) }
      let folder = kind.folder
      try writeNames(
        folder, kind.names, ["Name", "Sales", "Disputed"], count: memory.count(kind), isNumber: true
      ) { write in
        try memory.eachName(kind) { name in
          try write(
            NamedLine(
              address: String(name.address.dropFirst(folder.utf8.count + 1)), name: name.name,
              cells: [words.number(name.sales), words.number(name.disputed)]))
        }
      }
    }
    try writeNames(
      "documents", "Documents", ["Title", "Publisher", "Published", "Kind"],
      count: memory.countOfListedDocuments(), isNumber: false
    ) { write in
      try memory.eachListedDocument { line in
        try write(
          NamedLine(
            address: String(SiteAddress.document(line.sha256).dropFirst("documents/".utf8.count)),
            name: line.title,
            cells: [
              line.publisher.map { SVG.cut($0, 80) } ?? "unknown", line.published ?? "unknown",
              line.kind,
            ]))
      }
    }
  }

  /// The sales of one buyer, seller or system, a page for each hundred of them.
  private func writeGroup(_ entry: SiteMemory.Name, _ kind: SiteMemory.Kind) throws {
    let about = try self.about(entry, kind)
    let parts = Self.parts(entry.sales, Self.linesOfAPage)
    var last = -1
    for number in 1...parts.count {
      let held: [SiteLine]
      (held, last) = try memory.lines(of: entry.id, after: last, most: Self.linesOfAPage)
      let pager = Self.pager(number, of: parts.count) {
        SiteAddress.page(of: entry.address, $0).split(separator: "/").last.map(String.init) ?? ""
      }
      let related = number == 1 ? about.related : []
      try write(
        SiteAddress.page(of: entry.address, number), "group",
        title: number == 1 ? entry.name : "\(entry.name), page \(number)",
        from: [
          kind.name, about.summary,
          "\(number) \(parts.count) \(about.noBuyer) \(about.noSeller)",
        ]
          + related.flatMap { kind, found in
            ["\(kind) \(found.count)"]
              + found.first.flatMap { [$0.address, $0.name, "\($0.sales)"] }
          } + held.map(\.text)
      ) {
        let node: SiteNode = [
          "kind": .text(kind.name), "live": .flag(false), "summary": .text(about.summary),
          "caption": .text("Sales with \(entry.name)"), "rows": .nodes(held.map(\.node)),
          "noBuyer": .flag(about.noBuyer), "noSeller": .flag(about.noSeller),
          "hasRelated": .flag(!related.isEmpty),
          "related": .nodes(related.map { self.related($0, $1) }),
        ]
        return node.with(pager)
      }
    }
  }

  /// What the pages of a name say of all its sales.
  private struct About {
    var summary: String
    /// What all lines would say alike is said by the heading.
    var noBuyer = true
    var noSeller = true
    var related: [(SiteMemory.Kind, SiteMemory.Company)]
  }

  private func about(_ entry: SiteMemory.Name, _ kind: SiteMemory.Kind) throws -> About {
    var about = About(summary: "", noBuyer: kind == .buyer, noSeller: kind == .seller, related: [])
    var background = 0
    try memory.eachLine(of: entry.id) { line in
      if line.background { background += 1 }
      if line.buyers != [entry.name] { about.noBuyer = false }
      if line.sellers != [entry.name] { about.noSeller = false }
    }
    var parts = [entry.sales == 1 ? "1 sale" : "\(words.number(entry.sales)) sales"]
    if entry.disputed > 0 { parts.append("\(words.number(entry.disputed)) disputed") }
    if background > 0 { parts.append("\(words.number(background)) told in passing only") }
    about.summary = parts.joined(separator: ", ") + "."
    about.related = try SiteMemory.Kind.allCases.filter { $0 != kind }
      .map { ($0, try memory.company(of: entry.id, $0, most: Self.mostRelated + 1)) }
      .filter { $0.1.count > 0 }
    return about
  }

  private func related(_ kind: SiteMemory.Kind, _ found: SiteMemory.Company) -> SiteNode {
    // One alone is never left out.
    let more = found.count > Self.mostRelated + 1 ? found.count - Self.mostRelated : 0
    return [
      "name": .text(kind.names),
      "links": .nodes(
        found.first.prefix(found.count - more).map { entry in
          [
            "address": .text("../\(entry.address)"), "text": .text(entry.name),
            "count": .text(words.number(entry.sales)),
          ]
        }),
      "rest": .text(more > 0 ? "and \(words.number(more)) more" : nil),
    ]
  }

  /// A line of a list of names.
  private struct NamedLine {
    var address: String
    var name: String
    var cells: [String]
  }

  /// `lines` hands over `count` of them, one after the other.
  private func writeNames(
    _ folder: String, _ title: String, _ columns: [String], count: Int, isNumber: Bool,
    _ lines: ((NamedLine) throws -> Void) throws -> Void
  ) throws {
    let parts = Self.parts(count, Self.namesOfAPage)
    var number = 1
    var held: [NamedLine] = []
    func writePage() throws {
      let common: SiteNode = [
        "isEmpty": .flag(count == 0), "isShort": .flag(isNumber),
        "summary": .text(count == 1 ? "1 in all" : "\(words.number(count)) in all"),
        "columns": .nodes(
          columns.enumerated().map { place, name in
            ["name": .text(name), "number": .flag(isNumber && place > 0)]
          }),
      ]
      let pager = Self.pager(number, of: parts.count) {
        String(SiteAddress.page(folder, $0).dropFirst(folder.utf8.count + 1))
      }
      try write(
        SiteAddress.page(folder, number), "names",
        title: number == 1 ? title : "\(title), page \(number)",
        from: ["\(count)"] + held.flatMap { [$0.address, $0.name] + $0.cells }
      ) {
        let rows: SiteNode = [
          "names": .nodes(
            held.map { entry in
              [
                "address": .text(entry.address), "name": .text(entry.name),
                "cells": .nodes(
                  entry.cells.map { ["text": .text($0), "number": .flag(isNumber)] }),
              ]
            })
        ]
        return common.with(pager).with(rows)
      }
      number += 1
      held = []
    }
    try lines { line in
      held.append(line)
      if held.count == Self.namesOfAPage { try writePage() }
    }
    if number <= parts.count { try writePage() }
  }

  /// At least one part, which may be empty.
  private static func parts(_ count: Int, _ size: Int) -> [Range<Int>] {
    guard count > 0 else { return [0..<0] }
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  private static func pager(_ number: Int, of count: Int, _ address: (Int) -> String) -> SiteNode {
    [
      "hasPages": .flag(count > 1), "page": .text("\(number)"), "pages": .text("\(count)"),
      "previous": .text(number > 1 ? address(number - 1) : nil),
      "next": .text(number < count ? address(number + 1) : nil),
    ]
  }

  func writeMethod() throws {
    let revision = try store.revision()
    try write("method.html", "method", title: "Method and limits") {
      [
        "revision": .text(revision.number), "day": .text(revision.day?.text),
        "conditions": .text(conditions.isEmpty ? nil : conditions),
        "sales": .text(counts.sales == 1 ? "1 sale" : "\(words.number(counts.sales)) sales"),
        "documents": .text(
          counts.documents == 1
            ? "1 document" : "\(words.number(counts.documents)) documents"),
      ]
    }
  }
}

extension String {
  /// Without characters that a reader would act on.
  var withoutHarm: String {
    String(String.UnicodeScalarView(unicodeScalars.map(\.harmless)))
  }
}
