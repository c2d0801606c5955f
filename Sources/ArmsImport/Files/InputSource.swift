package import ArmsModel

/// One thing to be read, before it is read.
package enum InputItem: Sendable {
  /// A file that is one document, and how it is read.
  case file(String, ReaderKind)
  case member(Member)
  case problem(InputProblem)
  case notice(InputNotice)

  /// Its bytes, as far as they are read; a file may be of any length.
  var weight: Int {
    switch self {
    case .member(let member): member.stored?.count ?? member.bytes.count
    case .file: .max
    case .problem, .notice: 0
    }
  }

  /// Its bytes as they lie there.
  var size: Int {
    switch self {
    case .file(let path, _): InputMeter.size(path)
    case .member, .problem, .notice: weight
    }
  }
}

/// A document whose bytes are at hand: out of a container, or from standard input.
package struct Member: Sendable {
  /// `FILE!/MEMBER`; of a line, the file that it stands in; `-` for standard input.
  package var path: String
  /// The container's own id of it, where it has one.
  package var id: String?
  /// The number of its line, from 1, where it is a line of JSON Lines (without its end).
  package var line: Int?
  package var bytes: [UInt8]
  /// The line, where it is too long to hold; `bytes` is empty then.
  var stored: StoredLine?
  /// What the container and side files say of it.
  package var metadata: DocumentMetadata
  /// How it is read; nil where its content decides.
  package var kind: ReaderKind?
  /// The encoding that the container says it has, as a server's answer does; goes before what the document itself says.
  package var charset: String?

  package init(
    path: String, id: String? = nil, line: Int? = nil, bytes: [UInt8],
    metadata: DocumentMetadata = .init(), kind: ReaderKind? = nil, charset: String? = nil
  ) {
    self.charset = charset
    self.path = path
    self.id = id
    self.line = line
    self.bytes = bytes
    self.metadata = metadata
    self.kind = kind
  }
}

/// All that a command was given, one item at a time: folders, archives and long files of lines are never held whole.
package struct InputSource: IteratorProtocol {
  private var paths: ArraySlice<String>
  private let isLines: Bool
  private var options: ReadingOptions
  private let database: String?
  private let meter: InputMeter?
  private var walk: FolderWalk?
  /// Containers that are open, each inside the one before it.
  private var open: [any Members] = []

  /// `paths` as given, `-` for standard input; `isLines` where each is a file of JSON Lines. `database` is left out where
  /// a folder holds it;
  /// `meter` is told how much was taken up.
  package init(
    paths: [String], isLines: Bool = false, options: ReadingOptions,
    leavingOut database: String? = nil, meter: InputMeter? = nil
  ) {
    self.meter = meter
    self.paths = paths[...]
    self.isLines = isLines
    self.options = options
    self.database = database
    if isLines { self.options.kind = .jsonl }
  }

  package mutating func next() -> InputItem? {
    while true {
      if let members = open.last {
        guard let item = members.next() else {
          open.removeLast()
          continue
        }
        if let item = unpacked(item) { return item }
        continue
      }
      if let item = walk?.next() {
        guard case .file(let path, _) = item else { return item }
        if let item = file(path) { return item }
        continue
      }
      walk = nil
      guard let path = paths.popFirst() else { return nil }
      if let item = named(path) { return item }
    }
  }

  /// What was named, as an item; nil where it is now being gone through.
  private mutating func named(_ path: String) -> InputItem? {
    if path == "-" { return file(path) }
    do throws(InputProblem.Reason) {
      if try FileKind.of(path, following: true) == .folder {
        guard !isLines else { throw InputProblem.Reason.folder }
        walk = FolderWalk(Self.withoutTrailingSlashes(path), leavingOut: database)
        return nil
      }
    } catch {
      return .problem(InputProblem(path, error))
    }
    guard let item = Self.item(forFile: path) else { return nil }
    guard case .file = item else { return item }
    return file(path)
  }

  /// A file as an item; nil where it is a container, which is open now.
  private mutating func file(_ path: String) -> InputItem? {
    do throws(InputProblem.Reason) {
      // What comes through a pipe can be read once and in order.
      let isPipe = path == "-" || FileBytes.isHandedOver(path)
      var options = options
      // Who sends it may take all the time there is.
      if isPipe { options.limits.seconds = .max }
      var input = ContainerInput(
        name: path, kind: options.kind, options: options,
        stream: BufferedStream(try FileStream(path, isPipe ? nil : meter)),
        path: isPipe ? nil : path, meter: meter)
      let before = meter?.bytes ?? 0
      let kind = try input.chosenKind()
      guard isPipe || kind.reader is any ContainerReader else {
        // Its head was counted; it is read whole elsewhere.
        meter?.bytes = before + InputMeter.size(path)
        return .file(path, kind)
      }
      if !isPipe, let side = try SideFile.of(path) {
        input.id = side.id
        input.metadata = side.metadata
      }
      open.append(try input.members())
      return nil
    } catch {
      return .problem(InputProblem(path, error))
    }
  }

  /// An item of a container; nil where it is a container itself, which is open now.
  private mutating func unpacked(_ item: InputItem) -> InputItem? {
    guard case .member(let member) = item, member.line == nil, member.kind == nil else {
      return item
    }
    var known = member
    let kind = ReaderKind.of(Head(of: member.bytes, name: member.path), options)
    known.kind = kind
    guard kind.reader is any ContainerReader else { return .member(known) }
    do throws(InputProblem.Reason) {
      guard open.count < options.limits.depth else {
        throw InputProblem.Reason.depth(limit: options.limits.depth)
      }
      open.append(
        try ContainerInput(
          name: member.path, id: member.id, metadata: member.metadata, options: options,
          depth: open.count, stream: BufferedStream(MemoryStream(member.bytes))
        ).members())
      return nil
    } catch {
      return .problem(InputProblem(member.path, error))
    }
  }

  static let sideFileSuffix = ".meta.json"

  /// A file as an item; nil for the side file of another file, which is read together with that one.
  static func item(forFile path: String) -> InputItem? {
    guard path.hasSuffix(sideFileSuffix) else { return .file(path, .text) }
    let described = String(path.dropLast(sideFileSuffix.count))
    guard !FileKind.exists(described) else { return nil }
    return .problem(InputProblem(path, .strandedSideFile(describes: described)))
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
