/// Texts that hold what documents hold and what breaks positions: marks that combine, characters of four bytes, CRLF,
/// invisible signs, other scripts, and bytes that String has repaired.
enum RandomText {
  private static let pieces: [String] = [
    "The ", "Japan ", "U.S. ", "sold ", "24 F-16C/Ds ", "for $1.2 billion", ". ", ".\n", "\r\n",
    "\r\n\r\n", "\n\n", "\r", "\t", "  ", "\u{A0}", "\u{2028}", "\u{2029}", "é", "e\u{301}",
    "a\u{308}\u{332}", "ﬁ", "ß", "İ", "ı", "😀", "👩🏽‍🚀", "🇯🇵", "\u{1F1FA}\u{1F1F8}", "\u{200B}",
    "\u{AD}",
    "\u{FEFF}", "\u{202E}", "\u{2066}", "“", "”", "’", "—", "…", "€", "£5m ", "中国", "導彈 ",
    "Россия ",
    "العربية ", "नमस्ते", "한국 ", "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{301}", "\u{20E3}", "1,200.5",
    "4️⃣", "SM-3 Block IIA missiles ", "[[Page S55]]", "(", ")", "\"", "'", "Türkiye ",
    "Lockheed Martin ",
    "St. Louis ", "a.m. ", "=cmd() ", "<b>", "&amp; ", "\u{10FFFF}", "\u{E000}",
  ]

  static func text(length: Int, using random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      if Int.random(in: 0..<12, using: &random) == 0 {
        // Bytes that are no UTF-8, as a reader repairs them.
        let bytes = (0..<3).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) }
        text += String(decoding: bytes, as: UTF8.self)
      } else {
        text += pieces.randomElement(using: &random) ?? ""
      }
    }
    return text
  }
}
