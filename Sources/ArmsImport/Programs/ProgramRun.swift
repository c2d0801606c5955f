internal import CProgram
internal import Glibc

/// One run of a program: bytes in, bytes out. No shell, no argument of a stranger's making, no file of its own; what it
/// takes of memory, time and output is bounded from outside.
struct ProgramRun {
  /// An absolute path.
  var path: String
  var arguments: [String]
  /// Bytes of address space.
  var memory = 1 << 30
  /// The most bytes that it may print.
  var output: Int

  /// All that it sees of the environment: its messages do not depend on where it runs, and no settings of a person's
  /// are read.
  private static let environment = ["LC_ALL=C", "HOME=/nonexistent", "PATH=/usr/bin:/bin"]

  /// Runs it on `input`, which it reads as a file on its standard input, and hands over what it prints, piece by piece.
  /// Returns what it ended with; nil where a signal ended it. Throws `time` where it takes longer than the deadline,
  /// `tooLarge` where it prints too much.
  func run(
    _ input: [UInt8], until deadline: Deadline, take: (ArraySlice<UInt8>) -> Void
  ) throws(InputProblem.Reason) -> Int32? {
    let source = try Descriptor.holding(input)
    let (reading, writing) = try Descriptor.pipe()
    let nowhere = try Descriptor(unsafe open("/dev/null", O_WRONLY | O_CLOEXEC))
    let child = try start(source, writing, nowhere, seconds: deadline.seconds)
    writing.close()
    let end: End
    do throws(InputProblem.Reason) {
      end = try read(reading, until: deadline, take)
    } catch {
      child.kill()
      throw error
    }
    switch end {
    case .late:
      child.kill()
      throw .time(seconds: deadline.seconds)
    case .tooMuch:
      child.kill()
      throw .tooLarge(limit: output)
    case .closed: break
    }
    switch child.ended(by: deadline) {
    case .late: throw .time(seconds: deadline.seconds)
    case .status(let status): return status
    // The system's own count of its time ran out.
    case .signal(SIGXCPU): throw .time(seconds: deadline.seconds)
    case .signal: return nil
    }
  }

  private func start(
    _ input: Descriptor, _ output: Descriptor, _ errors: Descriptor, seconds: Int
  ) throws(InputProblem.Reason) -> Child {
    let words = CStrings([path] + arguments)
    let environment = CStrings(Self.environment)
    var pid: pid_t = 0
    let failure = unsafe cprogram_start(
      path, words.pointer, environment.pointer, input.number, output.number, errors.number,
      UInt(clamping: memory), UInt(clamping: seconds), &pid)
    guard failure == 0 else { throw SystemFailure.reason(failure) }
    return Child(pid)
  }

  private enum End { case closed, late, tooMuch }

  /// Reads until the program closes its output.
  private func read(
    _ descriptor: Descriptor, until deadline: Deadline, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(InputProblem.Reason) -> End {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let room = chunk.count
    var printed = 0
    while true {
      var waiting = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
      let rest = deadline.milliseconds
      guard rest > 0 else { return .late }
      let ready = unsafe poll(&waiting, 1, Int32(clamping: min(rest, 1_000)))
      if ready < 0, errno != EINTR { throw SystemFailure.reason(errno) }
      guard ready > 0 else { continue }
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor.number, $0.baseAddress, room)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFailure.reason(errno)
      }
      if count == 0 { return .closed }
      printed += count
      guard printed <= output else { return .tooMuch }
      take(chunk[..<count])
    }
  }
}

/// A program that runs and must be waited for, once.
private struct Child {
  enum End {
    case status(Int32)
    case signal(Int32)
    case late
  }

  private let pid: pid_t

  init(_ pid: pid_t) { self.pid = pid }

  func kill() {
    _ = Glibc.kill(pid, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
  }

  /// How it ended. It has closed its output, so its end is near; one that is not over by the deadline is ended.
  func ended(by deadline: Deadline) -> End {
    var status: Int32 = 0
    while true {
      let found = unsafe waitpid(pid, &status, WNOHANG)
      if found == pid { break }
      if found < 0, errno != EINTR { return .signal(0) }
      guard deadline.milliseconds > 0 else {
        kill()
        return .late
      }
      _ = poll(nil, 0, 1)
    }
    // The parts of a status word (wait.h has macros for them, which Swift does not import).
    let signal = status & 0x7F
    return signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
  }
}
