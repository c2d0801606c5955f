/// Writes the office documents that tests read: no more of each format than its readers need.
enum OfficeMaker {
  static func docx(_ body: String, title: String? = nil, files: [Packing.File] = []) -> [UInt8] {
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    var parts = [
      Packing.File(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
      Packing.File(
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"\(namespace)\"><w:body>"
          + "\(body)</w:body></w:document>"),
    ]
    if let title {
      parts.append(
        Packing.File(
          "docProps/core.xml",
          "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>\(title)</dc:title></cp:coreProperties>"))
    }
    return Packing.zip(parts + files)
  }

  static func docx(paragraphs: [String]) -> [UInt8] {
    docx(
      paragraphs.map { "<w:p><w:r><w:t>\(escaped($0))</w:t></w:r></w:p>" }.joined())
  }

  static func odt(_ body: String, manifest: String = "", files: [Packing.File] = []) -> [UInt8] {
    Packing.zip(
      [
        Packing.File("mimetype", "application/vnd.oasis.opendocument.text", isDeflated: false),
        Packing.File(
          "META-INF/manifest.xml",
          "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\(manifest)"
            + "</m:manifest>"),
        Packing.File(
          "content.xml",
          "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\" "
            + "xmlns:table=\"urn:b\"><office:body><office:text>\n  \(body)\n</office:text>"
            + "</office:body></office:document-content>"),
      ] + files)
  }

  static func odt(paragraphs: [String]) -> [UInt8] {
    odt(paragraphs.map { "<text:p>\(escaped($0))</text:p>" }.joined(separator: "\n"))
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
