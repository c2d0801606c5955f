/// Runs the two steps of reading on all cores and hands the results over in the order of the input.
///
/// `first` and `second` run in parallel; `gate` and `last` run one at a time, in order, where the caller stands: they
/// may use what is not Sendable. Small items go through together, so that handing them over costs little beside reading
/// them. At most four such batches a job are under way (and as much as is done together in the end waits for that), and of
/// large items no more than `bytesUnderWay` together, so memory does not grow with the input, nor with the cores.
struct Pipeline<Input: Sendable, Middle: Sendable, Output: Sendable> {
  var jobs: Int
  /// What an item weighs, in bytes; left out, each is a batch of its own.
  var weight: (Input) -> Int = { _ in .max }
  /// Bytes that an item takes while it is under way, as far as that is known beforehand.
  var size: (Input) -> Int = { _ in 0 }
  var first: @Sendable (Input) -> Middle
  var second: @Sendable (Middle) -> Output

  /// What `gate` decides of an item between the steps.
  enum Verdict: Sendable {
    case proceed(Middle)
    /// Nothing more to do in parallel: the output is known.
    case done(Output)

    func finished(by second: (Middle) -> Output) -> Output {
      switch self {
      case .proceed(let middle): second(middle)
      case .done(let output): output
      }
    }
  }

  private enum Slot {
    case first
    case middle([Middle])
    case second
    case done([Output])
  }

  private enum Message: Sendable {
    case middle(Int, [Middle])
    case output(Int, [Output])
  }

  /// Bytes that make a batch.
  private static var batch: Int { 1 << 15 }
  /// Bytes that are done together in the end, where there is more to come: some sixty stories.
  private static var together: Int { 1 << 17 }
  /// What an item weighs at least: of tiny ones it is sixty as well, since what is said of the first waits for all.
  private static var least: Int { together / 64 }
  /// Two documents of the default limit. One that is larger is under way alone.
  static var bytesUnderWay: Int { 1 << 27 }

  func run(
    _ next: () -> Input?, gate: (Middle) throws -> Verdict, last: (Output) throws -> Void
  ) async throws {
    let all = { (outputs: [Output]) in for output in outputs { try last(output) } }
    try await run(next, gate: gate, least: 0, lastTogether: all)
  }

  /// The same where much at one time is done sooner than little: what is ready waits until it weighs `together`, or nothing
  /// else is under way. What stands in `lastTogether` is never empty.
  func run(
    _ next: () -> Input?, gate: (Middle) throws -> Verdict, lastTogether: ([Output]) throws -> Void
  ) async throws {
    try await run(next, gate: gate, least: Self.together, lastTogether: lastTogether)
  }

  private func run(
    _ next: () -> Input?, gate: (Middle) throws -> Verdict, least: Int,
    lastTogether: ([Output]) throws -> Void
  ) async throws {
    // One job runs where the caller stands, and what was read is stored before more is asked for.
    guard jobs > 1 else {
      while let input = next() { try lastTogether([gate(first(input)).finished(by: second)]) }
      return
    }
    let window = jobs * 4
    try await withThrowingTaskGroup(of: Message.self) { group in
      var slots: [Int: Slot] = [:]
      var (started, gated, finished) = (0, 0, 0)
      var running = 0
      var isAtEnd = false
      var (waiting, weights, sizes) = ([Input](), [Int: Int](), [Int: Int]())
      var underWay = 0
      var (ready, readyWeight, readySize) = ([Output](), 0, 0)
      while true {
        while started - finished < window {
          if waiting.isEmpty, !isAtEnd { waiting = gather(next, &isAtEnd) }
          guard !waiting.isEmpty else { break }
          let size = waiting.reduce(0) { $0 + min(self.size($1), Self.bytesUnderWay) }
          guard underWay == 0 || underWay + size <= Self.bytesUnderWay else { break }
          let inputs = waiting
          let index = started
          waiting = []
          weights[index] = inputs.reduce(0) {
            $0 + max(min(self.weight($1), Self.together), Self.least)
          }
          sizes[index] = size
          underWay += size
          started += 1
          running += 1
          slots[index] = .first
          group.addTask { [first] in .middle(index, inputs.map(first)) }
        }
        while case .middle(let middles)? = slots[gated] {
          let verdicts = try middles.map(gate)
          let index = gated
          slots[index] = .second
          running += 1
          group.addTask { [second] in .output(index, verdicts.map { $0.finished(by: second) }) }
          gated += 1
        }
        while case .done(let outputs)? = slots[finished] {
          slots[finished] = nil
          readyWeight += weights.removeValue(forKey: finished) ?? 0
          readySize += sizes.removeValue(forKey: finished) ?? 0
          finished += 1
          ready += outputs
        }
        if !ready.isEmpty, readyWeight >= least || running == 0 {
          try lastTogether(ready)
          underWay -= readySize
          (ready, readyWeight, readySize) = ([], 0, 0)
          continue
        }
        guard running > 0, let message = try await group.next() else { return }
        running -= 1
        switch message {
        case .middle(let index, let middles): slots[index] = .middle(middles)
        case .output(let index, let outputs): slots[index] = .done(outputs)
        }
      }
    }
  }

  /// The items of the next batch.
  private func gather(_ next: () -> Input?, _ isAtEnd: inout Bool) -> [Input] {
    var inputs: [Input] = []
    var total = 0
    while total < Self.batch {
      guard let input = next() else {
        isAtEnd = true
        break
      }
      total += max(min(weight(input), Self.batch), Self.least)
      inputs.append(input)
    }
    return inputs
  }
}
