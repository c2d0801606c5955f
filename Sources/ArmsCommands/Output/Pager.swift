internal import CProgram
internal import Glibc
internal import Synchronization

/// The pager was left before it had read everything: no error, but nothing more is to be written.
struct PagerQuit: Error {}

/// A program that shows output which is longer than the screen. Where it cannot be started, or fails, all that it was given is
/// written to standard output, as if it were not there.
///
/// The command is the user's own, and the shell's to read, as with `man` and `git`.
final class Pager {
  private enum State {
    case waiting
    case running(pid_t, input: Int32)
    /// There is none: output goes where it would go without.
    case gone
  }

  private let command: String
  private var state = State.waiting
  /// What it was given last. A pipe holds less than half of it, so whatever a pager left unread is there.
  private var given: [UInt8] = []

  private static let mostGiven = 1 << 20

  init(command: String) { self.command = command }

  /// A pager that was left alone, by an error, is waited for: what it shows is still being read.
  deinit {
    if case .running(let pid, let input) = state { _ = Self.end(pid, input) }
  }

  var isRunning: Bool {
    if case .running = state { true } else { false }
  }

  /// Hands it `bytes`, and starts it first where they are the first.
  func write(_ bytes: [UInt8]) throws {
    if case .waiting = state { start() }
    guard case .running(_, let input) = state else {
      return try Descriptor.write(bytes, to: STDOUT_FILENO)
    }
    if given.count + bytes.count > Self.mostGiven {
      given.removeFirst(max(0, given.count - Self.mostGiven / 2))
    }
    given += bytes
    do {
      try Descriptor.write(bytes, to: input)
    } catch let failure as OutputFailure where failure.isUnread {
      try wait(isWhole: false)
    }
  }

  /// Tells it that this was all, and waits until it ends.
  func finish() throws {
    if case .running = state { try wait(isWhole: true) }
  }

  private func wait(isWhole: Bool) throws {
    guard case .running(let pid, let input) = state else { return }
    state = .gone
    switch Self.end(pid, input) {
    case .done: if !isWhole { throw PagerQuit() }
    case .stopped: throw PagerQuit()
    case .failed:
      try Descriptor.write(given, to: STDOUT_FILENO)
    }
    given = []
  }

  private func start() {
    state = .gone
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    // Without these words of its own, less shows colours as letters, and clears what is short (as git has it).
    let words = ": ${LESS=FRX} ${LV=-c}; export LESS LV; \(command)"
    var pid: pid_t = 0
    guard unsafe cprogram_shell(words, ends[0], &pid) == 0 else {
      close(ends[1])
      return
    }
    PagerSignals.hold(pid, input: ends[1])
    state = .running(pid, input: ends[1])
  }

  private enum Ending {
    case done, stopped, failed
  }

  private static func end(_ pid: pid_t, _ input: Int32) -> Ending {
    PagerSignals.closeInput(input)
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
    PagerSignals.release()
    let signal = status & 0x7F
    let code = (status >> 8) & 0xFF
    // Interrupted from the keyboard, itself or the shell that ran it.
    if signal == SIGINT || signal == SIGHUP || (signal == 0 && code == 128 + SIGINT) {
      return .stopped
    }
    return signal == 0 && code == 0 ? .done : .failed
  }
}

/// While a pager runs, an interrupt from the keyboard ends this program only once the pager has ended: a shell that took the
/// terminal back before would share the keys with it.
enum PagerSignals {
  private static let child = Atomic<Int32>(0)
  private static let input = Atomic<Int32>(-1)

  static func hold(_ pid: pid_t, input descriptor: Int32) {
    child.store(pid, ordering: .sequentiallyConsistent)
    input.store(descriptor, ordering: .sequentiallyConsistent)
    // A pager that is left is told by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { number in
      // Only what is allowed in a handler: atomics, close, waitpid, signal and raise.
      let end = PagerSignals.input.exchange(-1, ordering: .sequentiallyConsistent)
      if end >= 0 { close(end) }
      let pid = PagerSignals.child.load(ordering: .sequentiallyConsistent)
      while pid > 0, waitpid(pid, nil, 0) < 0, errno == EINTR {}
      signal(number, SIG_DFL)
      raise(number)
    }
  }

  static func closeInput(_ descriptor: Int32) {
    let end = input.exchange(-1, ordering: .sequentiallyConsistent)
    if end == descriptor { close(end) }
  }

  static func release() {
    child.store(0, ordering: .sequentiallyConsistent)
    signal(SIGPIPE, SIG_DFL)
    signal(SIGINT, SIG_DFL)
  }
}
