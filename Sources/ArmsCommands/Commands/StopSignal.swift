internal import Glibc
internal import Synchronization

/// SIGINT and SIGTERM as something to wait for: the handler writes a byte into a pipe. A second signal ends the process.
enum StopSignal {
  /// The end of the pipe that the handler writes to.
  private static let writer = Atomic<Int32>(-1)
  /// The signal that came last; 0 where none did.
  private static let last = Atomic<Int32>(0)

  /// The work was stopped by a signal; whole documents are in.
  struct Stopped: Error {}

  /// Begins to catch them. Returns a descriptor that is readable once one came.
  static func descriptor() throws -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw CommandFailure(message: "no pipe to wait for signals with (error \(errno))")
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    writer.store(ends[1], ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        // Only what is allowed in a handler: atomics, write and signal.
        StopSignal.last.store(number, ordering: .sequentiallyConsistent)
        var byte: UInt8 = 1
        _ = unsafe write(StopSignal.writer.load(ordering: .sequentiallyConsistent), &byte, 1)
        signal(number, SIG_DFL)
      }
    }
    return ends[0]
  }

  /// Whether one came.
  static var came: Bool { number != 0 }

  /// The signal that came; 0 where none did.
  static var number: Int32 { last.load(ordering: .sequentiallyConsistent) }
}
