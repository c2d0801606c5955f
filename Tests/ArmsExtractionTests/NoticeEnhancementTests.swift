import ArmsModel
import Testing

@testable import ArmsExtraction

/// Enhancements (section 36(b)(5)): earlier notifications in the background, this transmittal's values and articles in front.
@Suite struct NoticeEnhancementTests {
  static func notice(_ description: String) -> String {
    """
    Transmittal No. 0B-24
    Report of Enhancement or Upgrade of Sensitivity of Technology or Capability (Sec. 36(b)(5)(C), AECA)
    (i) Purchaser: Government of Denmark.
    (ii) Sec. 36(b)(1), AECA Transmittal No.: 18-30; Date: July 31, 2018; Implementing Agency: Navy.
    (iii) Description: \(description)
    (iv) Significance: It adds value.
    (v) Justification: It serves.
    (vii) Date Report Delivered to Congress: January 12, 2024.
    """
  }

  static let past =
    "On July 31, 2018, Congress was notified by congressional certification transmittal number 18-30 of the possible sale, under Section 36(b)(1) of the Arms Export Control Act, of forty-six (46) SM-2 Block IIIA missiles. The estimated total cost was $152 million. Major Defense Equipment (MDE) constituted $130 million of this total."

  @Test func oldTotalIncreaseAndNewTotal() {
    let text = Self.notice(
      Self.past
        + " This transmittal notifies the inclusion of six (6) MK 89 guidance sections (MDE). The total cost of the new items is $13 million. The estimated MDE value will increase by $10 million to $140 million. The total estimated case value will increase by $13 million to a revised $165 million."
    )
    #expect(
      NoticeSupport.lines(text) == [
        "0B-24 USA>DNK approved FMS 2024-01-12 value 165000000 increase 13000000 mde 140000000",
        "  item 6 [MK 89] MK 89 guidance sections (MDE)",
        "background 18-30 USA>DNK approved FMS 2018-07-31 value 152000000 mde 130000000",
        "  item 46 [SM-2 Block IIIA] SM-2 Block IIIA missiles",
      ])
  }

  @Test(
    arguments: [
      (
        "The estimated total case value will remain at $152 million. The total MDE will remain at $130 million.",
        "value 152000000 mde 130000000"
      ),
      (
        "The total estimated case value will increase from $152 million to $180 million.",
        "value 180000000"
      ),
      (
        "The non-MDE value will increase by $5 million, resulting in a new non-MDE and overall total case value of $157 million.",
        "value 157000000 other 157000000"
      ),
      (
        "This will result in a net increase in MDE value of $81.4 million, resulting in a revised MDE value of $174 million. The total estimated case value will increase by $90.2 million to $202.9 million.",
        "value 202900000 increase 90200000 mde 174000000"
      ),
      (
        "The total cost of the new non-MDE items is $3.4 million. The new total case value is $155.4 million.",
        "value 155400000"
      ),
    ])
  func sentences(print: String, values: String) throws {
    let text = Self.notice(
      Self.past + " This transmittal reports the inclusion of two (2) SM-2 Block IIIC missiles. "
        + print)
    let first = try #require(NoticeSupport.lines(text).first)
    #expect(first == "0B-24 USA>DNK approved FMS 2024-01-12 " + values)
  }

  @Test func severalEarlierNotificationsEachWithItsOwnNumber() {
    let text = Self.notice(
      Self.past
        + " On May 3, 2020, Congress was notified by congressional certification transmittal number 0K-20 of the addition of two (2) radars. The total case value increased to $160 million. This transmittal reports the addition of spare parts. The total case value will increase to $170 million."
    )
    let heads = NoticeSupport.lines(text).filter { !$0.hasPrefix(" ") }
    #expect(
      heads == [
        "0B-24 USA>DNK approved FMS 2024-01-12 value 170000000",
        "background 18-30 USA>DNK approved FMS 2018-07-31 value 152000000 mde 130000000",
        "background 0K-20 USA>DNK approved FMS 2020-05-03 value 160000000",
      ])
  }

  @Test func theEarlierNumberIsKept() throws {
    let report = try #require(NoticeSupport.extraction(Self.notice(Self.past)).reports.first)
    #expect(report.details.contains { $0.value.kind == .priorCase && $0.value.text == "18-30" })
  }

  /// Every earlier notice and change that the history names, each once; a letter O that leads a part is a nought.
  @Test func theNumbersOfEarlierChangesAreKept() throws {
    let text = Self.notice(
      Self.past
        + " On May 3, 2020, Congress was notified by congressional certification transmittal number 20-OK of the addition of two (2) radars. This transmittal reports the addition of spare parts. The total case value will increase to $170 million."
    )
    let report = try #require(NoticeSupport.extraction(text).reports.first)
    let numbers = report.details.filter { $0.value.role == "transmittal" }.map(\.value.text)
    #expect(numbers == ["18-30", "20-0K"])
  }
}
