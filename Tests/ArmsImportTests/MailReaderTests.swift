import ArmsModel
import Testing

@testable import ArmsImport

@Suite struct MailReaderTests {
  private func read(_ mail: String) throws -> ReadText {
    try MailReader().read(Array(mail.utf8), ReadingContext())
  }

  private let plain = """
    From: =?utf-8?Q?Minist=C3=A8re?= =?utf-8?Q?_de_la_D=C3=A9fense?= <press@defense.example>\r
    To: list@example.org\r
    Subject: Poland orders =?iso-8859-1?B?aOlsaWNvcHTocmVz?=\r
    Date: Tue, 9 Jan 2018 23:30:00 -0500\r
    Content-Type: text/plain; charset=windows-1252\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    Poland has ordered 96 AH-64E helicopters from the United States for=\r
     =8010 billion.\r

    """

  @Test func bodyDateSubjectAndSender() throws {
    #expect(ReaderKind.of(Head(of: Array(plain.utf8), name: "a.txt")) == .mail)
    let read = try read(plain)
    #expect(
      read.text
        == "Poland has ordered 96 AH-64E helicopters from the United States for €10 billion.")
    #expect(read.metadata.title == "Poland orders hélicoptères")
    #expect(read.metadata.publisher == "Ministère de la Défense")
    // The day as it is written on the letter.
    #expect(read.metadata.published?.text == "2018-01-09")
  }

  @Test(arguments: [
    ("Ada Miller <ada@example.org>", nil), ("press@defense.example", "defense.example"),
    ("no-reply@news.example (The News)", "The News"), ("info", nil),
  ]) func onlyAnOfficeIsAPublisher(from: String, publisher: String?) throws {
    let mail = "From: \(from)\nDate: 9 Jan 2018 10:00\n\nwords"
    #expect(try read(mail).metadata.publisher == publisher)
    if publisher == nil, from != "info" {
      #expect(
        try read("List-Id: The list <list.example>\n" + mail).metadata.publisher == "Ada Miller")
    }
  }

  @Test func linesThatWereCutAreJoined() throws {
    let lines = [
      "Norway has signed a contract with the United States for six MQ-9B",
      "drones worth $600 million, the ministry of defence said on 4 March",
      "2021 in Oslo.", "", "- first item of a list that is long enough to be cut anywhere",
      "- second item of a list that is as long as the one before it", "", "Regards,", "Ada",
    ]
    let mail = "From: a@b.example\nDate: 9 Jan 2018 10:00\n\n" + lines.joined(separator: "\n")
    #expect(
      try read(mail).text.split(separator: "\n").map(String.init) == [
        lines[0..<3].joined(separator: " "), lines[4], lines[5], lines[7], lines[8],
      ])
    let flowed =
      "From: a@b.example\nDate: 9 Jan 2018 10:00\nContent-Type: text/plain; format=flowed\n\n"
      + "six MQ-9B \ndrones\nand more"
    #expect(try read(flowed).text == "six MQ-9B drones\nand more")
  }

  private let mixed = """
    From: a@b.example
    Date: 9 Jan 2018 10:00
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="outer;1"

    --outer;1
    Content-Type: multipart/alternative; boundary=inner

    --inner
    Content-Type: text/plain

    See the attached file.
    --inner
    Content-Type: text/html

    <p>See the <b>attached</b> file.</p>
    --inner--
    --outer;1
    Content-Type: application/octet-stream
    Content-Disposition: attachment; filename*0="../../et"; filename*1="c/story.txt"
    Content-Transfer-Encoding: base64

    U2VjcmV0Lg==
    --outer;1
    Content-Type: image/png; name="logo.png"

    x
    --outer;1
    Content-Type: message/rfc822

    From: c@d.example
    Date: 8 Jan 2018 10:00

    The letter inside.
    --outer;1--
    """

  @Test func whatIsAttachedIsReadBesideIt() throws {
    let folder = try ReaderFolder(["a.eml": Array(mixed.utf8)])
    #expect(
      folder.read() == [
        "a.eml: See the attached file.", "a.eml!/story.txt: Secret.",
        "a.eml!/message.eml: The letter inside.",
      ])
    guard case .document(let letter)? = folder.documents().first,
      case .document(let file)? = folder.documents().dropFirst().first
    else {
      Issue.record("not read")
      return
    }
    #expect(letter.notes == ["attachments that are no documents: logo.png"])
    #expect(letter.original == Array(mixed.utf8))
    #expect(file.metadata.retrieved?.text == "2018-01-09")
    #expect(file.metadata.published == nil)
  }

  /// A long page, and one without more markup than it needs.
  @Test(arguments: [80, 3]) func aPageIsReadWhereTheWordsOnlyPointToIt(sentences: Int) throws {
    let story = String(repeating: "Poland has ordered 96 AH-64E helicopters. ", count: sentences)
    let mail = """
      From: a@b.example
      Date: 9 Jan 2018 10:00
      Content-Type: multipart/alternative; boundary=x

      --x
      Content-Type: text/plain

      Read it in your browser.
      --x
      Content-Type: text/html; charset=utf-8

      <html><body><p>\(story)</p></body></html>
      --x--
      """
    #expect(try read(mail).text.hasPrefix("Poland has ordered"))
  }

  @Test func aTextIsNoMail() {
    for text in [
      "From: the desk of the minister\n\nPoland has ordered helicopters.",
      "Note: this is a text\nDate: 2018\n\nwords", "From here on, all is text.\nDate: x",
    ] {
      #expect(ReaderKind.of(Head(of: Array(text.utf8), name: "a.eml")) == .text)
    }
  }

  // MARK: Mailboxes

  private let mbox = """
    From ada@b.example Tue Jan  9 10:00:00 2018
    From: ada@b.example
    Date: 9 Jan 2018 10:00
    Message-ID: <1/../@b.example>

    First letter.

    >From the ministry: four missiles.
    From here on, all is text.

    From ada@b.example Wed Jan 10 10:00:00 +0100 2018
    From: ada@b.example
    Date: 10 Jan 2018 10:00

    Second letter.

    """

  @Test func everyLetterOfAMailboxIsADocument() throws {
    let folder = try ReaderFolder([
      "a.mbox": Array(mbox.utf8), "b.gz": Packing.gzip(Array(mbox.utf8)),
    ])
    #expect(
      folder.read("a.mbox") == [
        "a.mbox!/@b.example: First letter.\n\nFrom the ministry: four missiles.\nFrom here on, all is text.",
        "a.mbox!/2: Second letter.",
      ])
    #expect(folder.read("b.gz").count == 2)
  }

  @Test func limitsOfAMailboxHold() throws {
    let long =
      "From a@b.example Tue Jan  9 10:00:00 2018\nFrom: a@b\nDate: 1 Jan 2018\n\n"
      + String(repeating: "no end of words\n", count: 10_000)
    let folder = try ReaderFolder(["a.mbox": Array((long + "\n" + mbox).utf8)])
    #expect(
      folder.read("", ReadingOptions(limits: ReadingLimits(bytes: 1_000))) == [
        "a.mbox!/1! tooLarge(limit: 1000)",
        "a.mbox!/@b.example: First letter.\n\nFrom the ministry: four missiles.\nFrom here on, all is text.",
        "a.mbox!/3: Second letter.",
      ])
    let many = try ReaderFolder(["a.mbox": Array((mbox + mbox).utf8)])
    #expect(
      many.read("", ReadingOptions(limits: ReadingLimits(members: 2))).last
        == "a.mbox! members(limit: 2)")
  }

  @Test func changedLettersNeverCrashIt() throws {
    let seed: UInt64 = 5_322
    var random = SeededRandom(seed: seed)
    let good = Array((mbox + "From x@y Thu Jan 11 10:00:00 2018\n" + mixed + "\n" + plain).utf8)
    let pieces = [
      "--outer;1\n", "--inner--\n", "\n\n", "=?utf-8?Q?", "?=",
      "Content-Type: multipart/mixed; boundary=outer;1\n", "Content-Transfer-Encoding: base64\n",
      "From x@y Thu Jan 11 10:00:00 2018\n", "=", "\0", "charset=utf-16",
      "filename*=''%", "filename*0*=x'y", "; ; ;=", "\"", "<!DOCTYPE html>",
    ].map { Array($0.utf8) }
    let folder = try ReaderFolder([:])
    var outcomes = 0
    for _ in 0..<3_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(place + Int.random(in: 0..<100, using: &random), bytes.count)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = .random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<max(end, place + 1))
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
        }
      }
      outcomes += try folder.members(of: bytes, name: "m.mbox").count
    }
    #expect(outcomes > 3_000, "seed \(seed)")
  }
}
