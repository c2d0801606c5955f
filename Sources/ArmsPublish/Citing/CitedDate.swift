internal import ArmsModel

/// Dates as bibliographies write them.
enum CitedDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Year, month and day as far as the date names single ones without a mark of doubt.
  static func parts(_ date: PartialDate) -> [Int] {
    let parts = date.text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    let known = parts.compactMap { $0 }
    // Other digits in the place of a month stand for seasons, and a mark anywhere leaves the whole in doubt.
    guard known.count == parts.count, parts.count <= 3, known.count < 2 || known[1] <= 12 else {
      return []
    }
    return known
  }

  /// "January 9, 2018"; the EDTF text where it is no plain date.
  static func dayLast(_ date: PartialDate) -> String {
    let parts = parts(date)
    switch parts.count {
    case 3: return "\(months[parts[1] - 1]) \(parts[2]), \(parts[0])"
    case 2: return "\(months[parts[1] - 1]) \(parts[0])"
    case 1: return "\(parts[0])"
    default: return date.text
    }
  }

  /// "2018, January 9"; the EDTF text where it is no plain date.
  static func yearFirst(_ date: PartialDate) -> String {
    let parts = parts(date)
    switch parts.count {
    case 3: return "\(parts[0]), \(months[parts[1] - 1]) \(parts[2])"
    case 2: return "\(parts[0]), \(months[parts[1] - 1])"
    case 1: return "\(parts[0])"
    default: return date.text
    }
  }
}
