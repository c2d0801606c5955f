import ArmsModel
import Testing

@testable import ArmsExtraction

/// Notices that are damaged, cut or mixed: what can be read is read, and every citation holds.
@Suite struct NoticeHostileTests {
  @Test func labelsWithoutValues() {
    let text = """
      Transmittal No. 24-77

      (iii) Description and Quantity or Quantities of Articles or Services under Consideration for Purchase:
      (i) Prospective Purchaser:
      (ii) Total Estimated Value:
      Major Defense Equipment: $
      Other:
      TOTAL:
      (viii) Date Report Delivered to Congress: June 7, 2024
      """
    #expect(NoticeSupport.lines(text) == [])
  }

  @Test func aLetterWhoseNoticeIsCutOff() {
    let text = """
      Dear Mr. Chairman: Pursuant to the reporting requirements of Section 36(b)(1) of the Arms Export Control Act, as amended, we are forwarding herewith Transmittal No. 23-61, concerning the Navy's proposed Letter(s) of Offer and Acceptance to the Government of Norway for defense articles and services estimated to cost $101.1 million. We will issue a news
      """
    #expect(NoticeSupport.lines(text) == ["23-61 USA>NOR approved FMS - value 101100000"])
  }

  @Test func fieldsInAStrangeOrder() {
    let text = """
      Transmittal No. 24-78
      (viii) Date Report Delivered to Congress: June 7, 2024
      (iii) Description and Quantity or Quantities of Articles or Services under Consideration for Purchase: Six (6) CH-47F helicopters
      (ii) Total Estimated Value: TOTAL $900 million
      (i) Prospective Purchaser: Government of Spain
      """
    #expect(
      NoticeSupport.lines(text) == [
        "24-78 USA>ESP approved FMS 2024-06-07 value 900000000",
        "  item 6 [CH-47F] CH-47F helicopters",
      ])
  }

  @Test func twoNoticesRunTogether() {
    let one = { (buyer: String, value: String, article: String) in
      "(i) Prospective Purchaser: Government of \(buyer) (ii) Total Estimated Value: Major Defense Equipment* $0 million Other \(value) TOTAL \(value) (iii) Description and Quantity or Quantities of Articles or Services under Consideration for Purchase: Major Defense Equipment (MDE): \(article) Non-MDE: containers (iv) Military Department: Navy (viii) Date Report Delivered to Congress: May 2, 2023 "
    }
    #expect(
      NoticeSupport.lines(
        one("Chile", "$25 million", "Ten (10) AIM-9X missiles")
          + one("Peru", "$7 million", "Two (2) C-130J aircraft")) == [
          "- USA>CHL approved FMS 2023-05-02 value 25000000 mde 0 other 25000000",
          "  item 10 [AIM-9X] AIM-9X missiles",
          "- USA>PER approved FMS 2023-05-02 value 7000000 mde 0 other 7000000",
          "  item 2 [C-130J] C-130J aircraft",
        ])
  }

  /// Cuts, shuffled lines and changed letters; the seed is printed where one fails.
  @Test(arguments: [11 as UInt64, 12, 13, 14, 15, 16])
  func anyDamage(seed: UInt64) {
    var random = Seeded(state: seed)
    let texts = [
      NoticeReaderTests.record, NoticeEnhancementTests.notice(NoticeEnhancementTests.past),
      NoticeReleaseTests.release(
        head: "Transmittal #26-31", cost: "The estimated total cost is $3 billion."),
    ]
    for text in texts {
      for _ in 0..<12 {
        var scalars = Array(text.unicodeScalars)
        switch random.below(3) {
        case 0: scalars = Array(scalars[random.below(scalars.count)...])
        case 1: scalars = Array(scalars[..<random.below(scalars.count)])
        default:
          let signs = Array("lI1O0 ()$.;:\n-é🚀,\u{301}".unicodeScalars)
          for _ in 0..<(scalars.count / 40) {
            scalars[random.below(scalars.count)] = signs[random.below(signs.count)]
          }
        }
        var damaged = String.UnicodeScalarView()
        damaged.append(contentsOf: scalars)
        let print = String(damaged)
        NoticeSupport.checkCitations(
          NoticeSupport.extraction(print).reports, in: print, "seed \(seed)")
      }
    }
  }

  /// SplitMix64.
  struct Seeded {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int(truncatingIfNeeded: (z ^ (z >> 31)) >> 1) % max(bound, 1)
    }
  }
}
