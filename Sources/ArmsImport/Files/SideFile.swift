internal import ArmsModel

/// What `NAME.meta.json` tells of the file `NAME`: title, publisher, published, url, retrieved, and an id.
struct SideFile: Hashable, Sendable {
  var id: String?
  var metadata: DocumentMetadata

  /// Larger than any honest side file.
  private static let limit = 1 << 20

  /// The side file of the document at `path`; nil where there is none.
  static func of(_ path: String) throws(InputProblem.Reason) -> SideFile? {
    let name = path + InputSource.sideFileSuffix
    guard FileKind.exists(name) else { return nil }
    do throws(InputProblem.Reason) {
      return try parse(FileBytes.read(name, limit: limit))
    } catch {
      throw .sideFile(name, error)
    }
  }

  static func parse(_ bytes: [UInt8]) throws(InputProblem.Reason) -> SideFile {
    let object = try DocumentLine.object(bytes)
    // A misspelt name would lose what it says without a word.
    for field in object.keys.sorted() where field != "id" && !MetadataFields.names.contains(field) {
      throw InputProblem.Reason.unknownField(field)
    }
    return SideFile(
      id: try MetadataFields.text("id", in: object),
      metadata: try MetadataFields.metadata(in: object))
  }
}
