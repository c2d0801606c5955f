internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

extension Site {
  private static let linesOfAPage = 100
  private static let namesOfAPage = 500

  /// The first page with search and filters, the pages that go on from it, and what the search looks through.
  func writeLists() throws {
    let parts = Self.parts(lines.count, Self.linesOfAPage)
    let count = lines.count == 1 ? "1 sale" : "\(words.number(lines.count)) sales"
    let disputed = lines.count { $0.disputed }
    let summary =
      "\(count) out of \(documents.count == 1 ? "1 document" : "\(words.number(documents.count)) documents")"
      + (disputed > 0 ? ", \(words.number(disputed)) of them disputed." : ".")
      + (conditions.isEmpty ? "" : " Which: \(conditions).")
    for (place, range) in parts.enumerated() {
      let number = place + 1
      let name = number == 1 ? "index.html" : "sales/page-\(number).html"
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
          + lines[range].map(\.text)
      ) {
        let rows: SiteNode = ["rows": .nodes(lines[range].map(\.node))]
        return choices.reduce(common.with(pager).with(rows)) { node, choice in
          node.with(SiteNode(dictionaryLiteral: (choice.name, .texts(choice.values))))
        }
      }
    }
    try folder.write("sales.js", searched())
  }

  /// What the filters of the first page offer.
  private var choices: [(name: String, values: [String])] {
    let stages = Set(lines.compactMap(\.stage))
    return [
      ("buyers", Set(lines.flatMap(\.buyers)).sorted()),
      ("sellers", Set(lines.flatMap(\.sellers)).sorted()),
      ("stages", Stage.allCases.filter(stages.contains).map(\.rawValue)),
      ("years", Set(lines.compactMap(\.year)).sorted(by: >).map(String.init)),
    ]
  }

  /// The sales as the script of the first page reads them.
  private func searched() -> [UInt8] {
    var json = JSONWriter()
    json.array(lines) { json, line in
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
    }
    return Array("window.armsdbSales = ".utf8) + json.bytes + Array(";\n".utf8)
  }

  /// The pages of buyers, sellers and systems, their lists, and the list of documents.
  func writeGroups() throws {
    for kind in SiteNames.Kind.allCases {
      let sorted = names[kind]?.sorted ?? []
      for entry in sorted { try writeGroup(entry, kind) }
      let folder = kind.folder
      try writeNames(
        folder, kind.names, ["Name", "Sales", "Disputed"],
        sorted.map { entry in
          let disputed = entry.sales.count { lines[$0].disputed }
          return (
            String(entry.address.dropFirst(folder.utf8.count + 1)), entry.name,
            [words.number(entry.sales.count), words.number(disputed)]
          )
        }, isNumber: true)
    }
    try writeNames(
      "documents", "Documents", ["Title", "Publisher", "Published", "Kind"],
      documentLines.sorted { a, b in
        (b.published?.lowDay ?? .min, a.sha256) < (a.published?.lowDay ?? .min, b.sha256)
      }.map { line in
        (
          String(SiteAddress.document(line.sha256).dropFirst("documents/".utf8.count)),
          line.title, [line.publisher ?? "unknown", line.published?.text ?? "unknown", line.kind]
        )
      }, isNumber: false)
  }

  /// The sales of one buyer, seller or system, a page for each hundred of them.
  private func writeGroup(_ entry: SiteNames.Entry, _ kind: SiteNames.Kind) throws {
    let all = entry.sales.map { lines[$0] }
    let summary = groupSummary(all)
    let others = SiteNames.Kind.allCases.filter { $0 != kind }.map { ($0, frequent($0, all)) }
    let parts = Self.parts(entry.sales.count, Self.linesOfAPage)
    // What all lines would say alike is said by the heading.
    let noBuyer = kind == .buyer && all.allSatisfy { $0.buyers == [entry.name] }
    let noSeller = kind == .seller && all.allSatisfy { $0.sellers == [entry.name] }
    for (place, range) in parts.enumerated() {
      let number = place + 1
      let held = all[range]
      let pager = Self.pager(number, of: parts.count) {
        SiteAddress.page(of: entry.address, $0).split(separator: "/").last.map(String.init) ?? ""
      }
      let related = number == 1 ? others.filter { !$0.1.isEmpty } : []
      try write(
        SiteAddress.page(of: entry.address, number), "group",
        title: number == 1 ? entry.name : "\(entry.name), page \(number)",
        from: [kind.name, summary, "\(number) \(parts.count) \(noBuyer) \(noSeller)"]
          + related.flatMap { kind, found in
            ["\(kind)"] + found.flatMap { [$0.entry.address, $0.entry.name, "\($0.count)"] }
          } + held.map(\.text)
      ) {
        let node: SiteNode = [
          "kind": .text(kind.name), "live": .flag(false), "summary": .text(summary),
          "caption": .text("Sales with \(entry.name)"), "rows": .nodes(held.map(\.node)),
          "noBuyer": .flag(noBuyer), "noSeller": .flag(noSeller),
          "hasRelated": .flag(!related.isEmpty),
          "related": .nodes(related.map { self.related($0, $1) }),
        ]
        return node.with(pager)
      }
    }
  }

  /// The names of a kind that the sales have, those of most sales first.
  private func frequent(
    _ kind: SiteNames.Kind, _ held: [SiteLine]
  ) -> [(entry: SiteNames.Entry, count: Int)] {
    guard let entries = names[kind]?.entries else { return [] }
    let counts = held.reduce(into: [Int: Int]()) { counts, line in
      for place in line.places[kind] ?? [] { counts[place, default: 0] += 1 }
    }
    return counts.map { (entries[$0.key], $0.value) }
      .sorted { (-$0.1, $0.0.name, $0.0.address) < (-$1.1, $1.0.name, $1.0.address) }
  }

  private func related(
    _ kind: SiteNames.Kind, _ found: [(entry: SiteNames.Entry, count: Int)]
  ) -> SiteNode {
    let most = 12
    let more = found.count > most + 1 ? found.count - most : 0
    return [
      "name": .text(kind.names),
      "links": .nodes(
        found.prefix(found.count - more).map { entry, count in
          [
            "address": .text("../\(entry.address)"), "text": .text(entry.name),
            "count": .text(words.number(count)),
          ]
        }),
      "rest": .text(more > 0 ? "and \(words.number(more)) more" : nil),
    ]
  }

  private func groupSummary(_ held: [SiteLine]) -> String {
    let disputed = held.count { $0.disputed }
    let background = held.count { $0.background }
    var parts = [held.count == 1 ? "1 sale" : "\(words.number(held.count)) sales"]
    if disputed > 0 { parts.append("\(words.number(disputed)) disputed") }
    if background > 0 { parts.append("\(words.number(background)) told in passing only") }
    return parts.joined(separator: ", ") + "."
  }

  private func writeNames(
    _ folder: String, _ title: String, _ columns: [String],
    _ names: [(address: String, name: String, cells: [String])], isNumber: Bool
  ) throws {
    let parts = Self.parts(names.count, Self.namesOfAPage)
    for (place, range) in parts.enumerated() {
      let number = place + 1
      let common: SiteNode = [
        "isEmpty": .flag(names.isEmpty), "isShort": .flag(isNumber),
        "summary": .text(
          names.count == 1 ? "1 in all" : "\(words.number(names.count)) in all"),
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
        from: ["\(names.count)"]
          + names[range].flatMap { [$0.address, $0.name] + $0.cells }
      ) {
        let rows: SiteNode = [
          "names": .nodes(
            names[range].map { entry in
              [
                "address": .text(entry.address), "name": .text(entry.name),
                "cells": .nodes(
                  entry.cells.map { ["text": .text($0), "number": .flag(isNumber)] }),
              ]
            })
        ]
        return common.with(pager).with(rows)
      }
    }
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
        "sales": .text(lines.count == 1 ? "1 sale" : "\(words.number(lines.count)) sales"),
        "documents": .text(
          documents.count == 1 ? "1 document" : "\(words.number(documents.count)) documents"),
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
