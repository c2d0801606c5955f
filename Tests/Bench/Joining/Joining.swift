internal import ArmsStore
internal import Glibc

/// What it costs to join one report more: `armsbench FILE COUNT` imports a stream of made-up reports into FILE and prints
/// how many microseconds of processor time a report took, on average, among the first thousand and among the thousand
/// before each power of ten.
@main
struct Joining {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let count = Int(arguments[2]), count >= 1_000 else {
      print("usage: armsbench FILE COUNT (a thousand or more)")
      return
    }
    let store = try Store(path: arguments[1], mode: .writing)
    try store.beginImport(command: "armsbench", extractor: "armsbench")
    var stream = Stream(seed: 1)
    var done = 0
    while done < count {
      let batch = (0..<min(1_000, count - done)).map { _ in stream.next() }
      let start = processorTime
      for (input, extraction) in batch {
        _ = try store.add(input, extraction: extraction) { _, _ in extraction }
      }
      let taken = processorTime - start
      done += batch.count
      guard isShown(done) else { continue }
      print("\(done)\t\(taken / batch.count)")
      fflush(nil)
    }
    _ = try store.endImport(failed: 0)
    store.close()
  }

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
