/// Plain text: UTF-8, UTF-16 or Windows-1252. Takes whatever no other reader takes, and says what it is not.
struct TextReader: DocumentReader {
  func takes(_ head: Head) -> Bool { true }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    let decoded = try TextDecoding.decode(bytes, declared: context.charset)
    return ReadText(
      text: decoded.text, format: decoded.format, notes: decoded.note.map { [$0] } ?? [])
  }
}
