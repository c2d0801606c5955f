internal import CXML2
internal import Glibc

/// Makes a page out of the parser's events. libxml2 mends the markup; nothing is fetched, no entity is read from outside.
@safe final class HTMLParse {
  /// Deeper elements than anyone writes: libxml2 looks through all that are open at every end tag.
  static let maxDepth = 1_024

  private var page = HTMLPage()
  private var open: [Int32] = []
  /// The depths of the elements in `open`.
  private var kept: [Int] = []
  /// How many elements are open, with those that are not kept.
  private var depth = 0
  /// The depth of the element whose content is left out; nil where none is.
  private var unseen: Int?
  /// Where the text of the open script or title goes.
  private var capture: Capture?
  private var isOver = false
  /// How many nodes there were when an element was last closed: no text goes on over that.
  private var closedBefore = -1

  private let source: [UInt8]
  private var position = 0
  private let deadline: Deadline
  private var isLate = false

  private enum Capture {
    case linkedData, title
  }

  private init(_ source: [UInt8], until deadline: Deadline) {
    self.source = source
    self.deadline = deadline
    page.text.reserveCapacity(source.count / 4)
  }

  /// The page that the UTF-8 of `source` is.
  static func page(
    _ source: [UInt8], until deadline: Deadline
  ) throws(InputProblem.Reason) -> HTMLPage {
    _ = isReady
    let parse = HTMLParse(source, until: deadline)
    var events = unsafe cxml2_events(
      user: Unmanaged.passUnretained(parse).toOpaque(), start: startElement, end: endElement,
      characters: characters, read: nextPiece)
    // The object is held by this frame until the parse is over.
    let done = withExtendedLifetime(parse) { unsafe cxml2_parse_html(&events) }
    guard done != 0 else { throw .system("no memory to parse the page") }
    guard !parse.isLate else { throw .time(seconds: deadline.seconds) }
    parse.closeAll()
    return parse.page
  }

  /// libxml2 asks to be made ready once before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  // MARK: Events

  fileprivate func fill(_ buffer: UnsafeMutablePointer<CChar>, _ room: Int) -> Int {
    // Whatever the parser is busy with, it asks for more from time to time: there it is stopped.
    if isOver { return 0 }
    if deadline.milliseconds <= 0 {
      isLate = true
      return 0
    }
    let count = min(room, source.count - position)
    guard count > 0 else { return 0 }
    unsafe source.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe _ = memcpy(buffer, base + position, count)
    }
    position += count
    return count
  }

  fileprivate func start(_ name: UnsafePointer<UInt8>, _ attributes: HTMLAttributes) {
    depth += 1
    guard depth <= Self.maxDepth, !isOver else {
      page.isCutAtDepth = true
      isOver = true
      return
    }
    let tag = unsafe HTMLTag(name: name)
    guard unseen == nil else { return }
    switch tag {
    case .unseen:
      unseen = depth
      return
    case .script:
      unseen = depth
      if attributes["type"]?.lowercased().hasPrefix("application/ld+json") == true {
        capture = .linkedData
        page.head.linkedData.append([])
      }
      return
    case .title where page.head.title.isEmpty:
      unseen = depth
      capture = .title
      return
    case .meta:
      page.head.add(meta: attributes)
      return
    case .link:
      page.head.add(link: attributes)
      return
    case .time: page.head.add(time: attributes)
    case .html: page.head.language = page.head.language ?? attributes["lang"]
    default: break
    }
    let (traits, isHidden) = attributes.traits(of: tag)
    if isHidden, tag != .body, tag != .html {
      unseen = depth
      return
    }
    open.append(Int32(page.nodes.count))
    page.nodes.append(HTMLPage.Node(tag: tag, traits: traits, end: 0))
    kept.append(depth)
  }

  fileprivate func end() {
    if let unseen {
      if unseen == depth {
        self.unseen = nil
        capture = nil
      }
    } else if kept.last == depth {
      kept.removeLast()
      close()
    }
    depth -= 1
  }

  private func close() {
    guard let index = open.popLast() else { return }
    page.nodes[Int(index)].end = Int32(page.nodes.count)
    closedBefore = page.nodes.count
  }

  private func closeAll() {
    while !open.isEmpty { close() }
  }

  fileprivate func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isOver else { return }
    if unseen != nil {
      switch capture {
      case .linkedData: unsafe page.head.linkedData[page.head.linkedData.count - 1] += bytes
      case .title: unsafe page.head.title += bytes
      case nil: break
      }
      return
    }
    let start = Int32(page.text.count)
    unsafe page.text += bytes
    let end = Int32(page.text.count)
    if let last = page.nodes.last, last.tag == .text, closedBefore != page.nodes.count {
      page.nodes[page.nodes.count - 1].textEnd = end
      return
    }
    var node = HTMLPage.Node(tag: .text, traits: [], end: Int32(page.nodes.count + 1))
    node.textStart = start
    node.textEnd = end
    page.nodes.append(node)
  }
}

// MARK: Entry points for C

private func parse(_ user: UnsafeMutableRawPointer?) -> HTMLParse? {
  guard let user = unsafe user else { return nil }
  return unsafe Unmanaged<HTMLParse>.fromOpaque(user).takeUnretainedValue()
}

private func startElement(
  _ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
) {
  guard let name = unsafe name else { return }
  unsafe parse(user)?.start(name, HTMLAttributes(attributes))
}

private func endElement(_ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?) {
  unsafe parse(user)?.end()
}

private func characters(
  _ user: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: Int32
) {
  unsafe parse(user)?.add(UnsafeBufferPointer(start: bytes, count: Int(count)))
}

private func nextPiece(
  _ user: UnsafeMutableRawPointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ room: Int32
) -> Int32 {
  guard let buffer = unsafe buffer else { return 0 }
  return unsafe Int32(parse(user)?.fill(buffer, Int(room)) ?? 0)
}
