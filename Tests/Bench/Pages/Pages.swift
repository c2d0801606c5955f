import ArmsImport

#if canImport(Glibc)
  import Glibc
#endif

/// For `make bench`: the main text of pages, on one core. Usage: armsbench-pages PASSES FILE…
///
/// Prints the bytes read in a pass, the processor seconds of the fastest pass, and the bytes of text that came out.
@main struct Pages {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let passes = arguments.first.flatMap(Int.init), passes > 0 else { return }
    let pages = arguments.dropFirst().compactMap { try? FileBytes.read($0, limit: 64 << 20) }
    guard let reader = ReaderKind.html.reader as? any DocumentReader else { return }
    var best = Double.infinity
    var text = 0
    for _ in 0..<passes {
      let start = seconds()
      text = pages.reduce(0) { sum, page in
        sum + ((try? reader.read(page, ReadingContext()))?.text.utf8.count ?? 0)
      }
      best = min(best, seconds() - start)
    }
    print(pages.reduce(0) { $0 + $1.count }, best, text)
  }

  private static func seconds() -> Double {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
