internal import Glibc

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The bytes of a line, at any place of it.
protocol LineBytes: Sendable {
  var count: Int { get }
  /// The `count` bytes from `offset` on, fewer only at the end of the line.
  func bytes(at offset: Int, count: Int) throws(InputProblem.Reason) -> [UInt8]
}

/// A line that is held.
struct HeldLine: LineBytes {
  let all: [UInt8]

  var count: Int { all.count }

  func bytes(at offset: Int, count: Int) -> [UInt8] {
    Array(all[min(offset, all.count)..<min(offset + count, all.count)])
  }
}

/// A line that is too long to hold: a range of an open file, which is closed with it.
final class StoredLine: LineBytes {
  private let descriptor: Int32
  private let start: Int
  let count: Int

  /// Takes the open file over.
  fileprivate init(descriptor: Int32, start: Int, count: Int) {
    (self.descriptor, self.start, self.count) = (descriptor, start, count)
  }

  deinit { close(descriptor) }

  func bytes(at offset: Int, count wanted: Int) throws(InputProblem.Reason) -> [UInt8] {
    let wanted = max(0, min(wanted, count - offset))
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted {
        guard let base = buffer.baseAddress else { return }
        let count = unsafe pread(
          descriptor, base + filled, wanted - filled, off_t(start + offset + filled))
        if count < 0, errno == EINTR { continue }
        failure = count < 0 ? errno : 0
        guard count > 0 else { return }
        filled += count
      }
    }
    guard failure == 0 else { throw SystemFailure.reason(failure) }
    // The file became shorter under the reading.
    guard bytes.count == wanted else { throw .changedWhileRead }
    return bytes
  }
}

/// Puts a long line where it takes no memory: where it stands already, or into a file without a name that is gone with it.
struct LineStorage {
  private let descriptor: Int32
  private let start: Int
  private(set) var count = 0
  private let isCopied: Bool

  /// `path` is that of a regular file in which the line begins at `start`; nil for what comes out of a pipe or is unpacked.
  init(path: String?, start: Int) throws(InputProblem.Reason) {
    isCopied = path == nil
    self.start = isCopied ? 0 : start
    if let path {
      descriptor = try FileBytes.open(path)
    } else {
      descriptor = try Self.unnamed()
    }
  }

  /// Adds what follows of the line.
  mutating func append(_ bytes: ArraySlice<UInt8>) throws(InputProblem.Reason) {
    if isCopied {
      var failure: Int32 = 0
      unsafe bytes.withUnsafeBytes { buffer in
        var done = 0
        while done < buffer.count, let base = buffer.baseAddress {
          let written = unsafe write(descriptor, base + done, buffer.count - done)
          if written < 0, errno == EINTR { continue }
          guard written > 0 else {
            failure = errno
            return
          }
          done += written
        }
      }
      guard failure == 0 else { throw SystemFailure.reason(failure) }
    }
    count += bytes.count
  }

  /// The line; this must not be used any more.
  consuming func line() -> StoredLine {
    StoredLine(descriptor: descriptor, start: start, count: count)
  }

  /// Gives the file back without a line.
  consuming func discard() { close(descriptor) }

  private static func unnamed() throws(InputProblem.Reason) -> Int32 {
    let folder = FileManager.default.temporaryDirectory.path
    var name = Array("\(folder)/armsdb-line-XXXXXX".utf8CString)
    let descriptor = unsafe name.withUnsafeMutableBufferPointer { name in
      guard let base = name.baseAddress else { return Int32(-1) }
      let descriptor = unsafe mkstemp(base)
      if descriptor >= 0 {
        _ = unsafe unlink(base)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      }
      return descriptor
    }
    guard descriptor >= 0 else { throw SystemFailure.reason(errno) }
    return descriptor
  }
}
