internal import ArmsStore
internal import Glibc

/// What it costs to join one report more: `armsbench FILE COUNT` imports a stream of made-up reports into FILE and prints,
/// for the thousand reports before each power of ten, how many microseconds of processor time a report took, and how many
/// a report took of the first thousand, joined anew in a file beside it: the two take turns every hundred reports, so that
/// whatever else the machine does falls on both. `armsbench FILE COUNT FROM`, for a look with a profiler, leaves out the first
/// FROM of the stream, which FILE holds already, and joins nothing beside. Documents are stored some together, as an import
/// does with stories of two kilobytes.
@main
struct Joining {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard (3...4).contains(arguments.count), let count = Int(arguments[2]), count >= 1_000,
      let from = Int(arguments.count > 3 ? arguments[3] : "0")
    else {
      print("usage: armsbench FILE COUNT [FROM] (COUNT is a thousand or more)")
      return
    }
    let path = arguments[1]
    var joined = try Filling(path, skipping: from)
    while joined.done < count {
      let isLast = joined.done + thousand >= count
      guard from == 0, isLast || isShown(joined.done + thousand) else {
        let taken = try joined.add(thousand)
        if from > 0 { print("\(joined.done)\t\(taken / thousand)") }
        continue
      }
      var anew = try Filling(path + ".beside", skipping: 0)
      var (taken, beside) = (0, 0)
      for _ in 0..<thousand / hundred {
        taken += try joined.add(hundred)
        beside += try anew.add(hundred)
      }
      try anew.end()
      for ending in ["", "-wal", "-shm"] { unsafe unlink(path + ".beside" + ending) }
      print("\(joined.done)\t\(taken / thousand)\t\(beside / thousand)")
      fflush(nil)
    }
    try joined.end()
  }

  private static let thousand = 1_000
  private static let hundred = 100

  private static func isShown(_ done: Int) -> Bool {
    var power = 1_000
    while power < done { power *= 10 }
    return power == done
  }
}

/// A file that takes in the stream, and how far it has come.
private struct Filling {
  let store: Store
  var stream = Stream(seed: 1)
  var done: Int

  init(_ path: String, skipping from: Int) throws {
    store = try Store(path: path, mode: .writing)
    try store.beginImport(command: "armsbench", extractor: "armsbench")
    done = from
    for _ in 0..<from { stream.skip() }
  }

  /// Joins the next reports of the stream. Returns the processor time that it took, in microseconds.
  mutating func add(_ count: Int) throws -> Int {
    let batch = (0..<count).map { _ in stream.next() }
    let start = Self.processorTime
    for first in stride(from: 0, to: batch.count, by: Self.together) {
      try store.together {
        for (input, extraction) in batch[first..<min(first + Self.together, batch.count)] {
          _ = try store.add(input, extraction: extraction) { _, _ in extraction }
        }
      }
    }
    done += count
    return Self.processorTime - start
  }

  func end() throws {
    _ = try store.endImport(failed: 0)
    store.close()
  }

  /// As many as the pipeline hands over at once: 128 kB.
  private static let together = 50

  /// In microseconds, of all threads; what else the machine does does not count.
  private static var processorTime: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }
}
