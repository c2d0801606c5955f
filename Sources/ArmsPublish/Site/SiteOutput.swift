/// A file that is written piece by piece.
final class SiteOutput {
  private let descriptor: Int32
  private let place: String
  private var waiting: [UInt8] = []

  private static let size = 1 << 16

  /// `place` is its name in messages.
  init(_ descriptor: Int32, _ place: String) {
    self.descriptor = descriptor
    self.place = place
  }

  func write(_ bytes: some Collection<UInt8>) throws(SiteError) {
    waiting += bytes
    if waiting.count >= Self.size { try flush() }
  }

  func flush() throws(SiteError) {
    try WholeSiteFile.write(waiting, to: descriptor, place)
    waiting.removeAll(keepingCapacity: true)
  }
}
