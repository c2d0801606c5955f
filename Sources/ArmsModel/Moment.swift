/// Times, in seconds since 1970-01-01 UTC, as people and programs read them.
package enum Moment {
  /// `2026-10-03`.
  package static func day(_ seconds: Int) -> String { parts(seconds).0 }

  /// `2026-10-03 14:05 UTC`.
  package static func minute(_ seconds: Int) -> String {
    let (day, hour, minute, _) = parts(seconds)
    return "\(day) \(hour):\(minute) UTC"
  }

  /// `2026-10-03T14:05:09Z`.
  package static func stamp(_ seconds: Int) -> String {
    let (day, hour, minute, second) = parts(seconds)
    return "\(day)T\(hour):\(minute):\(second)Z"
  }

  /// What `stamp` writes, in seconds since 1970-01-01 UTC; nil where the text is none.
  package static func seconds(_ stamp: String) -> Int? {
    guard stamp.utf8.count == 20, stamp.hasSuffix("Z") else { return nil }
    let halves = stamp.dropLast().split(separator: "T")
    guard halves.count == 2, let date = PartialDate(edtf: String(halves[0])), date.isDay,
      let day = date.lowDay
    else { return nil }
    let clock = halves[1].split(separator: ":").map { Int($0) }
    guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    return day * 86_400 + hour * 3_600 + minute * 60 + second
  }

  private static func parts(_ seconds: Int) -> (String, String, String, String) {
    let day = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
    let rest = seconds - day * 86_400
    return (
      PartialDate(day: day)?.text ?? "an unknown day", two(rest / 3_600), two(rest / 60 % 60),
      two(rest % 60)
    )
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
