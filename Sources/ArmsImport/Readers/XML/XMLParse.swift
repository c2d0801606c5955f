internal import CXML2

/// What takes the elements and the text of an XML document, in its order. Names come without their prefixes.
protocol XMLHandler: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes)
  func end(_ name: String)
  func text(_ text: String)
}

/// Parses XML without a document type: no entities but its own five, nothing from outside.
@safe final class XMLParse {
  enum Failure: Error {
    /// It is not well formed, or its elements stand deeper than 256 inside one another (libxml2's own bound).
    case malformed
    /// It declares a document type, as no office does and traps do.
    case hasDoctype
    case late
    case noMemory
  }

  private let handler: any XMLHandler
  private let deadline: Deadline
  // Open as long as this lives, and only used by it.
  private var parser: xmlParserCtxtPtr?
  fileprivate var hasDoctype = false

  /// A parse that is fed with the bytes in pieces, and calls `handler` meanwhile.
  init(_ handler: any XMLHandler, until deadline: Deadline) throws(Failure) {
    _ = Self.isReady
    self.handler = handler
    self.deadline = deadline
    var events = unsafe cxml2_xml_events(
      user: Unmanaged.passUnretained(self).toOpaque(), start: startElement, end: endElement,
      characters: characters, doctype: doctype)
    unsafe parser = cxml2_xml_open(&events)
    guard unsafe parser != nil else { throw .noMemory }
  }

  deinit { if let parser = unsafe parser { unsafe cxml2_xml_close(parser) } }

  static func parse(
    _ bytes: [UInt8], until deadline: Deadline, _ handler: any XMLHandler
  ) throws(Failure) {
    let parse = try XMLParse(handler, until: deadline)
    try parse.feed(bytes)
    try parse.end()
  }

  /// Parses what comes next.
  func feed(_ bytes: [UInt8]) throws(Failure) {
    var position = 0
    while position < bytes.count {
      let count = min(1 << 15, bytes.count - position)
      try feed(bytes[position..<position + count], isLast: false)
      position += count
    }
  }

  /// Says that nothing more comes.
  func end() throws(Failure) { try feed([], isLast: true) }

  private func feed(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(Failure) {
    if deadline.milliseconds <= 0 { throw .late }
    guard let parser = unsafe parser else { throw .noMemory }
    // Whoever feeds holds the object until the parse is over.
    let result = withExtendedLifetime(self) {
      unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
          guard let base = characters.baseAddress, !characters.isEmpty else {
            return unsafe cxml2_xml_feed(parser, "", 0, isLast ? 1 : 0)
          }
          return unsafe cxml2_xml_feed(parser, base, Int32(characters.count), isLast ? 1 : 0)
        }
      }
    }
    if hasDoctype { throw .hasDoctype }
    guard result == 0 else { throw .malformed }
  }

  /// libxml2 asks to be made ready once before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  fileprivate func start(_ name: String, _ attributes: XMLAttributes) {
    handler.start(name, attributes)
  }

  fileprivate func end(_ name: String) { handler.end(name) }

  fileprivate func text(_ text: String) { handler.text(text) }
}

/// The attributes of an element that is being reported; not to be kept.
@safe struct XMLAttributes {
  fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let count: Int

  /// The value of the attribute of that name, whatever its prefix.
  subscript(name: String) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    for index in 0..<count {
      // Each is five pointers: name, prefix, namespace, and the value's begin and end.
      let place = index * 5
      guard let found = unsafe pointer[place], unsafe String(cString: found) == name,
        let begin = unsafe pointer[place + 3], let end = unsafe pointer[place + 4]
      else { continue }
      return unsafe String(
        decoding: UnsafeBufferPointer(start: begin, count: end - begin), as: UTF8.self)
    }
    return nil
  }
}

// MARK: Entry points for C

private func parse(_ user: UnsafeMutableRawPointer?) -> XMLParse? {
  guard let user = unsafe user else { return nil }
  return unsafe Unmanaged<XMLParse>.fromOpaque(user).takeUnretainedValue()
}

private func startElement(
  _ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?,
  _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?, _ namespaces: Int32,
  _ declared: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int32, _ defaulted: Int32,
  _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
) {
  guard let name = unsafe name else { return }
  unsafe parse(user)?.start(
    String(cString: name), XMLAttributes(pointer: attributes, count: Int(count)))
}

private func endElement(
  _ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?,
  _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?
) {
  guard let name = unsafe name else { return }
  unsafe parse(user)?.end(String(cString: name))
}

private func characters(
  _ user: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: Int32
) {
  let buffer = unsafe UnsafeBufferPointer(start: bytes, count: Int(count))
  unsafe parse(user)?.text(String(decoding: buffer, as: UTF8.self))
}

private func doctype(
  _ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?,
  _ external: UnsafePointer<UInt8>?, _ system: UnsafePointer<UInt8>?
) {
  unsafe parse(user)?.hasDoctype = true
}
