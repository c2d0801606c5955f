/// Writes PDFs that tests read: pages of lines in one of the fonts that every reader has, as plain as the format allows.
enum PDFMaker {
  /// A line of text, at so many points from the left and the bottom of a page of 595 by 842.
  struct Line {
    var text: String
    var x: Int
    var y: Int
  }

  /// Lines one below the other in one column.
  static func column(_ lines: [String], x: Int = 72, top: Int = 760) -> [Line] {
    lines.enumerated().filter { !$1.isEmpty }.map {
      Line(text: $0.element, x: x, y: top - 14 * $0.offset)
    }
  }

  /// `catalog` goes into the trailer.
  static func pdf(_ pages: [[Line]], trailer: String = "") -> [UInt8] {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for (index, page) in pages.enumerated() {
      let content = page.map { "BT /F1 10 Tf \($0.x) \($0.y) Td (\(escaped($0.text))) Tj ET" }
        .joined(separator: "\n")
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * index) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    file +=
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", ")", "\\": escaped += "\\\(scalar)"
      case _ where scalar.value > 126: escaped += "\\\(String(scalar.value, radix: 8))"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
