import ArmsModel
import Testing

@testable import ArmsExtraction

/// Sections of the Congressional Record: wrapped lines, page markers, a letter before the fields and an annex behind them.
@Suite struct NoticeReaderTests {
  static let letter = """
                              ARMS SALES NOTIFICATION

           Dear Mr. Chairman: Pursuant to the reporting requirements
         of Section 36(b)(1) of the Arms Export Control Act, as
         amended, we are forwarding herewith Transmittal No. 19-81,
         concerning the Navy's proposed Letter(s) of Offer and
         Acceptance to the Government of Norway for defense articles
         and services estimated to cost $1.95 billion.


    """

  static let record =
    letter + """
                                  Transmittal No. 19-81

           Notice of Proposed Issuance of Letter of Offer Pursuant to
               Section 36(b)(1) of the Arms Export Control Act, as
               amended
             (i) Prospective Purchaser: Government of Nor-

        [[Page S5546]]

           way.
             (ii) Total Estimated Value:
             Major Defense Equipment* $1.10 billion.
             Other $.85 billion.
             Total $1.95 billion.
             (iii) Description and Quantity or Quantities of Articles or
           Services under Consideration for Purchase:
             Major Defense Equipment (MDE):
             Forty (40) MH-60R Multi-Mission Helicopters (36 installed
           kits, 4 spares).
             Up to eighty-eight (88) AN/ARN-

        [[Page S5547]]

           153 Navigation Sets.
             Non-MDE: Also included are twelve (12) M240D machine guns;
           six (6) shipping containers; KIV-78 cryptographic devices;
           training; and other related elements of logistics support.
             (iv) Military Department: Navy (NO-P-SAA).
             (v) Prior Related Cases, if any: NO-P-LAB.
             (vi) Sales Commission, Fee, etc., Paid, Offered, or Agreed
           to be Paid: None.
             (vii) Sensitivity of Technology Contained in the Defense
           Article or Defense Services Proposed to be Sold: See Attached
           Annex.
             (viii) Date Report Delivered to Congress: October 16, 2019.
             *As defined in Section 47(6) of the Arms Export Control
           Act.


                                POLICY JUSTIFICATION

                       Norway--MH-60R Multi-Mission Helicopters

             The Government of Norway has requested to buy forty (40)
           MH-60R helicopters. The total estimated program cost is $1.95
           billion.
             The principal contractors will be Lockheed Martin Rotary
           and Mission Systems, Owego, New York; and General Electric,
           St. Louis, MO. There are no known offset agreements proposed
           in connection with this potential sale.
             Implementation of this proposed sale will require the
           assignment of ten contractor representatives to Norway.


                                  Transmittal No. 19-81

           Notice of Proposed Issuance of Letter of Offer Pursuant to
               Section 36(b)(1) of the Arms Export Control Act

                                    Annex Item No. vii

             (vii) Sensitivity of Technology:
             1. The MH-60R carries three (3) AN/AQS-22 sonars.

      """

