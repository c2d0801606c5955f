import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// Approvals that name only the buyers, with the goods in the sentences behind.
@Suite struct NewsLeadsTests {
  @Test func thePackageIsWhatWasApproved() {
    #expect(
      told(
        "The State Department approved a possible arms sale to Tunisia worth $500 million. The package includes 40 Harpoon missiles."
      ) == ["USA > TUN approved 500000000 USD, 40 Harpoon missiles"])
  }

  @Test func oneSaleForEachBuyer() {
    #expect(
      told(
        "The US approved sales of missiles to Japan and Finland. Japan would get 50 JASSM-ER missiles for $104 million. Finland would buy 40 AIM-9X missiles for $70 million."
      ) == [
        "USA > JPN approved 104000000 USD, 50 JASSM-ER missiles",
        "USA > FIN approved 70000000 USD, 40 AIM-9X missiles",
      ])
  }

  @Test func twoSalesToOneBuyer() {
    #expect(
      told(
        "The US State Department has approved two separate arms sales to Taiwan worth $1.1 billion. One is for 60 Harpoon missiles at a cost of $355 million. The other is for 100 Sidewinder missiles for $85.6 million."
      ) == [
        "USA > TWN approved 355000000 USD, 60 Harpoon missiles",
        "USA > TWN approved 85600000 USD, 100 Sidewinder missiles",
      ])
  }

  /// The day of the approval is that of each sale; whoever approves is no buyer.
  @Test func theDayIsThatOfTheLead() {
    let reports = Extractor().extract(
      "The United States has approved a $500 million arms sale to Tunisia, the State Department said on 4 May 2021. Tunisia would receive 40 Harpoon missiles and related equipment."
    ).reports
    #expect(reports.map { $0.announced?.value.text } == ["2021-05-04"])
    #expect(reports.flatMap { $0.buyers.map(\.value.code) } == ["TUN"])
  }

  /// What was bought before is none of what was approved.
  @Test func anEarlierPurchaseIsNone() {
    let text =
      "The US approved a possible arms sale to Tunisia. The package includes 40 Harpoon missiles. Tunisia bought 24 F-16 fighters in 2008."
    #expect(told(text).contains { $0.hasPrefix("USA > TUN contracted") && $0.contains("24 F-16") })
  }
}
