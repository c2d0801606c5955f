internal import CProgram
internal import Glibc

/// An open file of ours, closed with it.
final class Descriptor {
  private(set) var number: Int32

  /// Throws what the system says where `number` is that of a call that failed.
  init(_ number: Int32) throws(InputProblem.Reason) {
    guard number >= 0 else { throw SystemFailure.reason(errno) }
    // Where ours were closed, a new file gets the number that the program's own input or output is to have.
    guard number < 3 else {
      self.number = number
      return
    }
    self.number = fcntl(number, F_DUPFD_CLOEXEC, 3)
    let failure = errno
    Glibc.close(number)
    guard self.number >= 0 else { throw SystemFailure.reason(failure) }
  }

  deinit { close() }

  func close() {
    guard number >= 0 else { return }
    Glibc.close(number)
    number = -1
  }

  /// A nameless file in memory with these bytes, to be read from its beginning.
  static func holding(_ bytes: [UInt8]) throws(InputProblem.Reason) -> Descriptor {
    let file = try Descriptor(cprogram_memory_file())
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe write(file.number, base + written, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemFailure.reason(errno) }
      written += count
    }
    guard lseek(file.number, 0, SEEK_SET) == 0 else { throw SystemFailure.reason(errno) }
    return file
  }

  static func pipe() throws(InputProblem.Reason) -> (reading: Descriptor, writing: Descriptor) {
    var ends: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { throw SystemFailure.reason(errno) }
    // A program started at this moment by another thread gets neither: all but its own three are closed in it.
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    return (try Descriptor(ends[0]), try Descriptor(ends[1]))
  }
}

/// Words as C wants them: an array of pointers with a null at its end.
@safe final class CStrings {
  let pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ words: [String]) {
    count = words.count
    unsafe pointer = .allocate(capacity: words.count + 1)
    for (index, word) in words.enumerated() {
      unsafe (pointer + index).initialize(to: strdup(word))
    }
    unsafe (pointer + words.count).initialize(to: nil)
  }

  deinit {
    for index in 0..<count { unsafe free(pointer[index]) }
    unsafe pointer.deallocate()
  }
}
