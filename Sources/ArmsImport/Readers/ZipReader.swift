internal import ArmsModel

/// A zip archive: each file in it is read as if it stood in a folder, side files beside their documents too.
struct ZipReader: ContainerReader {
  func takes(_ head: Head) -> Bool {
    head.begins(with: [0x50, 0x4B, 0x03, 0x04]) || head.begins(with: [0x50, 0x4B, 0x05, 0x06])
  }

  func open(_ input: ContainerInput) throws(InputProblem.Reason) -> any Members {
    let store = try input.store()
    let archive = try ZipArchive(store, limits: input.limits)
    // Office documents are zip archives of markup that only makes sense together.
    if let kind = OfficeArchive.kind(archive.entries.lazy.map(\.name)) {
      guard store.count <= input.limits.bytes else { throw .tooLarge(limit: input.limits.bytes) }
      return OneMember(
        .member(
          Member(
            path: input.name, id: input.id, bytes: try store.bytes(at: 0, count: store.count),
            metadata: input.metadata, kind: kind)))
    }
    guard !archive.entries.contains(where: { Self.officeParts.contains($0.name) }) else {
      throw .binary("office document")
    }
    return try ZipMembers(archive, input)
  }

  private static let officeParts: Set = ["[Content_Types].xml", "META-INF/manifest.xml"]
}

private final class ZipMembers: Members {
  private let archive: ZipArchive
  private let input: ContainerInput
  private var waiting: ArraySlice<ZipDirectory.Entry>
  private var sideFiles: [String: ZipDirectory.Entry] = [:]

  init(_ archive: ZipArchive, _ input: ContainerInput) throws(InputProblem.Reason) {
    self.archive = archive
    self.input = input
    let files = archive.entries.filter {
      !$0.name.hasSuffix("/") && !ZipName.isHidden($0.name) || !$0.isSafe
    }
    guard !files.isEmpty else { throw .archive(.empty) }
    let names = Set(files.map(\.name))
    for entry in files where entry.name.hasSuffix(InputSource.sideFileSuffix) {
      let described = String(entry.name.dropLast(InputSource.sideFileSuffix.count))
      if names.contains(described) { sideFiles[described] = entry }
    }
    let sides = Set(sideFiles.values.map(\.name))
    waiting = files.filter { !sides.contains($0.name) }[...]
  }

  func next() -> InputItem? {
    guard let entry = waiting.popFirst() else { return nil }
    let name = input.name(ofMember: entry.name)
    do throws(InputProblem.Reason) {
      if entry.name.hasSuffix(InputSource.sideFileSuffix) {
        throw InputProblem.Reason.strandedSideFile(
          describes: String(name.dropLast(InputSource.sideFileSuffix.count)))
      }
      let deadline = input.deadline
      let side = try sideFile(of: entry, name, until: deadline)
      return .member(
        Member(
          path: name, id: side?.id, bytes: try archive.bytes(of: entry, until: deadline),
          metadata: (side?.metadata ?? DocumentMetadata()).completed(by: input.metadata)))
    } catch {
      return .problem(InputProblem(name, error))
    }
  }

  private func sideFile(
    of entry: ZipDirectory.Entry, _ name: String, until deadline: Deadline
  ) throws(InputProblem.Reason) -> SideFile? {
    guard let side = sideFiles[entry.name] else { return nil }
    do throws(InputProblem.Reason) {
      return try SideFile.parse(try archive.bytes(of: side, until: deadline))
    } catch {
      throw .sideFile(name + InputSource.sideFileSuffix, error)
    }
  }
}
