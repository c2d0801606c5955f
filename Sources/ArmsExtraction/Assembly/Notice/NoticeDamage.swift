import ArmsModel

/// Designations in which a damaged print set letters for digits (`AIM-l20C`, `M2O3`, `F-I5SA`).
///
/// Only what one reading explains is put right: a small l stands in no designation in capitals, and a capital I or O is a digit
/// where the designation is known with the digit and unknown as printed.
struct NoticeDamage {
  let text: NoticeText

  /// What the print of a designation stands for; nil where it is sound or where no one reading explains it.
  func mended(_ form: Range<Int>) -> String? {
    let printed = Array(text.line(form).utf8)
    guard printed.count <= 40, printed.contains(where: Self.isSuspect) else { return nil }
    var mended = printed
    for index in mended.indices where mended[index] == UInt8(ascii: "l") {
      // "Mle 50" and "Stinger" have small letters around it.
      let around = [index - 1, index + 1].filter(printed.indices.contains).map { printed[$0] }
      if around.contains(where: { Self.isSmall($0) && $0 != UInt8(ascii: "l") }) { continue }
      // Between two capitals it is one itself: "AlM-9".
      let isLetter = around.count == 2 && around.allSatisfy { (0x41...0x5A).contains($0) }
      mended[index] = UInt8(ascii: isLetter ? "I" : "1")
    }
    if mended != printed { return String(decoding: withDigits(mended) ?? mended, as: UTF8.self) }
    guard !isKnown(printed), let digits = withDigits(mended), isKnown(digits) else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Capital I and O beside a digit as digits; nil where there are none.
  private func withDigits(_ bytes: [UInt8]) -> [UInt8]? {
    var mended = bytes
    for index in mended.indices {
      let digit: UInt8
      switch mended[index] {
      case UInt8(ascii: "I"): digit = UInt8(ascii: "1")
      case UInt8(ascii: "O"): digit = UInt8(ascii: "0")
      default: continue
      }
      let isBeside = [index - 1, index + 1].contains { at in
        mended.indices.contains(at) && (0x30...0x39).contains(mended[at])
      }
      if isBeside { mended[index] = digit }
    }
    return mended == bytes ? nil : mended
  }

  /// Whether a designation stands in a gazetteer, whole.
  private func isKnown(_ bytes: [UInt8]) -> Bool {
    system(String(decoding: bytes, as: UTF8.self)) != nil
  }

  /// The index of the known system whose name a designation is, or begins with.
  func system(_ designation: String) -> Int? {
    let tokens = text.gazetteer.tokens(designation)
    let hits = NameRecogniser(gazetteer: text.gazetteer).find(in: tokens).systems
    return hits.first { $0.tokens.lowerBound == 0 }?.index
  }

  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I") || byte == UInt8(ascii: "O")
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
