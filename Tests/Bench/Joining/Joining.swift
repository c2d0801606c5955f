internal import ArmsStore
internal import Glibc

/// What it costs to join one report more: `armsbench FILE COUNT` imports a stream of made-up reports into FILE and prints
/// how many microseconds of processor time a report took, on average, among the first thousand and among the thousand
/// before each power of ten. `armsbench FILE COUNT FROM` leaves out the first FROM of the stream, which FILE holds already,
/// and prints every thousand. Documents are stored some together, as an import does with stories of two kilobytes.
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
    let store = try Store(path: arguments[1], mode: .writing)
    try store.beginImport(command: "armsbench", extractor: "armsbench")
    var stream = Stream(seed: 1)
    for _ in 0..<from { _ = stream.next() }
    var done = from
    while done < count {
      let batch = (0..<min(1_000, count - done)).map { _ in stream.next() }
      let start = processorTime
      for first in stride(from: 0, to: batch.count, by: together) {
        try store.together {
          for (input, extraction) in batch[first..<min(first + together, batch.count)] {
            _ = try store.add(input, extraction: extraction) { _, _ in extraction }
          }
        }
      }
      let taken = processorTime - start
      done += batch.count
      guard from > 0 || isShown(done) else { continue }
      print("\(done)\t\(taken / batch.count)")
      fflush(nil)
    }
    _ = try store.endImport(failed: 0)
    store.close()
  }

  /// What the pipeline hands over at once.
  private static let together = 16

  /// In microseconds, of all threads; what else the machine does does not count.
  private static var processorTime: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }

  private static func isShown(_ done: Int) -> Bool {
    var power = 1_000
    while power < done { power *= 10 }
    return power == done
  }
}
