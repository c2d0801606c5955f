internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// Items of the Citation Style Language. Source: CSL 1.0.2, "csl-data.json" of the schema.
enum CSLJSON {
  static func item(_ document: CitedDocument, _ revision: Revision) -> String {
    var json = JSONWriter()
    item(document, revision, &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func item(
    _ document: CitedDocument, _ revision: Revision, _ json: inout JSONWriter
  ) {
    let metadata = document.metadata
    json.object { json in
      json.key("id")
      json.string(document.identifier)
      json.key("type")
      json.string(type(document.kind))
      json.key("title")
      json.string(Prose.title(document))
      if let publisher = metadata.publisher {
        json.key("author")
        json.array([publisher]) { json, name in
          json.object { json in
            json.key("literal")
            json.string(name)
          }
        }
        json.key("publisher")
        json.string(publisher)
      }
      if let published = metadata.published { date("issued", published, &json) }
      if let retrieved = metadata.retrieved { date("accessed", retrieved, &json) }
      if let url = metadata.url {
        json.key("URL")
        json.string(url)
      }
      let quotes = document.statements.map { "“\($0.sentence)”" }.joined(separator: "\n")
      json.key("note")
      let withdrawn = document.withdrawn.map { "\n\($0)" } ?? ""
      json.string("SHA-256 \(document.sha256)" + withdrawn + (quotes.isEmpty ? "" : "\n\(quotes)"))
      json.key("archive")
      json.string(Prose.words(revision))
      json.key("archive_location")
      json.string(document.sales.joined(separator: ", "))
    }
  }

  private static func date(_ name: String, _ date: PartialDate, _ json: inout JSONWriter) {
    let parts = CitedDate.parts(date)
    json.key(name)
    json.object { json in
      if parts.isEmpty {
        json.key("literal")
        json.string(date.text)
      } else {
        json.key("date-parts")
        json.array([parts]) { json, parts in json.array(parts) { $0.int($1) } }
      }
    }
  }

  private static func type(_ kind: DocumentKind) -> String {
    switch kind {
    case .notice, .release: "report"
    case .news: "article-newspaper"
    case .register: "dataset"
    case .other: "document"
    }
  }
}
