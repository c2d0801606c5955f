package import ArmsModel
package import ArmsStore
internal import Crypto

/// A document as it was read, before anything is understood of it.
package struct ReadDocument: Sendable {
  package var appearance: Appearance
  /// Whether the id was given and not made from file and line.
  package var hasOwnID: Bool { appearance.id != nil }
  /// The number of its line, where it came as one.
  package var line: Int?
  /// Of the bytes as they came, in lower-case hexadecimal digits.
  package var sha256: String
  package var text: String
  package var original: [UInt8]?
  package var format: String?
  package var notes: [String]
  package var metadata: DocumentMetadata

  /// What the store takes.
  package var input: StoredDocumentInput {
    StoredDocumentInput(
      sha256: sha256, text: text, original: original, originalFormat: format, notes: notes,
      metadata: metadata, appearance: appearance)
  }
}

/// How documents are read.
package struct ReadingOptions: Hashable, Sendable {
  /// The most bytes that one document may have.
  package var maxBytes: Int
  /// What the user says of all documents; it goes before what a side file or line says.
  package var metadata: DocumentMetadata

  package init(maxBytes: Int = 64 << 20, metadata: DocumentMetadata = .init()) {
    self.maxBytes = maxBytes
    self.metadata = metadata
  }
}

/// Reads single inputs. Pure but for the files it looks at; safe to run in parallel.
package enum DocumentReader {
  /// What became of an item: `name` is what it is called in messages and in output.
  package enum Outcome: Sendable {
    case document(ReadDocument)
    /// `id` is the line's own, where one could be read.
    case problem(InputProblem, id: String?)
    case notice(InputNotice)
  }

  package static func read(_ item: InputItem, options: ReadingOptions) -> Outcome {
    switch item {
    case .problem(let problem): return .problem(problem, id: nil)
    case .notice(let notice): return .notice(notice)
    case .file(let path):
      return attempt(path) { () throws(InputProblem.Reason) in
        let side = try SideFile.of(path)
        let bytes = try FileBytes.read(path, limit: options.maxBytes)
        return try document(bytes, Appearance(path: path, id: side?.id), side?.metadata, options)
      }
    case .standardInput:
      return attempt("-") { () throws(InputProblem.Reason) in
        let bytes = try FileBytes.readAll(descriptor: 0, limit: options.maxBytes)
        return try document(bytes, Appearance(path: "-"), nil, options)
      }
    case .line(let source, let number, let bytes):
      return line(bytes, source: source, number: number, options)
    }
  }

  private static func attempt(
    _ name: String, _ body: () throws(InputProblem.Reason) -> ReadDocument
  ) -> Outcome {
    do throws(InputProblem.Reason) {
      return .document(try body())
    } catch {
      return .problem(InputProblem(name, error), id: nil)
    }
  }

  private static func document(
    _ bytes: [UInt8], _ appearance: Appearance, _ side: DocumentMetadata?, _ options: ReadingOptions
  ) throws(InputProblem.Reason) -> ReadDocument {
    let decoded = try TextDecoding.decode(bytes)
    return ReadDocument(
      appearance: appearance, sha256: Digest.sha256(bytes), text: decoded.text,
      original: decoded.format == nil ? nil : bytes, format: decoded.format,
      notes: decoded.note.map { [$0] } ?? [],
      metadata: options.metadata.completed(by: side ?? DocumentMetadata()))
  }

  private static func line(
    _ bytes: [UInt8], source: String, number: Int, _ options: ReadingOptions
  ) -> Outcome {
    let place = "\(source):\(number)"
    do throws(DocumentLine.Failure) {
      let line = try DocumentLine.parse(bytes, maxBytes: options.maxBytes)
      return .document(
        ReadDocument(
          appearance: Appearance(path: line.id == nil ? place : source, id: line.id),
          line: number, sha256: Digest.sha256(Array(line.text.utf8)), text: line.text, notes: [],
          metadata: options.metadata.completed(by: line.metadata)))
    } catch {
      return .problem(InputProblem(place, error.reason), id: error.id)
    }
  }
}

/// Hashes of content.
package enum Digest {
  /// The SHA-256 of `bytes`, in 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
