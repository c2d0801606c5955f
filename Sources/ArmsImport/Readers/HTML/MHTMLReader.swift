internal import ArmsModel

/// A page that a browser saved as one message (MHTML, RFC 2557): its main page is read, pictures and styles are not.
struct MHTMLReader: DocumentReader {
  func takes(_ head: Head) -> Bool {
    guard let first = head.text.first, first != UInt8(ascii: "<"), first != UInt8(ascii: "{")
    else { return false }
    let message = MIMEPart(head.text)
    guard message.type == "multipart/related" else { return false }
    // A letter with a picture in it is multipart/related too; what a browser saves is no letter to anyone.
    return message["snapshot-content-location"] != nil
      || message["from"]?.hasPrefix("<Saved by") == true || message["to"] == nil
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    let message = MIMEPart(bytes[...])
    let parts = message.parts
    let start = message.parameter("start")
    guard
      let page = parts.first(where: { $0.type == "text/html" && $0["content-id"] == start })
        ?? parts.first(where: { $0.type == "text/html" || $0.type == "application/xhtml+xml" })
    else { throw .noPage }
    var read = try HTMLReader.read(page.body, declared: page.parameter("charset"), context)
    read.format = "mhtml"
    let address = message["snapshot-content-location"] ?? page["content-location"]
    if read.metadata.url == nil, let address, address.hasPrefix("http") {
      read.metadata.url = address
    }
    read.metadata.retrieved = message["date"].flatMap(PrintedDate.read)
    return read
  }
}
