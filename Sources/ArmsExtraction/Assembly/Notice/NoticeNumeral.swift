/// The number in brackets before a label of a notice: "(iv)" or "(4)".
struct NoticeNumeral: Equatable {
  let value: Int
  let isRoman: Bool

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]

  /// That which the bracket at `index` opens; nil where it holds none.
  init?(at index: Int, _ text: NoticeText) {
    guard text.isSign(index, "("), text.isSign(index + 2, ")") else { return nil }
    if let digits = text.digits(index + 1), digits < 30 {
      value = digits
      isRoman = false
    } else if let roman = Self.romans.firstIndex(of: text.string(index + 1)) {
      value = roman + 1
      isRoman = true
    } else {
      return nil
    }
  }

  func follows(_ other: NoticeNumeral) -> Bool {
    isRoman == other.isRoman && value == other.value + 1
  }
}
