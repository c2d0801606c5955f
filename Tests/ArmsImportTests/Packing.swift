import CZlib

/// Packs what tests read: the other half of the readers, as plain as it can be.
enum Packing {
  struct File {
    var name: String
    var bytes: [UInt8]
    var isDeflated = true
    var flags = 0
    var method: Int?
    /// What the directory says of its size; nil for the truth.
    var claimedSize: Int?

    init(
      _ name: String, _ text: String, isDeflated: Bool = true, flags: Int = 0, method: Int? = nil,
      claimedSize: Int? = nil
    ) {
      self.init(
        name, Array(text.utf8), isDeflated: isDeflated, flags: flags, method: method,
        claimedSize: claimedSize)
    }

    init(
      _ name: String, _ bytes: [UInt8], isDeflated: Bool = true, flags: Int = 0,
      method: Int? = nil, claimedSize: Int? = nil
    ) {
      self.name = name
      self.bytes = bytes
      self.isDeflated = isDeflated
      self.flags = flags
      self.method = method
      self.claimedSize = claimedSize
    }
  }

  static func zip(_ files: [File], comment: String = "", before: [UInt8] = []) -> [UInt8] {
    var archive = before
    var directory: [UInt8] = []
    for file in files {
      let packed = file.isDeflated ? deflated(file.bytes) : file.bytes
      let offset = archive.count - before.count
      let common =
        little(20, 2) + little(file.flags, 2) + little(file.method ?? (file.isDeflated ? 8 : 0), 2)
        + little(0, 4) + little(checksum(file.bytes), 4) + little(packed.count, 4)
        + little(file.claimedSize ?? file.bytes.count, 4) + little(file.name.utf8.count, 2)
        + little(0, 2)
      archive += little(0x0403_4B50, 4) + common + Array(file.name.utf8) + packed
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 10) + little(offset, 4)
        + Array(file.name.utf8)
    }
    let start = archive.count - before.count
    return archive + directory + little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2)
      + little(files.count, 2) + little(directory.count, 4) + little(start, 4)
      + little(comment.utf8.count, 2) + Array(comment.utf8)
  }

  /// One stored file in an archive that says all of its sizes and places in 64 bits (APPNOTE 4.3.14, 4.5.3).
  static func zip64(_ name: String, _ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let wide = 0xFFFF_FFFF
    let local =
      little(0x0403_4B50, 4) + little(45, 2) + little(0, 8) + little(checksum(bytes), 4)
      + little(bytes.count, 4) + little(bytes.count, 4) + little(name.utf8.count, 2)
      + little(0, 2) + Array(name.utf8) + bytes
    let extra =
      little(1, 2) + little(24, 2) + little(bytes.count, 8) + little(bytes.count, 8) + little(0, 8)
    let directory =
      little(0x0201_4B50, 4) + little(45, 2) + little(45, 2) + little(0, 8)
      + little(checksum(bytes), 4) + little(wide, 4) + little(wide, 4)
      + little(name.utf8.count, 2) + little(extra.count, 2) + little(0, 10) + little(wide, 4)
      + Array(name.utf8) + extra
    let end =
      little(0x0606_4B50, 4) + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8)
      + little(1, 8) + little(1, 8) + little(directory.count, 8) + little(local.count, 8)
    let locator =
      little(0x0706_4B50, 4) + little(0, 4) + little(local.count + directory.count, 8)
      + little(1, 4)
    return local + directory + end + locator + little(0x0605_4B50, 4) + little(0, 4)
      + little(0xFFFF, 2) + little(0xFFFF, 2) + little(wide, 4) + little(wide, 4) + little(0, 2)
  }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflated(bytes) + little(checksum(bytes), 4)
      + little(bytes.count, 4)
  }

  /// One answer of a server, in a web archive.
  static func warc(_ address: String, _ page: [UInt8], type: String = "text/html") -> [UInt8] {
    let answer = Array("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n".utf8) + page
    let header =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\n"
      + "WARC-Date: 2021-03-06T08:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
      + "Content-Length: \(answer.count)\r\n\r\n"
    return Array(header.utf8) + answer + Array("\r\n\r\n".utf8)
  }

  static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    unsafe bytes.withUnsafeBufferPointer {
      Int(truncatingIfNeeded: unsafe crc32_z(0, $0.baseAddress, $0.count))
    }
  }

  /// zlib's own form is the deflated bytes between a header of two bytes and a trailer of four.
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(count))
    unsafe _ = compress(&output, &count, bytes, UInt(bytes.count))
    return Array(output[2..<Int(count) - 4])
  }
}
