import ArmsModel
import Testing

@testable import ArmsExtraction

/// Transfers, licences, leases, resolutions, and the prints of the Federal Register.
@Suite struct NoticeFormsTests {
  @Test func thirdPartyTransfer() {
    let text = """
      Department Notification Number: RSAT Case 26-11558.
      Pursuant to section 3(d) of the Arms Export Control Act, please find enclosed a certification of a proposed transfer of major defense equipment with an original acquisition value of approximately $ 55,900,000.

                DEPARTMENT OF STATE TRANSMITTAL NO. RSAT 26-11496

      Notice of Proposed Permanent Transfer of Major Defense Equipment <SUP>*</SUP>
      (1) Name of the Countries or International Organization Proposing to Make Such Transfer: Government of Turkiye.
      (2) Description of Article of Service Proposed to be Permanently Transferred:
      (12) M270 Multiple Launch Rocket System (MLRS) launchers.
      (2,524) M509A9 howitzer rounds.
      (3) Name of the Proposed Recipient of Such Article:
      The Government of Ukraine, via Turkish private entities MKE AS and ARCA Savunma; and U.S. private entity Patriot Defense Group.
      (4) The Reasons for the Proposed Transfer: Turkiye seeks to reduce its inventory.
      (6) Date Notification was Delivered to Congress: August 3, 2026.
      """
    #expect(
      NoticeSupport.lines(text) == [
        "26-11496 TUR>UKR approved - 2026-08-03 value 55900000 about by MKE AS; ARCA Savunma; Patriot Defense Group",
        "  item 12 [M270] M270 Multiple Launch Rocket System (MLRS) launchers",
        "  item 2524 [M509A9] M509A9 howitzer rounds",
      ])
  }

  @Test func aCompanyThatReceivesIsInferredToBeAmerican() {
    let text = """
      DEPARTMENT OF STATE TRANSMITTAL NO. RSAT CASE 24-11448

      Notice of Proposed Permanent Transfer of Major Defense Equipment
      (1) Name of the Countries or International Organization Proposing to Make Such Transfer: Taiwan Authorities.
      (2) Description of Article of Service Proposed to be Permanently Transferred: 17,551 types of F-5 aircraft parts with an estimated original acquisition value of $172,000,000.00.
      (3) Name of the Proposed Recipient of Such Article: Example Aircraft, Inc.
      (6) Date Notification was Delivered to Congress: June 25, 2026.
      """
    #expect(
      NoticeSupport.lines(text).first
        == "24-11448 TWN>USA? approved - 2026-06-25 value 172000000 by Example Aircraft, Inc")
  }

  @Test func licences() {
    let letter = { (date: String, body: String, number: String) in
      """
      \(date)

      The Honorable A. Name, Speaker of the House of Representatives.

      Dear Mr. Speaker: Pursuant to Section 36(c) of the Arms Export Control Act, please find enclosed a certification of a proposed license for the export of firearms in the amount of $1,000,000 or more.
      The transaction contained in the attached certification involves the export of \(body).
      The United States government is prepared to license the export of these items.
      Sincerely,

      Enclosure: Transmittal No. DDTC \(number).

      """
    }
    let text =
      letter(
        "December 7, 2023", "5,000 M4A1 rifles to the Philippines for end use by its police",
        "23-079")
      + letter(
        "January 18, 2024",
        "technical data to the Republic of Korea to support the manufacture of F414 engines",
        "23-085")
    #expect(
      NoticeSupport.lines(text) == [
        "23-079 USA>PHL approved DCS 2023-12-07 value 1000000 at_least",
        "  item 5000 [M4A1] M4A1 rifles",
        "23-085 USA>KOR approved DCS 2024-01-18 value 1000000 at_least",
        "  item [F414] F414 engines",
      ])
  }

  /// The number of a notice that follows a letter is not the letter's.
  @Test func aLicenceBeforeANotice() {
    let text = """
      Dear Mr. Chairman: Pursuant to section 36(c) of the Arms Export Control Act, I am transmitting herewith certification of a proposed license for the export of defense articles sold commercially under a contract in the amount of $50,000,000 or more.
      The transaction described in the attached certification involves the transfer of twelve S-70B helicopters to Turkey for end use by the Turkish Navy.

                               Transmittal No. 03-31
      Notice of Proposed Issuance of Letter of Offer Pursuant to Section 36(b)(1) of the Arms Export Control Act, as amended
      (i) Prospective Purchaser: Chile
      (iii) Description and Quantity or Quantities of Articles or Services under Consideration for Purchase: 20 AGM-65G MAVERICK missiles
      (viii) Date Report Delivered to Congress: October 29, 2003
      """
    let reports = NoticeSupport.extraction(text).reports
    #expect(reports.map { $0.transmittal?.value } == [nil, "03-31"])
    #expect(reports.first?.buyers.compactMap(\.value.code) == ["TUR"])
  }

  /// Old prints run the heading on.
  @Test func aHeadingThatRunsOn() {
    let text = """
          Transmittal No. 92-35. Notice of Proposed Issuance of Letter of Offer Pursuant to Section 36(b) of the
                                 Arms Export Control Act
           (i) Prospective Purchaser: Greece.
           (iii) Description of Articles or Services Offered: Two hundred and seven SM-1 Standard missiles, MK 92 fire control
          system parts, spare parts, and technical assistance.
           (vii) Date Report Delivered to Congress: July 28, 1992.
      """
    let lines = NoticeSupport.lines(text)
    #expect(lines.first?.hasPrefix("92-35 USA>GRC approved") == true)
    #expect(lines.contains { $0.hasPrefix("  item 207 [SM-1] SM-1 Standard missiles") })
  }

  /// A title that lists what is sold is long, and a title all the same.
  @Test func aReleaseWithAListInItsTitle() {
    let text = """
      News Release

      Saudi Arabia – AH-64D APACHE, UH-60M BLACKHAWK, AH-6i Light Attack, and MD-530F Light Turbine Helicopters

      WASHINGTON, October 20, 2010 – The Defense Security Cooperation Agency notified Congress October 20 of a possible Foreign Military Sale to the Government of Saudi Arabia of 24 AH-64D Block III APACHE Longbow Helicopters and 22 UH-60M BLACKHAWK Helicopters as well as spare and repair parts. The estimated cost is $2.6 billion.

      The Government of Saudi Arabia has requested a possible sale of the above.

      The principal contractors will be: The Boeing Company in Mesa, Arizona, and MD Helicopters, Inc, Mesa, Arizona. There are no known offset agreements proposed in connection with this potential sale.
      """
    let report = NoticeSupport.extraction(text).reports.first
    #expect(report?.buyers.compactMap(\.value.code) == ["SAU"])
    #expect(report?.value?.value.money.amount == 2_600_000_000)
  }

  @Test func jointResolution() {
    let text = """
      S. J. RES. 99

      JOINT RESOLUTION

      Resolved by the Senate and House of Representatives of the United States of America in Congress assembled,

      That the issuance of a letter of offer with respect to the following proposed foreign military sale to the Government of Israel is prohibited:

      (1) The sale of 2,800 MK 82 bombs, and 3,000 KMU-572 tail kits, as described in Transmittal No. 24-102, submitted to Congress pursuant to section 36(b)(1) of the Arms Export Control Act.
      """
    #expect(
      NoticeSupport.lines(text) == [
        "24-102 USA>ISR approved FMS -", "  item 2800 [Mk 82] MK 82 bombs",
        "  item 3000 [KMU-572] KMU-572 tail kits",
      ])
  }

  @Test func lease() {
    let text = """
      Transmittal No. 05-18
      Notice of Proposed Lease Pursuant to Section 62(a) of the Arms Export Control Act
      (i) Prospective Lessee: Government of Romania
      (ii) Total Estimated Lease Value: $14 million
      (iii) Description and Quantity of Articles to be Leased: Two (2) UH-60A Black Hawk helicopters
      (viii) Date Report Delivered to Congress: May 4, 2018
      """
    #expect(
      NoticeSupport.lines(text) == [
        "05-18 USA>ROU approved lease 2018-05-04 value 14000000",
        "  item 2 [UH-60A] UH-60A Black Hawk helicopters",
      ])
  }

  @Test(
    arguments: [
      "Major Defense Equipment*................................   $120 million\nOther...................................................   $ 55 million\n    TOTAL...............................................   $175 million",
      "Major Defense Equipment *\nOther\nTOTAL\n$ .12 billion\n$ .055 billion\n$ .175 billion",
      "Major Defense Equipment (MDE)    $120 million\nOther    $55 million\n'TOTAL    $175 million",
      "Major Defense Equipment * [Dollars in Thousands]\nMajor Defense Equipment $120,000\nOther $55,000\nTOTAL $175,000",
      "Major Defense Equipment* $l20 million\nOther $55 mil lio n\nTotal $175 bil-\nlion",
    ])
  func federalRegister(table: String) throws {
    let text = """
      [Federal Register Volume 89, Number 12 (Thursday, January 18, 2024)]
      [FR Doc No: 2024-00911]

      [Transmittal No. 21-59]

      Arms Sales Notification

      [GRAPHIC] [TIFF OMITTED] TN18JA24.001

      Transmittal No. 21-59

      Notice of Proposed Issuance of Letter of Offer Pursuant to Section 36(b)(1) of the Arms Export Control Act, as amended

      (i) (U) Prospective Purchaser: Government of Norway
      (ii) (U) Total Estimated Value:

      \(table)

      Funding Source: National Funds

      (iii) (U) Description and Quantity or Quantities of Articles or Services under Consideration for Purchase:
      Major Defense Equipment (MDE):
      1. Up to forty (40) AIM-120C-8 missiles
      2. Six (6) AMRAAM guidance sections
      (iv) Military Department: Air Force (NO-D-YAD)
      (vii) Date Report Delivered to Congress: November 2, 2021
      BILLING CODE 6001-FR-C
      """
    let total = table.contains("bil-") ? "175000000000" : "175000000"
    #expect(
      NoticeSupport.lines(text) == [
        "21-59 USA>NOR approved FMS 2021-11-02 value \(total) mde 120000000 other 55000000",
        "  item at_most 40 [AIM-120C-8] AIM-120C-8 missiles", "  item 6 AMRAAM guidance sections",
      ])
    let report = try #require(NoticeSupport.extraction(text).reports.first)
    #expect(report.details.contains { $0.value.role == "fr" && $0.value.text == "2024-00911" })
    #expect(report.details.contains { $0.value.role == "printed" && $0.value.text == "2024-01-18" })
  }
}
