internal import ArmsModel

/// A letter (RFC 5322, MIME): its words are the document, under the letter's own name; what was attached is read beside it as
/// `LETTER!/NAME`, by what it is.
struct MailReader: DocumentReader, ContainerReader {
  func takes(_ head: Head) -> Bool { MailHead(head.text).isMail }

  /// The words of the letter. The whole of it is the original: what was attached can be found in it again.
  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    let message = MailMessage(bytes)
    var texts: [String] = []
    var notes: [String] = []
    for part in message.body {
      try context.deadline.check()
      let text: String
      if part.type == "text/html" {
        do throws(InputProblem.Reason) {
          let page = try HTMLReader.read(
            part.body, declared: part.parameter("charset"), context)
          text = page.text
          notes += page.notes
        } catch .noVisibleText {
          continue
        }
      } else {
        text = MailText.read(part)
      }
      let words = text.drop(while: \.isNewline)
      if words.contains(where: { !$0.isWhitespace }) {
        texts.append(String(words.reversed().drop(while: \.isNewline).reversed()))
      }
    }
    guard !texts.isEmpty else { throw .blank }
    let pictures = message.attachments.filter(MailMembers.isLeftOut).compactMap {
      MailMessage.fileName(of: $0).map(MailMembers.label)
    }
    if !pictures.isEmpty {
      notes.append("attachments that are no documents: " + pictures.joined(separator: ", "))
    }
    return ReadText(
      text: texts.joined(separator: "\n\n"), format: "mail", notes: notes,
      metadata: DocumentMetadata(
        title: message.subject, publisher: message.publisher, published: message.date))
  }

  func open(_ input: ContainerInput) throws(InputProblem.Reason) -> any Members {
    MailMembers(
      try input.stream.all(limit: input.limits.bytes, until: input.deadline), name: input.name,
      id: input.id,
      metadata: input.metadata)
  }
}

/// A letter's words, and what was attached to it.
final class MailMembers: Members {
  private let name: String
  private let metadata: DocumentMetadata
  private let date: PartialDate?
  private var words: InputItem?
  private var waiting: ArraySlice<MIMEPart>
  private var names: Set<String> = []

  init(_ bytes: [UInt8], name: String, id: String? = nil, metadata: DocumentMetadata) {
    self.name = name
    self.metadata = metadata
    let message = MailMessage(bytes)
    date = message.date
    waiting = message.attachments.filter { !Self.isLeftOut($0) }[...]
    // A letter that only carries a file says nothing itself.
    let isEmpty = message.body.allSatisfy { $0.raw.allSatisfy { $0 <= 0x20 } }
    if !isEmpty || waiting.isEmpty {
      words = .member(Member(path: name, id: id, bytes: bytes, metadata: metadata, kind: .mail))
    }
  }

  func next() -> InputItem? {
    if let item = words {
      words = nil
      return item
    }
    guard let part = waiting.popFirst() else { return nil }
    let label = Self.label(MailMessage.fileName(of: part) ?? Self.name(for: part.type))
    var unique = label
    var number = 2
    while !names.insert(unique).inserted {
      unique = "\(number)-\(label)"
      number += 1
    }
    // What it says was said before the letter; the day of the letter is when it was had.
    return .member(
      Member(
        path: "\(name)!/\(unique)", bytes: part.body,
        metadata: metadata.completed(by: DocumentMetadata(retrieved: date))))
  }

  /// Pictures, sounds and signatures are no documents.
  static func isLeftOut(_ part: MIMEPart) -> Bool {
    let type = part.type
    return ["image/", "audio/", "video/", "font/", "application/pgp-", "application/pkcs7-"]
      .contains { type.hasPrefix($0) }
      || ["text/calendar", "text/vcard", "text/x-vcard", "message/delivery-status"].contains(type)
  }

  /// A name without folders: it is only what the attachment is called, and leads nowhere.
  static func label(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last ?? "attachment"
    let shown = String(
      String.UnicodeScalarView(last.unicodeScalars.filter { !Harmless.isDangerous($0) }))
    return shown.isEmpty || shown == ".." || shown == "." ? "attachment" : String(shown.prefix(200))
  }

  private static func name(for type: String) -> String {
    switch type {
    case "message/rfc822": "message.eml"
    case "text/html": "page.html"
    case "text/plain": "text.txt"
    default: "attachment"
    }
  }
}
