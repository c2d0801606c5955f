/// A page as pdftotext lays it out: blocks of lines in reading order, with where each stands, in points from the page's
/// left and top.
struct PrintedPage {
  struct Block {
    var lines: [Line] = []

    var left: Double { lines.lazy.map(\.left).min() ?? 0 }
    var right: Double { lines.lazy.map(\.right).max() ?? 0 }
  }

  struct Line {
    var text = ""
    var left = 0.0
    var right = 0.0
    var top = 0.0
    var bottom = 0.0
    /// How wide its first word is.
    var firstWord = 0.0

    var height: Double { bottom - top }
  }

  var height = 0.0
  var blocks: [Block] = []
}

/// Reads what `pdftotext -bbox-layout` prints: elements `page`, `block`, `line` and `word`, a tag or a word on each line.
struct PrintedPageParser {
  private(set) var pages: [PrintedPage] = []
  /// The bytes of a line that has not ended yet.
  private var rest: [UInt8] = []

  /// Takes the next bytes of the output.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      if rest.isEmpty {
        line(bytes[start..<end])
      } else {
        rest += bytes[start..<end]
        line(rest[...])
        rest = []
      }
      start = end + 1
    }
    rest += bytes[start...]
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) {
    let tag = bytes.drop { $0 == 0x20 }
    if tag.starts(with: Self.word) {
      word(tag)
    } else if tag.starts(with: Self.line) {
      guard !pages.isEmpty, !pages[pages.count - 1].blocks.isEmpty else { return }
      let page = pages.count - 1
      let block = pages[page].blocks.count - 1
      var line = PrintedPage.Line()
      line.left = Self.number("xMin", in: tag)
      line.right = Self.number("xMax", in: tag)
      line.top = Self.number("yMin", in: tag)
      line.bottom = Self.number("yMax", in: tag)
      pages[page].blocks[block].lines.append(line)
    } else if tag.starts(with: Self.block) {
      guard !pages.isEmpty else { return }
      pages[pages.count - 1].blocks.append(PrintedPage.Block())
    } else if tag.starts(with: Self.page) {
      var page = PrintedPage()
      page.height = Self.number("height", in: tag)
      pages.append(page)
    }
  }

  private mutating func word(_ tag: ArraySlice<UInt8>) {
    guard let page = pages.indices.last, let block = pages[page].blocks.indices.last,
      let line = pages[page].blocks[block].lines.indices.last,
      let start = tag.firstIndex(of: UInt8(ascii: ">"))
    else { return }
    let content = tag[(start + 1)...]
    let end = content.lastIndex(of: UInt8(ascii: "<")) ?? content.endIndex
    let text = Self.plain(content[..<end])
    guard !text.isEmpty else { return }
    if pages[page].blocks[block].lines[line].text.isEmpty {
      pages[page].blocks[block].lines[line].text = text
      pages[page].blocks[block].lines[line].firstWord =
        Self.number("xMax", in: tag) - Self.number("xMin", in: tag)
    } else {
      pages[page].blocks[block].lines[line].text += " " + text
    }
  }

  private static let word = Array("<word ".utf8)
  private static let line = Array("<line ".utf8)
  private static let block = Array("<block ".utf8)
  private static let page = Array("<page ".utf8)

  /// The number of an attribute; 0 where there is none.
  private static func number(_ name: String, in tag: ArraySlice<UInt8>) -> Double {
    let mark = Array(" \(name)=\"".utf8)
    var index = tag.startIndex
    while index < tag.endIndex, tag[index] != UInt8(ascii: ">") {
      if tag[index] == 0x20, tag[index...].starts(with: mark) {
        let digits = tag[(index + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
        let value = Double(String(decoding: digits, as: UTF8.self)) ?? 0
        return value.isFinite ? value : 0
      }
      index += 1
    }
    return 0
  }

  private static let entities: [(name: [UInt8], sign: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&apos;".utf8), UInt8(ascii: "'")), (Array("&#39;".utf8), UInt8(ascii: "'")),
  ]

  /// A word without escapes and without control characters, which fonts with broken tables give.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"),
        let entity = entities.first(where: { bytes[index...].starts(with: $0.name) })
      {
        plain.append(entity.sign)
        index += entity.name.count
      } else {
        if bytes[index] >= 0x20, bytes[index] != 0x7F { plain.append(bytes[index]) }
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
