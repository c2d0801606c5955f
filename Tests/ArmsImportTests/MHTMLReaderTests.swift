import ArmsModel
import Testing

@testable import ArmsImport

@Suite struct MHTMLReaderTests {
  private let saved = """
    From: <Saved by a browser>\r
    Snapshot-Content-Location: https://courier.example/poland\r
    Subject: Poland\r
    Date: Tue, 13 Aug 2024 10:15:00 +0200\r
    MIME-Version: 1.0\r
    Content-Type: multipart/related;\r
    \ttype="text/html"; boundary="----Boundary=1"\r
    \r
    ------Boundary=1\r
    Content-Type: text/css\r
    \r
    p { color: red }\r
    ------Boundary=1\r
    Content-Type: text/html; charset=windows-1252\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    <html><head><meta charset=3D"utf-8"></head><body><p>Poland buys 96 AH-64E he=\r
    licopters for =8010 billion.</p></body></html>\r
    ------Boundary=1\r
    Content-Type: text/html\r
    Content-Transfer-Encoding: base64\r
    \r
    PHA+YWQ8L3A+\r
    ------Boundary=1--\r

    """

  @Test func theMainPageIsRead() throws {
    let bytes = Array(saved.utf8)
    #expect(ReaderKind.of(Head(of: bytes, name: "page.txt")) == .mhtml)
    let read = try MHTMLReader().read(bytes, ReadingContext())
    #expect(read.text == "Poland buys 96 AH-64E helicopters for €10 billion.")
    #expect(read.metadata.url == "https://courier.example/poland")
    #expect(read.metadata.retrieved == PartialDate(edtf: "2024-08-13"))
    #expect(read.format == "mhtml")
  }

  @Test func bytesAreBroughtBackFromTheirEncodings() {
    func base64(_ text: String) -> String {
      String(decoding: TransferEncoding.base64(Array(text.utf8)[...]), as: UTF8.self)
    }
    // Source: RFC 4648, section 10.
    #expect(["Zg==", "Zm8=", "Zm9v", "Zm9v\r\nYmFy"].map(base64) == ["f", "fo", "foo", "foobar"])
    func quoted(_ text: String) -> [UInt8] {
      TransferEncoding.quotedPrintable(Array(text.utf8)[...])
    }
    #expect(quoted("a=3Db=\r\nc= \nd=zz=") == Array("a=bcd=zz".utf8))
    #expect(quoted("=E2=82=ac") == Array("€".utf8))
  }

  @Test func whatIsCutShortOrHoldsNoPageIsNamed() throws {
    #expect(throws: InputProblem.Reason.noPage) {
      try MHTMLReader().read(Array(saved.utf8.prefix(330)), ReadingContext())
    }
    let bytes = Array(saved.utf8)
    for count in stride(from: 0, to: bytes.count, by: 3) {
      // A shorter message is read as far as it goes, or named; nothing else comes of it.
      _ = try? MHTMLReader().read(Array(bytes.prefix(count)), ReadingContext())
    }
  }
}
