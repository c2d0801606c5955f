package import ArmsModel

/// A container that is to be opened, or a file of which that is to be told.
package struct ContainerInput {
  /// What the file is called; `FILE!/MEMBER` for a member.
  package var name: String
  /// The id that a side file gives it.
  package var id: String?
  /// What is known of all members from outside.
  package var metadata: DocumentMetadata
  /// How the user wants it read; nil where its content decides.
  package var kind: ReaderKind?
  package var options: ReadingOptions
  /// How many containers it stands in.
  package var depth: Int
  /// Its bytes in their order.
  let stream: BufferedStream
  /// A regular file of that path holds exactly these bytes, and may be read at any place.
  let path: String?
  /// What is told how much of the file was taken up.
  let meter: InputMeter?

  init(
    name: String, id: String? = nil, metadata: DocumentMetadata = .init(), kind: ReaderKind? = nil,
    options: ReadingOptions, depth: Int = 0, stream: BufferedStream, path: String? = nil,
    meter: InputMeter? = nil
  ) {
    self.name = name
    self.id = id
    self.metadata = metadata
    self.kind = kind
    self.options = options
    self.depth = depth
    self.stream = stream
    self.path = path
    self.meter = meter
  }

  package var limits: ReadingLimits { options.limits }

  /// By when its next member must be at hand, from now on.
  var deadline: Deadline { Deadline(in: limits.seconds) }

  /// The name of a member in messages and appearances.
  package func name(ofMember member: String) -> String { "\(name)!/\(member)" }

  /// Its bytes at any place: of the file itself, or all of them in memory where there is no such file.
  func store() throws(InputProblem.Reason) -> any ByteStore {
    if let path { return try FileStore(path, meter) }
    return MemoryStore(try stream.all(limit: limits.bytes, until: deadline))
  }

  /// What stands inside this one. Throws `depth` where that is one too many.
  func inside(
    named name: String, _ stream: BufferedStream
  ) throws(InputProblem.Reason) -> ContainerInput {
    guard depth < limits.depth else { throw .depth(limit: limits.depth) }
    return ContainerInput(
      name: name, metadata: metadata, options: options, depth: depth + 1, stream: stream)
  }

  /// The reader: the user's choice, else what the first bytes tell. A compressed file is opened whatever it is to be
  /// read as, since what was chosen is meant of what it holds.
  func chosenKind() throws(InputProblem.Reason) -> ReaderKind {
    if let kind, kind == .gzip { return kind }
    let (bytes, isWhole) = try stream.peek(Head.count)
    let head = Head(bytes, isWhole: isWhole, name: name)
    if let kind, !ReaderKind.gzip.reader.takes(head) { return kind }
    return .of(head, options)
  }

  /// Its members; of a file that is no container, the one that it is.
  func members() throws(InputProblem.Reason) -> any Members {
    let chosen = try chosenKind()
    if let reader = chosen.reader as? any ContainerReader { return try reader.open(self) }
    return OneMember(
      .member(
        Member(
          path: name, id: id, bytes: try stream.all(limit: limits.bytes, until: deadline),
          metadata: metadata,
          kind: chosen)))
  }
}

/// A file that is one document.
final class OneMember: Members {
  private var item: InputItem?

  init(_ item: InputItem) { self.item = item }

  func next() -> InputItem? {
    defer { item = nil }
    return item
  }
}
