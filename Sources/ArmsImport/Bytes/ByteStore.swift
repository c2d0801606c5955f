internal import Glibc

/// Bytes that can be read at any place: a file on a disk, or memory.
protocol ByteStore: AnyObject {
  var count: Int { get }
  /// The `count` bytes from `offset` on. Throws `archive(.cutShort)` where there are not so many.
  func bytes(at offset: Int, count: Int) throws(InputProblem.Reason) -> [UInt8]
}

/// A regular file, open as long as this lives.
final class FileStore: ByteStore {
  let count: Int
  private let descriptor: Int32
  private let meter: InputMeter?

  init(_ path: String, _ meter: InputMeter? = nil) throws(InputProblem.Reason) {
    self.meter = meter
    descriptor = try FileBytes.open(path)
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw SystemFailure.reason(code)
    }
    count = Int(status.st_size)
  }

  deinit { close(descriptor) }

  func bytes(at offset: Int, count wanted: Int) throws(InputProblem.Reason) -> [UInt8] {
    guard offset >= 0, wanted >= 0, offset <= count - wanted else { throw .archive(.cutShort) }
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted {
        guard let base = buffer.baseAddress else { return }
        let count = unsafe pread(descriptor, base + filled, wanted - filled, offset + filled)
        if count < 0, errno == EINTR { continue }
        failure = count < 0 ? errno : 0
        guard count > 0 else { return }
        filled += count
      }
    }
    guard failure == 0 else { throw SystemFailure.reason(failure) }
    guard bytes.count == wanted else { throw .archive(.cutShort) }
    meter?.bytes += wanted
    return bytes
  }
}

/// Bytes that are at hand.
final class MemoryStore: ByteStore {
  private let all: [UInt8]

  init(_ bytes: [UInt8]) { all = bytes }

  var count: Int { all.count }

  func bytes(at offset: Int, count wanted: Int) throws(InputProblem.Reason) -> [UInt8] {
    guard offset >= 0, wanted >= 0, offset <= count - wanted else { throw .archive(.cutShort) }
    return Array(all[offset..<offset + wanted])
  }
}
