internal import Glibc

/// The moment by which a document must be read.
package struct Deadline: Hashable, Sendable {
  /// How many seconds there were in all.
  package let seconds: Int
  /// In milliseconds of a clock that nobody sets.
  private let end: Int

  /// So many seconds from now.
  package init(in seconds: Int) {
    self.seconds = seconds
    let (span, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
    end = overflow ? .max : Self.now.addingReportingOverflow(span).partialValue
  }

  /// What is left, in milliseconds; zero or less when it is over.
  package var milliseconds: Int { end - Self.now }

  /// Throws `time` when it is over. Meant for once in some thousand steps: asking for the time is not free.
  package func check() throws(InputProblem.Reason) {
    guard milliseconds > 0 else { throw .time(seconds: seconds) }
  }

  private static var now: Int {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
