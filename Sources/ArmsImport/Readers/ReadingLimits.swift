/// How much of a stranger's file is read at most; each limit has its option and its message.
package struct ReadingLimits: Hashable, Sendable {
  /// Bytes of one document, as it came or out of an archive.
  package var bytes: Int
  /// How many times larger what was compressed may come out, where it comes out larger than a megabyte. Text and its
  /// markup shrink to a tenth, a table of zeros to a thousandth.
  package var expansion: Int
  /// Members of one archive.
  package var members: Int
  /// Containers inside one another.
  package var depth: Int
  /// Pages of one document.
  package var pages: Int
  /// Seconds for one document, whatever kind it is of.
  package var seconds: Int

  package init(
    bytes: Int = 64 << 20, expansion: Int = 200, members: Int = 100_000, depth: Int = 3,
    pages: Int = 5_000, seconds: Int = 60
  ) {
    self.bytes = bytes
    self.expansion = expansion
    self.members = members
    self.depth = depth
    self.pages = pages
    self.seconds = seconds
  }
}