  @Test func record() {
    let text = Self.record.replacing("Nor-\n\n  [[Page S5546]]\n\n     way", with: "Norway")
    #expect(
      NoticeSupport.lines(text) == [
        "19-81 USA>NOR approved FMS 2019-10-16 value 1950000000 mde 1100000000 other 850000000 by Lockheed Martin Rotary and Mission Systems; General Electric",
        "  item 40 [MH-60R] MH-60R Multi-Mission Helicopters (36 installed kits, 4 spares)",
        "  item at_most 88 [AN/ARN-153] AN/ARN-153 Navigation Sets",
        "  item 12 [M240D] M240D machine guns",
        "  support 6 shipping containers",
        "  support [KIV-78] KIV-78 cryptographic devices",
      ])
  }

  @Test func theLetterNamesTheBuyerWhereTheFieldIsBroken() {
    let lines = NoticeSupport.lines(Self.record)
    #expect(lines.first?.hasPrefix("19-81 USA>NOR ") == true)
  }

  @Test func everyPassageThatStatesAValueIsCited() throws {
    let report = try #require(NoticeSupport.extraction(Self.record).reports.first)
    #expect(
      report.value?.citations.map(\.quote) == [
        "$1.95 billion", "$1.95 billion", "$1.95\n     billion",
      ])
    #expect(report.value?.others.isEmpty == true)
  }

  @Test func aLetterWithAnotherValueStandsBesideTheField() throws {
    let text = Self.record.replacing("estimated to cost $1.95", with: "estimated to cost $1.85")
    let report = try #require(NoticeSupport.extraction(text).reports.first)
    #expect(report.value?.value.money.amount == 1_950_000_000)
    #expect(report.value?.others.map(\.value.money.amount) == [1_850_000_000])
  }

  @Test func severalNoticesInOneSection() {
    let second = Self.record.replacing("19-81", with: "19-82").replacing("Norway", with: "Japan")
    let lines = NoticeSupport.lines(
      Self.record.replacing("Nor-\n\n  [[Page S5546]]\n\n     way", with: "Norway")
        + second.replacing("Nor-\n\n  [[Page S5546]]\n\n     way", with: "Japan"))
    let heads = lines.filter { !$0.hasPrefix(" ") }.map {
      $0.split(separator: " ").prefix(2).joined(separator: " ")
    }
    #expect(heads == ["19-81 USA>NOR", "19-82 USA>JPN"])
  }

  @Test func details() throws {
    let report = try #require(NoticeSupport.extraction(Self.record).reports.first)
    let facts = report.details.map { "\($0.value.kind.rawValue): \($0.value.text)" }
    for fact in [
      "military_department: Navy", "official_number: NO-P-SAA", "prior_case: NO-P-LAB",
      "commission: None",
      "date: 2019-10-16",
      "offset: There are no known offset agreements proposed in connection with this potential sale.",
    ] {
      #expect(facts.contains(fact))
    }
    #expect(
      report.details.contains {
        $0.value.kind == .personnel && $0.value.text.contains("ten contractor")
      })
  }

  @Test(
    arguments: [
      ("Taipei Economic and Cultural Representative Office (TECRO) in the United States", "TWN"),
      (
        "the Taipei Economic and Cultural Representative Office in the United States (TECRO)", "TWN"
      ),
      ("TECRO", "TWN"),
      ("Republic of Korea (ROK)", "KOR"),
      ("The Kingdom of Saudi Arabia", "SAU"),
      (
        "NATO Support and Procurement Agency (NSPA) as agent for Belgium, Italy, and Romania",
        "NSPA+BEL+ITA+ROU"
      ),
      ("Government of lsrael", "ISR"),
      ("Government of Fin1and", "FIN"),
    ])
  func purchasers(print: String, codes: String) {
    let text = """
      Transmittal No. 24-11
      (i) Prospective Purchaser: \(print)
      (ii) Total Estimated Value: TOTAL $5 million
      (iii) Description and Quantity or Quantities of Articles or Services under Consideration for Purchase: Two (2) C-130J aircraft
      (viii) Date Report Delivered to Congress: May 2, 2024
      """
    #expect(
      NoticeSupport.lines(text) == [
        "24-11 USA>\(codes) approved FMS 2024-05-02 value 5000000",
        "  item 2 [C-130J] C-130J aircraft",
      ])
  }

  @Test func belowTheThreshold() {
    let text = """
      Transmittal No. 24-31
      (i) Prospective Purchaser: Government of Ireland.
      (ii) Total Estimated Value:
      Major Defense Equipment* $25 million.
      Other $21 million.
      Total $46 million.
      (iii) Description and Quantity or Quantities of Articles or Services under Consideration for Purchase: Foreign Military Sales (FMS) case EI-B-AAA was below the congressional notification threshold at $8.7 million ($7.9 million in MDE) and included ten (10) FGM-148 Javelin missiles. The Government of Ireland has requested that the case be amended to include six (6) launch units.
      The above notification requirements are combined as follows:
      Major Defense Equipment (MDE):
      Ten (10) FGM-148 Javelin missiles.
      Six (6) launch units.
      Non-MDE: training.
      (viii) Date Report Delivered to Congress: April 23, 2025.
      """
    #expect(
      NoticeSupport.lines(text) == [
        "24-31 USA>IRL approved FMS 2025-04-23 value 46000000 mde 25000000 other 21000000",
        "  item 10 [FGM-148] FGM-148 Javelin missiles",
        "  item 6 launch units",
        "background - USA>IRL contracted FMS - value 8700000 mde 7900000",
        "  item 10 [FGM-148] FGM-148 Javelin missiles",
      ])
  }
}
