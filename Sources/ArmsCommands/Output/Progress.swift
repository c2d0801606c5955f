internal import Glibc

/// How far a long command is: one line on standard error that is drawn anew, and nothing where no one watches.
///
/// It is drawn ten times a second at most, tells how many a second there are, and how long the rest will take where it
/// is known how much there is.
final class Progress {
  /// What is counted: `document`.
  private let noun: String
  /// Which of several steps it is: `joining`; nil where there is one.
  private let step: String?
  /// How much there is in all; nil where no one knows.
  private let total: Int?
  private let start: Int
  private var next: Int

  /// `total` is in the unit of `part` of `show`.
  init(_ noun: String, of total: Int? = nil, step: String? = nil) {
    self.noun = noun
    self.step = step
    self.total = total
    start = Self.now
    next = start
  }

  /// Tells that `count` are done, of which `failed` failed; `part` of the total, where that is counted otherwise.
  func show(_ count: Int, part: Int? = nil, failed: Int = 0) {
    guard Terminal.errorsAreTerminal, Self.now >= next else { return }
    let now = Self.now
    next = now + 100
    Terminal.progress(
      (step.map { $0 + ": " } ?? "")
        + ProgressWords.line(
          Shown.count(count, noun), count: count, part: part ?? count, of: total, failed: failed,
          milliseconds: now - start))
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
