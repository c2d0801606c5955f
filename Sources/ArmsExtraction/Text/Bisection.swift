/// Looks for a place in what stands in rising order, such as mentions in the order of the text.
enum Bisection {
  /// The first of `count` places from which on something is so; `count` where it is nowhere.
  static func first(_ count: Int, where isSo: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isSo(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
