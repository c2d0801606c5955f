import ArmsModel
import Testing

@testable import ArmsExtraction

/// Releases without labels: the DSCA's, and the State Department's since 2026.
@Suite struct NoticeReleaseTests {
  static func release(head: String, cost: String) -> String {
    """
    Kuwait – Air Defence Missiles
    \(head)

    The Government of Kuwait has requested to buy seven (7) AN/MPQ-64 Sentinel radars; and sixty-three (63) AIM-120C-8 missiles. The following non-MDE items will also be included: launchers; spare parts. \(cost)

    This proposed sale will support the foreign policy and national security objectives of the United States.

    The proposed sale of this equipment and support will not alter the basic military balance in the region.

    The principal contractors will be RTX Corporation, located in Andover, MA; and Kongsberg Defence and Aerospace, located in Kongsberg, Norway.

    Implementation of this proposed sale will require the assignment of six U.S. Government representatives to Kuwait.

    There will be no adverse impact on U.S. defense readiness as a result of this proposed sale.
    """
  }

  /// All who ask are buyers; what a release says of its carrying out counts no articles.
  @Test func severalGovernmentsAsk() {
    let text = """
      Denmark, Norway and the Netherlands -- Joint Munitions

      WASHINGTON, May 30, 2014 -- The Governments of Denmark, Norway and the Netherlands have requested a possible sale of 500 GBU-39 Small Diameter Bombs and 60 BRU-61 carriages. The estimated cost is $44 million. The Defense Security Cooperation Agency notified Congress today of this possible Foreign Military Sale.

      The principal contractor will be Boeing in St. Charles, Missouri. There are no known offset agreements.
      """
    #expect(
      NoticeSupport.lines(text, publisher: "Defense Security Cooperation Agency") == [
        "- USA>DNK+NOR+NLD approved FMS 2014-05-30 value 44000000 by Boeing",
        "  item 500 [GBU-39] GBU-39 Small Diameter Bombs",
        "  item 60 [BRU-61] BRU-61 carriages",
      ])
  }

  @Test func aShortReleaseWithoutARequest() {
    let text = """
      NATO Communications and Information Agency – Radios

      MEDIA NOTE
      April 10, 2026

      The Department of State has approved a possible Foreign Military Sale to the NATO Communications and Information Agency (NCIA), on behalf of Romania and Slovakia, of two hundred (200) AN/PRC-117G radios for an estimated cost of $41 million. The principal contractor will be L3Harris, located in Melbourne, FL. Implementation will require the assignment of ten U.S. contractor representatives.
      """
    #expect(
      NoticeSupport.lines(text, publisher: "U.S. Department of State") == [
        "- USA>NCIA+ROU+SVK approved FMS 2026-04-10 value 41000000 by L3Harris",
        "  item 200 [AN/PRC-117G] AN/PRC-117G radios",
      ])
  }

  @Test func defenseSecurityCooperationAgency() {
    let head = """
      Transmittal No: 21-31
      WASHINGTON, October 1, 2021 - The State Department has made a determination approving a possible Foreign Military Sale to the Government of Kuwait of missiles for an estimated cost of $3 billion. The Defense Security Cooperation Agency delivered the required certification notifying Congress of this possible sale today.
      """
    #expect(
      NoticeSupport.lines(Self.release(head: head, cost: "The estimated total cost is $3 billion."))
        == [
          "21-31 USA>KWT approved FMS 2021-10-01 value 3000000000 by RTX Corporation; Kongsberg Defence and Aerospace",
          "  item 7 [AN/MPQ-64] AN/MPQ-64 Sentinel radars",
          "  item 63 [AIM-120C-8] AIM-120C-8 missiles",
        ])
  }

  @Test(
    arguments: [
      "The estimated total cost is $3 billion.", "The total estimated cost is $3 billion.",
      "The estimated total cost for the case is $3 billion.",
      "The total estimated program cost is $3 billion.",
    ])
  func departmentOfState(cost: String) throws {
    let text = Self.release(
      head:
        "Media Note\nBureau of Political-Military Affairs\nMarch 19, 2026\n\nTransmittal #26-31",
      cost: cost)
    let first = try #require(NoticeSupport.lines(text).first)
    #expect(first.hasPrefix("26-31 USA>KWT approved FMS 2026-03-19 value 3000000000 by "))
  }

  @Test func upTo() throws {
    let text = Self.release(
      head: "March 19, 2026\nTransmittal #26-31",
      cost: "The estimated total cost is up to $3 billion.")
    #expect(NoticeSupport.lines(text).first?.contains("value 3000000000 at_most") == true)
  }

  @Test func aPageCutOffAfterItsTitle() {
    let text = """
      France – MQ-9 Follow-on Support
      2022-01-07
      Transmittal No. 21-67

      follow-on support to include spares and accessories; training.
      """
    #expect(
      NoticeSupport.lines(text, publisher: "DSCA") == [
        "21-67 USA>FRA approved FMS 2022-01-07", "  support [MQ-9] MQ-9 Follow-on Support",
      ])
  }

  @Test func newsThatQuotesANoticeIsNone() {
    let text = """
      WASHINGTON, Oct 1 - The U.S. State Department approved a possible sale of missiles to Kuwait for an estimated cost of $3 billion, the Pentagon said. "The proposed sale will not alter the basic military balance in the region," it said. The principal contractor is RTX.
      """
    #expect(NoticeSupport.extraction(text).kind != .notice)
  }
}
