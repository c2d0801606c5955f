/// Runs the two steps of reading on all cores and hands the results over in the order of the input.
///
/// `first` and `second` run in parallel; `gate` and `last` run one at a time, in order, where the caller stands: they
/// may use what is not Sendable. At most `window` items are under way, so memory does not grow with the input.
struct Pipeline<Input: Sendable, Middle: Sendable, Output: Sendable> {
  var jobs: Int
  var first: @Sendable (Input) -> Middle
  var second: @Sendable (Middle) -> Output

  /// What `gate` decides of an item between the steps.
  enum Verdict {
    case proceed(Middle)
    /// Nothing more to do in parallel: the output is known.
    case done(Output)
  }

  private enum Slot {
    case first
    case middle(Middle)
    case second
    case done(Output)
  }

  private enum Message: Sendable {
    case middle(Int, Middle)
    case output(Int, Output)
  }

  func run(
    _ next: () -> Input?, gate: (Middle) throws -> Verdict, last: (Output) throws -> Void
  ) async throws {
    let window = max(jobs, 1) * 4
    try await withThrowingTaskGroup(of: Message.self) { group in
      var slots: [Int: Slot] = [:]
      var (started, gated, finished) = (0, 0, 0)
      var running = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, started - finished < window {
          guard let input = next() else {
            isAtEnd = true
            break
          }
          let index = started
          started += 1
          running += 1
          slots[index] = .first
          group.addTask { [first] in .middle(index, first(input)) }
        }
        while case .middle(let middle)? = slots[gated] {
          switch try gate(middle) {
          case .proceed(let middle):
            let index = gated
            slots[index] = .second
            running += 1
            group.addTask { [second] in .output(index, second(middle)) }
          case .done(let output): slots[gated] = .done(output)
          }
          gated += 1
        }
        var consumed = false
        while case .done(let output)? = slots[finished] {
          slots[finished] = nil
          finished += 1
          consumed = true
          try last(output)
        }
        if consumed { continue }
        guard running > 0, let message = try await group.next() else { return }
        running -= 1
        switch message {
        case .middle(let index, let middle): slots[index] = .middle(middle)
        case .output(let index, let output): slots[index] = .done(output)
        }
      }
    }
  }
}
