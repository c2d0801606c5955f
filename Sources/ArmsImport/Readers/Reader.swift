package import ArmsModel

/// Reads one kind of file. A reader is a `DocumentReader`, whose file is one document, or a `ContainerReader`, whose file
/// holds many. It has no state: files are read on all cores.
package protocol Reader: Sendable {
  /// Programs without which it cannot read anything.
  var needs: [NeededProgram] { get }

  /// Whether a file that begins like this is of its kind. Content decides; a name only where content leaves it open.
  func takes(_ head: Head) -> Bool
}

extension Reader {
  package var needs: [NeededProgram] { [] }
}

/// Reads a file that is one document.
package protocol DocumentReader: Reader {
  /// The text of all bytes of a file. Pure, but for programs that it needs.
  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText
}

/// Reads a file that holds many documents.
package protocol ContainerReader: Reader {
  /// The members, which are read as they are asked for, so that a container of any size takes no more memory than its
  /// largest member.
  func open(_ input: ContainerInput) throws(InputProblem.Reason) -> any Members
}

/// The members of an open container, in its order.
package protocol Members: AnyObject {
  /// The next member, what is wrong with it, or nil at the end. A member may be a container itself.
  func next() -> InputItem?
}

/// What a document's reader may know beside the bytes.
package struct ReadingContext: Sendable {
  /// What the document is called in messages.
  package var name: String
  /// What is known of it from outside: an address against which links count, a title.
  package var metadata: DocumentMetadata
  package var limits: ReadingLimits
  /// Folders in which programs are looked for.
  package var searchPath: [String]
  /// The encoding that its envelope says it has; nil where there is none, or it says nothing.
  package var charset: String?
  /// By when it must be read; counted from when this was made.
  package var deadline: Deadline

  package init(
    name: String = "", metadata: DocumentMetadata = .init(), limits: ReadingLimits = .init(),
    searchPath: [String] = [], charset: String? = nil
  ) {
    self.charset = charset
    self.name = name
    self.metadata = metadata
    self.limits = limits
    self.searchPath = searchPath
    deadline = Deadline(in: limits.seconds)
  }
}

/// A document's text as its reader gives it.
package struct ReadText: Hashable, Sendable {
  /// Holds no NUL, and something beside blanks.
  package var text: String
  /// The name of the format, such as `html`, where the bytes are not the UTF-8 of `text`: they are then kept beside it.
  package var format: String?
  /// What a reader of the record should know: what was left out, what was guessed.
  package var notes: [String]
  /// What the file says of itself. What is known from outside goes before it.
  package var metadata: DocumentMetadata
  /// Where ranges of the text stand in the original, sorted; empty where the text is all there is to it.
  package var places: [Place]

  package init(
    text: String, format: String? = nil, notes: [String] = [], metadata: DocumentMetadata = .init(),
    places: [Place] = []
  ) {
    self.text = text
    self.format = format
    self.notes = notes
    self.metadata = metadata
    self.places = places
  }
}
