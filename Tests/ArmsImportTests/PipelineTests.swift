import Foundation
import Synchronization
import Testing

@testable import ArmsImport

@Suite struct PipelineTests {
  @Test(arguments: [1, 2, 7]) func resultsComeInTheOrderOfTheInput(jobs: Int) async throws {
    let pipeline = Pipeline<Int, Int, String>(
      jobs: jobs, first: { $0 * 2 },
      // Later items are done sooner.
      second: { value in
        var sum = 0
        for step in 0..<(2_000 - value) { sum &+= step }
        return sum == -1 ? "" : "\(value)"
      })
    var next = 0
    var gated: [Int] = []
    var results: [String] = []
    try await pipeline.run(
      {
        next += 1
        return next <= 500 ? next : nil
      },
      gate: { value in
        gated.append(value)
        return value % 10 == 0 ? .done("skipped \(value)") : .proceed(value)
      }, last: { results.append($0) })
    #expect(gated == (1...500).map { $0 * 2 })
    #expect(results == (1...500).map { ($0 * 2) % 10 == 0 ? "skipped \($0 * 2)" : "\($0 * 2)" })
  }

  @Test func noMoreIsUnderWayThanTheWindow() async throws {
    let running = Mutex((now: 0, most: 0))
    let pipeline = Pipeline<Int, Int, Int>(
      jobs: 2,
      first: { value in
        running.withLock { state in
          state.now += 1
          state.most = max(state.most, state.now)
        }
        return value
      }, second: { $0 })
    var next = 0
    try await pipeline.run(
      {
        next += 1
        return next <= 300 ? next : nil
      }, gate: { .proceed($0) }, last: { _ in running.withLock { $0.now -= 1 } })
    #expect(running.withLock { $0.most } <= 8)
  }

  /// A commit for every document would cost more than what it says: small ones are stored some sixty at a time, and the last
  /// ones when nothing else comes. Of tiny ones it is not more, or what is said of the first waits for a thousand.
  @Test(arguments: [2, 5], [1, 2_048]) func smallItemsAreDoneTogetherInTheEnd(jobs: Int, bytes: Int)
    async throws
  {
    let pipeline = Pipeline<Int, Int, Int>(
      jobs: jobs, weight: { _ in bytes }, first: { $0 }, second: { $0 })
    var items = (1...1_000)[...]
    var groups: [[Int]] = []
    try await pipeline.run(
      { items.popFirst() }, gate: { .proceed($0) }, lastTogether: { groups.append($0) })
    #expect(groups.flatMap(\.self) == Array(1...1_000))
    #expect(groups.dropLast().allSatisfy { $0.count >= 64 })
    #expect(groups.allSatisfy { !$0.isEmpty && $0.count <= 64 + 16 * 4 * jobs })
  }

  /// A large one waits for nothing.
  @Test(arguments: [1, 3]) func largeItemsAreDoneOneByOne(jobs: Int) async throws {
    let pipeline = Pipeline<Int, Int, Int>(
      jobs: jobs, weight: { _ in 1 << 20 }, first: { $0 }, second: { $0 })
    var items = (1...9)[...]
    var most = 0
    try await pipeline.run(
      { items.popFirst() }, gate: { .proceed($0) }, lastTogether: { most = max(most, $0.count) })
    #expect(most <= 4 * jobs)
  }

  /// Whatever the number of cores: thirty-two files of 64 MB would be two gigabytes.
  @Test func largeItemsWaitForOneAnother() async throws {
    let sizes = [50, 60, 40, 300, 1, 2, 70, 70, 128, 0, 5, 60, 60, 60]
    let running = Mutex((now: 0, most: 0))
    let pipeline = Pipeline<Int, Int, Int>(
      jobs: 8, size: { $0 << 20 },
      first: { size in
        running.withLock { state in
          state.now += size
          // One that is larger than all that may be under way is so alone.
          if state.now != 300 { state.most = max(state.most, state.now) }
        }
        return size
      }, second: { $0 })
    var waiting = sizes[...]
    var results: [Int] = []
    try await pipeline.run(
      { waiting.popFirst() }, gate: { .proceed($0) },
      last: { size in
        results.append(size)
        running.withLock { $0.now -= size }
      })
    #expect(results == sizes)
    #expect(running.withLock { $0.most } <= Pipeline<Int, Int, Int>.bytesUnderWay >> 20)
  }

  @Test func anErrorOfTheWriterEndsTheRun() async {
    struct Full: Error {}
    let pipeline = Pipeline<Int, Int, Int>(jobs: 2, first: { $0 }, second: { $0 })
    var next = 0
    var written = 0
    await #expect(throws: Full.self) {
      try await pipeline.run(
        {
          next += 1
          return next
        }, gate: { .proceed($0) },
        last: { _ in
          written += 1
          if written == 5 { throw Full() }
        })
    }
    #expect(written == 5)
  }
}
